/** Which rules may apply to a number, told from the word and the sign behind it. */
import type { AmountRule } from './figure-rule.ts';

/** Pairs of a word and a sign that are remembered; a text full of others costs time and no memory. */
const mostRemembered = 20_000;
const signs = 0x10000;

/**
 * Asks the rules once for each word and sign, and remembers the answer: most numbers stand before a word that many others
 * stand before. `word` is the word's number, by which it is remembered; 0 for a word that has none.
 */
export function createRulesBefore(rules: readonly AmountRule[]) {
  const remembered = new Map<number, readonly AmountRule[]>();
  return function rulesBefore(word: number, key: string, sign: string): readonly AmountRule[] {
    const pair = word * signs + (sign === '' ? 0 : sign.charCodeAt(0));
    const known = word === 0 ? undefined : remembered.get(pair);
    if (known) return known;
    const fitting = rules.filter(({ follows }) => follows?.(key, sign) !== false);
    if (word !== 0 && remembered.size < mostRemembered) remembered.set(pair, fitting);
    return fitting;
  };
}
