/** Opening a library: new, beside another, from another version, or damaged. */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { libraryVersion } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { libraryPath, openReadable, openWritable } from '../../db/open-library.ts';
import { readOverview } from '../../db/overview.ts';
import { temporaryDirectory } from './in-temporary-directory.ts';
import { foundArticle, openForTest, saveArticle } from './open-for-test.ts';

test('a new library has the present version, write-ahead logging and enforced references', () => {
  const library = openForTest();
  expect(library.pragma('user_version', { simple: true })).toBe(libraryVersion);
  expect(library.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(library.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('every table is strict', () => {
  const library = openForTest();
  const loose = library
    .prepare(
      `SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    )
    .all();
  expect(loose).toEqual([]);
});

test('a second writer is refused with a message, and admitted when the first has closed', () => {
  const directory = temporaryDirectory();
  const first = openWritable(directory);
  expect(() => openWritable(directory)).toThrow(
    expect.objectContaining({ fault: 'in-use', message: expect.stringContaining(directory) }),
  );
  first.close();
  openWritable(directory).close();
});

test('a reader works beside the writer and sees what it stores, and cannot write', () => {
  const directory = temporaryDirectory();
  const writer = openForTest(directory);
  const reader = openReadable(directory);
  saveArticle(writer, foundArticle());
  expect(readOverview(reader.library).articles).toBe(1);
  expect(() => reader.library.exec('DELETE FROM articles')).toThrow(/readonly/);
  reader.close();
});

test('where there is no library, reading says so and makes none', () => {
  const directory = temporaryDirectory();
  expect(() => openReadable(directory)).toThrow(expect.objectContaining({ fault: 'missing' }));
  expect(readdirSync(directory)).toEqual([]);
});

test('a library from a newer Parallax is refused and left as it is', () => {
  const directory = temporaryDirectory();
  const { library, close } = openWritable(directory);
  library.pragma(`user_version = ${libraryVersion + 1}`);
  library.pragma('journal_mode = DELETE');
  close();
  const before = readFileSync(libraryPath(directory));
  expect(() => openWritable(directory)).toThrow(expect.objectContaining({ fault: 'newer' }));
  expect(() => openReadable(directory)).toThrow(expect.objectContaining({ fault: 'newer' }));
  expect(readFileSync(libraryPath(directory)).equals(before)).toBe(true);
});

test('an older library is copied before it is brought up to date, and keeps what it held', () => {
  const directory = temporaryDirectory();
  const old = new Database(libraryPath(directory));
  old.exec(migrations[0] as string);
  old.pragma('user_version = 1');
  old.exec(`INSERT INTO feeds (id, url, title, allow_private, added)
    VALUES ('f', 'https://courier.example/feed', 'Harbour Courier', 0, '2026-01-01T00:00:00Z')`);
  old.close();

  expect(() => openReadable(directory)).toThrow(expect.objectContaining({ fault: 'older' }));
  const library = openForTest(directory);
  expect(readOverview(library).feeds).toBe(1);
  expect(library.pragma('user_version', { simple: true })).toBe(libraryVersion);
  const copies = readdirSync(join(directory, 'backups'));
  expect(copies).toEqual(['parallax-before-2.db']);
  const copy = new Database(join(directory, 'backups', copies[0] as string), { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
  expect(copy.prepare('SELECT count(*) FROM feeds').pluck().get()).toBe(1);
  copy.close();
});

test('a file that is no library is refused and kept', () => {
  const directory = temporaryDirectory();
  writeFileSync(
    libraryPath(directory),
    'This is a shopping list, not a database at all. '.repeat(99),
  );
  expect(() => openWritable(directory)).toThrow(expect.objectContaining({ fault: 'corrupt' }));
});

test('a failed opening releases the directory', () => {
  const directory = temporaryDirectory();
  writeFileSync(libraryPath(directory), 'no database '.repeat(999));
  expect(() => openWritable(directory)).toThrow(expect.objectContaining({ fault: 'corrupt' }));
  writeFileSync(libraryPath(directory), '');
  openWritable(directory).close();
});

test('a data directory that is a file is told as such', () => {
  const path = join(temporaryDirectory(), 'library');
  writeFileSync(path, '');
  expect(() => openWritable(path)).toThrow(expect.objectContaining({ fault: 'unreachable' }));
});

test('a folder is made with those above it, and told at once where its file system takes none', () => {
  const deep = join(temporaryDirectory(), 'one', 'two');
  openWritable(deep).close();
  expect(readdirSync(deep)).toContain('parallax.db');
  if (existsSync('/proc/self'))
    expect(() => openWritable('/proc/nope/deeper')).toThrow(
      expect.objectContaining({
        fault: 'unreachable',
        message: expect.stringContaining('/proc/nope cannot be made'),
      }),
    );
});

describe('where nothing can be written beside it, a library', () => {
  /** SQLite's index of the log cannot be made where its name leads nowhere. */
  const lock = (directory: string) =>
    symlinkSync(join(directory, 'nowhere', 'at all'), `${libraryPath(directory)}-shm`);

  test('is read if it was closed in good order', () => {
    const directory = temporaryDirectory();
    const { library, close } = openWritable(directory);
    saveArticle(library, foundArticle());
    close();
    lock(directory);
    const reader = openReadable(directory);
    expect(readOverview(reader.library).articles).toBe(1);
    expect(() => reader.library.exec('DELETE FROM articles')).toThrow(/readonly/);
    reader.close();
  });

  test('is not read without what its log holds, and says what to do', () => {
    const [directory, copy] = [temporaryDirectory(), temporaryDirectory()];
    const { library, close } = openWritable(directory);
    saveArticle(library, foundArticle());
    for (const suffix of ['', '-wal'])
      copyFileSync(libraryPath(directory) + suffix, libraryPath(copy) + suffix);
    close();
    lock(copy);
    expect(() => openReadable(copy)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('Copy its folder') }),
    );
  });
});
