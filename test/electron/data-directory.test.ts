/** The library's folder among the arguments of a program that takes Chromium's switches as well. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { usualDataDirectory } from '../../backend/data-directory.ts';
import { readDataDirectory } from '../../electron/data-directory.ts';

test.each([
  [['main.js', '--data=coverage'], resolve('coverage')],
  [['main.js', '--data', '/tmp/coverage'], resolve('/tmp/coverage')],
  [['--no-sandbox', '--lang=de', 'main.js', '--data=x', '--enable-features=A,B'], resolve('x')],
  [['main.js'], usualDataDirectory()],
  [['main.js', '--data'], usualDataDirectory()],
  [['main.js', '--data='], usualDataDirectory()],
])('%j', (args, directory) => {
  expect(readDataDirectory(args)).toBe(directory);
});
