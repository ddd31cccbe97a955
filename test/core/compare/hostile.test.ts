import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import { article } from './stories.ts';

describe('texts that no reporter wrote', () => {
  const walls = {
    numbers: '12 ',
    amounts: '$5m and ',
    months: 'May 2025, June ',
    lists: '14 accounts, 3,000 cats and ',
    brackets: '(((( [[ ',
    commas: ', , ; : - ',
  };

  test.each(Object.entries(walls))('a wall of %s is compared, and its quotes hold', (_, brick) => {
    const wall = brick.repeat(4000);
    const articles = [article('First', wall), article('Second', `${wall}14 dogs`)];
    const { facts, events } = compareStory(articles);
    const text = new Map(articles.map((one) => [one.id, one.text]));
    for (const { article: id, start, end, quote } of facts.flatMap((fact) => fact.readings))
      expect(text.get(id)?.slice(start, end)).toBe(quote);
    for (const { title } of events) expect(title.length).toBeLessThanOrEqual(92);
  });
});
