import { describe, expect, test } from 'vitest';
import { relateDates } from '../../../../core/compare/values/relate-dates.ts';
import { extractMentions } from '../../../../core/extract/index.ts';
import type { DateMention } from '../../../../core/model.ts';

/** The first date of a phrase, read on Thursday, 12 March 2026. */
function read(phrase: string, published = '2026-03-12T09:00:00Z'): DateMention {
  const [date] = extractMentions({ text: `It happened ${phrase}.`, published }).dates;
  if (!date) throw new Error(`No date in “${phrase}”.`);
  return date;
}

const cases: [verdict: string, one: string, other: string][] = [
  ['agree', 'on March 10', 'on Tuesday'],
  ['agree', 'on March 10, 2026', 'on 10 March 2026'],
  ['coarser', 'in January', 'on January 19'],
  ['coarser', 'between January and March 2026', 'from January 19 to February 2, 2026'],
  ['coarser', 'in early March', 'on March 3'],
  ['coarser', 'from 2018 to 2024', 'between 2019 and 2023'],
  ['conflict', 'from 2018 to 2024', 'from 2019 to 2024'],
  ['coarser', 'in 2030', 'by the end of the decade'],
  ['conflict', 'last year', 'on March 10'],
  ['conflict', 'on March 10', 'on March 9'],
  ['conflict', 'on March 10', 'on February 10'],
  ['conflict', 'from January 19 to February 2, 2026', 'from January 21 to February 7, 2026'],
];

describe('how two dates of one event stand to each other', () => {
  test.each(cases)('%s: %s and %s', (verdict, one, other) => {
    expect(relateDates(read(one), read(other)).kind).toBe(verdict);
    expect(relateDates(read(other), read(one)).kind).toBe(verdict);
  });

  test('a weekday of which the week was not said makes no conflict', () => {
    const before = read('on Tuesday', '2026-03-12T09:00:00Z');
    const later = read('on Tuesday', '2026-03-19T09:00:00Z');
    expect(relateDates(before, later)).toMatchObject({ kind: 'agree', sure: false });
  });

  test('nor does it where one is wider than a day', () => {
    const earlier = read('in late October', '2025-11-12T09:00:00Z');
    const { kind, sure } = relateDates(
      earlier,
      read('on October 26, 2026', '2026-11-12T09:00:00Z'),
    );
    expect({ kind, sure }).toEqual({ kind: 'coarser', sure: false });
  });

  test('a year that was not said makes no conflict', () => {
    const earlier = read('on March 3', '2025-03-12T09:00:00Z');
    const { kind, sure } = relateDates(earlier, read('on March 3, 2026'));
    expect({ kind, sure }).toEqual({ kind: 'agree', sure: false });
  });
});
