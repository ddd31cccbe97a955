/** Searches kept under a name, renamed, and given up. */
import { inTransaction } from '../../db/connection.ts';
import { saveLogged } from '../../db/decision-log.ts';
import {
  readSearches,
  removeSearch,
  type StoredSearch,
  saveSearch,
} from '../../db/saved-searches.ts';
import { NotFoundError, RefusedError } from '../failures.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';

/** @throws RefusedError where the name is taken */
export function keepSearch(
  workspace: Workspace,
  { name, query }: { name: string; query: string },
): { id: string } {
  const { library } = workspace;
  const id = inTransaction(library, () => {
    refuseTaken(readSearches(library), name);
    const added = timeOf(workspace);
    const row = saveSearch(library, { id: null, name, query, added });
    const what = `Saved the search “${name}”`;
    saveLogged(library, { at: added, what, before: { type: 'search', id: row, was: null } });
    return row;
  });
  announce(workspace, {});
  return { id: String(id) };
}

/** @throws NotFoundError, RefusedError where the name is taken */
export function renameSearch(
  workspace: Workspace,
  { id, name }: { id: string; name: string },
): void {
  const { library } = workspace;
  inTransaction(library, () => {
    const searches = readSearches(library);
    const was = findSearch(searches, id);
    if (was.name === name) return;
    refuseTaken(
      searches.filter((one) => one !== was),
      name,
    );
    saveSearch(library, { ...was, name });
    const what = `Renamed the search “${was.name}” to “${name}”`;
    const before = { type: 'search', id: was.id, was } as const;
    saveLogged(library, { at: timeOf(workspace), what, before });
  });
  announce(workspace, {});
}

/** @throws NotFoundError */
export function giveUpSearch(workspace: Workspace, id: string): void {
  const { library } = workspace;
  inTransaction(library, () => {
    const was = findSearch(readSearches(library), id);
    removeSearch(library, was.id);
    const what = `Removed the search “${was.name}”`;
    const before = { type: 'search', id: was.id, was } as const;
    saveLogged(library, { at: timeOf(workspace), what, before });
  });
  announce(workspace, {});
}

function findSearch(searches: readonly StoredSearch[], id: string): StoredSearch {
  const found = searches.find((one) => String(one.id) === id);
  if (!found) throw new NotFoundError('This search is not saved (any more).');
  return found;
}

function refuseTaken(searches: readonly StoredSearch[], name: string): void {
  if (searches.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw new RefusedError(`There is a search “${name}” already. Choose another name.`);
}
