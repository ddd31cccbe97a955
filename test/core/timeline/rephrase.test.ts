import { describe, expect, test } from 'vitest';
import { rephrase } from '../../../core/timeline/rephrase.ts';
import { shortenClause } from '../../../core/timeline/shorten-clause.ts';

describe('a clause of its own for what a date dates', () => {
  test.each([
    [
      'The plan lands beside a bill that Senator Ada Brandt introduced on',
      ' to tax chips.',
      'Senator Ada Brandt introduced a bill to tax chips',
    ],
    [
      'Lawmakers met in a special session that opened on',
      ' and lasted a week.',
      'The special session opened',
    ],
    [
      'The complaint, filed on',
      ' in Velmore, names two firms.',
      'The complaint was filed in Velmore',
    ],
    ['The council met on', '.', null],
  ])('%s', (left, right, expected) => {
    expect(rephrase(left, right)).toBe(expected);
  });
});

describe('titles', () => {
  test.each([
    ['The firm paid the fine, the Ledger reported', 'The firm paid the fine'],
    ['The Act, a second try at the same thing, was signed', 'The Act was signed'],
    ['The rule takes effect instead of 1 May', 'The rule takes effect'],
    ['and the council adopted the plan.', 'The council adopted the plan'],
  ])('%s', (clause, title) => {
    expect(shortenClause(clause)).toBe(title);
  });

  test('a long clause is cut where a reader pauses, and not inside a list of names', () => {
    const title = shortenClause(
      'The regulator fined Orlan Works, Corvid Clinics and Vellum Books over the way in which they had kept the records of patients',
    );
    expect(title).toBe('The regulator fined Orlan Works, Corvid Clinics and Vellum Books');
  });
});
