/** Stories that the user merged, split and moved articles between: kept for ever, and taken back whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeStories, moveArticles, splitStory } from '../../backend/deciding/correct-stories.ts';
import { markStory } from '../../backend/deciding/decide.ts';
import { undoDecision } from '../../backend/deciding/undo.ts';
import { inPublicationOrder } from '../../backend/deriving/publication-order.ts';
import { RefusedError } from '../../backend/failures.ts';
import { rebuild } from '../../backend/keeping/rebuild.ts';
import { listStories } from '../../backend/reading/read-library.ts';
import { readStoryView } from '../../backend/reading/read-story-view.ts';
import { addArticles } from '../../backend/taking-in/add-article.ts';
import { toGathered } from '../../backend/taking-in/to-gathered.ts';
import type { Workspace } from '../../backend/workspace.ts';
import { articleOf } from '../core/compare/article-of.ts';
import { coverage } from '../core/story/coverage.ts';
import { openBackend } from './backend-for-test.ts';

type Given = (typeof coverage)[string];

function take(workspace: Workspace, articles: readonly Given[]) {
  const gathered = articles.map((article) =>
    toGathered({ ...article, url: `https://news.example/${article.id}` }, 'text'),
  );
  return addArticles(workspace, gathered);
}

/** Stories by id, each with the names of its articles. */
function storiesOf({ library }: Workspace): Record<string, string[]> {
  const { rows } = listStories(library, { filter: 'all', offset: 0, limit: 100 });
  const archived = listStories(library, { filter: 'archived', offset: 0, limit: 100 });
  return Object.fromEntries(
    [...rows, ...archived.rows]
      .map(({ id }) => [id, namesIn(library, id)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function namesIn(library: Workspace['library'], id: string): string[] {
  return readStoryView(library, id).articles.map(nameOf).sort();
}

const nameOf = ({ url }: { url: string | null }) => url?.split('/').at(-1) ?? '';

/** The story that holds an article, by its name. */
function holding(workspace: Workspace, name: string) {
  const [id = ''] =
    Object.entries(storiesOf(workspace)).find(([, names]) => names.includes(name)) ?? [];
  const view = readStoryView(workspace.library, id);
  const article = view.articles.find((card) => nameOf(card) === name);
  if (!article) throw new Error(`No story holds ${name}.`);
  return { id, article, view };
}

const groups = (workspace: Workspace) => Object.values(storiesOf(workspace)).sort();

async function openWithCoverage(): Promise<Workspace> {
  const { workspace } = openBackend();
  await take(workspace, Object.values(coverage));
  return workspace;
}

const found = [
  ['alone'],
  ['dakota-1', 'dakota-2', 'dakota-3'],
  ['oregon-1', 'oregon-2'],
  ['recall-1', 'recall-2'],
];

test('merged stories are one, under the id and the marks of the first', async () => {
  const workspace = await openWithCoverage();
  const [into, from] = [holding(workspace, 'oregon-1').id, holding(workspace, 'recall-1').id];
  markStory(workspace, into, 'pinned', true);
  expect(mergeStories(workspace, [into, from])).toEqual({ story: into });
  const { articles, summary } = readStoryView(workspace.library, into);
  expect(articles.map(nameOf).sort()).toEqual(['oregon-1', 'oregon-2', 'recall-1', 'recall-2']);
  expect(summary).toMatchObject({ articles: 4, pinned: true });
  const [moved] = articles.filter((card) => nameOf(card) === 'recall-1');
  expect(moved?.why).toMatch(/^You merged “.+” into this story\.$/);
  expect(() => readStoryView(workspace.library, from)).toThrow(/not in the library/);
});

test('a story keeps its title whatever is put into it, through a rebuild and until it is taken back', async () => {
  const workspace = await openWithCoverage();
  const titleOf = (name: string) => holding(workspace, name).view.summary.title;
  const into = holding(workspace, 'alone').id;
  const own = titleOf('alone');
  const before = [own, titleOf('dakota-1'), titleOf('recall-1')];
  expect(new Set(before).size).toBe(3);
  mergeStories(workspace, [into, holding(workspace, 'dakota-1').id]);
  expect(titleOf('dakota-1')).toBe(own);
  // Later articles, further corrections and a rebuild leave it so.
  await take(workspace, [{ ...(coverage['dakota-1'] as Given), id: 'dakota-5' }]);
  expect(holding(workspace, 'dakota-5').id).toBe(into);
  moveArticles(workspace, { articles: [holding(workspace, 'recall-1').article.id], story: into });
  splitStory(workspace, { story: into, articles: [holding(workspace, 'dakota-3').article.id] });
  expect(titleOf('dakota-1')).toBe(own);
  expect(titleOf('dakota-3')).not.toBe(own);
  await rebuild(workspace, () => {});
  expect(titleOf('recall-1')).toBe(own);
  for (let decision = 0; decision < 3; decision++) undoDecision(workspace);
  expect([titleOf('alone'), titleOf('recall-1')]).toEqual([own, before[2]]);
  expect(titleOf('dakota-1')).not.toBe(own);
});

test('a kept title goes with the article that has it as its headline', async () => {
  const workspace = await openWithCoverage();
  const { id, article, view } = holding(workspace, 'alone');
  mergeStories(workspace, [id, holding(workspace, 'recall-1').id]);
  splitStory(workspace, { story: id, articles: [article.id] });
  expect(holding(workspace, 'alone').view.summary.title).toBe(view.summary.title);
  expect(holding(workspace, 'recall-1').view.summary.title).not.toBe(view.summary.title);
});

test('a later article of a merged story comes to the story that it was merged into', async () => {
  const workspace = await openWithCoverage();
  const into = holding(workspace, 'alone').id;
  mergeStories(workspace, [into, holding(workspace, 'recall-1').id]);
  await take(workspace, [{ ...(coverage['recall-2'] as Given), id: 'recall-3' }]);
  expect(holding(workspace, 'recall-3').id).toBe(into);
});

test('a split holds for later articles, which go to the part that they continue', async () => {
  const workspace = await openWithCoverage();
  const { id, article } = holding(workspace, 'dakota-3');
  const { story, split } = splitStory(workspace, { story: id, articles: [article.id] });
  expect(story).toBe(id);
  expect(holding(workspace, 'dakota-3').id).toBe(split);
  await take(workspace, [
    {
      ...(coverage['dakota-3'] as Given),
      id: 'dakota-4',
      title: 'House takes up Aldahl bill as Prairie Friend hires lobbyists',
    },
    { ...(coverage['dakota-1'] as Given), id: 'dakota-5' },
  ]);
  expect(holding(workspace, 'dakota-4').id).toBe(split);
  expect(holding(workspace, 'dakota-5').id).toBe(id);
});

test('an article that is moved tells so, and the story that it leaves empty is gone', async () => {
  const workspace = await openWithCoverage();
  const { id: left, article } = holding(workspace, 'alone');
  const to = holding(workspace, 'oregon-1').id;
  expect(moveArticles(workspace, { articles: [article.id], story: to })).toEqual({
    story: to,
    left: null,
  });
  expect(holding(workspace, 'alone').article.why).toMatch(/^You moved it here from “.+”\.$/);
  expect(storiesOf(workspace)[left]).toBeUndefined();
  undoDecision(workspace);
  expect(holding(workspace, 'alone').id).toBe(left);
  expect(holding(workspace, 'alone').article.why).toBe('The first report of this story.');
});

test('undo gives back every story with its id, marks and reasons, step by step', async () => {
  const workspace = await openWithCoverage();
  const [a, b] = [holding(workspace, 'oregon-1').id, holding(workspace, 'recall-1').id];
  markStory(workspace, b, 'archived', true);
  const whole = () =>
    Object.keys(storiesOf(workspace)).map((id) => readStoryView(workspace.library, id));
  const first = whole();
  mergeStories(workspace, [a, b]);
  const second = whole();
  const { article } = holding(workspace, 'recall-2');
  splitStory(workspace, { story: a, articles: [article.id] });
  expect(undoDecision(workspace).undone).toMatch(/^Split “/);
  expect(whole()).toEqual(second);
  const { undone, stories } = undoDecision(workspace);
  expect(undone).toMatch(/^Merged “/);
  expect(stories).toEqual(expect.arrayContaining([a, b]));
  expect(whole()).toEqual(first);
});

test('what makes no sense is refused in words, and nothing is logged', async () => {
  const workspace = await openWithCoverage();
  const { id, view, article } = holding(workspace, 'dakota-1');
  const all = view.articles.map((card) => card.id);
  expect(() => mergeStories(workspace, [id, id])).toThrow(RefusedError);
  expect(() => mergeStories(workspace, [id, 'gone'])).toThrow(/not in the library/);
  expect(() => splitStory(workspace, { story: id, articles: all })).toThrow(/at least one/);
  expect(() =>
    splitStory(workspace, { story: holding(workspace, 'alone').id, articles: all }),
  ).toThrow(/not in the story/);
  expect(() => moveArticles(workspace, { articles: [article.id], story: id })).toThrow(/already/);
  expect(undoDecision(workspace).undone).toBeNull();
  expect(groups(workspace)).toEqual(found);
});

/** What a user may do, with numbers that pick among what there is. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('merge' as const), a: fc.nat(9), b: fc.nat(9) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('split' as const),
      a: fc.nat(9),
      chosen: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('move' as const), a: fc.nat(9), b: fc.nat(9) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('arrive' as const) }) },
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Further reports of the same stories, later than all others. */
const later = inPublicationOrder(Object.values(coverage)).map((article, i) =>
  articleOf({
    ...article,
    id: `${article.id}-later`,
    title: `Once more: ${article.title}`,
    published: `2026-05-${10 + i}T09:00:00Z`,
  }),
);

async function carryOut(workspace: Workspace, given: Step, arrived: number): Promise<number> {
  const stories = Object.keys(storiesOf(workspace));
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  const articlesOf = (story: string) =>
    readStoryView(workspace.library, story).articles.map(({ id }) => id);
  try {
    if (given.type === 'merge')
      mergeStories(workspace, [pick(stories, given.a), pick(stories, given.b)]);
    else if (given.type === 'split') {
      const story = pick(stories, given.a);
      const articles = given.chosen.map((at) => pick(articlesOf(story), at));
      splitStory(workspace, { story, articles });
    } else if (given.type === 'move') {
      const article = pick(articlesOf(pick(stories, given.a)), given.a);
      moveArticles(workspace, { articles: [article], story: pick(stories, given.b) });
    } else if (given.type === 'undo') undoDecision(workspace);
    else await take(workspace, later.slice(arrived, arrived + 1));
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
  }
  return arrived + (given.type === 'arrive' ? 1 : 0);
}

test('after any corrections a rebuild gives the same stories, and undoing all gives what was found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const workspace = await openWithCoverage();
      let arrived = 0;
      for (const given of steps) arrived = await carryOut(workspace, given, arrived);
      const before = storiesOf(workspace);
      await rebuild(workspace, () => undefined);
      expect(storiesOf(workspace)).toEqual(before);
      while (undoDecision(workspace).undone !== null);
      const untouched = openBackend().workspace;
      await take(untouched, [...Object.values(coverage), ...later.slice(0, arrived)]);
      expect(storiesOf(workspace)).toEqual(storiesOf(untouched));
    }),
    { numRuns: 15 },
  );
}, 120_000);
