/** What the user decided is kept, can be taken back, and outlives a rebuild. */
import { expect, test } from 'vitest';
import type { StoryView } from '../../backend/contract/views.ts';
import { decideFact, markRead, markStory } from '../../backend/deciding/decide.ts';
import { matchDecisions } from '../../backend/deciding/match-decisions.ts';
import { undoDecision } from '../../backend/deciding/undo.ts';
import { rebuild } from '../../backend/keeping/rebuild.ts';
import { listDecisions, listStories } from '../../backend/reading/read-library.ts';
import { readStoryView } from '../../backend/reading/read-story-view.ts';
import { searchArticles } from '../../backend/reading/search-articles.ts';
import { addArticles } from '../../backend/taking-in/add-article.ts';
import { toGathered } from '../../backend/taking-in/to-gathered.ts';
import type { Workspace } from '../../backend/workspace.ts';
import type { Fact } from '../../core/model.ts';
import { openBackend } from './backend-for-test.ts';

const texts = [
  'The Irish regulator fined Nimbus AI 12 million euros on June 10, 2026 over leaked training data.',
  'Nimbus AI was fined 21 million euros by the Irish regulator on June 10, 2026 over leaked training data.',
  'The Irish regulator has fined Nimbus AI 12 million euros over leaked training data, a spokesman said.',
];

function article(i: number) {
  return toGathered(
    {
      id: `${i}`,
      outlet: `Outlet ${i}`,
      title: 'Regulator fines Nimbus AI',
      url: `https://outlet-${i}.example/nimbus`,
      author: null,
      published: `2026-06-11T0${i}:00:00Z`,
      text: texts[i] ?? '',
    },
    'text',
  );
}

async function storyOfTwo(workspace: Workspace): Promise<StoryView> {
  const [first] = await addArticles(workspace, [article(0), article(1)]);
  return readStoryView(workspace.library, first?.story ?? '');
}

function onlyConflict({ facts }: StoryView): Fact {
  const [conflict] = facts.filter(({ verdict }) => verdict === 'conflict');
  if (!conflict) throw new Error('The story has no conflict.');
  return conflict;
}

test('pins, archive and read marks are taken back one by one, the last first', async () => {
  const { workspace } = openBackend();
  const { summary } = await storyOfTwo(workspace);
  const { id } = summary;
  const now = () => readStoryView(workspace.library, id).summary;
  markStory(workspace, id, 'pinned', true);
  markRead(workspace, { id, read: true, quiet: false });
  markStory(workspace, id, 'archived', true);
  expect(now()).toMatchObject({ pinned: true, archived: true, unread: 0 });
  expect(undoDecision(workspace)).toEqual({
    undone: expect.stringContaining('Archived'),
    stories: [id],
  });
  expect(now()).toMatchObject({ pinned: true, archived: false, unread: 0 });
  expect(undoDecision(workspace)).toEqual({
    undone: expect.stringContaining('read'),
    stories: [id],
  });
  expect(now()).toMatchObject({ pinned: true, unread: 2 });
  expect(undoDecision(workspace)).toEqual({
    undone: expect.stringContaining('Pinned'),
    stories: [id],
  });
  expect(now()).toEqual(summary);
  expect(undoDecision(workspace)).toEqual({ undone: null, stories: [] });
});

test('one article of a story is read alone', async () => {
  const { workspace } = openBackend();
  const { summary, articles } = await storyOfTwo(workspace);
  const [first, second] = articles;
  markRead(workspace, { id: summary.id, read: true, article: second?.id ?? '', quiet: true });
  const now = readStoryView(workspace.library, summary.id);
  expect(now.summary.unread).toBe(1);
  expect(now.articles.filter(({ read }) => !read).map(({ id }) => id)).toEqual([first?.id]);
});

test('a story that is read because it was opened leaves nothing to undo', async () => {
  const { workspace } = openBackend();
  const { summary } = await storyOfTwo(workspace);
  markRead(workspace, { id: summary.id, read: true, quiet: true });
  expect(readStoryView(workspace.library, summary.id).summary.unread).toBe(0);
  expect(undoDecision(workspace)).toEqual({ undone: null, stories: [] });
  expect(listDecisions(workspace.library, { offset: 0, limit: 9 })).toEqual({ total: 0, rows: [] });
});

test('the log tells what was decided and what was taken back, the latest first', async () => {
  const { workspace } = openBackend();
  const { summary } = await storyOfTwo(workspace);
  markStory(workspace, summary.id, 'pinned', true);
  markStory(workspace, summary.id, 'archived', true);
  undoDecision(workspace);
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
  expect(listDecisions(workspace.library, { offset: 0, limit: 9 })).toMatchObject({
    total: 2,
    rows: [
      { what: `Archived “${summary.title}”`, at: time, undone: time },
      { what: `Pinned “${summary.title}”`, at: time, undone: null },
    ],
  });
});

test('taking a pin off can be taken back', async () => {
  const { workspace } = openBackend();
  const { summary } = await storyOfTwo(workspace);
  markStory(workspace, summary.id, 'pinned', true);
  markStory(workspace, summary.id, 'pinned', false);
  undoDecision(workspace);
  const pinned = listStories(workspace.library, { filter: 'pinned', offset: 0, limit: 9 });
  expect(pinned.rows.map(({ id }) => id)).toEqual([summary.id]);
});

test('the later decision about a fact counts, and undoing it brings the earlier one back', async () => {
  const { workspace } = openBackend();
  const story = await storyOfTwo(workspace);
  const fact = onlyConflict(story).id;
  const decide = (status: 'verified' | 'dismissed', note: string) =>
    decideFact(workspace, { story: story.summary.id, fact, status, note });
  const decisions = () => readStoryView(workspace.library, story.summary.id).decisions;
  decide('verified', 'The ruling says 12.');
  decide('dismissed', '');
  expect(decisions()[fact]).toMatchObject({ status: 'dismissed' });
  undoDecision(workspace);
  expect(decisions()[fact]).toMatchObject({ status: 'verified', note: 'The ruling says 12.' });
  undoDecision(workspace);
  expect(decisions()).toEqual({});
});

test('a conflict that is dismissed is counted and found no more, until that is taken back', async () => {
  const { workspace } = openBackend();
  const { library } = workspace;
  const story = await storyOfTwo(workspace);
  const { id } = story.summary;
  const counted = () => ({
    summary: readStoryView(library, id).summary.conflicts,
    listed: listStories(library, { filter: 'conflicts', offset: 0, limit: 9 }).total,
    found: searchArticles(library, { query: 'conflict:yes', offset: 0, limit: 9 }).total,
    money: searchArticles(library, { query: 'conflict:money', offset: 0, limit: 9 }).total,
    none: searchArticles(library, { query: 'conflict:no', offset: 0, limit: 9 }).total,
  });
  const one = { summary: 1, listed: 1, found: 2, money: 2, none: 0 };
  const no = { summary: 0, listed: 0, found: 0, money: 0, none: 2 };
  expect(counted()).toEqual(one);
  decideFact(workspace, { story: id, fact: onlyConflict(story).id, status: 'dismissed', note: '' });
  expect(counted()).toEqual(no);
  await rebuild(workspace, () => undefined);
  expect(counted()).toEqual(no);
  undoDecision(workspace);
  expect(counted()).toEqual(one);
});

test('decisions outlive a rebuild and a further article', async () => {
  const { workspace } = openBackend();
  const story = await storyOfTwo(workspace);
  const { id } = story.summary;
  decideFact(workspace, { story: id, fact: onlyConflict(story).id, status: 'disputed', note: 'n' });
  markStory(workspace, id, 'pinned', true);
  await addArticles(workspace, [article(2)]);
  await rebuild(workspace, () => undefined);
  const [summary] = listStories(workspace.library, { filter: 'all', offset: 0, limit: 9 }).rows;
  expect(summary).toMatchObject({ articles: 3, pinned: true });
  const view = readStoryView(workspace.library, summary?.id ?? '');
  expect(view.decisions[onlyConflict(view).id]).toMatchObject({ status: 'disputed', note: 'n' });
});

test('a decision finds its fact by the readings where the fact has another id', () => {
  const span = { sentence: { start: 0, end: 50 }, frame: [], kind: 'money' as const };
  const reading = (article: string, start: number) =>
    ({ article, start, end: start + 5, quote: 'q', ...span }) as unknown as Fact['readings'][0];
  const facts = [
    { id: 'f1', label: 'Fine', readings: [reading('a', 10), reading('b', 10)] },
    { id: 'f2', label: 'Users', readings: [reading('a', 90)] },
  ] as Fact[];
  const decision = {
    id: 1,
    fact: 'earlier-id',
    label: 'Fine',
    status: 'verified' as const,
    note: '',
    at: '2026-01-01T00:00:00Z',
    readings: [{ article: 'b', start: 11, end: 14, quote: 'q' }],
  };
  expect(Object.keys(matchDecisions(facts, [decision]))).toEqual(['f1']);
  const moved = { ...decision, readings: [{ article: 'b', start: 50, end: 60, quote: 'q' }] };
  expect(Object.keys(matchDecisions(facts, [moved]))).toEqual(['f1']);
  expect(matchDecisions(facts, [{ ...moved, label: 'Staff' }])).toEqual({});
  const twice = { ...decision, readings: [{ article: 'a', start: 90, end: 95, quote: 'q' }] };
  expect(Object.keys(matchDecisions(facts, [twice]))).toEqual(['f2']);
  const reworded = { ...decision, readings: [{ article: 'b', start: 10, end: 15, quote: 'r' }] };
  expect(matchDecisions(facts, [reworded])).toEqual({});
});

test('a verified reading that a correction takes away verifies nothing that stands in its place', async () => {
  const { workspace } = openBackend();
  const said = (text: string) => ({ ...article(0), text });
  const verified =
    'The Irish regulator fined Nimbus AI 12 million euros over leaked training data.';
  const [first] = await addArticles(workspace, [said(verified)]);
  const story = first?.story ?? '';
  const factOf = (quote: string) =>
    readStoryView(workspace.library, story).facts.find(({ readings }) =>
      readings.some((reading) => reading.quote === quote),
    );
  const fact = factOf('12 million euros')?.id ?? '';
  decideFact(workspace, { story, fact, status: 'verified', note: '' });
  const corrected =
    'The Irish regulator told Nimbus of 3,500 complaints over leaked training data.';
  expect(corrected.indexOf('3,500') + 5).toBeGreaterThan(verified.indexOf('12 million'));
  await addArticles(workspace, [said(corrected)]);
  expect(factOf('3,500')).toBeDefined();
  expect(readStoryView(workspace.library, story).decisions).toEqual({});
  await addArticles(workspace, [said(`Correction. ${verified}`)]);
  const now = factOf('12 million euros')?.id ?? 'none';
  expect(readStoryView(workspace.library, story).decisions).toEqual({
    [now]: expect.objectContaining({ status: 'verified' }),
  });
});

test('what a change does not name stays, and the log tells what it names', async () => {
  const { workspace } = openBackend();
  const { library } = workspace;
  const view = await storyOfTwo(workspace);
  const fact = onlyConflict(view);
  const change = (changed: { status: 'verified' } | { note: string }) => {
    decideFact(workspace, { story: view.summary.id, fact: fact.id, ...changed });
    const { status, note } = readStoryView(library, view.summary.id).decisions[fact.id] ?? {};
    return [listDecisions(library, { offset: 0, limit: 1 }).rows[0]?.what, status, note];
  };
  const [marked, wrote] = [`Marked “${fact.label}” as verified`, `the note on “${fact.label}”`];
  expect(change({ status: 'verified' })).toEqual([marked, 'verified', '']);
  expect(change({ note: 'Asked.' })).toEqual([`Wrote ${wrote}`, 'verified', 'Asked.']);
  expect(change({ status: 'verified' })).toEqual([marked, 'verified', 'Asked.']);
  expect(change({ note: '' })).toEqual([`Removed ${wrote}`, 'verified', '']);
});

test('the log tells a mark on a fact from a note on it', async () => {
  const { workspace } = openBackend();
  const view = await storyOfTwo(workspace);
  const fact = onlyConflict(view);
  const told = (status: 'unchecked' | 'verified', note: string) => {
    decideFact(workspace, { story: view.summary.id, fact: fact.id, status, note });
    return listDecisions(workspace.library, { offset: 0, limit: 1 }).rows[0]?.what;
  };
  expect(told('unchecked', 'Asked the regulator.')).toBe(`Wrote the note on “${fact.label}”`);
  expect(told('verified', 'Asked the regulator.')).toBe(`Marked “${fact.label}” as verified`);
  expect(told('verified', '')).toBe(`Removed the note on “${fact.label}”`);
  expect(told('unchecked', '')).toBe(`Took the mark “verified” off “${fact.label}”`);
});

test('what is not there cannot be decided', async () => {
  const { workspace } = openBackend();
  const { summary } = await storyOfTwo(workspace);
  expect(() => markRead(workspace, { id: 'nothing', read: true, quiet: true })).toThrow(
    /not in the library/,
  );
  expect(() =>
    decideFact(workspace, { story: summary.id, fact: 'none', status: 'verified', note: '' }),
  ).toThrow(/not in the story/);
});
