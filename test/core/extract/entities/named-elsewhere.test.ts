/** A name that one article of a story makes plain is found in the others, too. */
import { describe, expect, it } from 'vitest';
import { unifyNames } from '../../../../core/extract/entities/unify-names.ts';
import { extractMentions } from '../../../../core/extract/index.ts';
import type { EntityMention } from '../../../../core/model.ts';

function unify(...texts: string[]): EntityMention[][] {
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
  return unifyNames(articles).map(({ mentions }, i) => {
    for (const { start, end, quote } of mentions.entities)
      expect(texts[i]?.slice(start, end)).toBe(quote);
    return mentions.entities.filter(({ form }) => form === 'name');
  });
}

const called = (names: readonly EntityMention[] | undefined) =>
  (names ?? []).map(({ quote, canonical, type }) => `${quote} = ${canonical} (${type})`);

describe('a name that another article makes plain', () => {
  it.each([
    ['It sued Fernly Inc. on Monday.', 'Who is hit? Mostly Fernly, with 22 users.', 'Fernly'],
    ['It sued Fernly Inc. on Monday.', 'Market leader Fernly has 22 users.', 'Fernly'],
    [
      'Shares of Quorvex Dynamo fell.',
      'The winner sells soap. Quorvex, which did, won.',
      'Quorvex',
    ],
    ['The Tarn Herring Safety Board met.', 'Nobody asked THSB. It slept.', 'THSB'],
  ])('is found: “%s” and “%s”', (plain, other, quote) => {
    expect(unify(plain, other)[1]?.map((name) => name.quote)).toContain(quote);
  });
  it('goes by the fuller name', () => {
    expect(called(unify('It sued Fernly Inc. on Monday.', 'Mostly Fernly, they say.')[1])).toEqual([
      'Fernly = Fernly (organization)',
    ]);
  });
  it('has its number in all of them', () => {
    const [, second] = unify(
      'The AI model Tarna-2 was built on calls. The chatbot Tarna-2 failed.',
      'That Tarna-2 knows nothing, an auditor is to say.',
    );
    expect(called(second)).toEqual(['Tarna-2 = Tarna-2 (model)']);
  });
  it.each([
    ['It sued Fernly Inc. on Monday.', 'They live in Fernly Hills with a dog.'],
    ['It sued Fernly Inc. on Monday.', 'fernly is no word.'],
    ['It sued Fernly Inc. on Monday.', 'Fernlyn is a girl.'],
    ['It met the Herring Board and the Harbour Bank.', 'The HB is a pencil.'],
    ['The firm Harvest sells milk.', 'Harvest fires burned all night.'],
  ])('is not read into other words: “%s” and “%s”', (plain, other) => {
    expect(unify(plain, other)[1]?.filter(({ rule }) => rule === 'story')).toEqual([]);
  });
});

describe('a firm that looks like a person', () => {
  it('is one in every article once one of them says so', () => {
    const stories = unify(
      'Shares of Zephrin Quell (NYSE: ZQL) fell on Monday.',
      'Zephrin Quell will wait. Nothing moves.',
      'They spoke of Zephrin Quell.',
    );
    for (const names of stories)
      expect(called(names)).toContain('Zephrin Quell = Zephrin Quell (organization)');
  });
});

describe('a body that every country has', () => {
  it.each([
    ['Peru votes. Peru waits. In Chile, the Finance Ministry agreed.', 'Finance Ministry (Chile)'],
    [
      'Brazil, Brazil! It is watched in Montevideo. The Electoral Court met.',
      'Electoral Court (Uruguay)',
    ],
    ['Peru votes. Peru waits. The Finance Ministry agreed.', 'Finance Ministry'],
    ['In Chile it rained, and the Finance Ministry agreed.', 'Finance Ministry'],
  ])('has its country where that is not the article’s own: “%s”', (text, canonical) => {
    expect(unify(text, '')[0]?.map((name) => name.canonical)).toContain(canonical);
  });
});
