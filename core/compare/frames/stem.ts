/** Reduces English words to a stem, so that "suspended" and "suspension" meet. */

const vowel = /[aeiouy]/;

/** Endings of nouns and verbs, longest first, with what replaces them and how long the rest must be. */
const endings: readonly (readonly [ending: string, replacement: string, rest: number])[] = [
  ['ifications', 'ify', 3],
  ['ification', 'ify', 3],
  ['izations', 'ize', 3],
  ['ization', 'ize', 3],
  ['isations', 'ize', 3],
  ['isation', 'ize', 3],
  ['fulness', 'ful', 3],
  ['ations', 'ate', 4],
  ['ation', 'ate', 4],
  ['ements', 'e', 4],
  ['ement', 'e', 4],
  ['ators', 'ate', 3],
  ['ator', 'ate', 3],
  ['ising', 'ize', 3],
  ['ised', 'ize', 3],
  ['ions', '', 4],
  ['ments', '', 4],
  ['ment', '', 4],
  ['ings', '', 3],
  ['ally', 'al', 3],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['ion', '', 4],
  ['ing', '', 3],
  ['ise', 'ize', 3],
  ['ors', '', 5],
  ['ers', '', 4],
  ['sses', 'ss', 1],
  ['xes', 'x', 2],
  ['ches', 'ch', 2],
  ['shes', 'sh', 2],
  ['or', '', 5],
  ['er', '', 4],
  ['ed', '', 3],
  ['ly', '', 4],
  ['es', 'e', 3],
];

/** The stem of a lower-case word, without accents; words of three letters and fewer stay as they are. */
export function stem(word: string): string {
  let root = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (root.length <= 3) return root;
  const whole = root;
  for (const [ending, replacement, rest] of endings) {
    if (!whole.endsWith(ending)) continue;
    const kept = whole.slice(0, -ending.length);
    if (kept.length < rest || !vowel.test(kept)) continue;
    root = kept + replacement;
    break;
  }
  if (root === whole && /(?<![su]|i)s$/.test(whole)) root = whole.slice(0, -1);
  root = root.replace(/([bdfgklmnprtz])\1$/, '$1');
  return root.length > 3 ? root.replace(/[ey]$/, '') : root;
}
