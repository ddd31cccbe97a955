/** Where a sentence looks from a date in it: ahead, back, or neither for sure. */
import type { ExtractContext } from '../context.ts';
import type { Direction } from './expression.ts';

/** Signals of time ahead, before those of time past: "is expected" is no past although it ends in -ed. */
const signals =
  /(?<ahead>\b(?:will|shall|won['’]t|would|may|might|could|can|should|must|going to|to be|due|(?:set|scheduled|slated|expected|planned|poised|likely|projected|forecast|meant|supposed|ready|required|obliged) to|scheduled|slated|expected|anticipated|planned|expects?|plans?|planning|intends?|intend|hopes?|aims?|proposes?|deadline|upcoming|begins?|starts?|opens?|closes?|ends?|expires?|meets?|convenes?|votes?|launches|returns|faces|hits|lapses|(?:takes?|comes?|goes) (?:effect|office|charge|into|over|before|to)|moves? (?:in|to)|apply|applies)\b|['’]ll\b)|(?<back>\b(?:was|were|had|did|been|said|told|says|wrote|found|made|took|came|went|gave|got|saw|held|led|won|lost|met|sent|built|bought|sold|paid|put|cut|hit|fell|rose|grew|began|became|brought|knew|kept|left|ran|set|showed|spoke|stood|struck|thought|drew|drove|broke|chose|sought|spent|taught|withdrew|unveiled|\p{Ll}{2,14}ed|since|ago|earlier)\b)/giu;

/** Adjectives and nouns that end in -ed and say nothing of time. */
const timeless =
  /^(?:need|speed|seed|feed|indeed|hundred|united|proceed|exceed|succeed|unprecedented|limited|related|based|so-called|advanced|alleged|sacred|wicked|agreed|linked|used)$/iu;

const clauseEnd = /[;:()]|\bwhich\b|\bwho\b|\bbut\b|\bwhile\b|\bafter\b|\bbefore\b|\bwhen\b/iu;
const pointsAhead = /\b(?:by|until|till|no later than|due|effective|starting|beginning)\s*$/iu;

/** The sentence's signal nearest to `start`: those before it in its clause first, then those after it, then any before. */
export function directionAt(
  { text }: ExtractContext,
  sentence: { start: number; end: number },
  start: number,
  end: number,
): Direction {
  const from = Math.max(sentence.start, start - 200);
  const before = text.slice(from, start);
  const after = text.slice(end, Math.min(sentence.end, end + 120));
  if (pointsAhead.test(before)) return 'future';
  const left = readSignals(before);
  const nearest = left.at(-1);
  if (nearest && !clauseEnd.test(before.slice(nearest.at))) return nearest.direction;
  return readSignals(after)[0]?.direction ?? nearest?.direction ?? null;
}

function readSignals(text: string): { at: number; direction: Direction }[] {
  const found: { at: number; direction: Direction }[] = [];
  for (const match of text.matchAll(signals)) {
    if (match.groups?.ahead) found.push({ at: match.index, direction: 'future' });
    else if (!timeless.test(match[0])) found.push({ at: match.index, direction: 'past' });
  }
  return found;
}
