/** What must be done by a date: "has until May 5 to reply", "must amend the law by May 5". */
import { conceptOf } from './concepts.ts';

/** Duties that news names by several verbs, the common name first; all other verbs are compared as notions. */
const duties: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'compliance comply conform',
    'answer respond reply produce hand turn deliver provide supply surrender submit explain give',
    'appeal seek challenge',
    'rule decide',
    'amend rewrite change fix revise repair redraft correct bring',
    'pay transfer',
    'leave vacate',
    'apply bid register enrol enroll enter',
    'comment object',
    'remove delete take',
    'stop end cease switch shut halt',
  ].flatMap((line) => {
    const verbs = line.split(' ');
    return verbs.map((verb) => [verb, verbs[0] as string]);
  }),
);

const last =
  '(?:by|until|till|before|no later than|not later than|on or before|by the end of|at the latest(?: by)?)';
/** "Must amend the law by" */
const must = new RegExp(
  `\\b(?:must|(?:have|has|had|having) to|needs? to|is to|are to|shall|will have to|(?:ordered|told|required|asked|obliged|bound|directed|expected|due)(?: \\p{L}+){0,4} to|(?:wants?|orders?|ordered|tells?|told|asks?|requires?|gives?|gave) [^.;:]{1,40} to) (?:be )?(?:\\p{L}+ly )?(?<verb>\\p{L}+)\\b[^.;:]{0,60}\\b${last}(?: \\p{L}+ on)?\\s*$`,
  'iu',
);
/** "Has until" */
const given =
  /\b(?:have|has|had|gets?|got|gives?|gave|given|allows?|allowed|with|days?,)\b[^.;:]{0,30}\b(?:until|till)\s*$/iu;
const todo = /^,? to (?:first )?(?<verb>\p{L}+)/iu;
/** "Wants the documents by", "production is due on" */
const paper =
  '(?:documents?|records?|files?|papers?|answers?|responses?|repl(?:y|ies)|production|explanations?|e-?mails?|material|evidence)';
const due = new RegExp(
  `\\b(?:(?:wants?|demands?|demanded|expects?|seeks?|wanted|expected) (?:\\p{L}+ ){1,3}?${paper}|${paper}\\b[^.;:]{0,30} (?:is|are|were|was) (?:now )?due|${paper} due)(?: (?:by|on|before|until|no later than))?\\s*$`,
  'iu',
);

/**
 * The duty that has a date for its last day ("answer"; "to paint" where it has no common name), from the words around the
 * date; null where it limits none.
 */
export function dutyUntil(before: string, after: string): string | null {
  if (due.test(before)) return 'answer';
  const verb = (given.test(before) ? todo.exec(after) : must.exec(before))?.groups?.verb;
  if (!verb) return null;
  const plain = verb.toLowerCase().replace(/(?:ed|d)$/u, '');
  return duties[verb.toLowerCase()] ?? duties[plain] ?? `to ${conceptOf(verb.toLowerCase())}`;
}
