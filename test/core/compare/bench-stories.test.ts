/** What must not matter does not matter, shown on the stories to measure by: order, copies, strangers, names of outlets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import { extractMentions } from '../../../core/extract/index.ts';
import type { AnalysedArticle, Article, Fact } from '../../../core/model.ts';
import { orchard } from './stories.ts';

const root = join(import.meta.dirname, '../../../bench/stories');
/** Stories are long, and each is compared several times. */
const mostStories = 4;

const stories = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .slice(0, mostStories)
  .map((name): [string, AnalysedArticle[]] => {
    const articles = JSON.parse(
      readFileSync(join(root, name, 'articles.json'), 'utf8'),
    ) as Article[];
    return [name, articles.map((one) => ({ ...one, mentions: extractMentions(one) }))];
  });

const verdictsOf = (facts: readonly Fact[]) =>
  new Map(facts.map(({ id, verdict, sure }) => [id, `${verdict} ${sure}`]));

describe.each(stories)('%s', (_, articles) => {
  const before = compareStory(articles);

  test('the order of articles changes nothing', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(articles, { minLength: articles.length }),
        (shuffled: AnalysedArticle[]) => {
          expect(compareStory(shuffled)).toEqual(before);
        },
      ),
      { numRuns: 2 },
    );
  });

  test('a copy of any article changes no verdict', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), (original: AnalysedArticle) => {
        const copy = { ...original, id: `${original.id}-copy`, outlet: 'Copy' };
        expect(verdictsOf(compareStory([...articles, copy]).facts)).toEqual(
          verdictsOf(before.facts),
        );
      }),
      { numRuns: 2 },
    );
  });

  test('an article on something else changes no fact', () => {
    const after = compareStory([...articles, orchard]).facts.filter(
      (fact) => !fact.readings.some((one) => one.article === orchard.id),
    );
    expect(verdictsOf(after)).toEqual(verdictsOf(before.facts));
  });

  test('other names of outlets change nothing but names', () => {
    const renamed = articles.map((one, index) => ({ ...one, outlet: `Outlet ${index}` }));
    expect(verdictsOf(compareStory(renamed).facts)).toEqual(verdictsOf(before.facts));
  });
});
