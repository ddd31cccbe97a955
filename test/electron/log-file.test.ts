/** The app's log says when, and stays small. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../electron/log-file.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

test('lines stand with their time, and the oldest are given up', () => {
  const path = join(temporaryDirectory(), 'parallax.log');
  const log = openLog(path, 100);
  for (let n = 1; n <= 40; n++) log(`line ${n}`);
  expect(readFileSync(path, 'utf8')).toMatch(/\d{4}-\d\d-\d\dT\S+Z line 40\n$/);
  const kept = readFileSync(path, 'utf8').length + readFileSync(`${path}.1`, 'utf8').length;
  expect(kept).toBeLessThan(300);
});

test('a log that cannot be written stops nothing', () => {
  const log = openLog(join(temporaryDirectory(), 'gone', 'parallax.log'));
  expect(() => log('a line')).not.toThrow();
});
