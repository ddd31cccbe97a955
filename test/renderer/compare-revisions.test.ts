/** What changed between two versions of an article. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mentions, Span } from '../../core/model.ts';
import { compareMentions, compareWording } from '../../renderer/reader/compare-revisions.ts';
import { pairPassages } from '../../renderer/reader/pair-passages.ts';

function mentions(figures: string[], entities: string[] = []): Mentions {
  const spans = (words: string[]) =>
    words.map((quote): Span => ({ start: 0, end: quote.length, quote }));
  return {
    sentences: [],
    figures: spans(figures) as Mentions['figures'],
    dates: [],
    entities: spans(entities) as Mentions['entities'],
    attributions: [],
    claims: [],
  };
}

test('a figure in the place of another is a replacement', () => {
  expect(
    compareMentions(mentions(['12 firms', '3 days']), mentions(['14 firms', '3 days'])),
  ).toEqual([{ kind: 'Figure', before: '12 firms', after: '14 firms' }]);
});

test('a new name is new, and nothing changed is nothing', () => {
  expect(compareMentions(mentions([]), mentions([], ['Ofcom']))).toEqual([
    { kind: 'Name', before: null, after: 'Ofcom' },
  ]);
  expect(compareMentions(mentions(['1']), mentions(['1']))).toEqual([]);
});

test('wording is compared word by word', () => {
  expect(compareWording('It bars 12 firms for a year.', 'It bars 14 firms for a year.')).toEqual([
    { type: 'same', text: 'It bars ' },
    { type: 'removed', text: '12' },
    { type: 'added', text: '14' },
    { type: 'same', text: ' firms for a year.' },
  ]);
});

test('words that were replaced one after the other are one replacement', () => {
  expect(compareWording('It was on 5 May, he said.', 'It was on 6 June, he said.')).toEqual([
    { type: 'same', text: 'It was on ' },
    { type: 'removed', text: '5 May,' },
    { type: 'added', text: '6 June,' },
    { type: 'same', text: ' he said.' },
  ]);
});

test('both versions can be put together again from what is shown', () => {
  const words = fc.array(fc.constantFrom('the', 'firm', 'paid', 'nine', 'fines', '\n\n'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(' '), b.join(' ')];
      const runs = compareWording(before, after);
      const join = (...types: string[]) =>
        runs
          .filter(({ type }) => types.includes(type))
          .map((run) => run.text)
          .join('');
      expect(join('same', 'removed')).toBe(before);
      expect(join('same', 'added')).toBe(after);
    }),
  );
});

test('two long texts without a word in common are taken as replaced, and at once', () => {
  const runs = compareWording('a '.repeat(5000), 'b '.repeat(5000));
  expect(runs.map(({ type }) => type)).toEqual(['removed', 'added', 'same']);
});

test('in a long text with a word changed here and there, only those words are shown as changed', () => {
  const paragraph = (index: number, word: string) =>
    `Paragraph ${index} says that the ${word} was heard again and again.\n\n`;
  const write = (word: (index: number) => string) =>
    Array.from({ length: 2000 }, (_, index) => paragraph(index, word(index))).join('');
  const runs = compareWording(
    write(() => 'appeal'),
    write((index) => (index % 500 === 0 ? 'protest' : 'appeal')),
  );
  expect(runs.filter(({ type }) => type === 'removed').map(({ text }) => text)).toEqual(
    Array(4).fill('appeal'),
  );
});

describe('side by side', () => {
  const pair = (before: string, after: string) =>
    pairPassages(compareWording(before, after)).map((passage) =>
      [passage.before, passage.after].map((side) => side.map(({ text }) => text).join('')),
    );

  test('a paragraph stands beside what became of it', () => {
    expect(
      pair('One.\n\nIt bars 12 firms.\n\nLast.', 'One.\n\nIt bars 14 firms.\n\nLast.'),
    ).toEqual([
      ['One.\n\n', 'One.\n\n'],
      ['It bars 12 firms.\n\n', 'It bars 14 firms.\n\n'],
      ['Last.', 'Last.'],
    ]);
  });

  test('a paragraph that only one version has stands beside nothing', () => {
    expect(pair('One.\n\nLast.', 'One.\n\nNew.\n\nLast.')).toEqual([
      ['One.\n\n', 'One.\n\n'],
      ['', 'New.\n\n'],
      ['Last.', 'Last.'],
    ]);
  });

  test('each side is the whole of its version', () => {
    const words = fc.array(fc.constantFrom('the', 'firm', 'paid', 'nine', '\n', '\n\n'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const rows = pair(before, after);
        expect(rows.map(([old]) => old).join('')).toBe(before);
        expect(rows.map(([, now]) => now).join('')).toBe(after);
      }),
    );
  });
});
