/** Stories as the user wants them: merged, split, and articles moved between them. */
import { readCard, type StoredCard } from '../../db/articles.ts';
import { inTransaction } from '../../db/connection.ts';
import { saveLogged } from '../../db/decision-log.ts';
import { readMarked, restoreMarks } from '../../db/decisions.ts';
import { readSiblings } from '../../db/placements.ts';
import { readStory, type StoredStory } from '../../db/stories.ts';
import {
  isKnownStory,
  readGroupMembers,
  readKeptTitle,
  type StoryGroup,
  saveStoryGroups,
} from '../../db/story-groups.ts';
import { NotFoundError, RefusedError } from '../failures.ts';
import { announce, timeOf, type Workspace } from '../workspace.ts';
import { settleAnew } from './settle-anew.ts';

/**
 * Makes one story of several: the first stays, with its id, its title and its marks.
 *
 * @throws NotFoundError, RefusedError
 */
export function mergeStories(workspace: Workspace, ids: readonly string[]): { story: string } {
  const { library } = workspace;
  const [into, ...others] = [...new Set(ids)].map((id) => findStory(workspace, id));
  if (!into || others.length === 0) throw new RefusedError('A merge takes two or more stories.');
  const merged = others.flatMap((story) => {
    const why = `You merged “${story.title}” into this story.`;
    return readGroupMembers(library, story.id).map(({ article }) => ({ article, why }));
  });
  const kept = {
    story: into.id,
    title: into.title,
    articles: [...readGroupMembers(library, into.id), ...merged],
  };
  carryOut(workspace, {
    what: `Merged ${others.map(({ title }) => `“${title}”`).join(', ')} into “${into.title}”`,
    groups: [kept],
    left: others.map(({ id }) => id),
    adopted: { by: into, articles: merged.map(({ article }) => article) },
  });
  return { story: into.id };
}

/**
 * Makes a new story of some articles of one.
 *
 * @throws NotFoundError, RefusedError where no article would stay behind
 */
export function splitStory(
  workspace: Workspace,
  { story: id, articles }: { story: string; articles: readonly string[] },
): { story: string; split: string } {
  const { library } = workspace;
  const story = findStory(workspace, id);
  const chosen = [...new Set(articles)].map((article) => findArticle(workspace, article));
  const [first] = chosen;
  if (!first || chosen.some((card) => card.story !== id))
    throw new NotFoundError('One of these articles is not in the story (any more).');
  const numbers = new Set(chosen.map(({ number }) => number));
  const [off, rest] = partition(readGroupMembers(library, id), ({ article }) =>
    numbers.has(article),
  );
  if (rest.length === 0)
    throw new RefusedError('All articles were chosen. Leave at least one in the story.');
  const split = newId(workspace, `s-${first.id}`);
  const why = `You split it off “${story.title}”.`;
  carryOut(workspace, {
    what: `Split ${off.length === 1 ? `“${first.title}”` : `${off.length} articles`} off “${story.title}”`,
    groups: [
      { story: id, title: readKeptTitle(library, id), articles: rest },
      { story: split, title: null, articles: off.map(({ article }) => ({ article, why })) },
    ],
  });
  return { story: id, split };
}

/**
 * Puts articles of one story into another. `left` is null where the story that they leave is empty and gone.
 *
 * @throws NotFoundError, RefusedError where they are there already, or not all in one story
 */
export function moveArticles(
  workspace: Workspace,
  { articles, story: to }: { articles: readonly string[]; story: string },
): { story: string; left: string | null } {
  const { library } = workspace;
  const into = findStory(workspace, to);
  const cards = [...new Set(articles)].map((article) => findArticle(workspace, article));
  const [first] = cards;
  if (!first) throw new RefusedError('No article was chosen.');
  if (cards.some(({ story }) => story === to))
    throw new RefusedError(
      cards.length === 1
        ? 'The article is in this story already.'
        : 'One of the articles is in this story already.',
    );
  if (cards.some(({ story }) => story !== first.story))
    throw new RefusedError('The articles are not in one story (any more). Choose them anew.');
  const from = findStory(workspace, first.story ?? '');
  const numbers = new Set(cards.map(({ number }) => number));
  const [moved, rest] = partition(readGroupMembers(library, from.id), ({ article }) =>
    numbers.has(article),
  );
  const why = `You moved it here from “${from.title}”.`;
  const group = [...readGroupMembers(library, to), ...moved.map((member) => ({ ...member, why }))];
  carryOut(workspace, {
    what: `Moved ${cards.length === 1 ? `“${first.title}”` : `${cards.length} articles`} to “${into.title}”`,
    groups: [
      { story: to, title: into.title, articles: group },
      ...(rest.length > 0
        ? [{ story: from.id, title: readKeptTitle(library, from.id), articles: rest }]
        : []),
    ],
    left: rest.length > 0 ? [] : [from.id],
    adopted: { by: into, articles: [...numbers] },
  });
  return { story: to, left: rest.length > 0 ? from.id : null };
}

interface Correction {
  what: string;
  /** The stories as they are to be. */
  groups: readonly StoryGroup[];
  /** Stories that are gone after it. */
  left?: readonly string[];
  /** Articles that take over the marks of the story that they come to. */
  adopted?: { by: StoredStory; articles: readonly number[] };
}

function carryOut(workspace: Workspace, { what, groups, left = [], adopted }: Correction): void {
  const { library } = workspace;
  const touched = [...groups.map(({ story }) => story), ...left];
  const changed = inTransaction(library, () => {
    const at = timeOf(workspace);
    const all = [...groups, ...neighboursOf(workspace, touched)];
    const articles = all.flatMap((group) => group.articles.map(({ article }) => article));
    const pinned = readMarked(library, 'pinned', articles);
    const archived = readMarked(library, 'archived', articles);
    const before = { type: 'stories', articles, pinned, archived } as const;
    saveStoryGroups(library, saveLogged(library, { at, what, before }), all);
    if (adopted)
      for (const mark of ['pinned', 'archived'] as const)
        restoreMarks(library, mark, adopted.articles, adopted.by[mark] ? adopted.articles : [], at);
    return settleAnew(workspace, articles, touched);
  });
  announce(workspace, { stories: changed });
}

/**
 * Stories of which the rules found articles together with some of these. They are kept as they are: else an article
 * that followed a decided one could follow another now.
 */
function neighboursOf({ library }: Workspace, stories: readonly string[]): StoryGroup[] {
  const near = new Set(stories);
  for (const story of near) for (const other of readSiblings(library, story)) near.add(other);
  return [...near]
    .filter((story) => !stories.includes(story))
    .map((story) => ({
      story,
      title: readKeptTitle(library, story),
      articles: readGroupMembers(library, story),
    }));
}

function findStory({ library }: Workspace, id: string): StoredStory {
  const story = readStory(library, id);
  if (story === null) throw new NotFoundError('This story is not in the library (any more).');
  return story;
}

function findArticle({ library }: Workspace, id: string): StoredCard {
  const card = readCard(library, id);
  if (card === null) throw new NotFoundError('This article is not in the library.');
  return card;
}

function newId({ library }: Workspace, wanted: string): string {
  let id = wanted;
  while (isKnownStory(library, id)) id = `${id}-b`;
  return id;
}

function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean) {
  const parts = Map.groupBy(items, holds);
  return [parts.get(true) ?? [], parts.get(false) ?? []] as const;
}
