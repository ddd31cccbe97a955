/** Compares the stories whose comparison lags behind their articles. */
import { compareStory } from '../../core/compare/index.ts';
import { readCorrections } from '../../core/correct-names.ts';
import { unifySources } from '../../core/extract/attributions/unify-sources.ts';
import { unifyNames } from '../../core/extract/entities/unify-names.ts';
import { titleStory } from '../../core/story/index.ts';
import {
  readArticle,
  readStoryArticles,
  readUnderived,
  type UnderivedArticle,
} from '../../db/articles.ts';
import { saveComparison } from '../../db/comparisons.ts';
import { inTransaction } from '../../db/connection.ts';
import { readFactGroups } from '../../db/fact-groups.ts';
import { readNameCorrections } from '../../db/names.ts';
import { toStorageError } from '../../db/storage-error.ts';
import { readStale, saveStale } from '../../db/stories.ts';
import { readKeptTitle } from '../../db/story-groups.ts';
import { noteDismissed } from '../deciding/note-dismissed.ts';
import { announce, type Workspace } from '../workspace.ts';
import { findMentions, readAnalysed, saveFound, withMentions } from './analyse.ts';
import { inTurns } from './in-turns.ts';
import { placeArticle } from './place-article.ts';

function deriveStory({ library, ports, rules }: Workspace, story: string): void {
  // Corrected twice: what an article calls it, and what the story's articles together call it.
  const { correctArticle } = readCorrections(readNameCorrections(library));
  const read = readStoryArticles(library, story).map((stored) =>
    readAnalysed(library, stored, ports.log, rules),
  );
  const articles = unifySources(unifyNames(read)).map(correctArticle);
  const times = articles
    .flatMap(({ published }) => published ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  const head = {
    title: titleStory(articles, readKeptTitle(library, story)),
    reportedFrom: times[0] ?? null,
    reportedTo: times.at(-1) ?? null,
    articles: articles.length,
    rules: rules.version,
  };
  const comparison = compareStory(articles, readFactGroups(library, story));
  inTransaction(library, () => {
    saveComparison(library, story, head, comparison);
    noteDismissed(library, story, comparison.facts);
  });
}

/** Stories that are told of together, so that windows read anew once and not once a story. */
const toldAtOnce = 100;

/** How far deriving has come. */
export interface DerivingProgress {
  step: 'articles' | 'stories';
  done: number;
  total: number;
}

/**
 * Brings everything derived up to date: articles that are in no story or that older rules read, then every story that
 * lags behind. Gives way to other work every few of them, and stops there where `signal` says so; what is left is done
 * the next time. Returns the stories compared.
 *
 * @throws StorageError where the library cannot be written
 */
export async function deriveStale(
  workspace: Workspace,
  tell: (progress: DerivingProgress) => void,
  signal?: AbortSignal,
): Promise<string[]> {
  await deriveArticles(workspace, tell, signal);
  return signal?.aborted ? [] : await compareStories(workspace, tell, signal);
}

async function deriveArticles(
  workspace: Workspace,
  tell: (progress: DerivingProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { library, memory, rules } = workspace;
  const articles = readUnderived(library, rules.version);
  const total = articles.length;
  try {
    await inTurns(
      library,
      articles,
      (article) => deriveArticle(workspace, article),
      (done) => tell({ step: 'articles', done, total }),
      signal,
    );
  } catch (error) {
    // What it remembers of a turn that failed is not stored.
    memory.forget();
    throw error;
  }
}

async function compareStories(
  workspace: Workspace,
  tell: (progress: DerivingProgress) => void,
  signal?: AbortSignal,
): Promise<string[]> {
  const { library, rules } = workspace;
  const stories = readStale(library, rules.version);
  const total = stories.length;
  const compared: string[] = [];
  let told = 0;
  const tellCompared = () => {
    if (compared.length > told) announce(workspace, { stories: compared.slice(told) });
    told = compared.length;
  };
  const compare = (story: string) => {
    if (tryStory(workspace, story)) compared.push(story);
  };
  const tellDone = (done: number) => {
    tell({ step: 'stories', done, total });
    if (compared.length - told >= toldAtOnce) tellCompared();
  };
  await inTurns(library, stories, compare, tellDone, signal);
  tellCompared();
  if (total > 0 && !signal?.aborted) tell({ step: 'stories', done: total, total });
  return compared;
}

/**
 * Compares one story anew; false where a rule fails on it: it then keeps its last comparison until the next refresh, and
 * stops nothing else.
 *
 * @throws StorageError where the library cannot be written
 */
export function tryStory(workspace: Workspace, story: string): boolean {
  try {
    deriveStory(workspace, story);
    return true;
  } catch (error) {
    const storage = toStorageError(error);
    if (storage) throw storage;
    workspace.ports.log(`Story ${story} could not be compared: ${String(error)}`);
    return false;
  }
}

function deriveArticle(workspace: Workspace, { number, analysed }: UnderivedArticle): void {
  const { library, memory, ports, rules } = workspace;
  const stored = readArticle(library, number);
  if (stored === null) return;
  const { article, story } = stored;
  const mentions = analysed ? null : findMentions(article, ports.log, rules);
  if (!analysed) saveFound(library, stored, mentions, rules);
  if (story === null) {
    const read = mentions
      ? withMentions(library, article, mentions)
      : readAnalysed(library, stored, ports.log, rules);
    placeArticle(library, memory, number, read);
  } else if (mentions) saveStale(library, story);
}
