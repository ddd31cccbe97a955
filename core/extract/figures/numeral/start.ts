/** How a number begins: digits, a number word, "a hundred", "half a million". */
import { readDigitNumeral } from '../digit-numeral.ts';
import { cardinals, denominators, scales } from '../number-words.ts';
import type { Reading } from './reading.ts';

/** Takes the first piece of a number; false where none begins. */
export function readStart(reading: Reading): boolean {
  const key = reading.key();
  if (key === '#') return readDigitsHere(reading);
  const cardinal = cardinals.get(key);
  if (cardinal !== undefined) return begin(reading, cardinal);
  if (key === 'a' || key === 'an') return readArticle(reading);
  if (key === 'half' || key === 'quarter') return readPartOfScale(reading, 0);
  if (key === 'dozen') return begin(reading, 12);
  const hundreds = key === 'hundred' && scales.has(reading.key(1)) && reading.follows(1);
  return hundreds && begin(reading, 100);
}

function begin(reading: Reading, value: number): boolean {
  reading.current = value;
  reading.take();
  return true;
}

function readDigitsHere(reading: Reading): boolean {
  const digits = readDigitNumeral(reading.view, reading.i, reading.money);
  if (!digits) return false;
  reading.current = digits.value;
  reading.form = digits.form;
  reading.garbled = digits.garbled;
  if (digits.scale > 1) reading.setScale(digits.scale);
  reading.i = digits.next;
  reading.start = digits.start;
  reading.end = digits.end;
  return true;
}

/** "a hundred", "a dozen", "a half", "a third", "a quarter of a million". */
function readArticle(reading: Reading): boolean {
  if (reading.joint(1) !== 'space') return false;
  const next = reading.key(1);
  if (denominators.has(next) && !next.endsWith('s')) {
    if (readPartOfScale(reading, 1)) return true;
    reading.current = 1 / (denominators.get(next) as number);
    reading.form = 'fraction';
    reading.take(2);
    return true;
  }
  // "A score of 7.4 out of 10" is a mark, and so is "a score on a screen".
  if (next === 'score' && reading.key(2) === 'of' && reading.key(3) !== '#') {
    reading.current = 20;
    reading.take(2);
    return true;
  }
  if (!scales.has(next) || next.endsWith('s')) return false;
  return begin(reading, 1);
}

/** "half a million", "half-dozen", "a quarter of a million": a part of a magnitude is a number, not a share. */
function readPartOfScale(reading: Reading, at: number): boolean {
  const part = denominators.get(reading.key(at));
  if (part === undefined) return false;
  let j = at + 1;
  if (reading.key(j) === 'of' && reading.follows(j)) j++;
  if ((reading.key(j) === 'a' || reading.key(j) === 'an') && reading.follows(j)) j++;
  const scale = scales.get(reading.key(j));
  if (scale === undefined || !reading.follows(j) || reading.key(j).endsWith('s')) return false;
  reading.total = scale / part;
  reading.setScale(scale);
  reading.take(j + 1);
  return true;
}
