/** How far two values speak for being answers to one question. They never decide it alone. */
import type { Figure } from '../../model.ts';
import type { FramedReading } from '../frames/frame.ts';
import { intervalOf } from '../values/interval.ts';
import { relateReadings } from '../values/relate-readings.ts';
import { isSlip } from './transposed.ts';

/** 0 where the values are far apart or common; up to 0.45 where the same uncommon value stands twice. */
export function supportOfValues(
  { reading: a }: FramedReading,
  { reading: b }: FramedReading,
): number {
  const { kind } = relateReadings(a, b);
  if (a.value.type === 'figure' && b.value.type === 'figure') {
    const rare = Math.max(rarity(a.value.figure), rarity(b.value.figure));
    if (kind === 'agree') return rare;
    if (kind === 'rounding') return 0.66 * rare;
    if (sameAnchor(a.value.figure, b.value.figure)) return 0.8 * rare;
    return kind === 'coarser' ? 0.08 : closeness(a.value.figure, b.value.figure);
  }
  if (a.value.type === 'date' && b.value.type === 'date') {
    const long = a.value.date.from !== a.value.date.to;
    if (kind === 'agree') return long ? 0.4 : 0.3;
    if (kind === 'coarser') return 0.12;
    return 0;
  }
  return kind === 'agree' ? 0.3 : 0;
}

/** True where both figures are large and exact enough to be no chance meeting. */
export function isUncommon({ reading: a }: FramedReading, { reading: b }: FramedReading): boolean {
  if (a.value.type !== 'figure' || b.value.type !== 'figure') return false;
  return [a.value.figure, b.value.figure].some((figure) => {
    const { anchor, digits } = intervalOf(figure);
    return anchor >= 1000 && digits >= 2;
  });
}

function sameAnchor(a: Figure, b: Figure): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x.unit === y.unit && x.anchor === y.anchor;
}

/** Numbers with many digits seldom meet by chance; small whole numbers often do. */
function rarity(figure: Figure): number {
  const { anchor, digits, vague } = intervalOf(figure);
  if (vague) return 0.05;
  if (figure.against !== undefined) return 0.45;
  if (digits >= 3) return 0.45;
  if (digits === 2) return anchor >= 100 || !Number.isInteger(anchor) ? 0.38 : 0.28;
  return anchor >= 1000 ? 0.28 : 0.15;
}

/** Figures of nearly the same size may be two tellings of one; twice the size tells nothing either way. */
function closeness(a: Figure, b: Figure): number {
  const [x, y] = [intervalOf(a).anchor, intervalOf(b).anchor];
  if (x <= 0 || y <= 0) return 0;
  if (isSlip(a, b)) return 0.15;
  return Math.abs(Math.log(x / y)) < Math.log(1.5) ? 0.05 : 0;
}
