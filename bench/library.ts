/** What lists, searches and stories cost to read with 50,000 articles stored. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listNames } from '../backend/reading/list-names.ts';
import { listStories } from '../backend/reading/read-library.ts';
import { readStoryView } from '../backend/reading/read-story-view.ts';
import { searchArticles } from '../backend/reading/search-articles.ts';
import type { Comparison, Fact, Reading } from '../core/model.ts';
import { saveComparison } from '../db/comparisons.ts';
import { inTransaction, type WritableLibrary } from '../db/connection.ts';
import { saveMentions } from '../db/mentions.ts';
import { openWritable } from '../db/open-library.ts';
import { savePlacement } from '../db/placements.ts';
import { saveArticles } from '../db/save-article.ts';
import { saveMarksOf } from '../db/stories.ts';
import { writeArticle } from './invented-articles.ts';
import { printTable } from './table.ts';

const articles = Number(process.argv[2] ?? 50_000);
const toStory = 6;
const factsOfStory = 12;
const runs = 15;

/** A fact that four articles answer, one of them otherwise in every third story. */
function writeFact(story: number, fact: number): Fact {
  const conflict = fact === 0 && story % 3 === 0;
  const readings = [0, 1, 2, 3].map((i) => {
    const start = 10 + 60 * fact;
    const value = conflict && i === 3 ? 21 : 12;
    const quote = `${value} clinics`;
    const figure = {
      ...{ start, end: start + quote.length, quote, low: value, high: value, qualifier: 'exact' },
      ...{ unit: 'count', noun: 'clinic', modifiers: [], change: null, rule: 'count' },
    };
    return {
      ...{ start, end: figure.end, quote, article: `a${story * toStory + i}`, kind: 'count' },
      ...{ sentence: { start: 0, end: 200 }, value: { type: 'figure', figure }, frame: ['clinic'] },
    } as Reading;
  });
  return {
    ...{ id: `f${fact}`, label: `Clinics ${fact}`, question: 'How many clinics?', kind: 'count' },
    ...{ verdict: conflict ? 'conflict' : 'agree', sure: true, explanation: 'They say twelve.' },
    ...{ readings, odd: conflict ? [`a${story * toStory + 3}`] : [], steps: ['One.', 'Two.'] },
  };
}

function store(library: WritableLibrary, number: number): void {
  const article = writeArticle(number);
  const story = Math.floor(number / toStory);
  const [saved] = saveArticles(library, [
    {
      ...{ ...article, modified: null, lang: 'en', partial: false, source: 'feed' },
      ...{ hash: String(number), entry: null, fetched: '2026-01-01T00:00:00Z' },
    },
  ]);
  if (!saved) return;
  const names = article.title.split(' ').slice(0, 2).join(' ');
  const entities = [names, `Agency ${number % 400}`, `Person ${number % 9000}`].map(
    (canonical) => ({
      ...{
        start: 0,
        end: 5,
        quote: '',
        type: 'organization',
        canonical,
        form: 'name',
        rule: 'bench',
      },
    }),
  );
  saveMentions(library, saved.revision, 'bench', { ...article.mentions, entities } as never);
  const placement = { found: `s${story}`, title: article.title, why: 'bench', features: '{}' };
  savePlacement(library, { article: saved.number, ...placement });
  if (number % toStory !== toStory - 1) return;
  const facts = Array.from({ length: factsOfStory }, (_, fact) => writeFact(story, fact));
  const comparison: Comparison = { facts, origins: [], nearDuplicates: [], events: [], sums: [] };
  const at = article.published;
  const head = { title: article.title, reportedFrom: at, reportedTo: at, articles: toStory };
  saveComparison(library, `s${story}`, { ...head, rules: 'bench' }, comparison);
}

/** Half of the articles read, some stories pinned and archived. */
function decide(library: WritableLibrary): void {
  library.exec(`INSERT INTO article_reads (article, at)
      SELECT number, '2026-01-01T00:00:00Z' FROM articles WHERE number % 2 = 0;
    INSERT INTO story_marks (article, mark, at) SELECT article, 'archived', '2026-01-01T00:00:00Z'
      FROM story_articles WHERE CAST(substr(story, 2) AS INTEGER) % 10 = 0;
    INSERT INTO story_marks (article, mark, at) SELECT article, 'pinned', '2026-01-01T00:00:00Z'
      FROM story_articles WHERE CAST(substr(story, 2) AS INTEGER) % 400 = 1;`);
  const stories = 'SELECT id FROM stories';
  saveMarksOf(library, library.prepare<[], string>(stories).pluck().all());
}

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
const { library, close } = openWritable(directory);
if (!library.prepare('SELECT 1 FROM articles LIMIT 1').get())
  inTransaction(library, () => {
    for (let number = 0; number < articles; number++) store(library, number);
    decide(library);
  });
const page = { offset: 0, limit: 100 };
const common = writeArticle(1).text.split(' ')[1] ?? '';
const rare =
  writeArticle(40_001 % articles)
    .title.split(' ')
    .at(-1) ?? '';
const search = (query: string) => () => searchArticles(library, { ...page, query });
const last = `s${Math.floor(articles / toStory) - 1}`;
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
