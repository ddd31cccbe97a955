/** What lists, searches and stories cost to read with 50,000 articles stored. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listNames } from '../backend/reading/list-names.ts';
import { listFeeds, listStories } from '../backend/reading/read-library.ts';
import { readStoryView } from '../backend/reading/read-story-view.ts';
import { searchArticles } from '../backend/reading/search-articles.ts';
import { writeArticle } from './invented-articles.ts';
import { lastStory, openStored } from './stored-library.ts';
import { printTable } from './table.ts';

const articles = Number(process.argv[2] ?? 50_000);
const runs = 15;

/** The median of some runs, in milliseconds of processor time. */
function time(work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

const kept = process.env.PARALLAX_BENCH_LIBRARY;
const directory = kept ?? mkdtempSync(join(tmpdir(), 'parallax-bench-'));
mkdirSync(directory, { recursive: true });
const { library, close } = openStored(directory, articles);
const page = { offset: 0, limit: 100 };
const common = writeArticle(1).text.split(' ')[1] ?? '';
const rare =
  writeArticle(40_001 % articles)
    .title.split(' ')
    .at(-1) ?? '';
const search = (query: string) => () => searchArticles(library, { ...page, query });
const last = lastStory(articles);
printTable(
  `Reading a library of ${articles} articles`,
  ['what', 'ms'],
  (
    [
      ...(['all', 'unread', 'conflicts', 'pinned', 'archived'] as const).map(
        (filter) =>
          [`stories: ${filter}`, () => listStories(library, { ...page, filter })] as const,
      ),
      [
        'stories: far down',
        () => listStories(library, { filter: 'all', offset: 6_000, limit: 100 }),
      ],
      ['open a story', () => readStoryView(library, last)],
      ['open a story of 300 articles', () => readStoryView(library, 'large')],
      ['feeds', () => listFeeds(library)],
      ['search: a common word', search(`${common} `)],
      ['search: a rare word', search(`${rare} `)],
      ['search: a beginning', search(common.slice(0, 3))],
      ['search: outlet and date', search('outlet:"outlet 7" after:2024-02')],
      ['search: entity', search('entity:agency')],
      ['search: conflict', search('conflict:yes')],
      ['search: all without a word', search(`-${common}`)],
      ['names', () => listNames(library, { ...page, words: 'agency 1' })],
    ] as const
  ).map(([name, work]) => [name, time(work).toFixed(1)]),
);
close();
if (kept === undefined) rmSync(directory, { recursive: true });
