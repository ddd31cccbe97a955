/** Names in a row, each with its count: "Borealis 300 and Corvus 200", "(Oslo 12, Bern 34)". */
import { jointAfter } from '../../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import { isStopper } from '../noun-words.ts';
import type { View } from '../view.ts';

const listReach = 14;

/** "Acme bought 500 chips, Borealis 300 and Corvus 200": each name has its count, and none is a product. */
export function isListed({ text, tokens }: View, { first, end }: Amount): boolean {
  const name = tokens.starts[first - 1] as number;
  if (!/(?:, | and )$/u.test(text.slice(Math.max(0, name - 5), name))) return false;
  if (!/^(?:[,.;]|$| and\b)/u.test(text.slice(end, end + 5))) return false;
  for (let k = first - 2; k >= 0 && k >= first - listReach; k--) {
    if (tokens.keys[k] !== '#' || jointAfter(text, tokens, k) !== 'space') continue;
    const lower = /^\p{Ll}/u.test(text.charAt(tokens.starts[k + 1] as number));
    if (lower && !isStopper(tokens.keys[k + 1] as string)) return true;
  }
  return false;
}

const pairsBefore =
  /\((?:\p{Lu}[\p{L}.]{1,20} \d[\d,]{0,9}(?:, | and |; )){0,8}\p{Lu}[\p{L}.]{1,20} $/u;

const pairBehind = /^(?:,| and|;) \p{Lu}[\p{L}.]{1,20} \d|^\)/u;

/** "(Oslo 12, Bern 34, Lima 56)": names in brackets, each with its count. */
export const isPaired = ({ text }: View, { start, end }: Amount) =>
  pairBehind.test(text.slice(end, end + 30)) &&
  pairsBefore.test(text.slice(Math.max(0, start - 160), start));
