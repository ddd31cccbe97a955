/** Copies of the library are whole, or are not there. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backupFolder, saveBackup, saveCopy } from '../../db/backup.ts';
import { temporaryDirectory } from './in-temporary-directory.ts';
import { foundArticle, openForTest, saveArticle } from './open-for-test.ts';

test('a copy holds what the library holds, whatever an interrupted one left', () => {
  const library = openForTest();
  saveArticle(library, foundArticle());
  const path = join(temporaryDirectory(), 'copy.db');
  writeFileSync(`${path}.part`, 'half a copy');
  saveCopy(library, path);
  const copy = new Database(path, { readonly: true });
  expect(copy.prepare('SELECT id FROM articles').pluck().all()).toEqual(['a1']);
  copy.close();
  expect(existsSync(`${path}.part`)).toBe(false);
});

test('a copy that cannot be finished leaves nothing behind', () => {
  const library = openForTest();
  const folder = temporaryDirectory();
  const taken = join(folder, 'taken.db');
  mkdirSync(join(taken, 'inside'), { recursive: true });
  expect(() => saveCopy(library, taken)).toThrow();
  expect(readdirSync(folder)).toEqual(['taken.db']);
});

test('every backup has a name of its own', () => {
  const library = openForTest();
  const directory = temporaryDirectory();
  saveBackup(library, directory, 'x');
  saveBackup(library, directory, 'x');
  expect(readdirSync(backupFolder(directory))).toEqual(['parallax-x-2.db', 'parallax-x.db']);
});
