/** Slips of the pen: figures that differ as a mistyped number differs from the right one. */
import type { Figure } from '../../model.ts';
import { intervalOf } from './interval.ts';

/** A nought too few or too many is a slip of large numbers; a dozen and 120 are two counts. In powers of ten. */
const large = 3;

/** True for 28.7 and 27.8, 150,000 and 105,000 (digits changed places), and for 2.4 million and 2.4 billion or 24 million (same digits, a thousand or ten times). */
export function isSlip(a: Figure, b: Figure): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const times = Math.abs(x.exponent - y.exponent);
  if (x.digits === y.digits)
    return (
      x.digits.length > 1 &&
      (times === 3 || (times === 1 && Math.min(x.exponent, y.exponent) >= large))
    );
  const length = Math.max(x.digits.length, y.digits.length);
  if (x.exponent !== y.exponent || length < 2) return false;
  const sorted = (digits: string) => [...digits.padEnd(length, '0')].sort().join('');
  return sorted(x.digits) === sorted(y.digits);
}

function digitsOf(figure: Figure) {
  const { anchor } = intervalOf(figure);
  const [mantissa, exponent] = Math.abs(anchor).toExponential(9).split('e') as [string, string];
  return { digits: mantissa.replace('.', '').replace(/0+$/, ''), exponent: Number(exponent) };
}
