/** Files and pasted text as articles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../core/article/index.ts';
import { costOf, growthOf, linear } from '../../growth-of.ts';

describe('Markdown', () => {
  it('with front matter', () => {
    const text = `---
title: "Panel *delays* vote"
author: [Noor Haddad]
outlet: Capitol Ledger
date: 2026-02-03
url: https://ledger.example/x
---

# Another heading

The **panel** put off a [vote](https://x.example) on \`S. 12\`.[^1]

- first point
- second point

> A quotation

[^1]: A footnote.
`;
    expect(readDocument(text, 'markdown')).toEqual({
      title: 'Panel *delays* vote',
      byline: 'Noor Haddad',
      outlet: 'Capitol Ledger',
      published: '2026-02-03T00:00:00Z',
      modified: null,
      lang: null,
      url: 'https://ledger.example/x',
      text: 'The panel put off a vote on S. 12.\n\nfirst point\nsecond point\n\nA quotation',
      partial: false,
      from: { title: 'meta', byline: 'meta', published: 'meta', modified: null },
    });
  });
  it.each([
    ['# Heading one\n\nText.', 'Heading one'],
    ['Heading one\n===\n\nText.', 'Heading one'],
    ['## Heading *one* ##\nText.', 'Heading one'],
    ['Heading one\n\nText.', 'Heading one'],
  ])('title of %j', (markdown, title) => {
    expect(readDocument(markdown, 'markdown')).toMatchObject({ title, text: 'Text.' });
  });
  it.each([
    ['fenced code', 'Before.\n```js\ncode\n```\nAfter.', 'Before.\n\nAfter.'],
    ['a fence of another kind inside', '~~~\n```\ncode\n~~~\nAfter.', 'After.'],
    ['a fence that nothing closes', 'Before.\n~~~\nAfter.', 'Before.\n~~~\nAfter.'],
    ['a second underlined heading', 'One.\n\nTwo\n===\nThree.', 'One.\n\nTwo\nThree.'],
    [
      'an address with brackets',
      'The [act](https://x.example/Act_(2026)) and ![a picture](y.png) more.',
      'The act and more.',
    ],
    ['a link inside bold words', '**The [act](https://x.example) passed**.', 'The act passed.'],
  ])('with %s', (_what, markdown, text) => {
    expect(readDocument(`# T\n\n${markdown}`, 'markdown')).toMatchObject({ title: 'T', text });
  });
  it.each(
    ['```aaaaaaaaaaaaaaaa\n', '\t', 'a\n===\t', '**a ', '[a](', '![', '[^a', '_a ', '\n\t'].map(
      (unit) => [unit],
    ),
  )('of %j without end takes time linear in its length', async (unit) => {
    const make = (size: number) => `# a${unit.repeat(size / unit.length)}b`;
    const work = (text: string) => readDocument(text, 'markdown');
    expect(await growthOf(20_000, make, work)).toBeLessThan(linear);
  });
  it.each([
    ['# a', '\t'],
    ['', '**a '],
    ['', '[a]('],
    ['', '!['],
    ['', '['],
  ])('of %j and then %j costs no more than many times as much as words', async (before, unit) => {
    const length = 100_000;
    const marked = `x\n\n${before}${unit.repeat(length / unit.length)}b`;
    const words = 'word '.repeat(length / 5);
    const cost = (text: string) => costOf(() => readDocument(text, 'markdown'));
    expect((await cost(marked)) / (await cost(words))).toBeLessThan(15);
  });
  it('figures stay as they are', () => {
    const text = '2 * 3 * 4 = 24, a_b_c, $5_000, 5 < 6 & 7';
    expect(readDocument(`# T\n\n${text}`, 'markdown').text).toBe(text);
  });
});

describe('plain text', () => {
  it('with a title line, a date line and lines of metadata', () => {
    expect(
      readDocument(
        'Outlet: The Plough\nBy: Olive Marsh\n\nTown bans cameras\n\nMarch 9, 2026\n\nThe council voted.',
        'text',
      ),
    ).toMatchObject({
      title: 'Town bans cameras',
      outlet: 'The Plough',
      byline: 'Olive Marsh',
      published: '2026-03-09T00:00:00Z',
      text: 'March 9, 2026\n\nThe council voted.',
    });
  });
  it('that begins with a sentence has no title', () => {
    expect(readDocument('The council voted.\n\nIt was late.', 'text')).toMatchObject({
      title: null,
      text: 'The council voted.\n\nIt was late.',
    });
  });
  it('is text, not HTML', () => {
    expect(readDocument('The <b>council</b> &amp; mayor voted.', 'text').text).toBe(
      'The <b>council</b> &amp; mayor voted.',
    );
  });
  it('with Windows line ends and a byte order mark', () => {
    expect(readDocument('\ufeffTitle\r\n\r\nText.\r\n', 'text')).toMatchObject({
      title: 'Title',
      text: 'Text.',
    });
  });
});

it('HTML without an article gives all its text', () => {
  expect(readDocument('<title>T</title><p>Short note.</p>', 'html')).toMatchObject({
    title: 'T',
    text: 'Short note.',
  });
});

it('no document makes it throw', () => {
  const parts = fc.constantFrom(
    '---\n',
    'a: b\n',
    '# ',
    '*',
    '_',
    '**',
    '`',
    '```\n',
    '[',
    '](',
    ')',
    '[^1]: ',
    '\n',
    '\n\n',
    '<b>',
    '&',
    'word ',
    '1. ',
    '> ',
    'June 3, 2026',
  );
  fc.assert(
    fc.property(
      fc.array(parts, { maxLength: 40 }),
      fc.constantFrom('text' as const, 'markdown' as const, 'html' as const),
      (pieces, format) => {
        expect(typeof readDocument(pieces.join(''), format).text).toBe('string');
      },
    ),
  );
});

it('a source that is an address is where the text is from, and no outlet', () => {
  const text = '---\nsource: https://courier.example/n\n---\n# Fined\n\nThe agency fined Nimbus.';
  expect(readDocument(text, 'markdown')).toMatchObject({
    outlet: null,
    url: 'https://courier.example/n',
  });
  expect(
    readDocument(text.replace('https://courier.example/n', 'The Courier'), 'markdown').outlet,
  ).toBe('The Courier');
});
