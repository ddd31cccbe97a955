import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import { isLooser } from '../../../core/compare/values/is-looser.ts';
import { relateReadings } from '../../../core/compare/values/relate-readings.ts';
import type { AnalysedArticle, Fact } from '../../../core/model.ts';
import { article, breach, orchard } from './stories.ts';

/** Stories from a mould: the same event in the words of up to five outlets, each with figures of its own. */
const outlets = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm'];
const told = fc.record({
  accounts: fc.constantFrom('18,400', 'about 18,000', 'nearly 18,500', '81,400', 'thousands of'),
  verb: fc.constantFrom('used', 'opened', 'ran'),
  adjective: fc.constantFrom('fake', 'fraudulent', 'sham'),
  day: fc.constantFrom('May 4', 'May 5', 'May'),
  fine: fc.constantFrom('$2.5 million', '$2.5m', '$5.2 million'),
});
const story = fc
  .array(told, { minLength: 2, maxLength: outlets.length })
  .map((tellings) =>
    tellings.map(({ accounts, verb, adjective, day, fine }, index) =>
      article(
        outlets[index] as string,
        `The group ${verb} ${accounts} ${adjective} accounts against Lumen Works. The attack began on ${day}, 2026.\n\nRegulators imposed a fine of ${fine} on the group.`,
      ),
    ),
  );

const shape = (facts: readonly Fact[]) =>
  facts.map(({ id, verdict, sure, readings, odd, explanation }) => ({
    id,
    verdict,
    sure,
    odd,
    explanation,
    readings: readings.map((reading) => `${reading.article}:${reading.start}`),
  }));

const runs = { numRuns: 25 };

describe('comparison does not depend on what does not matter', () => {
  test('the order of articles changes nothing', () => {
    fc.assert(
      fc.property(
        story.chain((articles) =>
          fc.tuple(
            fc.constant(articles),
            fc.shuffledSubarray(articles, { minLength: articles.length }),
          ),
        ),
        ([articles, shuffled]) => {
          expect(compareStory(shuffled)).toEqual(compareStory(articles));
        },
      ),
      runs,
    );
  });

  test('a copy of an article changes no verdict', () => {
    fc.assert(
      fc.property(story, fc.nat(), (articles, which) => {
        const original = articles[which % articles.length] as AnalysedArticle;
        const copy = { ...original, id: 'copy', outlet: 'Copy' };
        const before = compareStory(articles).facts;
        const after = compareStory([...articles, copy]).facts;
        expect(after.map(({ verdict }) => verdict)).toEqual(before.map(({ verdict }) => verdict));
      }),
      runs,
    );
  });

  test('an article on something else changes no fact', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const before = shape(compareStory(articles).facts);
        const after = shape(compareStory([...articles, orchard]).facts);
        expect(
          after.filter((fact) => !fact.readings.some((one) => one.startsWith(orchard.id))),
        ).toEqual(before);
      }),
      runs,
    );
    const before = shape(compareStory(breach).facts);
    const after = shape(compareStory([...breach, orchard]).facts);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test('other names of outlets change nothing but names', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const renamed = articles.map((one) => ({ ...one, outlet: `The ${one.outlet} Herald` }));
        const plain = (text: string) => text.replaceAll(/The (\w+) Herald/gu, '$1');
        const before = compareStory(articles).facts;
        const after = compareStory(renamed).facts.map((fact) => ({
          ...fact,
          explanation: plain(fact.explanation),
          steps: fact.steps.map(plain),
        }));
        expect(after).toEqual(before);
      }),
      runs,
    );
  });

  test('a fact that is no conflict holds no two readings that contradict each other', () => {
    fc.assert(
      fc.property(story, (articles) => {
        for (const { verdict, readings } of compareStory([...articles, ...breach]).facts) {
          if (verdict === 'conflict') continue;
          const standing = readings.filter((reading) => !reading.superseded);
          for (const [i, one] of standing.entries())
            for (const other of standing.slice(i + 1))
              expect(relateReadings(one, other).kind).not.toBe('conflict');
        }
      }),
      runs,
    );
  });

  test('where all agree, what an article says beside its answer only says it more loosely', () => {
    fc.assert(
      fc.property(story, (articles) => {
        for (const { verdict, readings } of compareStory(articles).facts) {
          if (verdict !== 'agree') continue;
          for (const one of readings)
            expect(
              readings.some(
                (other) =>
                  other.article !== one.article && relateReadings(one, other).kind === 'agree',
              ) || readings.some((other) => isLooser(one, other)),
            ).toBe(true);
        }
      }),
      runs,
    );
  });
});
