/** What the reader of names asks of a token: is it in capitals, what parts it from the next, does a sentence begin with it. */
import type { ExtractContext } from '../context.ts';

export type Gap =
  | 'space'
  | 'hyphen'
  | 'apostrophe'
  | 'ampersand'
  | 'comma'
  | 'stop'
  | 'none'
  | 'break';

const abbreviations = new Set(
  'smt cllr sen rep gov gen col lt sgt capt maj adm dr mr mrs ms st mt ft prof jr sr inc corp co ltd bros no hon rev pres dept'.split(
    ' ',
  ),
);

const openers = new Set('"“”‘\'`([{*•–—-·|>'.split(''));
const enders = new Set('.!?:…'.split(''));

/** A class, so that its methods are the same for every article and V8 keeps them inlined. */
export class TextView {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly keys: readonly string[];
  readonly words: readonly number[];
  readonly count: number;

  constructor({ text, tokens }: Pick<ExtractContext, 'text' | 'tokens'>) {
    this.text = text;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.keys = tokens.keys;
    this.words = tokens.words;
    this.count = tokens.keys.length;
  }

  /** The token as written. */
  word(i: number): string {
    return this.text.slice(this.starts[i], this.ends[i]);
  }

  /** Begins with a capital. */
  capital(i: number): boolean {
    const start = this.starts[i] as number;
    const code = this.text.charCodeAt(start);
    if (code < 128) return code >= 65 && code <= 90;
    const letter = this.text[start] as string;
    return letter !== letter.toLowerCase();
  }

  /** What stands between token i and the next one. `stop` is the full stop of an abbreviation; a sentence's is a `break`. */
  gap(i: number): Gap {
    if (i + 1 >= this.count) return 'break';
    const { text } = this;
    const from = this.ends[i] as number;
    const length = (this.starts[i + 1] as number) - from;
    if (length === 0) return 'none';
    const code = text.charCodeAt(from);
    if (length === 1) {
      if (code === 32 || code === 0xa0) return 'space';
      if (code === 45 || code === 0x2011) return 'hyphen';
      if (code === 39 || code === 0x2019) return 'apostrophe';
      if (code === 46) return this.isAbbreviation(i) || this.length(i + 1) <= 3 ? 'stop' : 'break';
      return code === 38 ? 'ampersand' : 'break';
    }
    if (length === 2) {
      if (text.charCodeAt(from + 1) !== 32) return 'break';
      if (code === 46) return this.isAbbreviation(i) ? 'stop' : 'break';
      return code === 44 ? 'comma' : 'break';
    }
    return length === 3 && text.startsWith(' & ', from) ? 'ampersand' : 'break';
  }

  /** What stands between token i and the next one parts no name. */
  joins(i: number): boolean {
    const gap = this.gap(i);
    return gap === 'space' || gap === 'hyphen' || gap === 'stop' || gap === 'ampersand';
  }

  /** First word of a sentence, line, heading or quotation, where a capital tells nothing. */
  initial(i: number): boolean {
    const { text } = this;
    const start = this.starts[i] as number;
    let at = start - 1;
    let line = false;
    while (at >= 0) {
      const char = text[at] as string;
      if (char === '\n') line = true;
      else if (char !== ' ' && !openers.has(char)) break;
      at -= 1;
    }
    if (at < 0 || line) return true;
    if (text[at] === '.' && i > 0 && this.isAbbreviation(i - 1) && this.ends[i - 1] === at)
      return false;
    return enders.has(text[at] as string) || openers.has(text[start - 1] as string);
  }

  private length(i: number): number {
    return (this.ends[i] as number) - (this.starts[i] as number);
  }

  private isAbbreviation(i: number): boolean {
    return this.length(i) === 1 ? this.capital(i) : abbreviations.has(this.keys[i] as string);
  }
}
