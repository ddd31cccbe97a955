import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import type { AnalysedArticle, Fact } from '../../../core/model.ts';
import { article } from './stories.ts';

const conflicts = (articles: readonly AnalysedArticle[]): Fact[] =>
  compareStory(articles).facts.filter(({ verdict }) => verdict === 'conflict');

/** The same news as three outlets tell it, for a fourth to differ from. */
const three = (text: string) =>
  ['Ash', 'Birch', 'Cedar'].map((outlet) => article(outlet, `${text}\n\nSeen from ${outlet}.`));

describe('whose money', () => {
  test('a sum in another currency than the others give stands against theirs', () => {
    const told = three('The court fined Rovane Shipping 46.2 million zloty over the crane.');
    const elm = article('Elm', 'The court fined Rovane Shipping €46.2 million over the crane.');
    expect(conflicts([...told, elm]).map(({ odd }) => odd)).toEqual([['elm']]);
    const both = article(
      'Fir',
      'The court fined Rovane Shipping 46.2 million zloty over the crane; it had won €46.2 million in a tender.',
    );
    expect(conflicts([...told, both])).toEqual([]);
    const round = three('The court fined Rovane Shipping 7.3 billion zloty over the crane.');
    const fir = article('Fir', 'The court fined Rovane Shipping €7.3 billion over the crane.');
    expect(conflicts([...round, fir]).map(({ odd }) => odd)).toEqual([['fir']]);
  });

  test('an amount that leaves out its currency is in that of the others', () => {
    const told = three('For the crane the port gets 17.3 million zloty from the county of Oban.');
    const same = article('Elm', 'For the crane 17.3 million comes from the county of Oban.');
    const fact = compareStory([...told, same]).facts.find(({ kind }) => kind === 'money');
    expect(fact).toMatchObject({ verdict: 'agree' });
    expect(fact?.readings.map((one) => one.article)).toContain('elm');
  });

  test('an amount that leaves out its currency is in that of its article', () => {
    const told = three('For the crane the port gets 17.3 million zloty from the county of Oban.');
    const other = article(
      'Elm',
      'The crane costs 40.2 million zloty. For it 13.7 million comes from the county of Oban.',
    );
    const [share] = conflicts([...told, other]);
    expect(share?.odd).toEqual(['elm']);
    expect(share?.readings.map(({ quote }) => quote)).toContain('13.7 million');
  });

  test('a bare dollar is the one that others name', () => {
    const told = three('The trial of the crane cost the port NZ$6.74 million, the union said.');
    const bare = article('Elm', 'The trial of the crane cost $6.74 million, and each hook $340.');
    const facts = compareStory([...told, bare]).facts.filter(({ kind }) => kind === 'money');
    const [trial, hooks] = facts;
    expect(trial).toMatchObject({ verdict: 'agree' });
    expect(trial?.readings.map((one) => one.article)).toContain('elm');
    expect(hooks?.readings.map(({ value }) => value)).toMatchObject([{ figure: { unit: 'NZD' } }]);
  });

  test('what counts people and no money keeps out of it', () => {
    const told = three('The ferry line took in 40 million zloty. It has 12.5 million passengers.');
    const bare = article('Elm', 'It took in 40 million zloty. Those on board were 12.5 million.');
    const kinds = compareStory([...told, bare]).facts.flatMap(({ kind, readings }) =>
      readings.some((one) => one.quote === '12.5 million') ? kind : [],
    );
    expect(kinds).not.toContain('money');
  });
});
