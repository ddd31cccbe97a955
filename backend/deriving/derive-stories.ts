/** Compares the stories whose comparison lags behind their articles. */
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { compareStory } from '../../core/compare/index.ts';
import { readCorrections } from '../../core/correct-names.ts';
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
import { noteDismissed } from '../deciding/note-dismissed.ts';
import { announce, type Workspace } from '../workspace.ts';
import { findMentions, readAnalysed, saveFound } from './analyse.ts';
import { placeArticle } from './place-article.ts';
import { rulesVersion } from './rules-version.ts';

function deriveStory({ library, ports }: Workspace, story: string): void {
  // Corrected twice: what an article calls it, and what the story's articles together call it.
  const { correctArticle } = readCorrections(readNameCorrections(library));
  const articles = unifyNames(
    readStoryArticles(library, story).map((stored) => readAnalysed(library, stored, ports.log)),
  ).map(correctArticle);
  const times = articles
    .flatMap(({ published }) => published ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  const head = {
    title: titleStory(articles),
    reportedFrom: times[0] ?? null,
    reportedTo: times.at(-1) ?? null,
    articles: articles.length,
    rules: rulesVersion,
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
 * lags behind. Gives way to other work after each, and stops between two where `signal` says so; what is left is done
 * the next time. Returns the stories compared.
 *
 * @throws StorageError where the library cannot be written
 */
export async function deriveStale(
  workspace: Workspace,
  tell: (progress: DerivingProgress) => void,
  signal?: AbortSignal,
): Promise<string[]> {
  const underived = readUnderived(workspace.library, rulesVersion);
  for (const [done, article] of underived.entries()) {
    if (signal?.aborted) return [];
    tell({ step: 'articles', done, total: underived.length });
    deriveArticle(workspace, article);
    await yieldToOthers();
  }
  const stale = readStale(workspace.library, rulesVersion);
  const compared: string[] = [];
  let told = 0;
  const tellCompared = () => {
    if (compared.length > told) announce(workspace, { stories: compared.slice(told) });
    told = compared.length;
  };
  for (const [done, story] of stale.entries()) {
    if (signal?.aborted) break;
    tell({ step: 'stories', done, total: stale.length });
    if (tryStory(workspace, story)) compared.push(story);
    if (compared.length - told >= toldAtOnce) tellCompared();
    await yieldToOthers();
  }
  tellCompared();
  if (stale.length > 0 && !signal?.aborted)
    tell({ step: 'stories', done: stale.length, total: stale.length });
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
  const { library, memory, ports } = workspace;
  const stored = readArticle(library, number);
  if (stored === null) return;
  const { article, story } = stored;
  const mentions = analysed ? null : findMentions(article, ports.log);
  try {
    inTransaction(library, () => {
      if (!analysed) saveFound(library, stored, mentions);
      if (story === null)
        placeArticle(library, memory, number, readAnalysed(library, stored, ports.log));
      else if (mentions) saveStale(library, story);
    });
  } catch (error) {
    memory.forget();
    throw error;
  }
}
