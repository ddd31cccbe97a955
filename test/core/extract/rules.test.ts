/** What holds for every family of rules: names, offsets in any text, and time linear in its length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules as claimRules } from '../../../core/extract/claims/index.ts';
import { rules as dateRules, vagueRules } from '../../../core/extract/dates/index.ts';
import { rules as entityRules } from '../../../core/extract/entities/index.ts';
import { rules as figureRules } from '../../../core/extract/figures/index.ts';
import { extractMentions } from '../../../core/extract/index.ts';

const families = {
  claims: claimRules,
  dates: [...dateRules, ...vagueRules],
  entities: entityRules,
  figures: figureRules,
};
const published = '2026-06-25T12:00:00Z';

const mentionsOf = (text: string) => {
  const found = extractMentions({ text, published });
  const { figures, dates, vagueDates, entities, attributions, claims } = found;
  return [...figures, ...dates, ...vagueDates, ...entities, ...attributions, ...claims];
};

describe.each(Object.entries(families))('the rules for %s', (_family, rules) => {
  it('have names of their own, as the field writes them', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u);
  });
  it('come with examples and counter-examples', () => {
    for (const { name, examples, nonExamples } of rules) {
      expect(examples, name).not.toHaveLength(0);
      expect(nonExamples, name).not.toHaveLength(0);
    }
  });
});

describe('extractMentions', () => {
  it('quotes exactly what stands at its offsets, in any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        ...[
          '$1.2bn ',
          'nearly 25,000 ',
          'accounts ',
          '62-5 ',
          'June 10',
          ', 2026 ',
          'one in five ',
          'the Senate ',
          'Reuters ',
        ],
        ...[
          '😀',
          '½ ',
          '10²⁶ FLOPs ',
          'between ',
          'and ',
          'to ',
          'half a million ',
          'two days later ',
          'U.S. ',
          '\n\n',
          ' — ',
        ],
        ...[
          'a ',
          '€',
          '%',
          ' per ',
          'not one of ',
          'twice ',
          'aged 5',
          '’s ',
          '- ',
          '(',
          ') ',
          'million ',
          'Sen. Ada Cole ',
        ],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, quote } of mentionsOf(text)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  // A pattern that blows up would not end within the time that a test has.
  const length = 100_000;
  it.each([
    ['digits', '7'],
    ['numbers and commas', '1,'],
    ['numbers and blanks', '1 '],
    ['numbers and hyphens', '1-'],
    ['number words', 'twenty-'],
    ['and', 'and '],
    ['articles', 'a a half '],
    ['months', 'May June '],
    ['currency signs', '$'],
    ['qualifiers', 'more than about '],
    ['brackets', '('],
    ['quotation marks', '“"'],
    ['capitals', 'A B. C '],
    ['full stops', '. '],
    ['lines', '|\n'],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['letters', 'x'],
    ['addresses', 'http://a'],
    ['phone numbers', '555-0199 '],
    ['combining marks', 'e\u0301'],
    ['surrogate pairs', '😀'],
    ['magnitudes', 'hundreds of thousands of '],
    ['ranges', 'between 1 and 2 to 3 - '],
  ])('reads %s without end in time linear in their length', (_what, unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    for (const { start, end, quote } of mentionsOf(text))
      expect(text.slice(start, end)).toBe(quote);
  });
});
