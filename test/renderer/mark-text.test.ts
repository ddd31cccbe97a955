/** The pieces into which an article's text is cut: nothing is lost, nothing overlaps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, Mentions, Span } from '../../core/model.ts';
import { cutText, findMarks, type Mark } from '../../renderer/reader/mark-text.ts';

const text = 'The fund holds 40 million dollars.\n\nMinisters met on 3 March in Ottawa.';

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length, quote: words };
}

const nothing: Mentions = {
  sentences: [],
  figures: [],
  dates: [],
  entities: [],
  attributions: [],
  claims: [],
};

function mark(words: string, kind: Mark['kind'] = 'figure'): Mark {
  return { ...spanOf(words), kind, fact: null };
}

describe('marks', () => {
  test('words that answer a fact come before mentions, and overlap none of them', () => {
    const figure = { ...spanOf('40 million dollars') } as Mentions['figures'][number];
    const fact = {
      id: 'f1',
      verdict: 'conflict',
      readings: [{ ...spanOf('40 million'), article: 'a1', value: { type: 'figure', figure } }],
    } as unknown as Fact;
    const marks = findMarks({ ...nothing, figures: [figure] }, [fact], 'a1');
    expect(marks.map((each) => [each.quote, each.fact?.id])).toEqual([['40 million', 'f1']]);
    expect(
      findMarks({ ...nothing, figures: [figure] }, [fact], 'a2').map(({ quote }) => quote),
    ).toEqual(['40 million dollars']);
  });
});

describe('cutting', () => {
  test('makes a paragraph of every block and a piece of every mark', () => {
    const paragraphs = cutText(text, [mark('40 million'), mark('3 March', 'date')], null);
    expect(paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text))).toEqual([
      ['The fund holds ', '40 million', ' dollars.'],
      ['Ministers met on ', '3 March', ' in Ottawa.'],
    ]);
  });

  test('what is selected is its own piece, also across the edge of a mark', () => {
    const [paragraph] = cutText(text, [mark('40 million')], spanOf('million dollars'));
    expect(paragraph?.pieces.filter((piece) => piece.on).map((piece) => piece.text)).toEqual([
      'million',
      ' dollars',
    ]);
    expect(paragraph?.on).toBe(true);
  });

  test('a mark whose words are not there is left out', () => {
    const [paragraph] = cutText(text, [{ ...mark('40 million'), quote: '41 million' }], null);
    expect(paragraph?.pieces).toHaveLength(1);
  });

  test('loses no letter, whatever is marked and selected', () => {
    const place = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(fc.uniqueArray(place, { maxLength: 12 }), place, place, (cuts, a, b) => {
        const edges = cuts.toSorted((x, y) => x - y);
        const marks = edges.slice(1).flatMap((end, index): Mark[] => {
          const start = edges[index] ?? 0;
          return index % 2 === 0
            ? [{ start, end, quote: text.slice(start, end), kind: 'name', fact: null }]
            : [];
        });
        const selected = { start: Math.min(a, b), end: Math.max(a, b) };
        const pieces = cutText(text, marks, selected).flatMap((paragraph) => paragraph.pieces);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.replaceAll('\n', ''));
        for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
      }),
    );
  });
});
