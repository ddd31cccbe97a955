/** Searches kept under a name, and given up. */
import { inTransaction } from '../../db/connection.ts';
import { saveLogged } from '../../db/decision-log.ts';
import { readSearches, removeSearch, saveSearch } from '../../db/saved-searches.ts';
import { NotFoundError, RefusedError } from '../failures.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';

/** @throws RefusedError where the name is taken */
export function keepSearch(
  workspace: Workspace,
  { name, query }: { name: string; query: string },
): { id: string } {
  const { library } = workspace;
  const id = inTransaction(library, () => {
    const taken = readSearches(library).some(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new RefusedError(`There is a search “${name}” already. Choose another name.`);
    const added = timeOf(workspace);
    const row = saveSearch(library, { id: null, name, query, added });
    const what = `Saved the search “${name}”`;
    saveLogged(library, { at: added, what, before: { type: 'search', id: row, was: null } });
    return row;
  });
  announce(workspace, {});
  return { id: String(id) };
}

/** @throws NotFoundError */
export function giveUpSearch(workspace: Workspace, id: string): void {
  const { library } = workspace;
  inTransaction(library, () => {
    const was = readSearches(library).find((one) => String(one.id) === id);
    if (!was) throw new NotFoundError('This search is not saved (any more).');
    removeSearch(library, was.id);
    const what = `Removed the search “${was.name}”`;
    const before = { type: 'search', id: was.id, was } as const;
    saveLogged(library, { at: timeOf(workspace), what, before });
  });
  announce(workspace, {});
}
