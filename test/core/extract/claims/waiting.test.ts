/** The words and the names that a rule for claims waits for hide nothing that it finds. */
import { describe, expect, it } from 'vitest';
import { createClaimFinder, rules } from '../../../../core/extract/claims/index.ts';
import { createContext } from '../../../../core/extract/context.ts';
import { findEntities } from '../../../../core/extract/entities/index.ts';

const texts = rules
  .flatMap(({ examples, nonExamples }) => [...examples.map(({ text }) => text), ...nonExamples])
  .map((text) => {
    const context = createContext({ text, published: '2026-06-25T12:00:00Z' });
    return { text, context, entities: findEntities(context) };
  });
const waiting = rules.filter(({ cue, names }) => cue ?? names);

describe.each(waiting)('$name', (rule) => {
  it('finds the same as if it waited for nothing, in the examples of all rules', () => {
    const { cue: _cue, names: _names, ...always } = rule;
    const find = createClaimFinder([rule]);
    const findAlways = createClaimFinder([always]);
    for (const { text, context, entities } of texts)
      expect(find(context, entities), text).toEqual(findAlways(context, entities));
  });
});
