/** What Parallax writes for the user is whole, and takes nothing away by halves. */
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveNewFile } from '../../backend/briefs/save-new-file.ts';
import { createFile, replaceFile } from '../../backend/briefs/write-file.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

/** Writing this fails when the file is open already. */
const unwritable = Symbol('content') as unknown as string;

test('a new file that fails is taken away again', async () => {
  const folder = temporaryDirectory();
  await expect(createFile(join(folder, 'brief.md'), unwritable)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that exists is kept until its successor is whole', async () => {
  const folder = temporaryDirectory();
  const path = join(folder, 'brief.md');
  writeFileSync(path, 'yesterday’s');
  expect(await createFile(path, 'today’s')).toBe(false);
  await expect(replaceFile(path, unwritable)).rejects.toThrow();
  expect(readFileSync(path, 'utf8')).toBe('yesterday’s');
  await replaceFile(path, 'today’s');
  expect(readFileSync(path, 'utf8')).toBe('today’s');
  expect(readdirSync(folder)).toEqual(['brief.md']);
});

test('a link goes on to lead to what is written', async () => {
  // Only administrators make links there.
  if (process.platform === 'win32') return;
  const folder = temporaryDirectory();
  const target = join(folder, 'target.md');
  writeFileSync(target, 'old');
  symlinkSync(target, join(folder, 'link.md'));
  await replaceFile(join(folder, 'link.md'), 'new');
  expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('new');
});

test('where nothing can be saved, the folder is named', async () => {
  const folder = join(temporaryDirectory(), 'briefs');
  writeFileSync(folder, 'a file in its place');
  await expect(saveNewFile(folder, 'brief.md', 'text')).rejects.toThrow(
    expect.objectContaining({
      name: 'StorageError',
      message: expect.stringMatching(/^Nothing can be saved in the folder .*briefs\./),
    }),
  );
});
