/** Where the capitals that may be one name end. */
import { codes } from '../figures/currencies.ts';
import type { TextView } from './text-view.ts';
import { isTitleAt } from './titles-before.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { legalForms } from './words/heads.ts';
import { breakWords, particles } from './words/titles.ts';

/** More words than any name read from capitals has. */
const longestStretch = 10;

/** Where the capitals that begin at a token end: before the next title or break word. */
export function stretchEnd(view: TextView, from: number): number {
  let i = from;
  while (i + 1 < view.count && i - from < longestStretch) {
    const next = i + 1;
    const key = view.keys[next] as string;
    const gap = view.gap(i);
    if (gap === 'comma') {
      // "Acme, Inc.": the legal form belongs to the name.
      if (!legalForms.has(key) || !view.capital(next)) break;
      i = next;
      continue;
    }
    // O'Leary, D'Souza go on; "Harwell's" ends the run.
    if (gap === 'apostrophe' && (view.ends[i] as number) - (view.starts[i] as number) > 2) break;
    if (gap === 'break' || gap === 'none') break;
    // Lee Jae-myung, Choi Min-hee
    if (
      gap === 'hyphen' &&
      i > from &&
      !view.capital(next) &&
      (!isCommonWord(key) || syllables.has(key))
    ) {
      i = next;
      continue;
    }
    // "Bangkok and Partners"
    if (gap === 'space' && key === 'and' && endsFirm(view, next + 1)) return i + 3;
    const surname = gap === 'space' ? afterParticles(view, next) : next;
    if (surname === next) {
      if (!view.capital(next) || isBreak(view, next)) break;
      if (gap === 'space' && isTitleAt(view, next)) break;
    }
    i = surname === next ? next : surname - 1;
  }
  return i + 1;
}

/** Second halves of Korean and Chinese given names that are words as well: "Seo Ji-won". */
const syllables = new Set([
  'won',
  'young',
  'sung',
  'sun',
  'song',
  'gun',
  'so',
  'bin',
  'kin',
  'long',
]);

const firmEnds = new Set(['partners', 'sons', 'associates', 'brothers', 'daughters', 'company']);

const endsFirm = (view: TextView, i: number) =>
  i < view.count && view.capital(i) && firmEnds.has(view.keys[i] as string);

/** The capital after "van", "van der" or "de la"; the token itself where no particle stands there or no capital follows. */
function afterParticles(view: TextView, from: number): number {
  let at = from;
  while (at < from + 3 && at + 1 < view.count && isParticle(view, at)) {
    at += 1;
    if (view.capital(at)) return at;
  }
  return from;
}

/** "van" may have a capital; the small words of firms' names in other languages have none: "Bord na Gréine", "Kraft und Wärme". */
const isParticle = (view: TextView, i: number) =>
  particles.has(view.keys[i] as string) || (joints.has(view.keys[i] as string) && !view.capital(i));
const joints = new Set(['na', 'und', 'og', 'och', 'et', 'y']);

/** Words that part names: weekdays, months, articles, conjunctions. "June Carter" is a name all the same. */
export function isBreak(view: TextView, i: number): boolean {
  const key = view.keys[i] as string;
  // "KRW 28 million", "KSh 2 billion"
  const code = codes.has(key) && /^(?:[A-Z]{3}|[A-Z][Ss][Hh]s?)$/u.test(view.word(i));
  if (code && view.keys[i + 1] === '#') return true;
  if (
    key === 'ain' &&
    /^['’]t\b/u.test(view.text.slice(view.ends[i], (view.ends[i] as number) + 3))
  )
    return true;
  if (!breakWords.has(key)) return false;
  // "Nor Siti Hamid" amid a sentence is a name, "Nor Malta" goes on from what was said.
  if (key === 'nor' && (view.initial(i) || !firstNames.has(view.keys[i + 1] as string)))
    return true;
  const next = afterParticles(view, i + 1);
  const follows = next < view.count && view.gap(i) === 'space' && view.capital(next);
  const joint = view.gap(i);
  const initial = key.length === 1 && (joint === 'stop' || joint === 'ampersand');
  // Jan-Willem, Mai-Linh
  const half = joint === 'hyphen' && firstNames.has(key) && view.capital(i + 1);
  return (
    !initial &&
    !half &&
    !(firstNames.has(key) && follows && !breakWords.has(view.keys[next] as string)) &&
    !(follows && isGivenMonth(view, i))
  );
}

/** Months that are given names: "April Kane objected" opens a sentence, "In April Kane objected" does not. */
const givenMonths = new Set(['april', 'may', 'june']);

function isGivenMonth(view: TextView, i: number): boolean {
  const next = view.keys[i + 1] as string;
  return (
    givenMonths.has(view.keys[i] as string) &&
    view.initial(i) &&
    !breakWords.has(next) &&
    !isCommonWord(next) &&
    view.gap(i + 1) === 'space' &&
    !view.capital(i + 2)
  );
}
