/** Figures that leave out what another in the same sentence says: "13 million by A and 3 million by B", "9% or 40 points". */
import type { Figure } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import { isStopper } from './noun-words.ts';
import { scales } from './number-words.ts';
import { timeCodes } from './units.ts';

/** How far a figure may stand from the one whose noun it shares. */
const reach = 160;

/** A sentence ends between the two. */
const parted = /[.!?]["”’']?\s|\n/u;
/** After "to" and "at" stands a level, which counts nothing that was named before. */
const level = /(?<!\b(?:up|down|out) )\b(?:to|at|from|of)\s(?:the\s)?$/i;
const also = /^(?:,? or | \()$/u;
const and =
  /^,? (?:and|or|to|but) $|^, $|^ of (?:the |its |their |his |her |our |those |these |all )?$/u;
const pause = /^(?:[,.;:)]|$|\n)/u;
const wordBehind = /^\s(\p{L}{1,20})(?!\p{L})(?: (\p{L}{1,5})(?!\p{L}))?/u;
/** Words after "of" that mean what was named before. */
const ofThose = new Set(['them', 'these', 'those', 'which', 'whom']);

/** True where no noun of its own follows the number: a pause, a function word, a verb in the past. */
function lacksNoun(text: string, end: number): boolean {
  const behind = text.slice(end, end + 32);
  if (pause.test(behind)) return true;
  const [, word, second] = wordBehind.exec(behind) ?? [];
  if (word === undefined) return false;
  if (word === 'of') return ofThose.has(second ?? '');
  return isStopper(word) || (word.length > 4 && word.endsWith('ed'));
}

function shareNoun(context: ExtractContext, before: Figure, after: Figure): boolean {
  const { text } = context;
  const distance = after.start - before.end;
  if (distance > reach || parted.test(text.slice(before.end, after.start))) return false;
  if (level.test(text.slice(Math.max(0, after.start - 10), after.start))) return false;
  return lacksNoun(text, after.end);
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

const compared =
  /\b(?:(?:up|down) from|against|versus|instead of|rather than|compared with|a further|another) $|^,? (?:to|or) $/u;

/** "three years, down from five", "from 14 days to 9", "ten years, with an option for a further five": the unit of time is said once. */
function shareTime({ text }: ExtractContext, before: Figure, after: Figure): void {
  const between = text.slice(before.end, after.start);
  if (between.length > reach || parted.test(between) || !compared.test(between)) return;
  if (lacksNoun(text, after.end)) after.unit = before.unit;
}

/** Beside operations, a number of this size counts them too: "10^25 FLOP, not the 10^26 used elsewhere". */
const leastCompute = 1e20;

/** Fills in nouns and directions that are said once for two figures; the list is in order and is changed in place. */
export function completeEllipses(context: ExtractContext, figures: Figure[]): void {
  const { text } = context;
  const training = figures.some(({ unit }) => unit === 'FLOP');
  for (const figure of figures)
    if (
      training &&
      figure.unit === 'count' &&
      figure.noun === null &&
      (figure.low ?? 0) >= leastCompute
    )
      figure.unit = 'FLOP';
  for (let k = 1; k < figures.length; k++) {
    const [before, after] = [figures[k - 1] as Figure, figures[k] as Figure];
    const link = text.slice(before.end, after.start);
    if (before.change && !after.change && also.test(link)) after.change = before.change;
    if (before.unit === 'count' && before.noun === null && link === ' to ')
      shareUnit(context, before, after);
    if (before.unit === '%' && before.noun === null && ofLink.test(link)) before.noun = after.noun;
    if (timeCodes.has(before.unit) && after.unit === 'count' && after.noun === null)
      shareTime(context, before, after);
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
