/** What many feeds bring at about the same time, stored together: a transaction costs more than most of what is in it. */
import type { SavedArticle } from '../../db/save-article.ts';
import { toStorageError } from '../../db/storage-error.ts';
import type { Workspace } from '../workspace.ts';
import { type Intake, takeAllIn } from './take-in.ts';

/** Stores an intake soon, perhaps with others; rejects where this one cannot be stored. */
export type TakeInSoon = (intake: Intake) => Promise<SavedArticle[]>;

/** Milliseconds for which an intake waits for others. */
const patience = 50;
/** So many intakes, or articles in them, wait no longer. */
const mostIntakes = 16;
const mostArticles = 500;

type Waiting = Intake & Omit<PromiseWithResolvers<SavedArticle[]>, 'promise'>;

export function createCompany(workspace: Workspace): TakeInSoon {
  let waiting: Waiting[] = [];
  let articles = 0;
  let timer: NodeJS.Timeout | undefined;

  function storeAll(): void {
    clearTimeout(timer);
    const group = waiting;
    waiting = [];
    articles = 0;
    if (!store(workspace, group)) for (const one of group) store(workspace, [one]);
  }

  return (intake) => {
    const { promise, resolve, reject } = Promise.withResolvers<SavedArticle[]>();
    waiting.push({ ...intake, resolve, reject });
    articles += intake.articles.length;
    if (waiting.length >= mostIntakes || articles >= mostArticles) storeAll();
    else if (waiting.length === 1) timer = setTimeout(storeAll, patience);
    return promise;
  };
}

/** False where they cannot be stored together, though the store is sound; a single one then says why. */
function store(workspace: Workspace, group: readonly Waiting[]): boolean {
  try {
    const saved = takeAllIn(workspace, group);
    for (const [index, { resolve }] of group.entries()) resolve(saved[index] ?? []);
    return true;
  } catch (error) {
    // A full disk or another writer stops every one of them, and each would wait for it anew.
    if (group.length > 1 && !toStorageError(error)) return false;
    for (const { reject } of group) reject(error);
    return true;
  }
}
