/** Words for the people of a place: "Kansans", "Valencian", "Surinamese" name nobody and no place. */
import type { Reader } from './candidates.ts';

/** Ends of such words, with what the place has instead. */
const ends: readonly [RegExp, readonly string[]][] = [
  [/ns?$/u, ['']],
  [/ans?$/u, ['', 'as', 'o', 'e', 'y']],
  [/ians?$/u, ['', 'y', 'e']],
  [/ese$/u, ['', 'e', 'a']],
  [/(?:ers?|ites?)$/u, ['', 'e']],
];
const shortest = 6;

/** Whether a single word, as written, is made of a known place's name. */
export function isDemonym({ get }: Pick<Reader, 'get'>, word: string): boolean {
  if (word.length < shortest) return false;
  return ends.some(
    ([end, instead]) =>
      end.test(word) && instead.some((one) => get(word.replace(end, one))?.type === 'place'),
  );
}
