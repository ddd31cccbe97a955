/** Queries as people type them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, type Query } from '../../../core/search/parse-query.ts';
import { readPeriod } from '../../../core/search/read-period.ts';

const nothing = parseQuery('');
/** What a query asks for beyond nothing. */
const asks = (query: string): Partial<Query> =>
  Object.fromEntries(
    Object.entries(parseQuery(query)).filter(([key, value]) => {
      const empty = nothing[key as keyof Query];
      return JSON.stringify(value) !== JSON.stringify(empty);
    }),
  );
const words = (...texts: string[]) => texts.map((text) => [{ text, open: false }]);

describe('parseQuery', () => {
  test.each<[string, Partial<Query>]>([
    ['leak ', { words: words('leak') }],
    [
      'leaked da',
      {
        words: [...words('leaked'), [{ text: 'da', open: true }]],
      },
    ],
    ['regulat* fine ', { words: [[{ text: 'regulat', open: true }], ...words('fine')] }],
    ['regulat*', { words: [[{ text: 'regulat', open: true }]] }],
    ['"leaked data"', { words: words('leaked data') }],
    ['"leaked data', { words: [[{ text: 'leaked data', open: true }]] }],
    ['fine -Nimbus', { words: words('fine'), without: ['Nimbus'] }],
    ['-"leaked data"', { without: ['leaked data'] }],
    ['outlet:reuters', { outlets: [{ name: 'reuters', out: false }] }],
    ['-outlet:"Harbour Courier"', { outlets: [{ name: 'Harbour Courier', out: true }] }],
    ['Entity:anthropic', { entities: [{ name: 'anthropic', out: false }] }],
    ['conflict:yes', { conflicts: [{ kind: null, out: false }] }],
    ['conflict:no', { conflicts: [{ kind: null, out: true }] }],
    ['-conflict:money', { conflicts: [{ kind: 'money', out: true }] }],
    ['before:2026-06', { to: '2026-05-31' }],
    ['after:2026-06', { from: '2026-07-01' }],
    ['-before:2026-06', { from: '2026-06-01' }],
    ['after:2025 before:2026-Q3', { from: '2026-01-01', to: '2026-06-30' }],
    ['after:2026-01 after:2026-02', { from: '2026-03-01' }],
    [
      '12:30 https://example.org/a',
      {
        words: [...words('12:30'), [{ text: 'https://example.org/a', open: true }]],
      },
    ],
    ['AND ( * ', { words: words('AND') }],
    [
      'leak "export controls" OR fine OR ban*',
      {
        words: [
          ...words('leak'),
          [...words('export controls', 'fine').flat(), { text: 'ban', open: true }],
        ],
      },
    ],
    ['leak or fine ', { words: words('leak', 'or', 'fine') }],
    ['leak "OR" fine ', { words: words('leak', 'OR', 'fine') }],
    ['after:2026', { from: '2027-01-01' }],
    ['-before:2026', { from: '2026-01-01' }],
    ['— "…" -!', {}],
  ])('%s', (query, expected) => {
    expect(asks(query)).toEqual(expected);
  });

  test.each([
    ['before:soon', 'before:soon', /“soon” is no date.*before:2026-06/],
    ['fine after:2026-02-30', 'after:2026-02-30', /is no date/],
    ['conflict:perhaps fine', 'conflict:perhaps', /yes, no or a kind: count, money/],
    ['author:"Ana Ruiz"', 'author:"Ana Ruiz"', /There is no “author:”.*outlet:, entity:/],
    ['outlet:"" fine', 'outlet:""', /takes a name/],
    ['fine outlet:', 'outlet:', /takes a name, as in outlet:reuters/],
    ['-Entity: fine', '-Entity:', /takes a name/],
    ['before:', 'before:', /takes a date.*before:2026-06/],
    ['conflict:', 'conflict:', /yes, no or a kind/],
    ['OR fine ', 'OR', /between two words or phrases/],
    ['fine OR', 'OR', /between two words or phrases/],
    ['outlet:reuters OR fine', 'OR', /between two words or phrases/],
    ['fine OR -leak', 'OR', /between two words or phrases/],
  ])('what is wrong in %s is told and left out', (query, part, message) => {
    const { problems, ...rest } = parseQuery(query);
    expect(problems).toHaveLength(1);
    const [{ start, end, message: told } = { start: 0, end: 0, message: '' }] = problems;
    expect(query.slice(start, end)).toBe(part);
    expect(told).toMatch(message);
    expect(rest.words.flat().map(({ text }) => text)).toEqual(
      query.includes('fine') ? ['fine'] : [],
    );
  });

  test('any text is read, and every problem lies within it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        '-',
        'outlet:',
        'entity:"',
        'before:',
        'after:2026',
        'conflict:x',
        'a:b',
        ':',
        'OR',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const query = pieces.join(' ');
        for (const { start, end, message } of parseQuery(query).problems) {
          expect(query.slice(start, end).length).toBe(end - start);
          expect(end).toBeGreaterThan(start);
          expect(message).not.toBe('');
        }
      }),
    );
  });

  test('words come back in order, whatever stands around them', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (list) => {
        const { words: found } = parseQuery(list.map((one) => `"${one}"`).join(' outlet:x '));
        expect(found.flat().map(({ text }) => text)).toEqual(list);
      }),
    );
  });

  test('words with OR between all of them are one group, and with none as many as they are', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (list) => {
        expect(parseQuery(list.join(' OR ')).words).toHaveLength(1);
        expect(parseQuery(list.join(' ')).words).toHaveLength(list.length);
      }),
    );
  });
});

describe('readPeriod', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026/6/5', '2026-06-05', '2026-06-05'],
    ['2026.12.31', '2026-12-31', '2026-12-31'],
  ])('%s', (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  test.each([
    '',
    'June',
    '26-06-01',
    '2026-13',
    '2026-02-30',
    '2026-00-01',
    '0000',
    '2026-Q5',
    '2026-06-',
  ])('%s is none', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  test('a day that is written as ISO is that day', () => {
    const day = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readPeriod(iso)).toEqual({ from: iso, to: iso });
      }),
    );
  });
});
