/** All stories written into a folder: each once, nothing overwritten, and stopped where nobody listens any more. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type SaveAllRequest, saveAll } from '../../backend/briefs/save-all.ts';
import { addArticles } from '../../backend/taking-in/add-article.ts';
import { toGathered } from '../../backend/taking-in/to-gathered.ts';
import { defaultBriefOptions } from '../../core/export/index.ts';
import { coverage } from '../core/story/coverage.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';
import { collect, openBackend } from './backend-for-test.ts';

async function open() {
  const { workspace } = openBackend();
  await addArticles(
    workspace,
    Object.values(coverage).map((article) =>
      toGathered({ ...article, url: `https://news.example/${article.id}` }, 'text'),
    ),
  );
  const request: SaveAllRequest = {
    filter: 'all',
    format: 'markdown',
    options: defaultBriefOptions,
    within: temporaryDirectory(),
    now: '2026-06-12T09:00:00.000Z',
  };
  return { library: workspace.library, request };
}

test('every story is a file of a new folder, and a second time of another', async () => {
  const { library, request } = await open();
  const folders = [];
  for (const _ of [1, 2]) {
    const events = await collect(saveAll(library, request));
    const last = events.at(-1);
    if (last?.type !== 'finished') throw new Error('It did not finish.');
    expect(last).toMatchObject({ files: 4, cancelled: false });
    expect(events.filter(({ type }) => type === 'story')).toMatchObject(
      [0, 1, 2, 3].map((done) => ({ done, total: 4 })),
    );
    expect(await readdir(last.folder)).toHaveLength(4);
    folders.push(last.folder);
  }
  expect(folders).toEqual([
    join(request.within, 'stories-2026-06-12'),
    join(request.within, 'stories-2026-06-12 (2)'),
  ]);
});

test('other formats carry the ids that the library has', async () => {
  const { library, request } = await open();
  const events = await collect(saveAll(library, { ...request, format: 'json' }));
  const last = events.at(-1);
  const folder = last?.type === 'finished' ? last.folder : '';
  const ids = [];
  for (const file of await readdir(folder))
    ids.push(JSON.parse(await readFile(join(folder, file), 'utf8')).id);
  const stored = library.prepare('SELECT id FROM stories ORDER BY id').pluck().all();
  expect(ids.sort()).toEqual(stored);
});

test('it stops where it is told to, and says so', async () => {
  const { library, request } = await open();
  const stop = new AbortController();
  const events = [];
  for await (const event of saveAll(library, request, stop.signal)) {
    events.push(event);
    if (event.type === 'story' && event.done === 1) stop.abort();
  }
  expect(events.at(-1)).toMatchObject({ type: 'finished', files: 2, cancelled: true });
});

test('a folder that cannot be written is told in words', async () => {
  const { library, request } = await open();
  const within = join(import.meta.filename, 'nowhere');
  await expect(collect(saveAll(library, { ...request, within }))).rejects.toThrow(
    /Nothing can be saved in the folder/,
  );
});
