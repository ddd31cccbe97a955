/** A library of invented articles in stories of six, with one story of 300 articles, kept to be opened again. */

import { rulesVersion } from '../backend/deriving/rules-version.ts';
import type { Comparison, EntityMention, Fact, Reading } from '../core/model.ts';
import { saveComparison } from '../db/comparisons.ts';
import { inTransaction, type WritableLibrary } from '../db/connection.ts';
import { saveFeed, savePaused } from '../db/feeds.ts';
import { saveMentions } from '../db/mentions.ts';
import { openWritable } from '../db/open-library.ts';
import { savePlacement } from '../db/placements.ts';
import { saveArticles } from '../db/save-article.ts';
import { saveMarksOf } from '../db/stories.ts';
import { writeArticle } from './invented-articles.ts';

const toStory = 6;
const factsOfStory = 12;
const inLargeStory = 300;
const factsOfLarge = 60;
const feeds = 500;

/** The title of the story of 300 articles. */
export const largeTitle = 'The largest story of all';

/** The id of the last story of six. */
export function lastStory(articles: number): string {
  return `s${Math.floor(articles / toStory) - 1}`;
}

/** Opens the library of a directory, and fills it where it is empty. */
export function openStored(directory: string, articles: number) {
  const opened = openWritable(directory);
  const { library } = opened;
  if (!library.prepare('SELECT 1 FROM articles LIMIT 1').get())
    inTransaction(library, () => {
      for (let number = 0; number < articles; number++) store(library, number);
      storeLarge(library, articles);
      storeFeeds(library);
      decide(library);
    });
  return opened;
}

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
  storeArticle(library, article, number, `s${story}`, article.title);
  if (number % toStory !== toStory - 1) return;
  const facts = Array.from({ length: factsOfStory }, (_, fact) => writeFact(story, fact));
  const comparison: Comparison = { facts, origins: [], nearDuplicates: [], events: [], sums: [] };
  const at = article.published;
  const head = { title: article.title, reportedFrom: at, reportedTo: at, articles: toStory };
  saveComparison(library, `s${story}`, { ...head, rules: rulesVersion }, comparison);
}

function storeArticle(
  library: WritableLibrary,
  article: ReturnType<typeof writeArticle>,
  number: number,
  story: string,
  title: string,
): void {
  const [saved] = saveArticles(library, [
    {
      ...{ ...article, modified: null, partial: false, source: 'feed' },
      ...{ hash: String(number), entry: null, fetched: '2026-01-01T00:00:00Z' },
    },
  ]);
  if (!saved) return;
  const names = article.title.split(' ').slice(0, 2).join(' ');
  const entities = [names, `Agency ${number % 400}`, `Person ${number % 9000}`].map(
    (canonical): EntityMention => ({
      start: 0,
      end: 5,
      quote: '',
      type: 'organization',
      canonical,
      form: 'name',
      rule: 'bench',
    }),
  );
  saveMentions(library, saved.revision, rulesVersion, { ...article.mentions, entities });
  const placement = { found: story, title, why: 'It is invented.', features: '{}' };
  savePlacement(library, { article: saved.number, ...placement });
}

/** A story as large as they come: one agency's report with 300 takers, and 60 facts. */
function storeLarge(library: WritableLibrary, from: number): void {
  const ids: string[] = [];
  let at = '';
  for (let i = 0; i < inLargeStory; i++) {
    const article = writeArticle(from + i);
    const outlet = `Outlet ${i}`;
    storeArticle(library, { ...article, outlet }, from + i, 'large', largeTitle);
    ids.push(article.id);
    at = article.published ?? at;
  }
  const facts = Array.from({ length: factsOfLarge }, (_, number) => {
    const fact = writeFact(0, number);
    const [sample] = fact.readings;
    const readings = ids
      .filter((_id, i) => (i * 7 + number) % 3 !== 0)
      .map((article) => ({ ...(sample as Reading), article }));
    const odd = fact.verdict === 'conflict' ? ids.slice(1, 2) : [];
    return { ...fact, id: `large-${number}`, readings, odd };
  });
  const why = 'They say that they have it from the agency.';
  const agency = { kind: 'agency' as const, certain: true, why };
  const origins = [0, 1, 2].map((part) => ({
    ...agency,
    evidence: [],
    name: `Agency ${part}`,
    articles: ids.filter((_, i) => i % 3 === part),
  }));
  const comparison: Comparison = { facts, origins, nearDuplicates: [], events: [], sums: [] };
  const head = { title: largeTitle, reportedFrom: at, reportedTo: at, articles: inLargeStory };
  saveComparison(library, 'large', { ...head, rules: rulesVersion }, comparison);
}

/** Sources in ten folders, all paused: nothing is fetched. */
function storeFeeds(library: WritableLibrary): void {
  for (let i = 0; i < feeds; i++) {
    const id = i.toString(16).padStart(16, '0');
    const source = { title: `Source ${i}`, url: `https://source-${i}.example/feed` };
    const added = '2026-01-01T00:00:00Z';
    saveFeed(library, { id, ...source, folder: `Folder ${i % 10}`, allowPrivate: false, added });
    savePaused(library, id, true);
  }
}

/** Half of the articles read, some stories pinned and archived. */
function decide(library: WritableLibrary): void {
  library.exec(`INSERT INTO article_reads (article, at)
      SELECT number, '2026-01-01T00:00:00Z' FROM articles WHERE number % 2 = 0;
    INSERT INTO story_marks (article, mark, at) SELECT article, 'archived', '2026-01-01T00:00:00Z'
      FROM story_articles WHERE story <> 'large' AND CAST(substr(story, 2) AS INTEGER) % 10 = 0;
    INSERT INTO story_marks (article, mark, at) SELECT article, 'pinned', '2026-01-01T00:00:00Z'
      FROM story_articles WHERE story = 'large' OR CAST(substr(story, 2) AS INTEGER) % 400 = 1;`);
  const stories = 'SELECT id FROM stories';
  saveMarksOf(library, library.prepare<[], string>(stories).pluck().all());
}
