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

export interface TextView {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
  keys: readonly string[];
  count: number;
  /** The token as written. */
  word: (i: number) => string;
  /** Begins with a capital. */
  capital: (i: number) => boolean;
  /** What stands between token i and the next one. `stop` is the full stop of an abbreviation; a sentence's is a `break`. */
  gap: (i: number) => Gap;
  /** First word of a sentence, line, heading or quotation, where a capital tells nothing. */
  initial: (i: number) => boolean;
}

const abbreviations = new Set(
  'sen rep gov gen col lt sgt capt maj adm dr mr mrs ms st mt ft prof jr sr inc corp co ltd bros no hon rev pres dept'.split(
    ' ',
  ),
);

const openers = new Set('"“”‘\'`([{*•–—-·|>'.split(''));
const enders = new Set('.!?:…'.split(''));

export function createTextView({ text, tokens }: ExtractContext): TextView {
  const { starts, ends, keys } = tokens;
  const startOf = (i: number) => starts[i] as number;
  const endOf = (i: number) => ends[i] as number;

  function capital(i: number): boolean {
    const code = text.charCodeAt(startOf(i));
    if (code < 128) return code >= 65 && code <= 90;
    const letter = text[startOf(i)] as string;
    return letter !== letter.toLowerCase();
  }

  const isAbbreviation = (i: number) =>
    endOf(i) - startOf(i) === 1 ? capital(i) : abbreviations.has(keys[i] as string);

  function gap(i: number): Gap {
    if (i + 1 >= keys.length) return 'break';
    const from = endOf(i);
    const length = startOf(i + 1) - from;
    if (length === 0) return 'none';
    const code = text.charCodeAt(from);
    if (length === 1) {
      if (code === 32 || code === 0xa0) return 'space';
      if (code === 45 || code === 0x2011) return 'hyphen';
      if (code === 39 || code === 0x2019) return 'apostrophe';
      if (code === 46)
        return isAbbreviation(i) || endOf(i + 1) - startOf(i + 1) <= 3 ? 'stop' : 'break';
      if (code === 38) return 'ampersand';
      return 'break';
    }
    if (length === 2) {
      if (code === 46 && text.charCodeAt(from + 1) === 32)
        return isAbbreviation(i) ? 'stop' : 'break';
      if (code === 44 && text.charCodeAt(from + 1) === 32) return 'comma';
      return 'break';
    }
    return length === 3 && text.slice(from, from + 3) === ' & ' ? 'ampersand' : 'break';
  }

  function initial(i: number): boolean {
    let at = startOf(i) - 1;
    let line = false;
    while (at >= 0) {
      const char = text[at] as string;
      if (char === '\n') line = true;
      else if (char !== ' ' && !openers.has(char)) break;
      at -= 1;
    }
    if (at < 0 || line) return true;
    if (text[at] === '.' && i > 0 && isAbbreviation(i - 1) && endOf(i - 1) === at) return false;
    return enders.has(text[at] as string) || openers.has(text[startOf(i) - 1] as string);
  }

  return {
    text,
    starts,
    ends,
    keys,
    count: keys.length,
    word: (i) => text.slice(startOf(i), endOf(i)),
    capital,
    gap,
    initial,
  };
}
