/** A number while it is read: where the reader stands, and what the words so far amount to. */
import { type Joint, jointAfter } from '../../../text/tokens.ts';
import type { View } from '../view.ts';

/**
 * `digits`: with groups, decimals or a magnitude; `plain`: digits alone; `words`; `fraction`: a part of a whole, below one.
 */
export type Form = 'digits' | 'plain' | 'words' | 'fraction';

export class Reading {
  readonly view: View;
  /** True after a currency sign, where "m" and "t" are magnitudes. */
  readonly money: boolean;
  /** True for a number behind the "and" of another, which takes no further one. */
  readonly nested: 'rest' | 'fraction' | null;
  /** The token to be read next; where the number starts, and where the last token taken ends. */
  i: number;
  start: number;
  end = 0;
  /** What is multiplied out already, and what the next magnitude multiplies. */
  total = 0;
  current: number | null = null;
  /** Least magnitude multiplied by so far; what follows must be smaller. */
  least = Number.POSITIVE_INFINITY;
  /** The magnitude said last, hundreds too. */
  last = 1;
  form: Form = 'words';
  scaled = false;
  garbled = false;

  constructor(
    view: View,
    first: number,
    money: boolean,
    nested: 'rest' | 'fraction' | null = null,
  ) {
    this.view = view;
    this.money = money;
    this.nested = nested;
    this.i = first;
    this.start = view.tokens.starts[first] ?? 0;
  }

  get value(): number {
    return this.total + (this.current ?? 0);
  }

  key(offset = 0): string {
    return this.view.tokens.keys[this.i + offset] ?? '';
  }

  /** What stands before the token at `offset`. */
  joint(offset = 0): Joint {
    return jointAfter(this.view.text, this.view.tokens, this.i + offset - 1);
  }

  /** True where the token at `offset` follows the one before it within a phrase. */
  follows(offset = 0): boolean {
    const joint = this.joint(offset);
    return joint === 'space' || joint === 'hyphen';
  }

  take(count = 1): void {
    this.i += count;
    this.end = this.view.tokens.ends[this.i - 1] as number;
  }

  setScale(scale: number): void {
    this.last = scale;
    if (scale !== 100) this.least = Math.min(this.least, scale);
    this.scaled = true;
  }
}
