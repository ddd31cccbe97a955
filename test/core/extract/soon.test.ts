/** The words that a rule waits for hide nothing that its pattern finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../core/extract/context.ts';
import { rules as dateRules, vagueRules } from '../../../core/extract/dates/index.ts';
import { rules as nameRules } from '../../../core/extract/entities/index.ts';
import { createMatcher, type Rule } from '../../../core/extract/rule.ts';

const waiting: Rule<unknown>[] = [...dateRules, ...vagueRules, ...nameRules].filter(
  ({ soon }) => soon,
);
const pieces = [
  ...new Set(
    waiting.flatMap(({ starts, soon, examples }) => [
      ...starts.map((start) => (start === '#' ? '3' : start)),
      ...(soon?.words ?? []),
      ...examples.flatMap(({ text }) => text.split(' ')),
    ]),
  ),
];
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '-', ', ', '')))
  .map((words) => words.flat().join(''));

describe.each(waiting)('$name', (rule) => {
  it('finds the same as if it waited for no words', () => {
    const { soon: _soon, ...always } = rule;
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
