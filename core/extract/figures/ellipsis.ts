/** Figures that leave out what another in the same sentence says: "13 million by A and 3 million by B", "9% or 40 points". */
import type { Figure } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import { scales } from './number-words.ts';

/** How far a figure may stand from the one whose noun it shares. */
const reach = 160;

/** A sentence ends between the two. */
const parted = /[.!?]["”’']?\s|\n/u;
/** After "to" and "at" stands a level, which counts nothing that was named before. */
const level = /(?<!\b(?:up|down) )\b(?:to|at|from|of)\s(?:the\s)?$/i;
const also = /^(?:,? or | \()$/u;
const and =
  /^,? (?:and|or|to|but) $|^, $|^ of (?:the |its |their |his |her |our |those |these |all )?$/u;
/** What may follow the number where its noun is left out. */
const gap =
  /^(?:\s(?:in|by|from|at|for|of (?:them|these|those|which|whom)|on|last|this|during|the (?:next|previous|following|year))\b|[,.;:)]|$|\n| and\b| (?:were|was|are|have|had|did|said|failed|passed|died|\p{Ll}{2,12}ed)\b)/u;

function shareNoun(context: ExtractContext, before: Figure, after: Figure): boolean {
  const { text } = context;
  const distance = after.start - before.end;
  if (distance > reach || parted.test(text.slice(before.end, after.start))) return false;
  if (level.test(text.slice(Math.max(0, after.start - 10), after.start))) return false;
  return gap.test(text.slice(after.end, after.end + 20));
}

const ofLink = /^ of (?:the |its |their |his |her |our |those |these |all )?$/u;
const magnitude = /(?:hundred|thousand|million|billion|trillion|lakh|crore|bn|[mk])$/u;

/** "from 10 to 25 percent", "from 3 to 5 million": unit and magnitude are said at the second end. */
function shareUnit({ text }: ExtractContext, before: Figure, after: Figure): void {
  if (!/\bfrom $/i.test(text.slice(Math.max(0, before.start - 5), before.start))) return;
  before.unit = after.unit;
  const scale = scales.get(magnitude.exec(after.quote)?.[0] ?? '');
  if (!scale || before.low === null || before.high === null || before.high >= 1000) return;
  before.low *= scale;
  before.high *= scale;
}

/** Fills in nouns and directions that are said once for two figures; the list is in order and is changed in place. */
export function completeEllipses(context: ExtractContext, figures: Figure[]): void {
  const { text } = context;
  for (let k = 1; k < figures.length; k++) {
    const [before, after] = [figures[k - 1] as Figure, figures[k] as Figure];
    const link = text.slice(before.end, after.start);
    if (before.change && !after.change && also.test(link)) after.change = before.change;
    if (before.unit === 'count' && before.noun === null && link === ' to ')
      shareUnit(context, before, after);
    if (before.unit === '%' && before.noun === null && ofLink.test(link)) before.noun = after.noun;
    if (before.unit !== 'count' || after.unit !== 'count' || after.rule === 'group') continue;
    if (after.noun === null && before.noun !== null && shareNoun(context, before, after)) {
      after.noun = before.noun;
      after.modifiers = [...before.modifiers];
    } else if (before.noun === null && after.noun !== null && and.test(link)) {
      before.noun = after.noun;
      before.modifiers = [...after.modifiers];
    }
  }
}
