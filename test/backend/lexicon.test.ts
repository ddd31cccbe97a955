/** The user's own names: found in the data folder, checked, and followed by what is derived. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackend } from '../../backend/create-backend.ts';
import { deriveStale } from '../../backend/deriving/derive-stories.ts';
import {
  lexiconPath,
  readOwnRules,
  readRules,
  standardRules,
} from '../../backend/lexicon/read-lexicon.ts';
import { readArticleView } from '../../backend/reading/read-article-view.ts';
import { addArticles } from '../../backend/taking-in/add-article.ts';
import { toGathered } from '../../backend/taking-in/to-gathered.ts';
import { extractMentions } from '../../core/extract/index.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';
import { openBackend } from './backend-for-test.ts';

const article = {
  id: 'a1',
  outlet: 'Harbor Gazette',
  title: 'A model is late',
  url: 'https://gazette.example/model',
  author: null,
  published: '2026-06-25T12:00:00Z',
  text: 'The company Quillfish said on Monday that it would be late.',
};

const namesIn = (mentions: { entities: { canonical: string }[] }) =>
  mentions.entities.map(({ canonical }) => canonical);

describe('the lexicon of a data folder', () => {
  it('is not needed', () => {
    expect(readOwnRules(temporaryDirectory())).toBe(standardRules);
  });

  it('adds its names to the known ones, whatever its line ends', () => {
    const directory = temporaryDirectory();
    const source = '\uFEFF# mine\r\n[organization]\r\nQuillfish Systems | Quillfish\r\n';
    writeFileSync(lexiconPath(directory), source);
    const { lexicon } = readOwnRules(directory);
    const text = 'Quillfish and OpenAI agreed.';
    expect(namesIn(extractMentions({ text, published: null }, lexicon))).toEqual([
      'Quillfish Systems',
      'OpenAI',
    ]);
  });

  it('has a version of its own, which follows its words', () => {
    const directory = temporaryDirectory();
    const versions = ['[person]\nAda Cole', '[person]\nAda Cole\nJohn Roe', ''].map((source) => {
      writeFileSync(lexiconPath(directory), source);
      return readOwnRules(directory).version;
    });
    expect(new Set([...versions, standardRules.version]).size).toBe(4);
  });

  it.each([
    [
      'a type that there is not',
      '[person]\nAda Cole\n[paper]',
      'Line 3 of the lexicon: "paper" is no type',
    ],
    [
      'a name before any section',
      'Ada Cole',
      'Line 1 of the lexicon: a name before the first section',
    ],
    ['another encoding', Buffer.from([0x5b, 0xe9, 0x5d]), 'Save it as UTF-8'],
    ['too much of it', '#'.repeat(2_000_001), 'more than 2 MB'],
  ])('is refused for %s, with file, place and remedy', (_, source, problem) => {
    const directory = temporaryDirectory();
    const file = lexiconPath(directory);
    writeFileSync(file, source);
    const ports = {
      fetch: () => Promise.reject(new Error('offline')),
      now: () => new Date(),
      log: () => {},
    };
    for (const open of [
      () => readOwnRules(directory),
      () => createBackend({ dataDirectory: directory, ports }),
    ]) {
      expect(open).toThrow(problem);
      expect(open).toThrow(file);
    }
  });

  it('is missed where a command names it', () => {
    const file = join(temporaryDirectory(), 'names.txt');
    expect(() => readRules(file)).toThrow(`${file}: there is no such file.`);
  });
});

it('what is derived follows the lexicon: changed or gone, all articles are read anew', async () => {
  const directory = temporaryDirectory();
  let id = '';
  const open = async (): Promise<string[]> => {
    const backend = openBackend(directory);
    const { workspace } = backend;
    if (id === '') id = (await addArticles(workspace, [toGathered(article, 'file')]))[0]?.id ?? '';
    await deriveStale(workspace, () => {});
    const view = readArticleView(workspace.library, id, () => {}, workspace.rules);
    await backend.close();
    return namesIn(view.revisions[0]?.mentions ?? { entities: [] });
  };
  writeFileSync(lexiconPath(directory), '[organization]\nQuillfish Systems | Quillfish');
  expect(await open()).toEqual(['Quillfish Systems']);
  writeFileSync(lexiconPath(directory), '[organization]\nQuillfish Marine | Quillfish');
  expect(await open()).toEqual(['Quillfish Marine']);
  rmSync(lexiconPath(directory));
  expect(await open()).not.toContain('Quillfish Marine');
});
