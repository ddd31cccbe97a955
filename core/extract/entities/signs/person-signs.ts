/** What tells that a name is a person's: titles, roles, words of speech, an age, "she". */
import { companyTitles, titles } from '../words/titles.ts';
import { words } from '../words/words.ts';
import { personRoles } from './kinds.ts';
import type { Score, Surroundings } from './surroundings.ts';

const speech = words(`
said says say told tells wrote writes added adds argued argues called calls declined noted notes asked asks replied warned warns
explained explains testified recalled recalls joked smiled laughed tweeted posted welcomed praised criticized criticised dismissed agreed
disagreed calculates reckons hopes fears believes thinks wonders complains rejoiced countered responded acknowledged conceded insisted predicted urged
`);
const personAfter = words(`who whose aged`);
/** What stands before the name of one who is quoted: "…," said Ada Cole. */
const inverted = words('said says wrote writes');
const actsOf = words('chaired led headed signed written sponsored authored introduced drafted');
const pronouns = words('he she his her him herself himself');
/** Words after a name in which "she" or "his" still is the named one's. */
const reach = 7;

export function addPersonSigns(score: Score, around: Surroundings): void {
  const { length, before, after, gap, unheard, back, ahead } = around;
  if (personRoles.has(before) || titles.has(before) || companyTitles.has(before)) score.person += 3;
  // "Tarnbeck's Ada Cole said"
  if (before === 's' && length > 1) score.person += 1;
  // "chaired by Cole"
  if (before === 'by' && actsOf.has(back(2))) score.person += 2;
  // "…," said Ada Cole
  if (inverted.has(before) && length > 1) score.person += 2;
  if (length > 1 && before !== 'in' && hasPronoun(around)) score.person += 1.5;
  if (gap === 'space') {
    if (speech.has(after)) {
      score.person += length > 1 ? 2 : 0.5;
      score.organization += 1;
      // "Okonkwo said she"
      if (/^s?he$/u.test(ahead(1))) score.person += 2;
    }
    if (personAfter.has(after)) score.person += 2;
  }
  if (gap === 'comma') {
    if (after === '#') score.person += 2;
    // "Ada Cole, of Spring Vale, who" tells of Cole.
    if (after === 'who' || (after === 'whose' && ahead(1) !== '#'))
      score.person += unheard && before !== 'of' ? 2.5 : 0.5;
    if (after === 'the' || after === 'a' || after === 'an') score.person += 0.5;
    if (personRoles.has(after)) score.person += 2;
  }
}

/** "Ada Cole and his wife", "Ada Cole sold her stake": before any comma, and no other name between. */
function hasPronoun({ reader: { view }, mention: { to } }: Surroundings): boolean {
  for (let i = to; i < to + reach && i < view.count; i++) {
    if (view.gap(i - 1) !== 'space' || view.capital(i)) return false;
    if (pronouns.has(view.keys[i] as string)) return true;
  }
  return false;
}
