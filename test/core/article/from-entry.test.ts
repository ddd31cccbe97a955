/** What a feed alone tells of an article, and when its page is worth fetching. */
import { describe, expect, it } from 'vitest';
import { fromEntry } from '../../../core/article/index.ts';
import type { FeedEntry } from '../../../core/model.ts';

const sentence =
  'The agency said that it had looked at 40 cases, and that 12 of them were still open at the end of the month. ';
const entry = (fields: Partial<FeedEntry>): FeedEntry => ({
  id: 'x',
  title: 'Agency reports on cases',
  link: 'https://a.example/1?utm_source=feed',
  published: '2026-06-10T09:00:00Z',
  updated: null,
  author: null,
  outlet: null,
  summary: null,
  content: null,
  plainContent: null,
  categories: [],
  enclosures: [],
  ...fields,
});

it('the content is the text, where there is one', () => {
  expect(
    fromEntry(
      entry({ summary: '<p>Short</p>', content: `<p>${sentence.repeat(6)}</p><p>End.</p>` }),
    ),
  ).toEqual({
    title: 'Agency reports on cases',
    url: 'https://a.example/1',
    author: null,
    published: '2026-06-10T09:00:00Z',
    modified: null,
    text: `${sentence.repeat(6).trim()}\n\nEnd.`,
    partial: false,
  });
});

describe('the page is wanted', () => {
  it.each([
    ['for a summary', { summary: `<p>${sentence}</p>` }],
    ['for a short content', { content: sentence }],
    ['for a content that breaks off', { content: `${sentence.repeat(10)} […]` }],
    [
      'for a content that says that there is more',
      { content: `<p>${sentence.repeat(10)}</p><p>Continue reading →</p>` },
    ],
    ['for nothing', {}],
  ])('%s', (_name, fields) => expect(fromEntry(entry(fields)).partial).toBe(true));

  it('and not for a long summary', () => {
    expect(fromEntry(entry({ summary: sentence.repeat(25) })).partial).toBe(false);
  });
});

it('what software appends is no part of the text', () => {
  const content = `<p>${sentence.repeat(8)}</p><p>The post <a href="x">Agency reports</a> appeared first on <a href="y">The Site</a>.</p>`;
  expect(fromEntry(entry({ content }))).toMatchObject({
    text: sentence.repeat(8).trim(),
    partial: false,
  });
});

it('an entry without a title goes by its first words', () => {
  expect(fromEntry(entry({ title: null, content: sentence })).title).toBe(
    'The agency said that it had looked at 40 cases, and that 12 of them were still…',
  );
});

it('a time of change stands in where no time of publication is told', () => {
  const updated = '2026-06-11T00:00:00Z';
  expect(fromEntry(entry({ updated }))).toMatchObject({
    published: '2026-06-10T09:00:00Z',
    modified: updated,
  });
  expect(fromEntry(entry({ published: null, updated }))).toMatchObject({
    published: updated,
    modified: null,
  });
});

it('the outlet that a collecting feed puts behind the title is no part of it', () => {
  expect(
    fromEntry(entry({ title: 'Panel votes - twice - The Wire', outlet: 'The Wire' })).title,
  ).toBe('Panel votes - twice');
  expect(fromEntry(entry({ title: 'Panel votes - The Wire' })).title).toBe(
    'Panel votes - The Wire',
  );
});
