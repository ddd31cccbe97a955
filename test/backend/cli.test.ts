/** The command line as it is called: what goes to standard output, what to standard error, how it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { createCommand } from 'commander';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../backend/cli/commands/index.ts';
import { temporaryDirectory } from '../db/in-temporary-directory.ts';

const main = resolve(import.meta.dirname, '../../backend/cli/main.ts');

interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

async function parallax(args: string[], input = ''): Promise<Outcome> {
  const child = spawn(process.execPath, [main, ...args]);
  child.stdin.end(input);
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, out, err };
}

const jsonLines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const articles = [
  {
    id: 'a1',
    outlet: 'Harbour Courier',
    url: 'https://courier.example/n',
    title: 'Irish regulator fines Nimbus AI',
    author: null,
    published: '2026-06-11T08:00:00Z',
    text: 'According to Reuters, the Irish regulator fined Nimbus AI 12 million euros on June 10, 2026 over leaked data. The company will appeal.',
  },
  {
    id: 'a2',
    outlet: 'Northbridge Post',
    url: 'https://post.example/n',
    title: 'Nimbus AI fined by Irish regulator',
    author: null,
    published: '2026-06-11T09:00:00Z',
    text: 'The Irish regulator fined Nimbus AI 21 million euros on June 10, 2026 over leaked data, the agency said.',
  },
];

function articlesFile(): string {
  const path = join(temporaryDirectory(), 'coverage.json');
  writeFileSync(path, JSON.stringify(articles));
  return path;
}

test('compare prints one object, whose quotations stand where they are said to stand', async () => {
  const { status, out } = await parallax(['compare', '--one-story', '--json', articlesFile()]);
  expect(status).toBe(0);
  const comparison = JSON.parse(out);
  expect(comparison.format).toBe('parallax.comparison/1');
  expect(comparison.articles.map(({ cites }: { cites: string[] }) => cites)).toEqual([
    ['Reuters'],
    [],
  ]);
  const [story] = comparison.stories;
  expect(story.articles).toEqual(['a1', 'a2']);
  const conflict = story.facts.find(({ verdict }: { verdict: string }) => verdict === 'conflict');
  expect(conflict.readings).toMatchObject([
    { article: 'a1', low: 12e6, high: 12e6, unit: 'EUR', qualifier: 'exact' },
    { article: 'a2', low: 21e6, high: 21e6, unit: 'EUR', qualifier: 'exact' },
  ]);
  for (const { article, start, end, quote } of conflict.readings)
    expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(quote);
});

test('short forms that stand for a name are not printed as names', async () => {
  const { out } = await parallax(['compare', '--one-story', '--json', articlesFile()]);
  const quotes = JSON.parse(out).articles[0].entities.map(({ quote }: { quote: string }) => quote);
  expect(quotes).toContain('Nimbus AI');
  expect(quotes).not.toContain('The company');
});

test('compare without --json is for people: plain words in a pipe', async () => {
  const { status, out } = await parallax(['compare', articlesFile()]);
  expect(status).toBe(0);
  expect(out).toMatch(/≠ Conflict/);
  expect(out).toMatch(/Harbour Courier\s+“12 million euros”/);
  expect(out).toMatch(/^Timeline$/m);
  expect(out).toMatch(/^Origins$/m);
  expect(out).not.toContain('\u001b');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('text from an article cannot steer the terminal', async () => {
  const path = join(temporaryDirectory(), 'hostile.json');
  const hostile = articles.map((one) => ({
    ...one,
    title: `${one.title}\u001b[2J\u001b]0;owned\u0007`,
    outlet: `${one.outlet}\r\u001b[1A`,
  }));
  writeFileSync(path, JSON.stringify(hostile));
  const { out } = await parallax(['compare', path]);
  expect([...out].filter((char) => char < ' ' && char !== '\n')).toEqual([]);
});

test('a file that fails is told on standard error and in its place, and the rest is compared', async () => {
  const { status, out, err } = await parallax(['compare', '--json', 'none.txt', articlesFile()]);
  expect(status).toBe(1);
  expect(err).toBe('parallax: none.txt: There is no such file.\n');
  const comparison = JSON.parse(out);
  expect(comparison.articles).toHaveLength(3);
  expect(comparison.articles).toContainEqual({ file: 'none.txt', error: 'There is no such file.' });
});

test('analyze answers line by line, in order, with a failure in its place', async () => {
  const input = [
    JSON.stringify({ id: 'x', text: 'Fined 12 million euros.', published: null }),
    'not JSON',
    '',
    JSON.stringify({ id: 7, text: 'On June 10, 2026.', published: '2026-06-25T12:00:00Z' }),
  ].join('\n');
  const { status, out, err } = await parallax(['analyze', '--json', '-'], input);
  expect(status).toBe(1);
  expect(err).toMatch(/line 2 is not JSON/);
  expect(jsonLines(out)).toMatchObject([
    { id: 'x', figures: [{ quote: '12 million euros' }], cites: [], documents: [] },
    { id: null, error: expect.stringContaining('line 2') },
    { id: 7, dates: [{ from: '2026-06-10', precision: 'day', certain: true }] },
  ]);
});

test('analyze answers while its input is still open', async () => {
  const child = spawn(process.execPath, [main, 'analyze', '--json', '-']);
  onTestFinished(() => void child.kill());
  child.stdin.write(`${JSON.stringify({ id: 'first', text: 'Hello.', published: null })}\n`);
  const [chunk] = await once(child.stdout, 'data');
  expect(JSON.parse(String(chunk))).toMatchObject({ id: 'first' });
  child.stdin.end();
});

test('cluster gives every text its story', async () => {
  const lines = articles.map(({ id, title, text, published }) => ({ id, title, text, published }));
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const { status, out } = await parallax(['cluster', '--json', '-'], input);
  expect(status).toBe(0);
  const [first, second] = jsonLines(out);
  expect([first.id, second.id]).toEqual(['a1', 'a2']);
  expect(first.story).toBe(second.story);
});

test('cluster keeps ids as they are, numbers and equal ones included', async () => {
  const texts = [articles[0], articles[1], { title: 'Rain', text: 'It rained in Cork on Monday.' }];
  const ids = [1, 'same', 'same'];
  const input = texts.map((text, i) => JSON.stringify({ ...text, id: ids[i] })).join('\n');
  const lines = jsonLines((await parallax(['cluster', '--json', '-'], input)).out);
  expect(lines.map(({ id }) => id)).toEqual(ids);
  expect(lines[0].story).toMatch(/\S/);
  expect(lines[1].story).toBe(lines[0].story);
  expect(lines[2].story).toMatch(/\S/);
  expect(lines[2].story).not.toBe(lines[0].story);
});

test.each(['analyze', 'cluster'])(
  '%s tells what it cannot read on both outputs',
  async (command) => {
    const folder = temporaryDirectory();
    for (const [file, error] of [
      [folder, 'This is a folder, not a file.'],
      [join(folder, 'none.ndjson'), 'There is no such file.'],
    ] as const) {
      const { status, out, err } = await parallax([command, '--json', file]);
      expect(status).toBe(1);
      expect(jsonLines(out)).toEqual([{ file, error }]);
      expect(err).toBe(`parallax: ${file}: ${error}\n`);
    }
  },
);

test.each([
  ['a plain text', Array(50).fill('The regulator fined Nimbus AI.').join('\n')],
  ['a JSON array', JSON.stringify(articles, null, 2)],
  ['a page', '<!doctype html>\n<html><body><p>Fined.</p></body></html>'],
])(
  'what is no list of objects, as %s, is told once with what is expected',
  async (_what, input) => {
    for (const command of ['analyze', 'cluster']) {
      const { status, out, err } = await parallax([command, '--json', '-'], input);
      expect(status).toBe(1);
      expect(jsonLines(out)).toEqual([
        { file: '-', error: expect.stringContaining('one a line, as is expected here') },
      ]);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  },
);

test('a bad line at the beginning is one bad line where objects follow', async () => {
  const input = `# a comment\n${JSON.stringify({ id: 1, text: 'Hello.' })}\n{"id": 2}`;
  const { status, out } = await parallax(['analyze', '--json', '-'], input);
  expect(status).toBe(1);
  expect(jsonLines(out)).toMatchObject([
    { id: null, error: 'line 1 is not JSON' },
    { id: 1, figures: [] },
    { id: 2, error: 'line 3 has no "text"' },
  ]);
});

test('parse-feed and extract-article print an object a file', async () => {
  const folder = temporaryDirectory();
  const feed = join(folder, 'feed.xml');
  const page = join(folder, 'page.html');
  writeFileSync(
    feed,
    '<rss version="2.0"><channel><title>Courier</title><item><title>One</title><link>/one</link></item></channel></rss>',
  );
  const paragraph = 'The Irish regulator fined Nimbus AI twelve million euros, its director said. ';
  writeFileSync(
    page,
    `<html lang="en"><head><title>Fined</title></head><body><article><h1>Fined</h1><p>${paragraph.repeat(4)}</p><p>${paragraph.repeat(4)}</p></article></body></html>`,
  );
  const parsed = await parallax([
    'parse-feed',
    '--json',
    '--base-url',
    'https://c.example/',
    feed,
    page,
  ]);
  expect(parsed.status).toBe(1);
  expect(jsonLines(parsed.out)).toMatchObject([
    {
      file: feed,
      ok: true,
      feed: { title: 'Courier' },
      entries: [{ link: 'https://c.example/one' }],
    },
    { file: page, ok: false, error: expect.stringMatching(/\w/) },
  ]);
  const extracted = await parallax(['extract-article', '--json', page, join(folder, 'none.html')]);
  expect(extracted.status).toBe(1);
  expect(jsonLines(extracted.out)).toMatchObject([
    { file: page, title: 'Fined', text: expect.stringContaining(paragraph.trim()) },
    { error: 'There is no such file.' },
  ]);
});

test('a wrong call ends with status 2', async () => {
  const calls = [
    ['nonsense'],
    ['compare'],
    ['compare', '--nonsense', 'x'],
    ['serve', '--port', 'x'],
    ['stories', '--limit', '10x'],
    ['search', 'rain', '--limit', '0'],
  ];
  const outcomes = await Promise.all(calls.map((args) => parallax(args)));
  expect(outcomes.map(({ status }) => status)).toEqual(calls.map(() => 2));
}, 120_000);

test('the help lists every command', async () => {
  const { status, out } = await parallax(['--help']);
  expect(status).toBe(0);
  for (const { name, summary } of commands) {
    expect(out).toContain(`  ${name} `);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(summary);
  }
});

test.each(commands)('the help of $name ends with an example', async ({ name, load }) => {
  let help = '';
  const command = createCommand(name).configureOutput({
    writeOut: (piece) => {
      help += piece;
    },
  });
  (await load())(command);
  command.outputHelp();
  expect(help).toContain('--json');
  expect(help).toMatch(new RegExp(`\\nExamples?:\\n {2}parallax ${name} ?`));
});

test('a library from the first import to the last export', async () => {
  const data = ['--data', join(temporaryDirectory(), 'library')];
  const missing = await parallax(['stories', ...data]);
  expect(missing).toMatchObject({ status: 1, out: '', err: expect.stringContaining('no library') });

  expect(await parallax(['import', articlesFile(), ...data])).toMatchObject({
    status: 0,
    out: expect.stringContaining('2 articles added'),
  });
  const { rows } = JSON.parse((await parallax(['stories', '--json', ...data])).out);
  expect(rows).toMatchObject([{ articles: 2, conflicts: 1 }]);
  const id: string = rows[0].id;

  const shown = await parallax(['show', id.slice(0, 8), ...data]);
  expect(shown.out).toContain('≠ Conflict');
  expect((await parallax(['show', 'nimbus', ...data])).out).toBe(shown.out);
  expect((await parallax(['explain', id, ...data])).out).toContain('12 million euros');
  expect((await parallax(['search', 'regulator', 'outlet:harbour', ...data])).out).toContain(
    '1 found.',
  );
  expect((await parallax(['rebuild', '--json', ...data])).out).toBe('{"articles":2,"stories":1}\n');
  expect((await parallax(['check', ...data])).out).toBe('The library is sound.\n');
  expect((await parallax(['feeds', '--json', ...data])).out).toBe('[]\n');

  const out = join(temporaryDirectory(), 'brief.md');
  expect((await parallax(['export', id, '--out', out, ...data])).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toMatch(/^---\n/);
  expect(await parallax(['export', id, '--out', out, ...data])).toMatchObject({
    status: 1,
    err: expect.stringContaining('exists already'),
  });
  const alone = await parallax(['export', id, '--facts', 'conflicts', ...data]);
  expect(alone.out).toContain('Conflict: ');
  expect(alone.out).not.toContain('| Agree |');
  const csv = ['export', id, '--format', 'csv', '--out', out, '--force', ...data];
  expect((await parallax(csv)).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('12 million euros');
  expect(readFileSync(out, 'utf8')).not.toMatch(/^---\n/);
  const backup = JSON.parse((await parallax(['backup', '--json', ...data])).out);
  expect(existsSync(backup.file)).toBe(true);
}, 120_000);

test('serve prints where it is, refuses a second one on the same data, and ends in good order', async () => {
  const data = temporaryDirectory();
  const child = spawn(process.execPath, [main, 'serve', '--json', '--data', data]);
  onTestFinished(() => void child.kill());
  const [chunk] = await once(child.stdout, 'data');
  const { address, token } = JSON.parse(String(chunk));
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=/);
  const answer = await fetch(new URL('/rpc/app/about', address), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{"json":{}}',
  });
  expect(answer.status).toBe(200);
  expect(await parallax(['refresh', '--data', data])).toMatchObject({
    status: 1,
    err: expect.stringContaining('Another Parallax'),
  });
  child.kill('SIGTERM');
  const [status] = await once(child, 'exit');
  expect(status).toBe(0);
  expect((await parallax(['check', '--data', data])).status).toBe(0);
}, 60_000);

async function serveOutlet(): Promise<{ address: string }> {
  const words = articles[0]?.text.repeat(6);
  const page = `<html><head><title>Nimbus fined</title></head><body><article><h1>Nimbus fined</h1><p>${words}</p></article></body></html>`;
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(page),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}` };
}

test('an article’s address tells the story that it went into; a folder with nothing to read is told of', async () => {
  const { address } = await serveOutlet();
  const data = ['--data', join(temporaryDirectory(), 'library')];
  const outcome = await parallax(['add', `${address}/2026/06/nimbus-fined.html`, ...data]);
  expect(outcome).toMatchObject({
    status: 0,
    out: expect.stringMatching(/article.*“Nimbus fined”/),
  });
  expect(await parallax(['import', temporaryDirectory(), ...data])).toMatchObject({
    status: 1,
    err: expect.stringContaining('There is no file in it that is read.'),
  });
}, 60_000);

test('a damaged library says what to do, also where it is only looked at', async () => {
  const library = join(temporaryDirectory(), 'library');
  const data = ['--data', library];
  expect((await parallax(['import', articlesFile(), ...data])).status).toBe(0);
  const path = join(library, 'parallax.db');
  const bytes = readFileSync(path);
  // The first page stays: it says that this is a library, and of which version.
  writeFileSync(path, bytes.fill(0xa5, 4096));
  const { status, err } = await parallax(['stories', ...data]);
  expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('is damaged') });
}, 60_000);

test('explain --text lists mentions with their rules, by names of the user as well', async () => {
  const folder = temporaryDirectory();
  const [article, names] = [join(folder, 'article.txt'), join(folder, 'names.txt')];
  writeFileSync(article, 'Fees double\n\nQuillfish paid $40 million in June 2026.');
  writeFileSync(names, '[organization]\nQuillfish Systems | Quillfish\n');
  const { status, out } = await parallax(['explain', '--text', article, '--lexicon', names]);
  expect(status).toBe(0);
  expect(out).toContain('name “Quillfish”: Quillfish Systems (organization)\n    rule: lexicon');
  expect(out).toContain('figure “$40 million”: 40000000 USD (exact)\n    rule: money');
  expect(out).toContain('gave way: date “June” (month)');
  const line = JSON.stringify({ id: 1, text: 'Quillfish left.', published: null });
  const analyzed = await parallax(['analyze', '--json', '--lexicon', names, '-'], line);
  expect(JSON.parse(analyzed.out).entities[0].canonical).toBe('Quillfish Systems');
  writeFileSync(names, 'Quillfish\n');
  const refused = await parallax(['compare', '--lexicon', names, article]);
  expect(refused).toMatchObject({ status: 1, out: '' });
  expect(refused.err).toContain(`${names}: Line 1 of the lexicon`);
  expect(await parallax(['explain'])).toMatchObject({ status: 2, out: '' });
}, 60_000);
