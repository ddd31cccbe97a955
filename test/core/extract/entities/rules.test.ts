/** Every rule for names finds its examples as they say, nothing in its counter-examples, and not yet its known gaps. */
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../core/extract/context.ts';
import { rules } from '../../../../core/extract/entities/index.ts';
import { createMatcher } from '../../../../core/extract/rule.ts';

const contextOf = (text: string) => createContext({ text, published: '2026-06-25T12:00:00Z' });

describe.each(rules.map((rule) => ({ rule, name: rule.name })))('$name', ({ rule }) => {
  const find = createMatcher([rule]);
  it.each(rule.examples)('finds "$found"', ({ text, found, value }) => {
    const [first] = find(contextOf(text));
    expect(first).toMatchObject({ quote: found, value });
  });
  it('finds nothing in its counter-examples', () => {
    for (const text of rule.nonExamples) expect(find(contextOf(text)), text).toEqual([]);
  });
  it('does not yet find its known gaps', () => {
    for (const { text, found } of rule.knownGaps)
      expect(
        find(contextOf(text)).map(({ quote }) => quote),
        text,
      ).not.toContain(found);
  });
});
