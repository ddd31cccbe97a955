/** Where a sentence looks from a date in it: ahead, back, or neither for sure. */
import type { ExtractContext } from '../context.ts';
import type { Direction } from './expression.ts';

const modal =
  "will|shall|won['’]t|would|may|might|could|can|should|must|to be|is to|are to|due|scheduled|slated|expected|anticipated|planned|poised|likely|projected|forecast|supposed|required|(?:set|going|plans?|planning|intends?|hopes?|aims?|expects?|proposes?) to";
/** What may stand between a modal and its verb; the verb itself belongs to it, so that "to be signed" is no past. */
const verb =
  '(?:\\s(?:not|be|also|only|first|then|still|soon|to|have|\\p{Ll}{2,12}ly)){0,4}(?:\\s\\p{Ll}+)?';
const schedules =
  'begins|starts|opens|closes|ends|expires|meets|convenes|votes|launches|returns|faces|lapses|applies|(?:begin|start|open|close|end|expire|meet|vote|apply|lapse)(?=\\s(?:on|in|at|from)\\b)|(?:takes?|comes?|goes) (?:effect|office|charge|into|over|before|the)|moves? (?:in|to)';
const irregular =
  'was|were|had|did|been|said|told|says|wrote|found|made|took|came|went|gave|got|saw|held|led|won|lost|met|sent|built|bought|sold|paid|put|cut|hit|fell|rose|grew|began|became|brought|knew|kept|left|ran|set|showed|spoke|stood|struck|thought|drew|drove|broke|chose|sought|spent|taught|withdrew';

/** Signals of time ahead, before those of time past: "has been scheduled" and "is expected" are no pasts. */
const signals = new RegExp(
  `\\b(?:(?<ahead>(?:(?:has|have|had|is|are|was|were)(?:\\snot)?\\s(?:been\\s)?)?(?:${modal})\\b${verb}|deadline|upcoming|${schedules})|(?:is|are|being)(?:\\s(?:not|now|also|\\p{Ll}{2,12}ly)){0,2}\\s\\p{Ll}+|(?<back>${irregular}|\\p{Ll}{2,14}ed|since|ago|earlier))\\b|(?<short>['’]ll\\b)`,
  'giu',
);
/** Words that end in -ed and say nothing of time. */
const timeless =
  /^(?:need|speed|seed|feed|indeed|hundred|united|proceed|exceed|succeed|unprecedented|limited|related|based|called|advanced|alleged|sacred|wicked|linked|used)$/iu;

const clauseEnd =
  /[;:()]|\b(?:which|who|but|while|after|before|when|whose)\b|["”]\s|,\s(?=\p{Lu}|and\b)/iu;
const untilIt = /\b(?:until|till|no later than|due|effective)\s(?:on\s)?$/iu;
const byIt = /\b(?:by|starting|beginning)\s$/iu;

/** The sentence's signal nearest to `start`: those before it in its clause first, then those after it, then any before. */
export function directionAt(
  { text }: ExtractContext,
  sentence: { start: number; end: number },
  start: number,
  end: number,
): Direction {
  const before = text.slice(Math.max(sentence.start, start - 160), start);
  if (untilIt.test(before)) return 'future';
  const left = readSignals(before).at(-1);
  if (left && !clauseEnd.test(before.slice(left.at))) return left.direction;
  const after = text.slice(end, Math.min(sentence.end, end + 100));
  const right = readSignals(after)[0]?.direction;
  return right ?? (byIt.test(before) ? 'future' : (left?.direction ?? null));
}

function readSignals(text: string): { at: number; direction: Direction }[] {
  const found: { at: number; direction: Direction }[] = [];
  for (const { 0: words, index, groups } of text.matchAll(signals)) {
    if (groups?.ahead !== undefined || groups?.short !== undefined)
      found.push({ at: index, direction: 'future' });
    else if (groups?.back !== undefined && !timeless.test(words))
      found.push({ at: index, direction: 'past' });
  }
  return found;
}
