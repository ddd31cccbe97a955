/** How a number goes on: further number words, magnitudes, digits behind a magnitude, "point". */
import { readDigits } from '../digits.ts';
import { cardinals, scales } from '../number-words.ts';
import { tokenFrom } from '../view.ts';
import type { Reading } from './reading.ts';

const dozens = new Set(['dozen', 'dozens', 'dozs']);
/** Plurals that belong to a number in words as well: "three crores", "two dozens". */
const exactPlurals = new Set([...dozens, 'crores', 'lakhs']);

/** Takes the number word `cardinal`; false where it begins another number. */
export function readCardinal(reading: Reading, cardinal: number): boolean {
  if (reading.form !== 'words' && !reading.scaled) return false;
  if (reading.current === null) {
    if (cardinal >= reading.least || !reading.scaled) return false;
    // "$240 million one year later": words go on from digits only to another magnitude.
    if (reading.form !== 'words' && !scales.has(reading.key(1))) return false;
    reading.current = cardinal;
    reading.take();
    return true;
  }
  if (reading.joint() === 'hyphen' && reading.current % 10 !== 0) return false;
  const room = reading.current % 100;
  const fits =
    (cardinal < 10 && cardinal > 0 && room >= 20 && reading.current % 10 === 0) ||
    (reading.current >= 100 && room === 0 && cardinal > 0);
  if (!fits) return false;
  reading.current += cardinal;
  reading.take();
  return true;
}

/** Multiplies by the magnitude `scale`, which the word `key` says; false where it does not belong to the number. */
export function readScale(reading: Reading, key: string, scale: number): boolean {
  if (key.endsWith('s') && !takesPlural(reading, key, scale)) return false;
  if (scale === 100) {
    if (reading.current === null || reading.current >= 1000) return false;
    reading.current *= 100;
  } else if (reading.current === null) {
    // "three lakh crore", "a hundred thousand million": a magnitude of a magnitude.
    if (!reading.scaled || scale < reading.least || dozens.has(key)) return false;
    reading.total *= scale;
  } else {
    if (scale >= reading.least && reading.total > 0) return false;
    reading.total += reading.current * scale;
    reading.current = null;
  }
  if (reading.form !== 'words') reading.form = 'digits';
  reading.setScale(scale);
  reading.take();
  return true;
}

/** "38,4 millions", "3 dozens", "6 crores", "five hundreds": a plural after an exact number belongs to it. */
function takesPlural(reading: Reading, key: string, scale: number): boolean {
  if (reading.current === null) return false;
  return reading.form !== 'words' || exactPlurals.has(key) || (scale >= 100 && !reading.scaled);
}

/** "4 thousand 3 hundred": digits behind a magnitude, with a smaller one behind them. */
export function readDigitsBehind(reading: Reading): boolean {
  if (!reading.scaled || reading.current !== null || reading.least < 1000) return false;
  const { view, i } = reading;
  const digits = readDigits(view.text, view.tokens.starts[i] as number);
  if (!digits?.plain || reading.joint() !== 'space') return false;
  const next = tokenFrom(view, i + 1, digits.end);
  const scale = scales.get(view.tokens.keys[next] ?? '') ?? 0;
  const smaller = scale >= 100 && digits.value * scale < reading.least;
  if (!smaller || reading.joint(next - i) !== 'space') return false;
  reading.current = digits.value;
  reading.take(next - i);
  return true;
}

const longest = 12;

/** "two hundred point zero three", "nought point eleven". */
export function readPoint(reading: Reading): boolean {
  let decimals = '';
  let j = 1;
  for (; j < longest && reading.follows(j); j++) {
    const digit = cardinals.get(reading.key(j));
    if (digit === undefined) break;
    decimals += String(digit);
  }
  if (decimals === '') return false;
  reading.current = (reading.current ?? 0) + Number(`0.${decimals}`);
  reading.take(j);
  return true;
}
