/** Across the articles of a story one entity goes by one name. */
import { describe, expect, it } from 'vitest';
import { unifyNames } from '../../../../core/extract/entities/unify-names.ts';
import { extractMentions } from '../../../../core/extract/index.ts';

function unify(...texts: string[]): string[][] {
  const articles = texts.map((text, i) => {
    const article = {
      id: `a${i}`,
      outlet: '',
      title: '',
      url: null,
      author: null,
      published: '2026-06-25T12:00:00Z',
      text,
    };
    return { ...article, mentions: extractMentions(article) };
  });
  return unifyNames(articles).map(({ mentions }) => [
    ...new Set(mentions.entities.map(({ canonical }) => canonical)),
  ]);
}

describe('unifyNames', () => {
  it('gives a short name the fuller one of another article', () => {
    expect(
      unify(
        'Ottawa suspended Tarnbeck Systems on Monday, said Harriet Vole, its chief executive.',
        'The vendor Tarnbeck was told by Ms. Vole.',
      ),
    ).toEqual([
      ['Ottawa', 'Tarnbeck Systems', 'Harriet Vole'],
      ['Tarnbeck Systems', 'Harriet Vole'],
    ]);
  });
  it('leaves a short name alone where two fuller ones compete', () => {
    expect(
      unify(
        'It fined Tarnbeck Systems and Tarnbeck Capital on Monday.',
        'The vendor Tarnbeck was told.',
      ),
    ).toEqual([['Tarnbeck Systems', 'Tarnbeck Capital'], ['Tarnbeck']]);
  });
  it('never renames what the lexicon knows', () => {
    expect(unify('It met Amazon Web Services.', 'It met Amazon.')).toEqual([
      ['Amazon Web Services'],
      ['Amazon'],
    ]);
  });
  it('resolves initials that only another article spells out', () => {
    expect(
      unify('The Herring Safety Bureau met.', 'Officials of the agency HSB said that they met.')[1],
    ).toEqual(['Herring Safety Bureau']);
  });
});
