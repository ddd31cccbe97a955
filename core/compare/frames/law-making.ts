/** What tells apart the steps of making a law: the bill, the chamber, and whether a date begins something or ends it. */
import type { EntityMention, Sentence } from '../../model.ts';

const chamber =
  '(senate|house|assembly|commons|lords|bundestag|bundesrat|council|subcommittee|committee|commission|board)';
/** "19 to 11 in the Senate", "a 19-11 Senate vote". */
const behind = [
  new RegExp(
    `^,?\\s(?:votes?\\s)?(?:in|by|from|of)\\s(?:the\\s|its\\s)?(?:\\p{Lu}\\p{L}+\\s)?${chamber}\\b`,
    'iu',
  ),
  new RegExp(`^,?\\s${chamber}\\svote`, 'iu'),
];
const any = new RegExp(`\\b${chamber}\\b`, 'giu');
/** How far before a reading its chamber stands at most, in characters. */
const farthest = 60;

/** The chamber or body that a tally or a date belongs to, by the words right beside it, in lower case. */
export function chamberOf(before: string, after: string): string | null {
  for (const pattern of behind) {
    const found = pattern.exec(after.slice(0, farthest))?.[1];
    if (found) return found.toLowerCase();
  }
  const near = before.slice(-farthest);
  const clause = near.slice(Math.max(near.lastIndexOf(';'), near.lastIndexOf(': ')) + 1);
  return [...clause.matchAll(any)].at(-1)?.[1]?.toLowerCase() ?? null;
}

/** Numbers of the bills in a sentence; where it has none, of those in the sentence before. */
export function billsAround(
  entities: readonly EntityMention[],
  sentence: Sentence,
  previous: Sentence | null,
): Set<string> {
  const within = ({ start, end }: Sentence) =>
    new Set(
      entities
        .filter((one) => one.type === 'law' && one.start >= start && one.end <= end)
        .flatMap(({ canonical }) => /\d{2,}/u.exec(canonical)?.[0] ?? []),
    );
  const own = within(sentence);
  return own.size > 0 || !previous ? own : within(previous);
}

const starts = /\b(?:since|from|as of|beginning|starting|effective)(?: on)?\s*$/iu;
const ends =
  /\b(?:until|till|by|before|no later than|not later than|deadline(?: is| of| for)?|due(?: on| by)?|expires?(?: on)?|expired(?: on)?|ends(?: on)?|runs? (?:to|until)|valid (?:to|until)|through)(?: the end of)?\s*$/iu;

/** Whether the words before a date make it the first day of something or the last one. */
export function bearingOf(before: string): 'start' | 'end' | null {
  const near = before.slice(-40);
  if (starts.test(near)) return 'start';
  return ends.test(near) ? 'end' : null;
}
