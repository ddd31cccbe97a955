/** The names that articles mention, after all corrections. */
import { type NameCorrector, type NamedEntity, readCorrections } from '../../core/correct-names.ts';
import type { ReadableLibrary } from '../../db/connection.ts';
import { countArticlesNaming, readNameCorrections, readNames } from '../../db/names.ts';
import type { EntityView, Page } from '../contract/views.ts';
import type { Window } from './read-library.ts';

/** An entity with the rows of all names that it was found under. */
export interface ListedEntity extends NamedEntity {
  articles: number;
  found: number[];
}

/** Those that most articles mention first; `words` must occur in the name or in one that was corrected into it. */
export function listNames(
  library: ReadableLibrary,
  { words, story, offset, limit }: Window & { words: string; story?: string | undefined },
): Page<EntityView> {
  const corrector = readCorrections(readNameCorrections(library));
  const wanted = words.trim().toLowerCase();
  const listed = readEntities(library, corrector, story ?? null)
    .map((entity) => ({ ...entity, formerly: corrector.formerly(entity) }))
    .filter(({ name, formerly }) =>
      [name, ...formerly.map((former) => former.name)].some((one) =>
        one.toLowerCase().includes(wanted),
      ),
    )
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  const rows = listed
    .slice(offset, offset + limit)
    .map(({ name, type, articles, formerly }) => ({ name, type, articles, formerly }));
  return { total: listed.length, rows };
}

/** All entities that are mentioned, or those in one story. */
export function readEntities(
  library: ReadableLibrary,
  corrector: NameCorrector,
  story: string | null,
): ListedEntity[] {
  const entities = new Map<string, ListedEntity>();
  for (const { id, articles, ...found } of readNames(library, story)) {
    const { name, type } = corrector.correct(found);
    const key = `${type}\n${name}`;
    const known = entities.get(key);
    if (known) known.found.push(id);
    else entities.set(key, { name, type, articles, found: [id] });
  }
  for (const entity of entities.values())
    if (entity.found.length > 1 && story === null)
      entity.articles = countArticlesNaming(library, entity.found);
  return [...entities.values()];
}
