/** Slips of the pen: figures that differ as a mistyped number differs from the right one. */
import type { Figure } from '../../model.ts';
import { intervalOf } from './interval.ts';

/** True for 28.7 and 27.8, 150,000 and 105,000 (digits changed places), and for 3 million and 3 billion (same digits, a thousand times). */
export function isSlip(a: Figure, b: Figure): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x.digits === y.digits) return Math.abs(x.exponent - y.exponent) === 3 && x.digits.length > 1;
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
