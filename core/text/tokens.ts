/** Words, numbers and currency signs of a text with their offsets, found in one pass. */

/** Parallel arrays, one entry a token, so that a long article costs few objects. */
export interface Tokens {
  /** UTF-16 offsets, half open. */
  starts: number[];
  ends: number[];
  /** Lower case; the key by which rules and lexicons are looked up. `#` for a token that begins with a digit. */
  keys: string[];
}

const token = /[\p{L}\p{M}]+|\d+|\p{Sc}/gu;

/** Splits a text into runs of letters, runs of digits and single currency signs; all else is skipped. */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { starts: [], ends: [], keys: [] };
  for (const match of text.matchAll(token)) {
    const [word] = match;
    const first = word.charCodeAt(0);
    tokens.starts.push(match.index);
    tokens.ends.push(match.index + word.length);
    tokens.keys.push(first >= 48 && first <= 57 ? '#' : word.toLowerCase());
  }
  return tokens;
}
