/** Words to name a question with, taken from the sentences that answer it. */
import type { Cluster } from '../align/cluster.ts';
import { isStopWord } from '../frames/stop-words.ts';
import { compareCodes } from '../order-articles.ts';
import { capitalize } from './say-list.ts';

/** The string that occurs most often; of equally frequent ones the longest, then the first by code. */
export function mostFrequent(items: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const ranked = [...counts].sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

/** A lower-case word as the text has it: "chinese" as "Chinese". */
export function inOwnCase(word: string, text: string): string {
  const near = text.slice(0, 120);
  const at = near.toLowerCase().indexOf(word);
  const found = at < 0 ? word : near.slice(at, at + word.length);
  return found.toLowerCase() === word ? found : word;
}

/** How many words before a figure and after it an excerpt has. */
const wordsBefore = 5;
const wordsAfter = 4;
/** Words that an excerpt does not begin with, and how few it is cut to. */
const looseStart = new Set(
  'and or but of at by when with including to in on for from that which who as while can could would will says said then also'.split(
    ' ',
  ),
);
const fewestInExcerpt = 2;

/** Where no noun names a question, the words in which its first reading stands: "moved to the newer model within 24 hours". */
export function excerptOf({ members }: Cluster): string {
  const first = members[0];
  if (!first) return '';
  const { frame, reading } = first;
  const clause =
    frame.before
      .slice(-160)
      .split(/[,;:()\u2014\u2013]\s|\n/u)
      .at(-1) ?? '';
  const before = clause.split(/\s+/u).filter(Boolean).slice(-wordsBefore);
  const after = (frame.after.slice(0, 80).split(/[,;:.()\u2014\u2013]/u)[0] ?? '')
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, before.length >= wordsBefore ? 1 : wordsAfter);
  const words = [...before, reading.quote.replace(/\s+/gu, ' '), ...after];
  while (words.length > 1 && isStopWord((words.at(-1) ?? '').toLowerCase()) && after.pop())
    words.pop();
  while (words.length > fewestInExcerpt && looseStart.has((words[0] as string).toLowerCase()))
    words.shift();
  return capitalize(words.join(' ').replace(/^["“”'’\s]+/u, ''));
}

/** The name that stands nearest to the readings; null where there is none. */
export function nearestActor({ members }: Cluster): string | null {
  const weights = new Map<string, number>();
  for (const { frame } of members)
    for (const [name, weight] of frame.actors) weights.set(name, (weights.get(name) ?? 0) + weight);
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || compareCodes(a[0], b[0]));
  return best && best[1] >= members.length / 4 ? best[0] : null;
}

const irregular: Record<string, string> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  life: 'lives',
  datum: 'data',
  staff: 'staff',
  personnel: 'personnel',
  police: 'police',
};

/** The plural of a noun in the singular. */
export function pluralize(noun: string): string {
  const known = irregular[noun];
  if (known) return known;
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
