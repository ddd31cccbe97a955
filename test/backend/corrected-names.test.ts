/** Names that the user corrected: in stories, articles, lists and exports, kept through a rebuild, and taken back. */
import { expect, test } from 'vitest';
import { readBriefInput } from '../../backend/briefs/brief-input.ts';
import { exportStory } from '../../backend/briefs/export-story.ts';
import { correctName } from '../../backend/deciding/correct-names.ts';
import { undoDecision } from '../../backend/deciding/undo.ts';
import { deriveStale } from '../../backend/deriving/derive-stories.ts';
import { RefusedError } from '../../backend/failures.ts';
import { rebuild } from '../../backend/keeping/rebuild.ts';
import { listNames } from '../../backend/reading/list-names.ts';
import { readArticleView } from '../../backend/reading/read-article-view.ts';
import { readStoryView } from '../../backend/reading/read-story-view.ts';
import { searchArticles } from '../../backend/reading/search-articles.ts';
import { addArticles } from '../../backend/taking-in/add-article.ts';
import { toGathered } from '../../backend/taking-in/to-gathered.ts';
import type { Workspace } from '../../backend/workspace.ts';
import type { NamedEntity } from '../../core/correct-names.ts';
import { openBackend } from './backend-for-test.ts';

const texts = [
  'Halden Health was fined 3.4 million euros by the Irish regulator on June 10, 2026. Halden Health paid.',
  'Halden Health was fined 3.4 million euros on June 10, 2026, and the Halden Clinics Group runs twelve houses.',
];

async function open() {
  const { workspace } = openBackend();
  const [first] = await addArticles(
    workspace,
    texts.map((text, i) =>
      toGathered(
        {
          id: '',
          outlet: `Outlet ${i}`,
          title: 'Halden Health is fined',
          url: `https://outlet-${i}.example/`,
          author: null,
          published: `2026-06-11T0${i}:00:00Z`,
          text,
        },
        'text',
      ),
    ),
  );
  const story = first?.story ?? '';
  const [halden] = listed(workspace, 'halden health');
  if (!halden) throw new Error('Halden Health is not found.');
  return { workspace, story, halden: { name: halden.name, type: halden.type } };
}

const listed = ({ library }: Workspace, words: string) =>
  listNames(library, { words, offset: 0, limit: 100 }).rows;

const group: NamedEntity = { name: 'Halden Group', type: 'government' };

/** Every name in the articles and events of a story. */
function namesIn({ library }: Workspace, story: string): string[] {
  const view = readStoryView(library, story);
  const articles = view.articles.map(({ id }) => readArticleView(library, id, () => undefined));
  return [
    ...view.events.flatMap(({ participants }) => participants),
    ...articles.flatMap(({ revisions }) =>
      revisions.flatMap(({ mentions }) => mentions.entities.map(({ canonical }) => canonical)),
    ),
  ];
}

test('a name that is renamed is so everywhere, also after a rebuild, until that is taken back', async () => {
  const { workspace, story, halden } = await open();
  const before = namesIn(workspace, story);
  expect(before).toContain(halden.name);
  expect(correctName(workspace, { from: halden, to: group, story })).toEqual({ stories: 1 });
  const check = () => {
    expect(namesIn(workspace, story)).not.toContain(halden.name);
    expect(listed(workspace, 'halden health')).toMatchObject([
      { ...group, articles: 2, formerly: [halden] },
    ]);
    const input = readBriefInput(workspace.library, story, '2026-06-12T00:00:00Z');
    const [event] = JSON.parse(exportStory(input, 'json').content).events;
    expect(event.participants).toContain(group.name);
  };
  check();
  await rebuild(workspace, () => undefined);
  check();
  expect(undoDecision(workspace).undone).toBe(
    'Renamed “Halden Health” to “Halden Group”, government',
  );
  await deriveStale(workspace, () => undefined);
  expect(namesIn(workspace, story)).toEqual(before);
});

test('a search by entity knows a name by what it is now, and by what it was', async () => {
  const { workspace, story, halden } = await open();
  const found = (query: string) =>
    searchArticles(workspace.library, { query, offset: 0, limit: 9 }).total;
  expect(found('entity:halden')).toBe(2);
  expect(found('entity:"halden group"')).toBe(0);
  correctName(workspace, { from: halden, to: group, story });
  expect(found('entity:"halden group"')).toBe(2);
  expect(found('entity:"halden health"')).toBe(2);
  expect(found('-entity:"halden group"')).toBe(0);
  expect(found('entity:nobody')).toBe(0);
});

test('two names that are merged are one, counted once an article', async () => {
  const { workspace, story, halden } = await open();
  const [clinics] = listed(workspace, 'halden clinics');
  if (!clinics) throw new Error('The clinics are not found.');
  correctName(workspace, { from: { name: clinics.name, type: clinics.type }, to: halden, story });
  expect(listed(workspace, 'halden')).toMatchObject([{ ...halden, articles: 2 }]);
  expect(undoDecision(workspace).undone).toBe(`Merged “${clinics.name}” into “Halden Health”`);
});

test('what makes no sense is refused in words', async () => {
  const { workspace, halden } = await open();
  const correct = (from: NamedEntity, to: NamedEntity) => correctName(workspace, { from, to });
  expect(() => correct(halden, halden)).toThrow(RefusedError);
  expect(() => correct({ name: 'Nobody', type: 'person' }, halden)).toThrow(/No article mentions/);
  expect(undoDecision(workspace).undone).toBeNull();
});
