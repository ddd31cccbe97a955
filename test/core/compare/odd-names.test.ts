/** Names that one article alone gives where the others give another. */
import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import type { AnalysedArticle, Fact } from '../../../core/model.ts';
import { article } from './stories.ts';

const conflicts = (articles: readonly AnalysedArticle[]): Fact[] =>
  compareStory(articles).facts.filter(({ verdict }) => verdict === 'conflict');

/** What each article of a fact calls it. */
const answers = ({ readings }: Fact) =>
  Object.fromEntries(
    readings.map(({ article: id, value }) => [id, value.type === 'claim' ? value.claim.value : '']),
  );

const port = [
  article(
    'Ash',
    'Ferry crews were taught to read the new tide charts at a school in Lisbon last week. Some 340 of them passed the test, the union said.',
  ),
  article(
    'Birch',
    'The union said that 340 members of ferry crews had passed the test on tide charts, after a week of being taught at a school in Lisbon.',
  ),
  article(
    'Cedar',
    'In all 340 people from ferry crews passed the test, having been taught tide charts at a school in Lisbon.',
  ),
];

describe('another name in the place of the usual one', () => {
  test('a place, whatever was done there', () => {
    const [odd, ...others] = conflicts([
      ...port,
      article(
        'Elm',
        'Ferry crews were taught tide charts last week at a school in Porto, and 340 of them passed the test.',
      ),
    ]);
    expect(others).toEqual([]);
    expect(odd).toMatchObject({ kind: 'place', odd: ['elm'], sure: false });
    expect(odd && answers(odd)).toEqual({
      ash: 'Lisbon',
      birch: 'Lisbon',
      cedar: 'Lisbon',
      elm: 'Porto',
    });
    expect(odd?.label).toBe('Lisbon or Porto');
    expect(odd?.question).toBe('Which place is it: Lisbon or Porto?');
  });

  test('a body of the same kind', () => {
    const board = (name: string) =>
      `Shell firms had to hand their 212 ledgers over to the ${name} by noon, said their lawyer Tomas Ode. The ledgers filled nine crates.`;
    const [odd] = conflicts([
      ...['Ash', 'Birch', 'Cedar'].map((outlet) =>
        article(outlet, `${board('Coastal Revenue Board')}\n\nSeen from ${outlet}.`),
      ),
      article(
        'Elm',
        'By noon, the lawyer Tomas Ode said, the shell firms had to hand the 212 ledgers in nine crates over to the Inland Harbour Board.',
      ),
    ]);
    expect(odd).toMatchObject({ kind: 'institution', odd: ['elm'], sure: false });
  });
});

describe('no other name in its place', () => {
  test('where the article knows the usual one, too', () => {
    const both = article(
      'Elm',
      'Ferry crews from Porto were taught tide charts at a school in Lisbon, and 340 of them passed the test.',
    );
    expect(conflicts([...port, both])).toEqual([]);
  });

  test('where it is a body of another place', () => {
    const board = (name: string) =>
      `Shell firms had to hand their 212 ledgers over to the ${name} by noon, said their lawyer Tomas Ode. The ledgers filled nine crates.`;
    const other = (name: string) =>
      article(
        'Elm',
        `The shell firms handed all of their ledgers over to the ${name} by noon. Their lawyer said little.`,
      );
    const usual = ['Ash', 'Birch', 'Cedar'].map((outlet) =>
      article(outlet, `${board('Coastal Revenue Board')}\n\nSeen from ${outlet}.`),
    );
    expect(conflicts([...usual, other('Inland Harbour Board')])).toHaveLength(1);
    expect(conflicts([...usual, other('Inland Harbour Board in Ontario')])).toEqual([]);
  });

  test('where the report was written', () => {
    const filed = article(
      'Elm',
      'PORTO (Tagus Press) — Ferry crews were taught tide charts last week, and 340 of them passed the test.',
    );
    expect(conflicts([...port, filed])).toEqual([]);
  });

  test('the country that holds the town', () => {
    const wider = article(
      'Elm',
      'Ferry crews were taught tide charts last week at a school in Portugal, and 340 of them passed the test.',
    );
    expect(conflicts([...port, wider])).toEqual([]);
  });

  test('something that happened elsewhere, in other words', () => {
    const other = article(
      'Elm',
      'Ferry crews passed the test, 340 of them. Tomatoes have become dearer at the market in Porto since the frost.',
    );
    expect(conflicts([...port, other])).toEqual([]);
  });

  test('one place is no rival of several', () => {
    const told = ['Ash', 'Birch', 'Cedar'].map((outlet) =>
      article(
        outlet,
        `The 52 new ferries are built at three yards, in Porto, Faro and Sines, ${outlet} learnt. The oldest yard builds 12 of the ferries.`,
      ),
    );
    const elm = article(
      'Elm',
      'The oldest yard is in Malaga, where 12 of the 52 new ferries are built.',
    );
    expect(conflicts([...told, elm])).toEqual([]);
  });
});
