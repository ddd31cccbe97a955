/** Numbers in words, in digits and in mixtures of both, spun ones ("28.eight million") included. */
import { cardinals, denominators, scales } from './number-words.ts';
import { readAnd } from './numeral/and.ts';
import { readDenominator, readLongDenominator } from './numeral/parts.ts';
import { type Form, Reading } from './numeral/reading.ts';
import { readCardinal, readDigitsBehind, readPoint, readScale } from './numeral/scale.ts';
import { readStart } from './numeral/start.ts';
import { tokenFrom, type View } from './view.ts';

/** A number as written, without what it counts. */
export interface Numeral {
  value: number;
  /** First token, and the first after it. */
  first: number;
  next: number;
  start: number;
  end: number;
  form: Form;
  /** The last magnitude said ("million", "bn", "k"); 1 where none was. */
  scale: number;
  garbled: boolean;
}

/** No number is said in more pieces than these. */
const most = 24;

/** Reads the number that begins at token `first`. After a currency sign ("money") "m" and "t" are magnitudes. */
export function readNumeral(view: View, first: number, money = false): Numeral | null {
  return finish(new Reading(view, first, money));
}

/** A whole number of 15 digits at most, which needs no rounding. */
const isExact = (value: number) => Number.isInteger(value) && Math.abs(value) < 1e15;

function finish(reading: Reading): Numeral | null {
  const first = reading.i;
  if (!readStart(reading)) return null;
  for (let steps = 0; steps < most && readMore(reading); steps++);
  const { value } = reading;
  if (!Number.isFinite(value)) return null;
  if (reading.form === 'words') skipRepeated(reading);
  return {
    value: isExact(value) ? value : Number(value.toPrecision(15)),
    first,
    next: reading.i,
    start: reading.start,
    end: reading.end,
    form: reading.form,
    scale: reading.scaled ? reading.last : 1,
    garbled: reading.garbled,
  };
}

const repeated = /^ \((\d[\d,]{0,14})\)/u;

/** "eighty-four (84) hours": the digits in brackets say the same again. */
function skipRepeated(reading: Reading): void {
  const { text } = reading.view;
  if (text.charAt(reading.end + 1) !== '(') return;
  const match = repeated.exec(text.slice(reading.end, reading.end + 20));
  if (!match || Number((match[1] as string).replaceAll(',', '')) !== reading.value) return;
  const end = reading.end + match[0].length;
  reading.i = tokenFrom(reading.view, reading.i, end);
  reading.end = end;
}

/** Takes the next piece; false where the number has ended. */
function readMore(reading: Reading): boolean {
  if (!reading.follows()) return false;
  const key = reading.key();
  if (key === '#') return readDigitsBehind(reading);
  const scale = scales.get(key);
  if (scale !== undefined) return readScale(reading, key, scale);
  if (key === 'and') return readAnd(reading, finish);
  if (key === 'point' && reading.form === 'words') return readPoint(reading);
  const cardinal = cardinals.get(key);
  if (cardinal !== undefined)
    return readLongDenominator(reading, cardinal) || readCardinal(reading, cardinal);
  return denominators.has(key) && readDenominator(reading, key);
}
