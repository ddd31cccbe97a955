/** The words and the numbers that a rule waits for hide nothing that its pattern finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../core/extract/context.ts';
import { rules as dateRules, vagueRules } from '../../../core/extract/dates/index.ts';
import { rules as nameRules } from '../../../core/extract/entities/index.ts';
import { createMatcher, type Rule } from '../../../core/extract/rule.ts';

const waiting: Rule<unknown>[] = [...dateRules, ...vagueRules, ...nameRules].filter(
  ({ soon, digits }) => soon ?? digits,
);
/** One of every length that a number can have, and with what follows it at once. */
const numbers = ['3', '14', '9/11', '10:30', '06.09.', '315', '2026', '2026-27', '20260610', '10²'];
const pieces = [
  ...new Set(
    waiting.flatMap(({ starts, soon, examples }) => [
      ...starts.flatMap((start) => (start === '#' ? numbers : start)),
      ...(soon?.words ?? []),
      ...examples.flatMap(({ text }) => text.split(' ')),
    ]),
  ),
];
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '-', ', ', '')))
  .map((words) => words.flat().join(''));

describe.each(waiting)('$name', (rule) => {
  it('finds the same as if it waited for nothing', () => {
    const { soon: _soon, digits: _digits, ...always } = rule;
    const find = createMatcher([rule]);
    const findAlways = createMatcher([always]);
    fc.assert(
      fc.property(phrase, (text) => {
        const context = createContext({ text, published: null });
        expect(find(context)).toHaveLength(findAlways(context).length);
      }),
      { numRuns: 300, examples: rule.examples.map(({ text }): [string] => [text]) },
    );
  });
});
