/** A number for every word, so that what is known of a word is read by position and not looked up by its spelling. */

/** Words of texts are learnt up to this many and this long; a longer slice would keep its whole text in memory. */
const mostLearnt = 50_000;
const longestLearnt = 12;
/** A word of a text that finds no place within so many steps is not learnt, so that no text can make looking up slow. */
const learntReach = 8;

/** What stands for a word that has no number. */
export const unnumbered = 0;

/** The words by number, in lower case, and their hashes. */
const words: string[] = [''];
const hashes: number[] = [0];
/** Numbers by hash, each in the next free place (linear probing); at most half full. */
let places = new Int32Array(1 << 17);
/** The most steps from its own place at which any word stands. */
let reach = learntReach;

const prime = 16_777_619;
/** Hash of no letters (Fowler, Noll and Vo, 1a), and of one more letter. */
export const emptyHash = -2_128_831_035;
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, prime);

function hashOf(word: string): number {
  let hash = emptyHash;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

const placeOf = (hash: number, step: number) =>
  ((hash ^ (hash >>> 15)) + step) & (places.length - 1);

/** Whether the letters from `start` on are the word; `fold` is the bit that makes an ASCII letter small, or 0. */
function isWrittenAt(word: string, text: string, start: number, fold: 0 | 32): boolean {
  for (let i = 0; i < word.length; i++)
    if ((text.charCodeAt(start + i) | fold) !== word.charCodeAt(i)) return false;
  return true;
}

function findNumber(text: string, start: number, end: number, hash: number, fold: 0 | 32): number {
  for (let step = 0; step < reach; step++) {
    const number = places[placeOf(hash, step)] as number;
    if (number === unnumbered) return unnumbered;
    if (hashes[number] !== hash) continue;
    const word = words[number] as string;
    if (word.length === end - start && isWrittenAt(word, text, start, fold)) return number;
  }
  return unnumbered;
}

/** Gives a word that has no number the next one, at the first free place within `steps`. */
function addWord(word: string, hash: number, steps: number): number {
  for (let step = 0; step < steps; step++) {
    const place = placeOf(hash, step);
    if (places[place] !== unnumbered) continue;
    words.push(word);
    hashes.push(hash);
    places[place] = words.length - 1;
    reach = Math.max(reach, step + 1);
    return words.length - 1;
  }
  return unnumbered;
}

function grow(): void {
  places = new Int32Array(2 * places.length);
  for (let number = 1; number < words.length; number++) {
    const hash = hashes[number] as number;
    let step = 0;
    while (places[placeOf(hash, step)] !== unnumbered) step++;
    places[placeOf(hash, step)] = number;
    reach = Math.max(reach, step + 1);
  }
}

/** The number of a word of a rule or lexicon, given in lower case; it always has one. */
export function numberOf(word: string): number {
  const hash = hashOf(word);
  const known = findNumber(word, 0, word.length, hash, 0);
  if (known !== unnumbered) return known;
  if (2 * words.length >= places.length) grow();
  return addWord(word, hash, places.length);
}

/** The number of a word of a text, given in lower case; `unnumbered` for one that is not to be learnt. */
export function learnNumber(word: string, hash = hashOf(word)): number {
  const known = findNumber(word, 0, word.length, hash, 0);
  if (known !== unnumbered || word.length > longestLearnt || words.length >= mostLearnt)
    return known;
  return addWord(word, hash, learntReach);
}

/** The number of a word of ASCII letters as it stands in a text, in small letters or capitals; `hash` is that of its small letters. */
export function numberAt(text: string, start: number, end: number, hash: number): number {
  const known = findNumber(text, start, end, hash, 32);
  return known === unnumbered && end - start <= longestLearnt
    ? learnNumber(text.slice(start, end).toLowerCase(), hash)
    : known;
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
