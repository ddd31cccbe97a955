/** Makes a title of a clause: without asides and attributions, cut where a reader would pause. */
import { dropTrailing } from './drop-trailing.ts';
import { verb } from './rephrase.ts';

/** Longest title wanted, and longest where the pause comes a little later, in characters. */
const wanted = 70;
const longest = 82;
/** Fewest characters that a cut leaves. */
const fewest = 24;

/** Words that cannot begin a title, and words that cannot end one. */
const looseStart =
  /^(?:[\s,;:.)\u2014\u2013-]|['’]s\b|(?:and|but|while|which|who|as|when|where|that|so|then|also|meanwhile|however|moreover|notably|further|additionally|to recall|reportedly|at least|in all|in short)\b)+/iu;
const looseEnd = new Set(
  'on in by at from since until till between of the a an and or to with for dated before after as its their his her that which who whether under over than into about up'.split(
    ' ',
  ),
);
/** Who says so is told elsewhere. */
const attribution =
  /,\s(?:(?:the\s)?[\p{L}.’'-]+\s){0,4}(?:reported|reports|said|says|wrote|writes|claims|claimed|alleges|alleged|according to|citing)\b[^,]{0,80}$/iu;
/** "X, the old Y, was signed": what stands between subject and verb goes. */
const aside =
  /^([^,]{3,60}), [^,]{3,80}, (?=(?:is|was|are|were|has|have|had|will|would|must|may|can|could|to|should|did|does|takes?|took|\p{L}{3,}ed)\b)/iu;
/** Another date than the one that is dated, as a contrast. */
const contrast = /,? (?:instead of|rather than|and not) .{0,60}$/iu;

/** Who says so, before the clause itself. */
const introduction = /^(?:according to|as|in|by the account of) [^,]{3,60}, (?=\S+ \S+ \S+)/iu;

/** A comma between names of a list is no pause. */
const comma = /[;:]\s|,\s(?!\d{4}\b|(?:and|or)\s|\p{Lu}[\p{L} .’'-]{0,40}(?:,|\sand\s))/gu;
const conjunction =
  /\s(?=(?:whether|that|which|who|how|what|because|after|before|while|if|so|when|where|unless)\s)/giu;
const preposition =
  /\s(?=(?:to|by|for|with|through|under|against|over|from|in|on|at|into|as|of)\s)/giu;
const pauses: readonly [pattern: RegExp, limit: number][] = [
  [comma, longest],
  [conjunction, longest],
  [preposition, wanted],
  [preposition, longest],
];

/** A cut must leave a verb, or it leaves no clause. */
export const hasVerb = new RegExp(
  `\\b(?:${verb}|is|was|are|were|be|has|have|had|will|would|must|may|can|could|should|takes?|says?|apply|applies|makes?|gives?|opens?|begins?|starts?|ends?|moves?|sets?|bars?|bans?|requires?|obliges?|goes|comes|holds?|runs?|meets?|faces?|plans?|wants?|needs?|expires?|closes?|becomes?|remains?|kicks|lands?)\\b`,
  'u',
);

export function shortenClause(clause: string): string {
  const plain = clause
    .replace(looseStart, '')
    .replace(/[.!?]["”']?$/u, '')
    .replace(introduction, '')
    .replace(attribution, '')
    .replace(aside, '$1 ');
  const whole = dropTrailing(plain.replace(contrast, ''), looseEnd);
  const title = whole.charAt(0).toUpperCase() + whole.slice(1);
  if (title.length <= wanted) return title;
  for (const [pattern, limit] of pauses) {
    const cut = [...title.matchAll(pattern)]
      .map(({ index }) => dropTrailing(title.slice(0, index), looseEnd))
      .findLast((kept) => kept.length <= limit && standsAlone(kept));
    if (cut !== undefined) return cut;
  }
  if (title.length <= longest) return title;
  return `${dropTrailing(title.slice(0, longest - 1).replace(/\s+\S*$/u, ''), looseEnd)} …`;
}

/** Verbs that leave open what is said, told or found. */
const unfinished =
  /\b(?:said|says?|told|announced|found|shows?|claim(?:s|ed)|allege[sd]|noted|stated|warned|argued|wants?|means?|is|was|are|were|be|has|have|had|will|would|must|may|can|to|way|fact)$/iu;

function standsAlone(kept: string): boolean {
  return kept.length >= fewest && hasVerb.test(kept) && !unfinished.test(kept);
}
