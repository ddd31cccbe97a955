/** Every rule for figures reads its examples, finds nothing in its counter-examples, and does not yet read its known gaps. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../../core/extract/figures/index.ts';
import { figuresOf } from './figures-of.ts';

describe.each(rules.map((rule) => ({ rule, name: rule.name })))('$name', ({ rule, name }) => {
  it.each(rule.examples)('reads "$found" in "$text"', ({ text, found, value }) => {
    const figure = figuresOf(text).find((each) => each.rule === name && each.quote === found);
    expect(figure).toMatchObject(value);
  });
  it('finds nothing in its counter-examples', () => {
    for (const text of rule.nonExamples) {
      expect(
        figuresOf(text).filter((each) => each.rule === name),
        text,
      ).toEqual([]);
    }
  });
  it('does not yet read its known gaps', () => {
    for (const { text, found, value } of rule.knownGaps) {
      const figure = figuresOf(text).find((each) => each.quote === found);
      expect(figure, text).not.toMatchObject(value);
    }
  });
});
