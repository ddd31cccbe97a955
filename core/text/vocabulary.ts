/** A number for every word that a rule knows, so that a token is looked up by its spelling once for all rules. */

/** The number of a word that no table holds. */
export const unnumbered = 0;

/** Only what rules name: a text adds nothing, so that the map stays small enough to be fast. */
const numbers = new Map<string, number>();

/** The number of a word of a rule, given in lower case; it always has one. */
function giveNumber(word: string): number {
  const number = numbers.get(word) ?? numbers.size + 1;
  numbers.set(word, number);
  return number;
}

/** The number of a word of a text, given in lower case; `unnumbered` where no rule has asked for it before. */
export const numberOf = (word: string): number => numbers.get(word) ?? unnumbered;

/** Some words, given in lower case, asked for by a word's number. Made before the texts are read in which they are to be found. */
export class WordSet {
  private readonly marks: boolean[] = [];

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const number = giveNumber(word);
      while (this.marks.length <= number) this.marks.push(false);
      this.marks[number] = true;
    }
  }

  has(number: number): boolean {
    return number < this.marks.length && this.marks[number] === true;
  }
}

/** A value for each of some words, read by the word's number. Made before the texts are read in which it is to be found. */
export class WordTable<Value> {
  private readonly values: (Value | undefined)[] = [];

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of entries) {
      const number = giveNumber(word);
      while (this.values.length <= number) this.values.push(undefined);
      this.values[number] = value;
    }
  }

  at(number: number): Value | undefined {
    return number < this.values.length ? this.values[number] : undefined;
  }
}
