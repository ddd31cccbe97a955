/** Names as the user wants them: renamed, merged, or of another type. */
import { type NameCorrection, readCorrections } from '../../core/correct-names.ts';
import { inTransaction } from '../../db/connection.ts';
import { saveLogged } from '../../db/decision-log.ts';
import { readNameCorrections, readStoriesNaming, saveNameCorrection } from '../../db/names.ts';
import { saveStale } from '../../db/stories.ts';
import { tryStory } from '../deriving/derive-stories.ts';
import { NotFoundError, RefusedError } from '../failures.ts';
import { type ListedEntity, readEntities } from '../reading/list-names.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';

/**
 * Takes all mentions of one entity for another. The story given is compared anew at once; all others that name it lag
 * behind until the next deriving. Returns how many stories there are in all.
 *
 * @throws NotFoundError, RefusedError where nothing would change
 */
export function correctName(
  workspace: Workspace,
  { from, to, story }: NameCorrection & { story?: string | undefined },
): { stories: number } {
  const { library } = workspace;
  const stories = inTransaction(library, () => {
    const corrector = readCorrections(readNameCorrections(library));
    const entities = readEntities(library, corrector, null);
    const isAt = (one: ListedEntity, { name, type }: typeof from) =>
      one.name === name && one.type === type;
    const entity = entities.find((one) => isAt(one, from));
    if (!entity) throw new NotFoundError(`No article mentions “${from.name}” as a ${from.type}.`);
    if (from.name === to.name && from.type === to.type)
      throw new RefusedError('It has this name and type already.');
    const merges = entities.some((one) => isAt(one, to));
    const what = describe({ from, to }, merges);
    const logged = {
      at: timeOf(workspace),
      what,
      before: { type: 'name', found: entity.found } as const,
    };
    saveNameCorrection(library, saveLogged(library, logged), { from, to });
    return compareAnew(workspace, entity.found, story);
  });
  announce(workspace, { stories });
  return { stories: stories.length };
}

/** Marks the stories that mention these names as lagging behind, and compares one of them. */
export function compareAnew(
  workspace: Workspace,
  names: readonly number[],
  story: string | undefined,
): string[] {
  const { library } = workspace;
  const stories = readStoriesNaming(library, names);
  for (const one of stories) saveStale(library, one);
  if (story !== undefined && stories.includes(story)) tryStory(workspace, story);
  return stories;
}

function describe({ from, to }: NameCorrection, merges: boolean): string {
  if (merges) return `Merged “${from.name}” into “${to.name}”`;
  const type = from.type === to.type ? '' : `, ${to.type}`;
  return from.name === to.name
    ? `Made “${from.name}” a ${to.type}`
    : `Renamed “${from.name}” to “${to.name}”${type}`;
}
