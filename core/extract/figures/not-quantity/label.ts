/** Numbers that say which one: "Section 5", "tier two", "page 2 of 10", "Step two: …". */
import { jointAfter } from '../../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import { readNoun } from '../noun.ts';
import { cardinals } from '../number-words.ts';
import type { View } from '../view.ts';

/** Words after which a number is a label. */
const labels = new Set(
  `section sections article articles chapter chapters title part parts paragraph paragraphs recital recitals clause clauses period periods primary pillar band count point principle recommendation criterion module semester scenario stand target measure annex appendix schedule exhibit
  figure table courtroom chair weeks categories reg no nos number nr nrs tier tiers phase phases stage step steps round level levels class type category grade group
  version release build model models series season episode volume vol issue page pages pp line lines row column room suite floor
  apartment apt unit gate platform track exit route highway interstate road street channel flight form bulletin order rule
  directive regulation resolution proposition prop amendment bill law act case docket file question chapter lot item items
  option day days week grades ext extension tel telephone phone fax formula studio area district precinct ward zone sector block bloc
  lane berth runway wharf hangar bay booth pier dock terminal building hall window kernel covid catch apollo vitamin protocol policy standard category iso rfc pub goal
  p dkt eo paras fn footnote footnotes note code passcode pin ref sec art para fig ch camera player seat team division league group experiment trial sudoku crossword puzzle wordle abn acn ein`.split(
    /\s+/u,
  ),
);

/** Labels of numbers of any length. */
const codes = new Set('code pin passcode no nos number id ref file docket abn acn ein'.split(' '));

/** Labels that a full stop shortens; behind any other it ends a sentence. */
const abbreviated = new Set(
  'reg no nos nr nrs p pp vol apt ext tel dkt fn prop art para sec fig app ch pt'.split(' '),
);

/** Labels only where the number follows in the singular and no noun comes behind it: "week 3", but not "this week 3 firms". */
const softLabels = new Set(
  'weeks categories grades day days week item items group team order case rule file law act bill unit area issue model models goal class question category step steps line lines policy standard trial note period periods primary pillar band count point principle recommendation criterion module semester scenario stand'.split(
    ' ',
  ),
);

/** "It is number 31", "as number nine": words in -s that nothing numbers. */
const noSubjects = new Set('is was as this its his s'.split(' '));

/** "Its members number nine", "who number 40" */
const isCounting = (subject: string) =>
  (subject.endsWith('s') && !noSubjects.has(subject)) ||
  /^(?:who|which|they|we|now|already|that)$/u.test(subject);

/** What is a label with a capital or behind a preposition, and a verb elsewhere. */
const verbs = new Set('count target measure'.split(' '));

/** "Count three", "on count three": a charge, where "they count three" is none. */
const isCount = ({ tokens, text }: View, at: number) =>
  /^(?:on|of|under|to)$/u.test(tokens.keys[at - 1] ?? '') ||
  /^\p{Lu}/u.test(text.charAt(tokens.starts[at] as number));

/** True for "Section 5", "Senate Bill 24-205", "tier two": the number says which one. */
export function isLabelled(view: View, amount: Amount, unit: boolean): boolean {
  const { tokens, text } = view;
  const at = amount.first - 1;
  const key = tokens.keys[at];
  if (key === undefined || !labels.has(key)) return false;
  // "apartment 4B", but not "phase 5 million"
  const lettered = /^\d{1,4}[A-Z]$/u.test(text.slice(amount.start, amount.end));
  if (amount.scaled) return lettered && !softLabels.has(key);
  if (amount.low > 99999 && key !== 'id' && !(codes.has(key) && amount.form === 'plain'))
    return false;
  if (verbs.has(key) && !isCount(view, at)) return false;
  // "whose members number nine"
  const subject = tokens.keys[at - 1] ?? '';
  if (key === 'number' && isCounting(subject)) return false;
  const gap = text.slice(tokens.ends[at] as number, amount.start);
  // "Release ID: 4711"
  if (gap === ': ' && key === 'id') return amount.form === 'plain';
  if (gap.startsWith('.') ? !abbreviated.has(key) : !/^(?: |\s?#)$/u.test(gap)) return false;
  if (unit) {
    // "Item 1A": the letter is no unit.
    const letter = /^\p{Lu}(?!\p{L})/u.test(text.slice(amount.end, amount.end + 2));
    if (letter && /^\p{Lu}/u.test(text.charAt(tokens.starts[at] as number))) return true;
    return !softLabels.has(key) && key.length > 3 && amount.form === 'plain';
  }
  const noun = readNoun(view, amount.next);
  if (softLabels.has(key))
    return (
      noun === null ||
      tokens.keys[amount.next] === 'of' ||
      /\p{Lu}/u.test(text.charAt(tokens.starts[at] as number))
    );
  return noun === null || amount.form !== 'words';
}

/** "day three of three", "page 2 of 10": how many of them there are says no more than the label. */
export const isLastOf = ({ tokens: { keys } }: View, { first }: Amount) =>
  keys[first - 1] === 'of' &&
  labels.has(keys[first - 3] ?? '') &&
  (keys[first - 2] === '#' || cardinals.has(keys[first - 2] as string));

/** Where a sentence begins. */
const opening = /^$|\n$|[.!?…)”"] $/u;

/** "Step two: the money", "Two: the ministry", "1. Check the contracts. 2. Name somebody.": the number of a heading, which opens its sentence. */
export function isHeadingNumber(
  { text, tokens }: View,
  { first, form, start: own, end, high }: Amount,
): boolean {
  const before = text.slice(Math.max(0, own - 2), own);
  // "What to do: 1. Review it."
  if (high <= 20 && (opening.test(before) || (before === ': ' && high === 1))) {
    const after = text.slice(end, end + 3);
    if (form === 'plain' && /^\. \p{Lu}/u.test(after)) return true;
    if (form === 'words' && /^: \p{L}/u.test(after)) return true;
  }
  if (text.charAt(end) !== ':' || high > 20 || jointAfter(text, tokens, first - 1) !== 'space')
    return false;
  const start = tokens.starts[first - 1] as number;
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    opening.test(text.slice(Math.max(0, start - 2), start))
  );
}
