/** Lists of labels: "clauses 4 and 11", "grades 6 to 12", "Years 7, 8 and 9". */
import { jointAfter } from '../../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import { readNoun } from '../noun.ts';
import { cardinals } from '../number-words.ts';
import type { View } from '../view.ts';

/** "Counts two through four", "grades 6 to 12", "Years 7, 8 and 9": every number of the list says which one. */
export function isOfLabels(view: View, { first, next }: Amount): boolean {
  const { text, tokens } = view;
  const { keys } = tokens;
  const isNumber = (i: number) => keys[i] === '#' || cardinals.has(keys[i] ?? '');
  const links = (i: number) => /^(?:through|thru|to|and|or)$/u.test(keys[i] ?? '');
  const countsNothing = (i: number) => keys[i] === 'of' || readNoun(view, i) === null;
  const isList = (k: number) => {
    const key = keys[k] ?? '';
    if (!plurals.has(key) || jointAfter(text, tokens, k) !== 'space') return false;
    // "In three years 9 firms", but "Years 9 and 10", "pupils in years 7 and 8"
    return (
      !capitals.has(key) ||
      /^\p{Lu}/u.test(text.charAt(tokens.starts[k] as number)) ||
      (keys[k - 1] === 'in' && learners.has(keys[k - 2] ?? ''))
    );
  };
  let k = first - 1;
  // Back over "7, 8 and".
  for (const least = first - longestList; k > least && !isList(k); ) {
    const linked = links(k) && isNumber(k - 1);
    if (!linked && !(isNumber(k) && text.charAt(tokens.ends[k] as number) === ',')) break;
    k -= linked ? 2 : 1;
  }
  const listed = k < first - 1;
  // "In categories 1 and 2, 4,310": what a comma brings goes on to the next one.
  const goesOn = links(first - 1) || (isNumber(links(next) ? next + 1 : next) && listed);
  const years = keys[k] === 'years' && listed;
  if (isList(k) && (listed ? goesOn : capitals.has(keys[k] as string)))
    if (years || countsNothing(next)) return true;
  // "Clauses 7 to 9", "clauses 4 and 11": the first of them
  if (isList(first - 1) && links(next) && isNumber(next + 1)) return countsNothing(next + 2);
  // "It counts two", but "Counts two through four"
  return keys[first - 1] === 'counts' && keys[next] !== 'and' && links(next) && isNumber(next + 1);
}

const learners = new Set('pupils students children classes teenagers'.split(' '));
const longestList = 10;
const plurals = new Set(
  `counts grades sections articles chapters parts paragraphs phases stages tiers levels steps lots pages clauses years periods footnotes
  notes recitals annexes annexures tables figures options items schedules titles exhibits categories routes lines questions classes wards
  districts zones units exits gates platforms volumes seasons episodes rounds rules orders bands appendices subsections amendments regulations points principles
  recommendations targets measures actions criteria grounds defendants modules`.split(/\s+/u),
);
/** Labels only with a capital: years of school, and nouns that are counted as often. */
const capitals = new Set(
  'years tables figures units orders rules notes titles measures points targets'.split(' '),
);
