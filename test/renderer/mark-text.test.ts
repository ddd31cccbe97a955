/** The pieces into which an article's text is cut: nothing is lost, nothing overlaps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, Mentions, Span } from '../../core/model.ts';
import {
  cutParagraph,
  findMarks,
  findParagraphs,
  isOn,
  type Mark,
} from '../../renderer/reader/mark-text.ts';

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
  return { ...spanOf(words), kind, fact: null, entity: null };
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

const cut = (whole: string, marks: Mark[], selected: Parameters<typeof isOn>[1]) =>
  findParagraphs(whole, marks).map((paragraph) => cutParagraph(whole, paragraph, selected));

describe('cutting', () => {
  test('makes a paragraph of every block and a piece of every mark', () => {
    const paragraphs = cut(text, [mark('40 million'), mark('3 March', 'date')], null);
    expect(paragraphs.map((pieces) => pieces.map((piece) => piece.text))).toEqual([
      ['The fund holds ', '40 million', ' dollars.'],
      ['Ministers met on ', '3 March', ' in Ottawa.'],
    ]);
  });

  test('what is selected is its own piece, also across the edge of a mark', () => {
    const selected = spanOf('million dollars');
    const [pieces] = cut(text, [mark('40 million')], selected);
    expect(pieces?.filter((piece) => piece.on).map((piece) => piece.text)).toEqual([
      'million',
      ' dollars',
    ]);
    expect(findParagraphs(text, []).map((paragraph) => isOn(paragraph, selected))).toEqual([
      true,
      false,
    ]);
  });

  test('a mark whose words are not there is left out', () => {
    const [pieces] = cut(text, [{ ...mark('40 million'), quote: '41 million' }], null);
    expect(pieces).toHaveLength(1);
  });

  test('a very long paragraph is drawn in parts, and a mark across the cut is in both', () => {
    const long = 'a lane '.repeat(3000).trim();
    const across = { start: 3998, end: 4010, quote: long.slice(3998, 4010) };
    const parts = findParagraphs(long, [{ ...across, kind: 'name', fact: null, entity: null }]);
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.map(({ opens }) => opens).filter(Boolean)).toHaveLength(1);
    expect(parts.filter(({ marks }) => marks.length > 0)).toHaveLength(2);
    const pieces = parts.flatMap((part) => cutParagraph(long, part, null));
    expect(pieces.map((piece) => piece.text).join('')).toBe(long);
  });

  test('loses no letter, whatever is marked and selected', () => {
    const place = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(fc.uniqueArray(place, { maxLength: 12 }), place, place, (cuts, a, b) => {
        const edges = cuts.toSorted((x, y) => x - y);
        const marks = edges.slice(1).flatMap((end, index): Mark[] => {
          const start = edges[index] ?? 0;
          return index % 2 === 0
            ? [
                {
                  start,
                  end,
                  quote: text.slice(start, end),
                  kind: 'name',
                  fact: null,
                  entity: null,
                },
              ]
            : [];
        });
        const selected = { start: Math.min(a, b), end: Math.max(a, b) };
        const pieces = cut(text, marks, selected).flat();
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.replaceAll('\n', ''));
        for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
      }),
    );
  });
});
