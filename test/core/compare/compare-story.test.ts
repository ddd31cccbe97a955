import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import type { AnalysedArticle, Fact } from '../../../core/model.ts';
import { article, breach } from './stories.ts';

/** The fact that holds a reading with these words, in this article. */
function factWith(facts: readonly Fact[], id: string, quote: string): Fact {
  const found = facts.find((fact) =>
    fact.readings.some((reading) => reading.article === id && reading.quote.includes(quote)),
  );
  if (!found) throw new Error(`No fact holds “${quote}” of ${id}.`);
  return found;
}

const articlesOf = (fact: Fact) =>
  [...new Set(fact.readings.map((reading) => reading.article))].sort();

describe('facts of a story', () => {
  const { facts } = compareStory(breach);

  test('one question gathers its answers under different words, rounded ones included', () => {
    const records = factWith(facts, 'morning-ledger', '41,380');
    expect(articlesOf(records)).toEqual([
      'daily-compass',
      'harbor-post',
      'morning-ledger',
      'northern-star',
    ]);
    expect(records.verdict).toBe('rounding');
    expect(records.kind).toBe('count');
  });

  test('figures of another event stay out and make a fact of their own', () => {
    const other = factWith(facts, 'morning-ledger', '9,200');
    expect(articlesOf(other)).toEqual(['daily-compass', 'morning-ledger']);
    expect(other.verdict).toBe('agree');
  });

  test('a contradiction is found and names the odd one out', () => {
    const hospitals = factWith(facts, 'daily-compass', '21');
    expect(hospitals.verdict).toBe('conflict');
    expect(hospitals.odd).toEqual(['daily-compass']);
    expect(hospitals.explanation).toMatch(/^Daily Compass says “21/u);
    expect(hospitals.explanation).toContain('12');
    expect(facts[0]).toBe(hospitals);
  });

  test('what all give alike agrees', () => {
    const fine = factWith(facts, 'morning-ledger', '$3.4 million');
    expect(fine.verdict).toBe('agree');
    expect(articlesOf(fine)).toHaveLength(4);
  });

  test('every reading quotes its article to the letter and stands in its sentence', () => {
    const text = new Map(breach.map((one) => [one.id, one.text]));
    for (const { readings } of facts)
      for (const { article: id, start, end, quote, sentence } of readings) {
        expect(text.get(id)?.slice(start, end)).toBe(quote);
        expect(sentence.start).toBeLessThanOrEqual(start);
        expect(sentence.end).toBeGreaterThanOrEqual(end);
      }
  });

  test('labels and questions are words and not keys', () => {
    const records = factWith(facts, 'morning-ledger', '41,380');
    expect(records.label).toMatch(/patient (?:records|files)/iu);
    expect(records.question).toMatch(/^How many patient .+\?$/u);
  });

  test('the steps tell what was read, and what was kept out and why', () => {
    const records = factWith(facts, 'morning-ledger', '41,380');
    expect(records.steps.some((step) => step.includes('is read as 41,380'))).toBe(true);
    expect(
      records.steps.some((step) => step.startsWith('Kept out:') && step.includes('9,200')),
    ).toBe(true);
  });
});

describe('offices', () => {
  const told = (outlet: string, who: string) =>
    article(outlet, `The company wrote to ${who} about the matter on March 3.`);

  test('two bodies that one person is said to lead contradict each other', () => {
    const { facts } = compareStory([
      told('First', 'Senate Banking Committee Chairman Tim Scott'),
      told('Second', 'Senator Tim Scott, who chairs the Senate Judiciary Committee,'),
    ]);
    const role = facts.find((fact) => fact.kind === 'role');
    expect(role?.verdict).toBe('conflict');
    expect(role?.label).toBe('Position of Tim Scott');
  });

  test('an office told more fully is no contradiction', () => {
    const { facts } = compareStory([
      told('First', 'Senate Banking Committee Chairman Tim Scott'),
      told('Second', 'Tim Scott, chairman of the Senate Banking Committee,'),
    ]);
    expect(facts.filter((fact) => fact.verdict === 'conflict')).toEqual([]);
  });
});

describe('corrections', () => {
  const first = article(
    'Court Docket',
    'The settlement obliges Vellum Books to pay $310 million to 4,100 authors.',
    '2026-02-03T08:00:00Z',
    'first',
  );
  const corrected = article(
    'Court Docket',
    'The settlement obliges Vellum Books to pay $340 million to 4,100 authors. Correction: an earlier version of this report gave another amount.',
    '2026-02-04T08:00:00Z',
    'corrected',
  );
  const other = article(
    'Page One',
    'Under the settlement Vellum Books will pay $340 million to 4,100 authors.',
    '2026-02-04T12:00:00Z',
    'other',
  );

  test('an amount that its outlet corrected is shown and no longer counts', () => {
    const { facts } = compareStory([first, corrected, other]);
    const amount = factWith(facts, 'other', '$340 million');
    expect(amount.readings.find((reading) => reading.article === 'first')?.superseded).toBe(true);
    expect(amount.verdict).toBe('agree');
    expect(amount.explanation).toContain('corrected it to');
  });

  test('two outlets that differ are no correction', () => {
    const { facts } = compareStory([{ ...first, outlet: 'Evening Bench' }, corrected, other]);
    expect(factWith(facts, 'other', '$340 million').verdict).toBe('conflict');
  });
});

describe('names in one list', () => {
  const accused = (outlet: string, names: string) =>
    article(outlet, `The regulator opened an inquiry into ${names} over the leak.`);

  test('the same names in another order are one answer', () => {
    const { facts } = compareStory([
      accused('First', 'Google, Meta and Nvidia'),
      accused('Second', 'Nvidia, Google and Meta'),
    ]);
    const named = facts.find((fact) => fact.label.startsWith('Named together'));
    expect(named?.verdict).toBe('agree');
    expect(named?.label).toBe('Named together: Google, Meta and Nvidia');
  });

  test('a list in one article alone is no question', () => {
    const { facts } = compareStory([
      accused('First', 'Google, Meta and Nvidia'),
      accused('Second', 'four companies'),
    ]);
    expect(facts.filter((fact) => fact.label.startsWith('Named together'))).toEqual([]);
  });
});

test('an empty story and a text without figures make no facts', () => {
  expect(compareStory([]).facts).toEqual([]);
  expect(compareStory([article('Quiet', 'Nothing was said. Nobody came.')]).facts).toEqual([]);
});

test('one article makes single facts only', () => {
  const { facts } = compareStory([breach[0] as AnalysedArticle]);
  expect(facts.length).toBeGreaterThan(3);
  expect(new Set(facts.map((fact) => fact.verdict))).toEqual(new Set(['single']));
});
