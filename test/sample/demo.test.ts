/** The demo, run as a user runs it, twice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const demo = resolve(import.meta.dirname, '../../sample/demo.ts');
let folder: string;
let first: string;

function runDemo(): string {
  return execFileSync(process.execPath, [demo], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-demo-'));
  first = runDemo();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('reads all coverage, then the correction', () => {
  expect(first).toContain('First visit:  7 feeds visited: 24 new articles in 5 stories.');
  expect(first).toContain('Second visit: 7 feeds visited: 1 changed article in 1 story.');
});

test('shows the accusation with its conflict, its rounding and its origin', () => {
  expect(first).toMatch(/≠ Conflict[\s\S]*Senate Finance\s+Committee/u);
  expect(first).toMatch(/≈ Rounded[\s\S]*“almost 29 million”/u);
  expect(first).toMatch(/Origins\nReuters /u);
});

test('writes the brief that it names', () => {
  const briefs = join(folder, 'demo-data/briefs');
  const [name = ''] = readdirSync(briefs);
  expect(first).toContain(name);
  expect(readFileSync(join(briefs, name), 'utf8')).toMatch(/^---\ntitle: "Anthropic/u);
});

test('finds nothing new the second time, and writes nothing over', () => {
  const second = runDemo();
  expect(second).toContain('First visit:  7 feeds visited: nothing new.');
  expect(second).not.toContain('Second visit');
  expect(readdirSync(join(folder, 'demo-data/briefs'))).toHaveLength(1);
}, 120_000);
