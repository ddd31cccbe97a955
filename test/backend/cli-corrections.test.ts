/** Corrections as they are called from the command line: what they print, what stays, and what is refused. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { coverage } from '../core/story/coverage.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

const main = resolve(import.meta.dirname, '../../backend/cli/main.ts');

async function parallax(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args]);
  child.stdin.end();
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, out: out.trim(), err: err.trim() };
}

/** A library of four stories. */
async function openLibrary() {
  const folder = temporaryDirectory();
  const file = join(folder, 'coverage.json');
  const articles = Object.values(coverage).map(({ mentions: _, ...article }) => ({
    ...article,
    url: `https://news.example/${article.id}`,
  }));
  writeFileSync(file, JSON.stringify(articles));
  const data = ['--data', join(folder, 'data')];
  const imported = await parallax('import', file, ...data);
  if (imported.status !== 0) throw new Error(imported.err);
  const call = (...args: string[]) => parallax(...args, ...data);
  const json = async (...args: string[]) => {
    const { status, out, err } = await call(...args, '--json');
    if (status !== 0) throw new Error(err);
    return JSON.parse(out);
  };
  return { call, json, folder };
}

test('stories are merged, split and moved, and all is taken back', async () => {
  const { call, json } = await openLibrary();
  const count = async () => (await json('stories')).total;
  const merged = await call('stories', 'merge', 'Oregon', 'Norvik');
  expect(merged).toMatchObject({ status: 0, err: '' });
  expect(merged.out).toMatch(/^Merged “.+” into “.+”\.$/);
  expect(await count()).toBe(3);
  const { rows: stories } = await json('stories');
  const both = stories.toSorted(
    (a: { articles: number }, b: { articles: number }) => b.articles - a.articles,
  )[0].id;
  const article = 'https://news.example/recall-1';
  expect(await json('stories', 'split', both, article)).toMatchObject({
    split: expect.stringMatching(/^s-/),
  });
  expect(await json('stories', 'move', article, both)).toMatchObject({ left: null });
  const { rows } = await json('log');
  expect(rows.map(({ what }: { what: string }) => what.split(' ')[0])).toEqual([
    'Moved',
    'Split',
    'Merged',
  ]);
  expect(await json('undo', '--steps', '9')).toHaveLength(3);
  expect(await count()).toBe(4);
  expect((await call('undo')).out).toBe('There is nothing to take back.');
}, 60_000);

test('facts are joined, separated and given a status', async () => {
  const { call, json } = await openLibrary();
  const facts = await json('facts', 'list', 'Norvik');
  const [first, second] = facts.filter(
    ({ readings }: { readings: { value: { type: string } }[] }) =>
      readings[0]?.value.type === 'figure',
  );
  const { fact } = await json('facts', 'join', 'Norvik', first.id, second.id);
  const status = await call('facts', 'status', 'Norvik', fact, 'disputed', '--note', 'Ask.');
  expect(status.out).toMatch(/^Marked “.+” as disputed\.$/);
  const { article, start } = second.readings[0];
  const parted = await json('facts', 'separate', 'Norvik', fact, `${article}:${start}`);
  expect(parted.separated).not.toBe(parted.fact);
  expect(await call('facts', 'separate', 'Norvik', parted.fact, 'here')).toMatchObject({
    status: 2,
    err: expect.stringContaining('ARTICLE:START'),
  });
}, 60_000);

test('names are listed and corrected', async () => {
  const { call, json } = await openLibrary();
  const [name] = (await json('names', 'aldahl')).rows;
  expect((await call('names', 'correct', name.name, 'Ruth A. Aldahl')).out).toBe(
    `Renamed “${name.name}” to “Ruth A. Aldahl”.`,
  );
  expect((await json('names', 'aldahl', '--story', 'Aldahl')).rows).toMatchObject([
    { name: 'Ruth A. Aldahl', formerly: [{ name: name.name }] },
  ]);
  expect(await call('names', 'correct', 'Nobody', 'Somebody')).toMatchObject({ status: 1 });
}, 60_000);

test('searches are saved, and what is not understood is told beside what is found', async () => {
  const { call, json } = await openLibrary();
  await call('search', 'lawnhare', '--save', 'Mowers');
  expect(await json('search', '--saved')).toMatchObject([{ name: 'Mowers', total: 2, unread: 2 }]);
  const found = await call('search', 'lawnhare', 'before:soon');
  expect(found).toMatchObject({ status: 0, err: expect.stringContaining('“soon” is no date') });
  expect(found.out).toContain('2 found');
  expect(await json('search', '--remove', 'Mowers')).toEqual([]);
  expect(await call('search')).toMatchObject({ status: 2 });
}, 60_000);

test('all stories are written into a new folder', async () => {
  const { json, folder } = await openLibrary();
  const written = await json('export', '--all', join(folder, 'briefs'));
  expect(written.files).toBe(4);
  expect(readdirSync(written.folder)).toHaveLength(4);
}, 60_000);

test('help for a command that is not there says so', async () => {
  expect(await parallax('help', 'nosuch')).toMatchObject({
    status: 2,
    err: expect.stringContaining('There is no command "nosuch"'),
  });
});
