/** Of which kind the happening is that a date ends or begins, by verb or noun alike: "expires", "runs to", "the term is until". */
import { conceptOf } from './concepts.ts';

/**
 * Kinds that a law, a licence, a deal or a case has once each, as far as one story goes, with the words right before
 * their date. A licence that "runs to" a day and one whose "term is until" it share no other word.
 */
const kinds: readonly (readonly [kind: string, before: RegExp])[] = [
  [
    'claim',
    /\b(?:claims? (?:(?:is|are|must be|may be|can be|have to be) )?(?:due|filed|submitted|made|by|until|in)|to (?:file|submit|make|lodge) (?:an? |their )?claims?|(?:wants?|seeks?|expects?) (?:\p{L}+ )?(?:money|payment|compensation|a share)\b[^.;]{0,20} must (?:report|register|apply|file|come forward))\b[^.;]{0,20}$/iu,
  ],
  [
    'claim',
    /\b(?:deadline|last day) (?:for|to) (?:filing |file |submit |submitting |making )?claims?\b[^.;]{0,20}$/iu,
  ],
  [
    'expiry',
    /\b(?:expires?|expired|expiring|lapses?|lapsing|runs? out|runs? (?:to|until|till|through)|(?:is|remains|stays|are) (?:valid|good) (?:to|until|till|through)|(?:terms?|validity|duration) (?:(?:is|are|lasts?|runs?|ends?) )?(?:to|until|till|through|on)|expiry(?: date)?(?: is)?)\b[^.,;:]{0,15}$/iu,
  ],
  [
    'effect',
    /\b(?:(?:takes?|took|taking|go(?:es)? into|comes? into|came into|enters? into|entered into|be in|is in|are in) (?:effect|force)|effective|appl(?:y|ies) (?:from|as of|since|starting)|kicks? in|in force)\b[^.,;:]{0,15}$/iu,
  ],
];

/** "Until May 5 to file a claim" */
const after: readonly (readonly [kind: string, after: RegExp])[] = [
  ['claim', /^,? to (?:file|submit|make|lodge) (?:an? |their )?claims?\b/iu],
];

/** What such a happening befalls, by the noun before it; of two different things it is no one question. */
const thing =
  /\b(?:licen[cs]e|permit|lease|contract|deal|agreement|exemption|ban|order|law|act|bill|statute|rules?|regulation|name|tariffs?|patent|mandate|subsidy|grant)\b/giu;

/** How far before a date its happening may stand, in characters. */
const farthest = 90;

export interface Happening {
  kind: string;
  /** Notion of what it befalls; null where that is not said. */
  thing: string | null;
}

/** The kind of happening that the words right before or after a date name; null where they name none of these. */
export function happeningOf(before: string, behind: string): Happening | null {
  const near = before.slice(-farthest);
  const kind =
    kinds.find(([, pattern]) => pattern.test(near))?.[0] ??
    after.find(([, pattern]) => pattern.test(behind.slice(0, farthest)))?.[0];
  if (!kind) return null;
  const named = [...near.matchAll(thing)].at(-1)?.[0].toLowerCase();
  return { kind, thing: named === undefined ? null : conceptOf(named) };
}

/** True where two dates are told of one kind of happening, and not of two things. */
export function areOneHappening(a: Happening | null, b: Happening | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return false;
  return a.thing === null || b.thing === null || a.thing === b.thing;
}
