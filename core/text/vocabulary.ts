/** A number for every word, so that what is known of a word is read by position and looked up by its spelling only once. */

/** What stands for a word that has no number. */
export const unnumbered = 0;

/** Spellings of texts are learnt up to this many and this long; a longer slice would keep its whole text in memory. */
const mostLearnt = 60_000;
const longestLearnt = 12;

/** The words by number, in lower case. */
const words: string[] = [''];
/** Numbers by spelling: the words themselves, and spellings with capitals that were met in texts. */
const numbers = new Map<string, number>();

/** The number of a word of a rule or lexicon, given in lower case; it always has one. */
export function numberOf(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = words.push(word) - 1;
    numbers.set(word, number);
  }
  return number;
}

/** The number of a word as it is spelled in a text; `unnumbered` for one that is not to be learnt. */
export function learnNumber(spelling: string): number {
  return numbers.get(spelling) ?? learn(spelling);
}

function learn(spelling: string): number {
  const word = spelling.toLowerCase();
  const known = numbers.get(word);
  if (spelling.length > longestLearnt || numbers.size >= mostLearnt) return known ?? unnumbered;
  const number = known ?? numberOf(word);
  numbers.set(spelling, number);
  return number;
}

/** The word that has a number. */
export const wordOf = (number: number): string => words[number] as string;

/** A value for each of some words, read by the word's number. */
export class WordTable<Value> {
  private readonly values: (Value | undefined)[] = [];

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of entries) {
      const number = numberOf(word);
      while (this.values.length <= number) this.values.push(undefined);
      this.values[number] = value;
    }
  }

  at(number: number): Value | undefined {
    return number < this.values.length ? this.values[number] : undefined;
  }
}
