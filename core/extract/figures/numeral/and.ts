/** "and" within a number: "one hundred and six", "two and a half", "3 million and a half". */
import { readDigits } from '../digits.ts';
import { cardinals, denominators, scales } from '../number-words.ts';
import type { Numeral } from '../numeral.ts';
import { Reading } from './reading.ts';

/** Takes "and" with what it adds; `finish` reads a number to its end. False where "and" ends the number. */
export function readAnd(reading: Reading, finish: (nested: Reading) => Numeral | null): boolean {
  if (!reading.follows(1)) return false;
  const next = reading.key(1);
  if (next === 'a' && reading.follows(2) && denominators.has(reading.key(2)))
    return readAndPart(reading, 2, 1);
  if (next === '#') return readAndDigits(reading);
  const cardinal = cardinals.get(next);
  if (cardinal === undefined) return false;
  if (reading.follows(2) && denominators.has(reading.key(2)) && readAndPart(reading, 2, cardinal))
    return true;
  if (!reading.scaled) return readAndFraction(reading, finish);
  if (cardinal === 0) return false;
  const hundreds = reading.last === 100 && reading.current !== null;
  if (hundreds && (reading.current as number) % 100 === 0 && cardinal < 100) {
    reading.current = (reading.current as number) + cardinal;
    reading.take(2);
    return true;
  }
  if (reading.nested) return false;
  const rest = finish(new Reading(reading.view, reading.i + 1, false, 'rest'));
  return rest?.form === 'words' && rest.value < reading.last && add(reading, rest);
}

function add(reading: Reading, rest: Numeral): boolean {
  reading.current = (reading.current ?? 0) + rest.value;
  reading.i = rest.next;
  reading.end = rest.end;
  return true;
}

/** "3 hundred and 21". */
function readAndDigits(reading: Reading): boolean {
  if (reading.last !== 100 || reading.current === null) return false;
  const { text, tokens } = reading.view;
  const digits = readDigits(text, tokens.starts[reading.i + 1] as number);
  if (!digits?.plain || digits.value >= 100 || digits.value === 0) return false;
  reading.current += digits.value;
  reading.take(2);
  return true;
}

/** "two and fifty-four hundredths". */
function readAndFraction(reading: Reading, finish: (nested: Reading) => Numeral | null): boolean {
  if (reading.nested || reading.current === null) return false;
  const part = finish(new Reading(reading.view, reading.i + 1, false, 'fraction'));
  return part?.form === 'fraction' && add(reading, part);
}

/** "… and a half", "… and three quarters", with the magnitude that may follow. */
function readAndPart(reading: Reading, at: number, numerator: number): boolean {
  const word = reading.key(at);
  if (numerator > 1 !== word.endsWith('s')) return false;
  const part = numerator / (denominators.get(word) as number);
  if (part >= 1) return false;
  const scale = reading.follows(at + 1) ? scales.get(reading.key(at + 1)) : undefined;
  if (scale !== undefined && reading.scaled && scale < reading.least) {
    reading.total += part * scale;
    reading.take(at + 2);
    return true;
  }
  // "3 million and a half" is three and a half million.
  if (reading.current === null) reading.total += part * reading.last;
  else reading.current += part;
  reading.take(at + 1);
  return true;
}
