/** Slips of the pen: figures that differ as a mistyped number differs from the right one. */
import type { Figure } from '../../model.ts';
import { isMoney } from './convert-unit.ts';
import { intervalOf } from './interval.ts';

/** A nought too few or too many is a slip of large numbers; a dozen and 120 are two counts. In powers of ten. */
const large = 3;

/** True for 28.7 and 27.8, 150,000 and 105,000 (digits changed places), for 2.4 million and 2.4 billion or 24 million (same digits, a thousand or ten times), and for $2.43 million and €2.43 million. */
export function isSlip(a: Figure, b: Figure): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const times = Math.abs(x.exponent - y.exponent);
  if (x.digits === y.digits)
    return (
      x.digits.length > 1 &&
      (times === 3 ||
        (times === 0 &&
          intervalOf(a).unit !== intervalOf(b).unit &&
          isMoney(a.unit) &&
          isMoney(b.unit)) ||
        (times === 1 && Math.min(x.exponent, y.exponent) >= large))
    );
  if (x.exponent !== y.exponent || Math.max(x.digits.length, y.digits.length) < 2) return false;
  return x.others === y.others;
}

/** The significant digits of a figure; noughts fill up the shorter of two, and so play no part in their order. */
interface Digits {
  digits: string;
  exponent: number;
  /** The digits that are no nought, in ascending order. */
  others: string;
}

/** Figures are compared again and again, and never change. */
const known = new WeakMap<Figure, Digits>();

function digitsOf(figure: Figure): Digits {
  const before = known.get(figure);
  if (before) return before;
  const { anchor } = intervalOf(figure);
  const [mantissa, exponent] = Math.abs(anchor).toExponential(9).split('e') as [string, string];
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const others = [...digits.replaceAll('0', '')].sort().join('');
  const read = { digits, exponent: Number(exponent), others };
  known.set(figure, read);
  return read;
}

/** From how many digits on two numbers with the same digits in another order cannot have met by chance. */
const many = 3;

/** True for 46,200 and 64,200, which nobody writes but by mistake; 12 and 21 may be two counts. */
export function isEvidentSlip(a: Figure, b: Figure): boolean {
  return isSlip(a, b) && Math.min(digitsOf(a).digits.length, digitsOf(b).digits.length) >= many;
}
