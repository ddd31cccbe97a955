/** Whether two values can be answers to one question without contradicting each other. */
import type { Figure } from '../../model.ts';
import type { FramedReading } from '../frames/frame.ts';
import { intervalOf } from '../values/interval.ts';
import { isLooser } from '../values/is-looser.ts';
import { relateReadings } from '../values/relate-readings.ts';

/** How many times a vague number ("thousands") may be exceeded, and any other bound. */
const vagueReach = 100;
const boundReach = 3;
/** "Over 13 million" is said of 13.4 million, and not of 16. */
const hedgeReach = 1.2;
/** Smaller counts are not rounded in the telling. */
const large = 1000;

/** True where both can be true at once and neither is so far from the other that it says nothing of it. */
export function fits(one: FramedReading, other: FramedReading): boolean {
  const [a, b] = [one.reading, other.reading];
  const { kind } = relateReadings(a, b);
  if (a.article === b.article && kind !== 'agree' && !mayRepeat(one, other)) return false;
  if (kind === 'conflict') return false;
  if (kind !== 'coarser' || a.value.type !== 'figure' || b.value.type !== 'figure') return true;
  const [x, y] = [intervalOf(a.value.figure), intervalOf(b.value.figure)];
  const ratio = Math.max(x.anchor, y.anchor) / Math.max(1e-9, Math.min(x.anchor, y.anchor));
  if (x.vague || y.vague) return ratio <= vagueReach;
  return ratio <= (isHedged(a.value.figure) || isHedged(b.value.figure) ? hedgeReach : boundReach);
}

function isHedged({ qualifier }: Figure): boolean {
  return qualifier === 'above' || qualifier === 'below';
}

/** One article may tell a large figure again more loosely, of the same thing and in another sentence. */
function mayRepeat(one: FramedReading, other: FramedReading): boolean {
  const [a, b] = [one.reading, other.reading];
  if (a.value.type !== 'figure' || b.value.type !== 'figure') return false;
  if (a.sentence.start === b.sentence.start || one.frame.head !== other.frame.head) return false;
  const [x, y] = [intervalOf(a.value.figure), intervalOf(b.value.figure)];
  if (Math.max(x.anchor, y.anchor) < large && !x.vague && !y.vague) return false;
  return isLooser(a, b) || isLooser(b, a);
}
