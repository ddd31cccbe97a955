/** Why a text is read as it is: rules, and what gave way. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extendLexicon } from '../../../core/extract/entities/lexicon/standard.ts';
import { explainText } from '../../../core/extract/explain-text.ts';

const published = '2026-06-25T12:00:00Z';

it('lists every mention with its rule, its value and what gave way to it', () => {
  const text = 'On March 13, 2024, GPT-5 cost $40 million, Reuters reported.';
  const explained = explainText({ text, published });
  expect(explained.map(({ kind, quote, value, rule }) => [kind, quote, value, rule])).toEqual([
    ['date', 'March 13, 2024', '2024-03-13 (day)', 'month-day'],
    ['name', 'GPT-5', 'GPT-5 (model)', 'model-version'],
    ['figure', '$40 million', '40000000 USD (exact)', 'money'],
    ['name', 'Reuters', 'Reuters (organization)', 'lexicon'],
    ['source', 'Reuters reported', 'Reuters (outlet)', 'outlet-reported'],
  ]);
  const lost = explained.map((mention) => mention.lost.map(({ quote, rule }) => [quote, rule]));
  expect(lost[0]).toContainEqual(['2024', 'year']);
  expect(lost[1]).toContainEqual(['GPT', 'lexicon: GPT']);
  expect(lost[2]).toEqual([]);
});

it('shows what another rule for figures reads in the words of one', () => {
  const [figure] = explainText({ text: 'It passed, 62 to 5, in two months.', published });
  expect(figure?.rule).toBe('vote');
  expect(figure?.lost.map(({ quote, rule }) => [quote, rule])).toContainEqual(['62', 'count']);
});

it('tells vague dates from dates, and reads by the lexicon that it is given', () => {
  const lexicon = extendLexicon('[place]\nQuillfish');
  const explained = explainText({ text: 'It recently left Quillfish.', published }, lexicon);
  expect(explained.map(({ kind, quote, value }) => [kind, quote, value])).toEqual([
    ['vague date', 'recently', '../2026-06-25'],
    ['name', 'Quillfish', 'Quillfish (place)'],
  ]);
});

it('never counts what stands as what gave way, in any text', () => {
  const piece = fc.constantFrom(
    'June 10',
    ', 2026 ',
    'GPT-5 ',
    '$3 ',
    'million ',
    'now ',
    'Reuters ',
    'last week ',
    'Sen. Ada Cole ',
    '. ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      for (const { start, end, rule, lost } of explainText({ text: pieces.join(''), published }))
        for (const other of lost) {
          expect(other.start < end && start < other.end).toBe(true);
          expect([other.start, other.end, other.rule]).not.toEqual([start, end, rule]);
        }
    }),
  );
});
