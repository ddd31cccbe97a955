/** Which dollar a bare "$" is: Canadian outlets write "$28 million" and mean their own. */
import { numberOf, WordTable } from '../../text/vocabulary.ts';
import type { ExtractContext } from '../context.ts';

const signals = new WordTable<string>(
  Object.entries({
    CAD: 'canada canadian canadians ottawa toronto vancouver montreal quebec québec ontario alberta manitoba saskatchewan rcmp winnipeg calgary edmonton trudeau carney',
    AUD: 'australia australian australians canberra sydney melbourne queensland brisbane perth adelaide tasmania asic accc',
    NZD: 'zealand zealanders wellington auckland christchurch',
    SGD: 'singapore singaporean singaporeans',
    HKD: 'hongkong kowloon',
    USD: 'us usa american americans america washington california texas york congress senate fbi nasdaq nyse pentagon federal-reserve',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as [string, string])),
);

/** ISO 4217 code of a bare dollar sign in this article: that of the country which it is plainly about, else USD. */
export function localDollar({ tokens, outlet }: ExtractContext): string {
  const counts = new Map<string, number>();
  const note = (word: number) => {
    const code = signals.at(word);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const word of tokens.words) note(word);
  for (const word of outlet.toLowerCase().split(' ')) note(numberOf(word));
  const american = counts.get('USD') ?? 0;
  let best = 'USD';
  let most = Math.max(american * 1.5, 2);
  for (const [code, n] of counts) {
    if (code !== 'USD' && n > most) {
      most = n;
      best = code;
    }
  }
  return best;
}
