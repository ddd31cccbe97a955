import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import type { Fact } from '../../../core/model.ts';
import { article } from './stories.ts';

/** A fire at a data centre and an earlier one at another place, with like figures; one outlet corrects itself, one differs. */
const fire = [
  article(
    'Bay Ledger',
    `A fire at the Halden data centre injured nearly 1,900 workers on March 9, 2026, the county said. Operators must report such accidents to the regulator within 10 days.

In January, a fire at the Corvid plant injured about 1,800 workers.`,
  ),
  article(
    'Hill Gazette',
    `Nearly 1,900 workers were injured in the fire at the Halden data centre. The company, which faces a fine of $4 million, has 72 hours to tell the regulator.

It is the second accident this year. In January about 1,800 workers were injured at the Corvid plant.`,
  ),
  article(
    'Port Mirror',
    `The fire at the Halden data centre injured nearly 1,900 workers. Such accidents must be reported to the regulator within 10 days, and the fine may reach $4 million.

Correction: An earlier version of this article gave the fine as $40 million. It is $4 million.`,
  ),
];
const { facts } = compareStory(fire);

function factWith(quote: string): Fact {
  const found = facts.find((fact) => fact.readings.some((one) => one.quote.includes(quote)));
  if (!found) throw new Error(`No fact holds “${quote}”.`);
  return found;
}

describe('two events with like figures', () => {
  test('two values that one article counts under one noun are two questions', () => {
    const [now, before] = [factWith('early 1,900'), factWith('about 1,800')];
    expect(now.id).not.toBe(before.id);
    expect(now.readings.map(({ quote }) => quote.toLowerCase())).toEqual(
      Array.from({ length: 3 }, () => 'nearly 1,900'),
    );
    expect(before.readings).toHaveLength(2);
    expect(now.label).not.toBe(before.label);
  });

  test('one duty with two limits is a contradiction, told as unsure where its words are others', () => {
    const limit = factWith('72 hours');
    expect(limit.label).toBe('Reporting deadline');
    expect(limit.verdict).toBe('conflict');
    expect(limit.odd).toEqual(['hill-gazette']);
  });

  test('an amount that its article takes back stands beside the right one', () => {
    const fine = factWith('$40 million');
    expect(fine.verdict).toBe('agree');
    expect(fine.readings.find(({ superseded }) => superseded)?.quote).toBe('$40 million');
    expect(fine.explanation).toContain(
      'Port Mirror first said “$40 million” and corrected it to “$4 million”',
    );
  });

  test('every fact has an id of its own', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});

test('what one article counts in passing is no fact', () => {
  const told = compareStory([
    article('Only', 'The minister asked for two things. He wants $3 million.'),
  ]);
  expect(told.facts.map(({ kind }) => kind)).toEqual(['money']);
});
