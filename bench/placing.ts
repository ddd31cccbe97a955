/** What it costs to place one article in a story as the store grows: in the index and in the database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeArticle } from '../backend/deriving/place-article.ts';
import { createStoryMemory } from '../backend/deriving/story-memory.ts';
import type { AnalysedArticle } from '../core/model.ts';
import { toFeatures } from '../core/story/index.ts';
import { inTransaction, type WritableLibrary } from '../db/connection.ts';
import { openWritable } from '../db/open-library.ts';
import { savePlacement } from '../db/placements.ts';
import { type FoundArticle, saveArticles } from '../db/save-article.ts';
import { writeArticle } from './invented-articles.ts';
import { printTable } from './table.ts';

const sizes = [10_000, 250_000];
const measured = 300;
const warmedUp = 200;
/** The story index remembers fewer than this; of older articles the database alone knows, and their text plays no part. */
const recent = 7_000;

function toFound(article: AnalysedArticle, text: string): FoundArticle {
  return {
    ...{ ...article, text, modified: null, partial: false, source: 'feed' },
    ...{ hash: article.id, entry: null, fetched: '2026-01-01T00:00:00Z' },
  };
}

function fill(library: WritableLibrary, size: number): void {
  const atOnce = 1000;
  for (let first = 0; first < size; first += atOnce)
    inTransaction(library, () => {
      const articles = Array.from({ length: atOnce }, (_, i) => writeArticle(first + i));
      const isRecent = first >= size - recent;
      const found = articles.map((article) => toFound(article, isRecent ? article.text : 'old'));
      for (const [i, { number }] of saveArticles(library, found).entries()) {
        const article = articles[i] as AnalysedArticle;
        const story = `topic-${Math.floor((first + i) / 6)}`;
        const features = isRecent ? JSON.stringify(toFeatures(article)) : '{}';
        const { title } = article;
        savePlacement(library, { article: number, found: story, title, why: 'bench', features });
      }
    });
}

/** Milliseconds of processor time an article. */
function measure(size: number): number {
  const directory = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  const { library, close } = openWritable(directory);
  try {
    fill(library, size);
    const memory = createStoryMemory(library);
    const place = (number: number) => {
      const article = writeArticle(number);
      inTransaction(library, () => {
        const [saved] = saveArticles(library, [toFound(article, article.text)]);
        if (saved) placeArticle(library, memory, saved.number, article);
      });
    };
    // The first one restores the index, and the others warm the machine up.
    for (let number = size; number < size + warmedUp; number++) place(number);
    const before = process.cpuUsage();
    for (let i = 0; i < measured; i++) place(size + warmedUp + i);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / measured;
  } finally {
    close();
    rmSync(directory, { recursive: true });
  }
}

const rows = sizes.map((size) => ({ size, ms: measure(size) }));
const reference = rows[0]?.ms ?? 1;
printTable(
  'Storing one article and placing it in a story',
  ['articles stored', 'ms', 'of that at 10,000'],
  rows.map(({ size, ms }) => [size, ms.toFixed(3), (ms / reference).toFixed(2)]),
);
