/** Parts in words: "three quarters", "one twenty-fifth", "one one hundred and fifth", "two thirds of a million". */
import { denominators, scales } from '../number-words.ts';
import { readOrdinal } from '../ordinal.ts';
import type { Reading } from './reading.ts';

/** Divides by the denominator that the word `key` says; false where it is an ordinal. */
export function readDenominator(reading: Reading, key: string): boolean {
  const numerator = reading.current;
  if (numerator === null || !Number.isInteger(numerator) || reading.nested === 'rest') return false;
  const plural = key.endsWith('s') || (key === 'quarter' && reading.joint() === 'hyphen');
  if (numerator === 0 || reading.value > 1 !== plural) return false;
  const denominator = denominators.get(key) as number;
  // "Two quarters" are no half.
  if (
    key === 'quarters' &&
    numerator !== 3 &&
    reading.joint() === 'space' &&
    reading.key(1) !== 'of'
  )
    return false;
  if (reading.form === 'plain' && denominator === 4 && reading.joint() === 'space') return false;
  divide(reading, denominator);
  reading.take();
  readOfScale(reading);
  return true;
}

/** Divides by a denominator of several words: "one | twenty-fifth", "one hundred | one thousand fifths". */
export function readLongDenominator(reading: Reading, cardinal: number): boolean {
  const { value, current } = reading;
  if (reading.form !== 'words' || !Number.isInteger(value) || value < 1) return false;
  // "twenty | one hundredths" is twenty-one hundredths.
  if (current !== null && current % 100 >= 20 && current % 10 === 0 && cardinal < 10) return false;
  const ordinal = readOrdinal(reading.view, reading.i);
  if (!ordinal || value > 1 !== ordinal.plural) return false;
  divide(reading, ordinal.value);
  reading.take(ordinal.next - reading.i);
  return true;
}

function divide(reading: Reading, denominator: number): void {
  reading.current = reading.value / denominator;
  reading.total = 0;
  reading.form = reading.current < 1 ? 'fraction' : 'words';
}

/** "two thirds of a million": what was read is a part of a magnitude. */
function readOfScale(reading: Reading): void {
  const of = reading.key() === 'of' && reading.key(1) === 'a';
  const scale = of ? (scales.get(reading.key(2)) ?? 0) : 0;
  if (scale < 1000 || ![0, 1, 2].every((offset) => reading.follows(offset))) return;
  reading.total = reading.value * scale;
  reading.current = null;
  reading.scaled = true;
  reading.form = 'words';
  reading.take(3);
}
