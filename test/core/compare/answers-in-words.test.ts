/** Answers in words that two outlets give to one question: where, who and how it was decided. */
import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import { article } from './stories.ts';

const told = (...texts: string[]) =>
  compareStory(texts.map((text, index) => article(`Outlet ${index}`, text)))
    .facts.filter(({ verdict, readings }) => verdict !== 'single' && readings.length > 1)
    .filter(({ kind }) => ['place', 'institution', 'role', 'other'].includes(kind))
    .map(({ verdict, question }) => `${verdict}: ${question}`);

describe('outlets that answer one question in other words', () => {
  const cases: [question: string, one: string, other: string][] = [
    [
      'conflict: Where is the place of the plant?',
      'Quillfish Systems will build a plant for lures in Leeds.',
      'The plant, to be built in Bradford, will make lures.',
    ],
    [
      'agree: Where is the place of the plant?',
      'Quillfish Systems will build a plant for lures in Leeds.',
      'Leeds will host the plant of Quillfish Systems.',
    ],
    [
      'conflict: Which body sued?',
      'The Fisheries Guild sued Quillfish Systems.',
      'Quillfish Systems was sued by the Anglers Union.',
    ],
    [
      'conflict: What is the decision of the senate on the bill?',
      'The Senate passed the bill.',
      'The bill was rejected by the Senate.',
    ],
    [
      'conflict: Who or what is the sponsor of the bill?',
      'The bill was introduced by Sen. Ada Cole.',
      'Sen. Ben Hart, who sponsored the bill, agreed.',
    ],
    [
      'conflict: What position does Ada Cole hold?',
      'Ada Cole, the former chief executive of Quillfish Systems, agreed.',
      'Ada Cole, chief executive of Quillfish Systems, agreed.',
    ],
  ];
  test.each(cases)('%s', (question, one, other) => {
    expect(told(one, other)).toContain(question);
  });

  test('contradict nobody by a place that holds the other', () => {
    const facts = told(
      'Quillfish Systems will build a plant for lures in Dresden.',
      'Quillfish Systems will build a plant for lures in Germany.',
    );
    expect(facts.filter((fact) => fact.startsWith('conflict'))).toEqual([]);
  });

  test('contradict nobody by who sits beside them or decided something else', () => {
    const facts = told(
      'The House passed the bill. The Fisheries Guild sued Quillfish Systems.',
      'The Senate rejected the bill. In a separate case, the Anglers Union sued Quillfish Systems.',
    );
    expect(facts.filter((fact) => fact.startsWith('conflict'))).toEqual([]);
  });
});
