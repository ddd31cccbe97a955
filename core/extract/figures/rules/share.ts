/** Shares said as cases: "one in five", "two out of nine", "one request in five". */
import { jointAfter } from '../../../text/tokens.ts';
import { standsAlone } from '../alone.ts';
import type { AmountPlace, AmountRule } from '../figure-rule.ts';
import { type NounPhrase, readNoun } from '../noun.ts';
import { singular } from '../noun-words.ts';
import { cardinals } from '../number-words.ts';
import { type Numeral, readNumeral } from '../numeral.ts';
import { percentAt } from '../percent-sign.ts';
import { measures, timeUnits } from '../units.ts';

const spaced = (place: AmountPlace, index: number) =>
  jointAfter(place.context.text, place.context.tokens, index) === 'space';

const links = new Set(['in', 'out', 'of']);

/** Where "in" or "out of" begins, and the noun said before it ("one request in five"). */
function connective(place: AmountPlace): { at: number; noun: string | null; whole: number } | null {
  const { tokens } = place.context;
  const { next } = place.amount;
  for (let k = next; k < next + 2; k++) {
    if (!spaced(place, k - 1) || !spaced(place, k)) return null;
    const noun = k > next ? singular(tokens.keys[next] as string) : null;
    const key = tokens.keys[k];
    if (key === 'in') return { at: k, noun, whole: tokens.keys[k + 1] === 'every' ? k + 2 : k + 1 };
    if (key === 'out' && tokens.keys[k + 1] === 'of' && spaced(place, k + 1)) {
      return { at: k, noun, whole: tokens.keys[k + 2] === 'every' ? k + 3 : k + 2 };
    }
    if (key === 'of' && tokens.keys[k + 1] === 'every') return { at: k, noun, whole: k + 2 };
    // "Two of three analysts", but "two of 300 homes", "three of four counts were dropped"
    if (key === 'of' && noun === null && isSmall(place, k + 1))
      return { at: k, noun, whole: k + 1 };
  }
  return null;
}

const polled = new Set(
  'analysts economists voters adults people readers pupils students parents teachers doctors patients women men teenagers children firms companies experts respondents employees workers customers users households'.split(
    ' ',
  ),
);

/** "three analysts", where those counted are a part of many. */
function isSmall({ context: { tokens }, amount }: AmountPlace, at: number): boolean {
  const whole = cardinals.get(tokens.keys[at] ?? '') ?? 0;
  return (
    amount.form === 'words' &&
    whole > amount.low &&
    whole <= 10 &&
    polled.has(tokens.keys[at + 1] ?? '')
  );
}

/** "Seven words in a thousand" */
const isRound = ({ context: { tokens } }: AmountPlace, at: number): boolean =>
  (tokens.keys[at] === 'a' || tokens.keys[at] === 'every') &&
  /^(?:hundred|thousand)$/u.test(tokens.keys[at + 1] ?? '');

/** "Nine times in ten", "three shops out of four": small round wholes that count nothing further. */
const isProportion = (
  { amount }: AmountPlace,
  { form, value }: Numeral,
  behind: NounPhrase | null,
): boolean =>
  behind === null &&
  amount.form === 'words' &&
  form === 'words' &&
  (value === 4 || value === 5 || value === 10);

export const share: AmountRule = {
  name: 'share',
  read: (place) => {
    const { amount, context } = place;
    if (
      amount.prefix ||
      amount.range ||
      amount.form === 'fraction' ||
      !Number.isInteger(amount.low)
    )
      return null;
    if (amount.low > 1000 || amount.low < 1) return null;
    const { next } = amount;
    const { keys } = context.tokens;
    if (!links.has(keys[next] ?? '') && !links.has(keys[next + 1] ?? '')) return null;
    const link = connective(place);
    if (!link) return null;
    const whole = readNumeral(context, link.whole);
    if (
      !whole ||
      whole.form === 'fraction' ||
      !Number.isInteger(whole.value) ||
      whole.value <= amount.low
    )
      return null;
    // "five in 2024", "one attack in two years", "two in 10 %"
    if (whole.form === 'plain' && whole.value > 1000) return null;
    if (percentAt(context, whole.next, whole.end)) return null;
    const unit = keys[whole.next] ?? '';
    if (
      spaced(place, whole.next - 1) &&
      (timeUnits.has(unit) || (measures.has(unit) && link.noun !== null))
    )
      return null;
    const behind = readNoun(context, whole.next);
    if (
      link.noun !== null &&
      ((amount.low !== 1 && !isRound(place, link.whole) && !isProportion(place, whole, behind)) ||
        (behind !== null && keys[link.at] === 'in' && !isVerbal(keys, whole.next)))
    )
      return null;
    // Alone, it is a fraction read aloud.
    if (standsAlone(context.text, amount.start, whole.end)) {
      const part = amount.low / whole.value;
      return {
        ...amount,
        low: part,
        high: part,
        unit: 'count',
        noun: null,
        end: whole.end,
        next: whole.next,
      };
    }
    const value = Number(((100 * amount.low) / whole.value).toPrecision(15));
    return {
      ...amount,
      low: value,
      high: value,
      unit: '%',
      end: whole.end,
      next: whole.next,
      ...(link.noun !== null && { noun: link.noun }),
    };
  },
  examples: [
    {
      text: 'One in four analysts expects a fall.',
      found: 'One in four',
      value: { low: 25, high: 25, unit: '%', noun: 'analyst' },
    },
    {
      text: 'The filter caught about one message in eight.',
      found: 'about one message in eight',
      value: { low: 12.5, qualifier: 'approx', noun: 'message' },
    },
    {
      text: 'Two of three analysts expect a fall.',
      found: 'Two of three',
      value: { unit: '%', noun: 'analyst' },
    },
    {
      text: 'Six letters in a hundred are lost.',
      found: 'Six letters in a hundred',
      value: { low: 6, unit: '%', noun: 'letter' },
    },
    { text: 'two out of nine bids', found: 'two out of nine', value: { unit: '%', noun: 'bid' } },
    {
      text: 'fewer than 3 in 10 adults',
      found: 'fewer than 3 in 10',
      value: { low: null, high: 30 },
    },
  ],
  nonExamples: [
    'Two of three counts were dropped.',
    'There were two in 2024.',
    'one strike in five years',
    '12 in six boxes',
  ],
  knownGaps: [],
};

/** "about one application in seven to succeed": what follows is no noun. */
const isVerbal = (keys: readonly string[], at: number) =>
  keys[at] === 'to' || /(?:ed|s)$/u.test(keys[at] ?? '');
