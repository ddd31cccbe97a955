/** What it costs to place one article in a story as the store grows. */

import type { AnalysedArticle, Mentions } from '../core/model.ts';
import { createStoryIndex, toFeatures } from '../core/story/index.ts';
import { printTable } from './table.ts';

/** Numbers that look random and are the same at every run (Lehmer, 1951). */
function createDice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

/** Placing looks at words and times alone. */
const none: Mentions = {
  sentences: [],
  figures: [],
  dates: [],
  entities: [],
  attributions: [],
  claims: [],
};

const roll = createDice(7);
const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
const word = () => Array.from({ length: 2 + roll(3) }, () => syllables[roll(20)]).join('');
const vocabulary = Array.from({ length: 30_000 }, word);
const names = Array.from({ length: 4_000 }, () => `${capital(word())} ${capital(word())}`);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as frequent as in a language: the n-th about n times rarer than the first (Zipf). */
function zipf(list: string[]): string {
  return list[Math.floor(list.length ** (roll(10_000) / 10_000)) - 1] ?? '';
}

/** An article of a topic: its own names and rare words among common ones. Six articles to a topic. */
function write(number: number): AnalysedArticle {
  const topic = Math.floor(number / 6);
  const own = [
    names[(topic * 7) % 4_000],
    names[(topic * 13 + 5) % 4_000],
    vocabulary[(topic * 31) % 30_000],
  ];
  const sentences = Array.from({ length: 10 }, (_, i) => {
    const common = Array.from({ length: 14 }, () => zipf(vocabulary)).join(' ');
    return `${capital(common)} ${own[i % 3]} ${zipf(vocabulary)}.`;
  });
  const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(number / 300) * 86_400_000);
  const article = {
    id: `a${number}`,
    outlet: `Outlet ${number % 40}`,
    title: `${own[0]} ${own[2]}`,
    url: null,
    author: null,
    published: day.toISOString(),
    text: sentences.join(' '),
  };
  return { ...article, mentions: none };
}

const stored = 30_000;
const measured = 300;
const marks = [1_000, 10_000, stored];
const index = createStoryIndex();
const rows: (string | number)[][] = [];
for (let number = 0; number < stored + measured; number++) {
  const mark = marks.find((size) => number >= size && number < size + measured);
  const article = write(number);
  if (mark === undefined) {
    const story = `topic-${Math.floor(number / 6)}`;
    index.remember(toFeatures(article), story);
    continue;
  }
  const start = performance.now();
  index.place(article);
  const row = rows.find(([size]) => size === mark);
  const spent = (performance.now() - start) / measured;
  if (row) row[1] = Number(row[1]) + spent;
  else rows.push([mark, spent]);
}
const reference = Number(rows[1]?.[1] ?? 1);
printTable(
  'Placing one article in a story',
  ['articles stored', 'ms', 'of that at 10,000'],
  rows.map(([size, ms]) => [
    size ?? '',
    Number(ms).toFixed(3),
    (Number(ms) / reference).toFixed(2),
  ]),
);
