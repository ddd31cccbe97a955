/** Numbers in words, in digits and in mixtures of both, spun ones ("28.eight million") included. */
import { jointAfter } from '../../text/tokens.ts';
import { readDigitNumeral } from './digit-numeral.ts';
import { readDigits } from './digits.ts';
import { cardinals, denominators, scales } from './number-words.ts';
import type { View } from './view.ts';

/** A number as written, without what it counts. */
export interface Numeral {
  value: number;
  /** First token, and the first after it. */
  first: number;
  next: number;
  start: number;
  end: number;
  /** `fraction`: a part of a whole, below one; `plain`: digits without groups, decimals or a magnitude. */
  form: 'digits' | 'plain' | 'words' | 'fraction';
  /** The last magnitude said ("million", "bn", "k"); 1 where none was. */
  scale: number;
  garbled: boolean;
}

const dozen = new Set(['dozen', 'dozens', 'dozs']);

/** Ordinals that stand as the last part of a denominator. */
const units = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map(
    (word, k) => [word, k + 1],
  ),
);

class NumeralReader {
  private readonly view: View;
  private readonly money: boolean;
  private readonly first: number;
  private readonly nested: 'rest' | 'fraction' | null;
  private i: number;
  private end = 0;
  private total = 0;
  private current: number | null = null;
  /** Least magnitude multiplied by so far; what follows must be smaller. */
  private least = Number.POSITIVE_INFINITY;
  /** The magnitude said last, hundreds too. */
  private last = 1;
  private form: Numeral['form'] = 'words';
  private scaled = false;
  private garbled = false;

  /** `nested`: a number behind the "and" of another. */
  constructor(
    view: View,
    first: number,
    money: boolean,
    nested: 'rest' | 'fraction' | null = null,
  ) {
    this.nested = nested;
    this.view = view;
    this.money = money;
    this.first = first;
    this.i = first;
  }

  read(): Numeral | null {
    if (!this.readStart()) return null;
    for (let steps = 0; steps < 24 && this.readMore(); steps++);
    const value = this.total + (this.current ?? 0);
    if (!Number.isFinite(value)) return null;
    return {
      value: Number(value.toPrecision(15)),
      first: this.first,
      next: this.i,
      start: this.view.tokens.starts[this.first] as number,
      end: this.end,
      form: this.form,
      scale: this.scaled ? this.last : 1,
      garbled: this.garbled,
    };
  }

  private key(offset = 0): string {
    return this.view.tokens.keys[this.i + offset] ?? '';
  }

  private joint(offset = -1) {
    return jointAfter(this.view.text, this.view.tokens, this.i + offset);
  }

  /** True where the token at `offset` follows the one before it within a phrase. */
  private follows(offset = 0): boolean {
    const joint = this.joint(offset - 1);
    return joint === 'space' || joint === 'hyphen';
  }

  private take(count = 1): void {
    this.i += count;
    this.end = this.view.tokens.ends[this.i - 1] as number;
  }

  private readStart(): boolean {
    const key = this.key();
    if (key === '#') return this.readDigitsHere();
    const cardinal = cardinals.get(key);
    if (cardinal !== undefined) {
      this.current = cardinal;
      this.take();
      return true;
    }
    if (key === 'a' || key === 'an') return this.readArticle();
    if (key === 'half' || key === 'quarter') return this.readPartOfScale(0);
    if (dozen.has(key) && key === 'dozen') {
      this.current = 12;
      this.take();
      return true;
    }
    if (key === 'hundred' && scales.has(this.key(1)) && this.follows(1)) {
      this.current = 100;
      this.take();
      return true;
    }
    return false;
  }

  /** "a hundred", "a dozen", "a half", "a third", "a quarter of a million". */
  private readArticle(): boolean {
    if (this.joint(0) !== 'space') return false;
    const next = this.key(1);
    if (denominators.has(next) && !next.endsWith('s') && next !== 'halves') {
      if (this.readPartOfScale(1)) return true;
      this.current = 1 / (denominators.get(next) as number);
      this.form = 'fraction';
      this.take(2);
      return true;
    }
    if (next === 'score') {
      this.current = 20;
      this.take(2);
      return true;
    }
    if (!scales.has(next) || next.endsWith('s')) return false;
    this.current = 1;
    this.take();
    return true;
  }

  /** "half a million", "half-dozen", "a quarter of a million": a part of a magnitude is a number, not a share. */
  private readPartOfScale(at: number): boolean {
    const part = denominators.get(this.key(at));
    if (part === undefined) return false;
    let j = at + 1;
    if (this.key(j) === 'of' && this.follows(j)) j++;
    if ((this.key(j) === 'a' || this.key(j) === 'an') && this.follows(j)) j++;
    const scale = scales.get(this.key(j));
    if (scale === undefined || !this.follows(j) || this.key(j).endsWith('s')) return false;
    this.total = scale / part;
    this.setScale(scale);
    this.take(j + 1);
    return true;
  }

  private readDigitsHere(): boolean {
    const digits = readDigitNumeral(this.view, this.i, this.money);
    if (!digits) return false;
    this.current = digits.value;
    this.form = digits.form;
    this.garbled = digits.garbled;
    if (digits.scale > 1) this.setScale(digits.scale);
    this.i = digits.next;
    this.end = digits.end;
    return true;
  }

  private setScale(scale: number): void {
    this.last = scale;
    if (scale !== 100) this.least = Math.min(this.least, scale);
    this.scaled = true;
  }

  private readMore(): boolean {
    if (!this.follows()) return false;
    const key = this.key();
    const scale = scales.get(key);
    if (scale !== undefined) return this.readScale(key, scale);
    if (key === 'and') return this.readAnd();
    if (key === 'point' && this.form === 'words') return this.readPoint();
    const cardinal = cardinals.get(key);
    if (cardinal !== undefined) return this.readCardinal(cardinal);
    if (denominators.has(key)) return this.readDenominator(key);
    return false;
  }

  private readCardinal(cardinal: number): boolean {
    if (cardinal >= 20 && this.readCompoundDenominator(cardinal)) return true;
    if (this.form !== 'words' && !this.scaled) return false;
    if (this.current === null) {
      if (cardinal >= this.least || !this.scaled) return false;
      this.current = cardinal;
      this.take();
      return true;
    }
    if (this.joint() === 'hyphen' && this.current % 10 !== 0) return false;
    const room = this.current % 100;
    const fits =
      (cardinal < 10 && cardinal > 0 && room >= 20 && this.current % 10 === 0) ||
      (this.current >= 100 && room === 0 && cardinal > 0);
    if (!fits) return false;
    this.current += cardinal;
    this.take();
    return true;
  }

  /** "one twenty-fifth", "three twenty firsts". */
  private readCompoundDenominator(tens: number): boolean {
    const word = this.key(1);
    const unit = units.get(word.replace(/s$/u, ''));
    const numerator = this.total + (this.current ?? 0);
    if (
      unit === undefined ||
      !this.follows(1) ||
      numerator < 1 ||
      numerator > 1 !== word.endsWith('s')
    )
      return false;
    this.current = numerator / (tens + unit);
    this.total = 0;
    this.form = this.current < 1 ? 'fraction' : 'words';
    this.take(2);
    return true;
  }

  private readScale(key: string, scale: number): boolean {
    if (key.endsWith('s') && !this.takesPlural(key)) return false;
    if (scale === 100) {
      if (this.current === null || this.current >= 1000) return false;
      this.current *= 100;
    } else if (this.current === null) {
      // "three lakh crore", "a hundred thousand million": a magnitude of a magnitude.
      if (!this.scaled || scale < this.least || dozen.has(key)) return false;
      this.total *= scale;
    } else {
      if (scale >= this.least && this.total > 0) return false;
      this.total += this.current * scale;
      this.current = null;
    }
    if (this.form !== 'words') this.form = 'digits';
    this.setScale(scale);
    this.take();
    return true;
  }

  /** "38,4 millions", "3 dozens", "6 crores": a plural after an exact number belongs to it. */
  private takesPlural(key: string): boolean {
    return (
      this.current !== null &&
      (this.form !== 'words' || dozen.has(key) || key === 'crores' || key === 'lakhs')
    );
  }

  /** "two hundred point zero three". */
  private readPoint(): boolean {
    let decimals = '';
    let j = 1;
    for (; j < 12 && this.follows(j); j++) {
      const digit = cardinals.get(this.key(j));
      if (digit === undefined) break;
      decimals += String(digit);
    }
    if (decimals === '') return false;
    this.current = (this.current ?? 0) + Number(`0.${decimals}`);
    this.take(j);
    return true;
  }

  /** "and" within a number: "one hundred and six", "two and a half", "3 million and a half". */
  private readAnd(): boolean {
    if (!this.follows(1)) return false;
    const next = this.key(1);
    if (next === 'a' && this.follows(2) && denominators.has(this.key(2)))
      return this.readAndPart(2, 1);
    const cardinal = cardinals.get(next);
    if (cardinal === undefined) {
      if (next !== '#' || this.last !== 100 || this.current === null) return false;
      const digits = readDigits(this.view.text, this.view.tokens.starts[this.i + 1] as number);
      if (!digits?.plain || digits.value >= 100 || digits.value === 0) return false;
      this.current += digits.value;
      this.take(2);
      return true;
    }
    if (this.follows(2) && denominators.has(this.key(2)) && this.readAndPart(2, cardinal))
      return true;
    if (!this.scaled) return this.readAndFraction();
    if (cardinal === 0) return false;
    if (this.last === 100 && this.current !== null && this.current % 100 === 0 && cardinal < 100) {
      this.current += cardinal;
      this.take(2);
      return true;
    }
    if (this.nested) return false;
    const rest = new NumeralReader(this.view, this.i + 1, false, 'rest').read();
    if (rest?.form !== 'words' || rest.value >= this.last) return false;
    this.current = (this.current ?? 0) + rest.value;
    this.i = rest.next;
    this.end = rest.end;
    return true;
  }

  /** "two and fifty-four hundredths". */
  private readAndFraction(): boolean {
    if (this.nested) return false;
    const part = new NumeralReader(this.view, this.i + 1, false, 'fraction').read();
    if (part?.form !== 'fraction' || this.current === null) return false;
    this.current += part.value;
    this.i = part.next;
    this.end = part.end;
    return true;
  }

  /** "… and a half", "… and three quarters", with the magnitude that may follow. */
  private readAndPart(at: number, numerator: number): boolean {
    const word = this.key(at);
    if (numerator > 1 !== word.endsWith('s')) return false;
    const part = numerator / (denominators.get(word) as number);
    if (part >= 1) return false;
    const scale = this.follows(at + 1) ? scales.get(this.key(at + 1)) : undefined;
    if (scale !== undefined && this.scaled && scale < this.least) {
      this.total += part * scale;
      this.take(at + 2);
      return true;
    }
    // "3 million and a half" is three and a half million.
    if (this.current === null) this.total += part * this.last;
    else this.current += part;
    this.take(at + 1);
    return true;
  }

  private readDenominator(key: string): boolean {
    const numerator = this.current;
    if (numerator === null || !Number.isInteger(numerator) || this.nested === 'rest') return false;
    const plural = key.endsWith('s') || (key === 'quarter' && this.joint() === 'hyphen');
    if (numerator === 0 || this.total + numerator > 1 !== plural) return false;
    const denominator = denominators.get(key) as number;
    if (this.form === 'plain' && denominator === 4 && this.joint() === 'space') return false;
    const value = (this.total + numerator) / denominator;
    this.total = 0;
    this.current = value;
    this.form = value < 1 ? 'fraction' : 'words';
    this.take();
    // "two thirds of a million"
    if (
      this.key() === 'of' &&
      this.key(1) === 'a' &&
      this.follows() &&
      this.follows(1) &&
      this.follows(2)
    ) {
      const scale = scales.get(this.key(2));
      if (scale !== undefined && scale >= 1000) {
        this.total = value * scale;
        this.current = null;
        this.scaled = true;
        this.form = 'words';
        this.take(3);
      }
    }
    return true;
  }
}

/** Reads the number that begins at token `first`. After a currency sign ("money") "m" and "t" are magnitudes. */
export function readNumeral(view: View, first: number, money = false): Numeral | null {
  return new NumeralReader(view, first, money).read();
}
