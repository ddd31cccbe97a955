/** Every date rule, joint and extension against its own examples. */
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../core/extract/context.ts';
import {
  extensions,
  findDates,
  joints,
  rules,
  vagueRules,
} from '../../../../core/extract/dates/index.ts';
import type { RuleExample } from '../../../../core/extract/rule.ts';
import type { DateMention } from '../../../../core/model.ts';

const read = (
  { text, published = '2026-06-25T12:00:00Z' }: RuleExample<DateMention>,
  kind: 'dates' | 'vague',
) => findDates(createContext({ text, published }))[kind];

const families = { dates: [...rules, ...joints, ...extensions], vague: vagueRules };

describe.each(['dates', 'vague'] as const)('%s', (kind) => {
  for (const rule of families[kind])
    describe(rule.name, () => {
      it.each(rule.examples)('reads “$found” in “$text”', (example) => {
        const mention = read(example, kind).find(({ quote }) => quote === example.found);
        expect(mention).toMatchObject({ ...example.value, rule: rule.name });
      });
      it.each(rule.nonExamples)('finds nothing in “%s”', (text) => {
        const mentions = read({ text, found: '', value: {} }, kind);
        expect(mentions.filter((mention) => mention.rule === rule.name)).toEqual([]);
      });
      it.each(rule.knownGaps)('does not yet read “$found” in “$text”', (example) => {
        const mention = read(example, kind).find(({ quote }) => quote === example.found);
        expect(mention).not.toMatchObject({ ...example.value, rule: rule.name });
      });
    });
});
