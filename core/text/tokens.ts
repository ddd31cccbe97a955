/** Words, numbers and currency signs of a text with their offsets, found in one pass. */
import { numberOf } from './vocabulary.ts';

/** Parallel arrays, one entry a token, so that a long article costs few objects. */
export interface Tokens {
  /** UTF-16 offsets, half open. */
  starts: number[];
  ends: number[];
  /** Lower case; the key by which rules and lexicons are looked up. `#` for a token that begins with a digit. */
  keys: string[];
  /** The numbers of the keys, by which a `WordTable` is read; `unnumbered` for a key that no table holds. */
  words: number[];
}

const foreignLetter = /[\p{L}\p{M}]/u;
const foreignCurrency = /\p{Sc}/u;

const isDigit = (code: number) => code >= 48 && code <= 57;
/** The exponent of "10²⁶" belongs to its number. */
const isSuperscript = (code: number) =>
  code > 175 &&
  (code === 178 || code === 179 || code === 185 || (code >= 0x2070 && code <= 0x2079));
/** ½, ⅔ and the like: numbers of one character. */
const isVulgarFraction = (code: number) =>
  (code >= 188 && code <= 190) || (code >= 0x2150 && code <= 0x215e);
const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The block of currency symbols: €, ₹, ₩ and the like. */
const isCurrencySymbol = (code: number) => code >= 0x20a0 && code <= 0x20c0;

/** Length of the letter at `index` in code units, 0 where there is none. Latin-1 letters take no regular expression. */
function letterAt(text: string, index: number, code: number): number {
  if (isAsciiLetter(code)) return 1;
  if (code < 170) return 0;
  if (code >= 192 && code < 592) return code === 215 || code === 247 ? 0 : 1;
  // General punctuation: the quotation marks and dashes of running text.
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (isCurrencySymbol(code)) return 0;
  const char = String.fromCodePoint(text.codePointAt(index) as number);
  return foreignLetter.test(char) ? char.length : 0;
}

const isCurrency = (code: number) =>
  code === 36 ||
  (code >= 162 && code <= 165) ||
  isCurrencySymbol(code) ||
  (code > 1400 &&
    (code < 0x2000 || code > 0x206f) &&
    foreignCurrency.test(String.fromCharCode(code)));

/** Where the run of digits from `start` on ends. */
function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (
    end < text.length &&
    (isDigit(text.charCodeAt(end)) || isSuperscript(text.charCodeAt(end)))
  )
    end++;
  return end;
}

/** Where the run of small ASCII letters from `start` on ends: most words, which need no change of case. */
function endOfSmall(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); code >= 97 && code <= 122; code = text.charCodeAt(end))
    end++;
  return end;
}

/** Where the run of letters from `start` on ends; `start` where there is none. */
function endOfWord(text: string, start: number): number {
  let end = start;
  for (let size = 1; size > 0 && end < text.length; end += size)
    size = letterAt(text, end, text.charCodeAt(end));
  return end;
}

/** Splits a text into runs of letters, runs of digits and single currency signs; all else is skipped. */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { starts: [], ends: [], keys: [], words: [] };
  const { starts, ends, keys, words } = tokens;
  const { length } = text;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    // Every sixth character of running text.
    if (code === 32) {
      i++;
      continue;
    }
    let key = '#';
    const small = endOfSmall(text, i);
    let end = endOfWord(text, small);
    if (end > i) {
      key = text.slice(i, end);
      if (end > small) key = key.toLowerCase();
    } else if (isDigit(code)) {
      end = endOfDigits(text, i);
    } else if (isVulgarFraction(code)) {
      end = i + 1;
    } else if (isCurrency(code)) {
      end = i + 1;
      key = text.charAt(i);
    } else {
      i++;
      continue;
    }
    starts.push(i);
    ends.push(end);
    keys.push(key);
    words.push(numberOf(key));
    i = end;
  }
  return tokens;
}

/** What stands between a token and the next: nothing, blanks within a line, a hyphen, or something that parts them. */
export type Joint = 'none' | 'space' | 'hyphen' | 'apart';

/**
 * What stands between the offsets `from` and `to`, the end of one piece and the start of the next. A line break before a
 * lower-case letter counts as a blank: wrapped text.
 */
export function jointBetween(text: string, from: number, to: number): Joint {
  if (to === from) return 'none';
  if (to - from > 3) return 'apart';
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'space';
  const gap = text.slice(from, to);
  const bare = gap.trim();
  if (bare === '-' || bare === '\u2010' || bare === '\u2011') return 'hyphen';
  if (bare !== '') return 'apart';
  if (!gap.includes('\n')) return 'space';
  const next = text.charAt(to);
  return gap === '\n' && next === next.toLowerCase() && next !== next.toUpperCase()
    ? 'space'
    : 'apart';
}

/** The joint between tokens `index` and `index + 1`. */
export function jointAfter(text: string, tokens: Tokens, index: number): Joint {
  const from = tokens.ends[index];
  const to = tokens.starts[index + 1];
  return from === undefined || to === undefined ? 'apart' : jointBetween(text, from, to);
}
