/** What the shell lets out to the browser, and what it says after an import. */
import { expect, test } from 'vitest';
import { sayImported } from '../../electron/say-imported.ts';
import { isWebAddress } from '../../electron/web-address.ts';

test.each(['https://example.org/a?b#c', 'http://127.0.0.1/'])('%s may be opened', (address) => {
  expect(isWebAddress(address)).toBe(true);
});

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'parallax://app/',
  'ms-settings:',
  'mailto:a@example.org',
  '\\\\server\\share',
  '',
])('%s may not be opened', (address) => {
  expect(isWebAddress(address)).toBe(false);
});

test('an import is summed up, and what failed is named with its reason', () => {
  const failed = (n: number) => ({ file: `f${n}`, type: 'failed', message: 'is empty' }) as const;
  const said = sayImported([
    { file: 'a.json', type: 'articles', added: 3, changed: 1, known: 2 },
    { file: 'b.opml', type: 'feeds', added: 2, known: 0 },
    ...Array.from({ length: 10 }, (_, n) => failed(n)),
  ]);
  expect(said).toMatchObject({ message: '3 articles and 2 feeds are new.', failed: true });
  expect(said.detail.split('\n')).toHaveLength(9);
  expect(said.detail).toContain('f0: is empty');
  expect(said.detail).toContain('… and 2 more');
});

test('what a list of feeds leaves out is named, and is no failure', () => {
  const leftOut = [{ name: 'Notes', reason: 'It has no address.' }];
  expect(sayImported([{ file: 'b.opml', type: 'feeds', added: 2, known: 0, leftOut }])).toEqual({
    message: '0 articles and 2 feeds are new.',
    detail: 'Left out: Notes. It has no address.',
    failed: false,
  });
});
