/** What a figure counts: the notion of its noun. */
import type { Span } from '../../model.ts';
import { conceptOf } from './concepts.ts';
import { isStopWord } from './stop-words.ts';

/** Nouns that only say that there is an amount. */
const empty = new Set(['total', 'sum', 'amount', 'number', 'figure', 'combined', 'rest']);

/** Words that tell nothing in a sentence, and are things where they are counted. */
const countable = new Set(['report']);

/** "Californians", by its capital. */
const inhabitants = /^\p{Lu}\p{Ll}+ans$/u;
/** How far behind a number its noun may stand, in characters. */
const nounReach = 40;

/** The notion of a noun's last word; null where it only points back ("others", "more"). Inhabitants are people. */
export function headOf(noun: string, text: string, { start, end }: Span): string | null {
  const head =
    noun
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? noun;
  if (countable.has(head)) return conceptOf(head);
  const around = text.slice(start, end + nounReach);
  const written = around.match(/\p{L}+/gu)?.find((word) => word.toLowerCase() === `${head}s`);
  if (written && inhabitants.test(written) && !/^Republicans$/u.test(written))
    return conceptOf('people');
  return empty.has(head) || isStopWord(head) || isStopWord(`${head}s`) ? null : conceptOf(head);
}
