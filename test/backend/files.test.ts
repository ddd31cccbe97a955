/** Files taken in: what each kind becomes, and what is said of those that are no use. */
import { mkdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveNewFile } from '../../backend/briefs/save-new-file.ts';
import { decodeText } from '../../backend/files/decode-text.ts';
import { readArticleFile } from '../../backend/files/read-article-file.ts';
import { importFile, listFiles } from '../../backend/taking-in/import-files.ts';
import { readOverview } from '../../db/overview.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';
import { openBackend } from './backend-for-test.ts';

function write(name: string, content: string | Uint8Array): string {
  const path = join(temporaryDirectory(), name);
  writeFileSync(path, content);
  return path;
}

const story = { id: 'a1', outlet: 'Courier', title: 'T', text: 'Fined 12 million euros.' };

test('a list of articles keeps ids and texts to the letter', async () => {
  const listed = { ...story, url: '', author: '', published: '2026-06-25T12:00:00Z' };
  const [article] = await readArticleFile(write('a.json', JSON.stringify([listed])));
  expect(article).toEqual({ ...listed, url: null, author: null, partial: false });
});

test('a plain text is one article, dated by its file only where that is asked for', async () => {
  const path = write('notes.txt', 'Nimbus fined\n\nThe regulator fined Nimbus 12 million euros.');
  const time = new Date('2024-01-01T12:00:00Z');
  utimesSync(path, time, time);
  const [article] = await readArticleFile(path);
  expect(article).toMatchObject({ text: expect.stringContaining('12 million'), published: null });
  expect(await readArticleFile(path, true)).toMatchObject([{ published: time.toISOString() }]);
});

test('a time that nobody told is not kept, nor one that is yet to come', async () => {
  const { workspace } = openBackend();
  await importFile(
    workspace,
    write('notes.txt', 'Fined\n\nThe regulator fined Nimbus 12 million.'),
  );
  const listed = { ...story, published: '2150-01-01T00:00:00Z' };
  await importFile(workspace, write('a.json', JSON.stringify([listed])));
  const times = workspace.library.prepare('SELECT published FROM revisions').pluck().all();
  expect(times).toEqual([null, null]);
});

/** Every byte as often as every other, a brace among the first. */
const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i === 6 ? 0x7b : (i * 7919) % 256));

test('a page that ends at a wall is taken in as a part', async () => {
  const { workspace } = openBackend();
  const text =
    '<p>The regulator fined Nimbus 12 million euros on Thursday, officials said.</p>'.repeat(5);
  const page = `<title>Fined</title><article><h1>Fined</h1>${text}<p>Subscribe now to read the rest.</p></article>`;
  await importFile(workspace, write('page.html', `<html><body>${page}</body></html>`));
  const stored = workspace.library.prepare('SELECT partial, text FROM current_articles').all();
  expect(stored).toEqual([{ partial: 1, text: expect.not.stringContaining('Subscribe') }]);
});

test.each([
  ['empty.txt', '', /empty/],
  ['blank.txt', ' \n\n ', /empty/],
  ['binary.txt', new Uint8Array([1, 0, 2, 0, 3]), /binary/],
  ['noise.txt', noise, /binary/],
  ['picture.png', 'x', /Such files are not read/],
  ['broken.json', '[{"id": ', /not JSON/],
  ['lacking.json', '[{"id": "a"}]', /"text" of entry 1 is missing/],
  ['other.json', '["a"]', /entry 1 is no object/],
  ['none.json', '[]', /no article/],
  ['object.json', '{"not": "articles"}', /neither a feed .* nor a list/],
  ['page.xml', '<html><body>No feed</body></html>', /web page .* \.html/],
  ['binary.xml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), /binary/],
  ['empty.rss', ' ', /empty/],
])('%s is refused with a reason', async (name, content, reason) => {
  await expect(readArticleFile(write(name, content))).rejects.toThrow(reason);
});

test('a file of 100 MB is refused before it is read', async () => {
  const path = write('large.txt', 'x');
  truncateSync(path, 100 * 1024 * 1024);
  await expect(readArticleFile(path)).rejects.toThrow(/100 MB/);
});

test('what is not there, or is a folder, is said to be so', async () => {
  const folder = temporaryDirectory();
  await expect(readArticleFile(join(folder, 'none.txt'))).rejects.toThrow(/no such file/);
  mkdirSync(join(folder, 'folder.txt'));
  await expect(readArticleFile(join(folder, 'folder.txt'))).rejects.toThrow(/not a file/);
});

test.each([
  ['UTF-8', new TextEncoder().encode('naïve – 5 €'), 'naïve – 5 €'],
  ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x61, 0, 0xac, 0x20]), 'a€'],
  ['Windows-1252', new Uint8Array([0x35, 0x20, 0x80]), '5 €'],
  [
    'a declared encoding',
    Buffer.concat([Buffer.from('<meta charset="iso-8859-2">'), Buffer.from([0xb1])]),
    '<meta charset="iso-8859-2">ą',
  ],
  [
    'an unknown encoding',
    Buffer.concat([Buffer.from('<meta charset="klingon">'), Buffer.from([0xe9])]),
    '<meta charset="klingon">é',
  ],
])('text in %s is read', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

test('a folder is taken in as a whole; a bad file in it stops no other, and a second time nothing is new', async () => {
  const folder = temporaryDirectory();
  mkdirSync(join(folder, 'june'));
  writeFileSync(join(folder, 'june', 'a.json'), JSON.stringify([story]));
  writeFileSync(join(folder, 'b.json'), '{');
  writeFileSync(join(folder, 'ignored.png'), 'x');
  const opml =
    '<opml version="2.0"><body><outline type="rss" xmlUrl="https://c.example/f"/></body></opml>';
  writeFileSync(join(folder, 'feeds.opml'), opml);
  const { workspace } = openBackend();
  const takeIn = async () => {
    const outcomes = [];
    for (const file of await listFiles(folder)) outcomes.push(await importFile(workspace, file));
    return outcomes;
  };
  expect(await takeIn()).toMatchObject([
    { type: 'failed' },
    { type: 'feeds', added: 1, known: 0 },
    { type: 'articles', added: 1, known: 0 },
  ]);
  expect(await takeIn()).toMatchObject([
    { type: 'failed' },
    { type: 'feeds', added: 0, known: 1 },
    { type: 'articles', added: 0, known: 1 },
  ]);
  expect(readOverview(workspace.library)).toMatchObject({ articles: 1, feeds: 1 });
});

test('a saved file takes no other’s place', async () => {
  const folder = join(temporaryDirectory(), 'briefs');
  const paths = [];
  for (const content of ['one', 'two', 'three'])
    paths.push(await saveNewFile(folder, 'brief.md', content));
  expect(paths.map((path) => path.slice(folder.length + 1))).toEqual([
    'brief.md',
    'brief (2).md',
    'brief (3).md',
  ]);
});
