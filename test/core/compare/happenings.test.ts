import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import { article } from './stories.ts';

const verdictsOf = (texts: Record<string, string>, quote: string) =>
  compareStory(Object.entries(texts).map(([outlet, text]) => article(outlet, text)))
    .facts.filter((fact) => fact.readings.some((reading) => reading.quote.includes(quote)))
    .map(({ verdict }) => verdict);

const permit = `The ministry let Quillfish Systems ship 4,200 servers to Tarn.

The permit expires on March 31, 2027.`;

describe('dates of one kind of happening', () => {
  test('meet though their sentences share no word', () => {
    const other = `Quillfish Systems may ship 4,200 servers to Tarn, the ministry said.

Its term is until 30 April 2027.`;
    expect(verdictsOf({ Bay: permit, Hill: permit, Port: other }, '30 April')).toEqual([
      'conflict',
    ]);
  });

  test('of one length contradict each other where their year is another', () => {
    const ran = (years: readonly [number, number]) =>
      `The gadget ran from 14 May ${years[0]} until 28 June ${years[1]}.`;
    const used =
      'In the harbour office, ships were sorted by a program from 14 May 2024 to 28 June 2025.';
    const facts = { Bay: used, Hill: `${used} It cost little.`, Port: ran([2023, 2024]) };
    expect(verdictsOf(facts, '14 May 2023')).toEqual(['conflict']);
  });

  test('of two things stay apart', () => {
    const lease = `Quillfish Systems may ship 4,200 servers to Tarn, the ministry said.

The lease on its warehouse runs until 30 April 2027.`;
    expect(verdictsOf({ Bay: permit, Hill: permit, Port: lease }, '30 April')).not.toContain(
      'conflict',
    );
  });

  test('say nothing where an article has several of them', () => {
    const two = `Quillfish Systems may ship 4,200 servers to Tarn, the ministry said.

Its term is until 30 April 2027. A second one runs until 31 May 2028.`;
    expect(verdictsOf({ Bay: permit, Hill: permit, Port: two }, '30 April')).not.toContain(
      'conflict',
    );
  });

  test('lie in a longer time that an article tells of beside them', () => {
    const told = (outlet: string) =>
      `Rovane Shipping repaired the lock on March 17 and reopened the canal, ${outlet} said.`;
    const long = `Rovane Shipping reopened the canal and repaired the lock between February 2 and April 20.

Its divers mended the gate on March 17.`;
    const texts = { Bay: told('Bay'), Hill: told('Hill'), Port: long };
    expect(verdictsOf(texts, 'February 2')).toEqual(['single']);
  });

  test('are told first in weeks and then in days', () => {
    const told = (outlet: string) =>
      `The port of Oban launched 34 lifeboats on Tuesday for the first time, ${outlet} said.`;
    const week = `The port of Oban was full of people this week.

It launched 34 lifeboats on Wednesday.`;
    expect(verdictsOf({ Bay: told('Bay'), Hill: told('Hill'), Port: week }, 'Wednesday')).toEqual([
      'conflict',
    ]);
  });
});
