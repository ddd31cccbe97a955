/** Origins: who relies on whom in small invented stories, with the proof. */
import { describe, expect, it } from 'vitest';
import { findNearDuplicates } from '../../../../core/compare/near-duplicates/index.ts';
import { findOrigins } from '../../../../core/compare/origins/index.ts';
import { unifySources } from '../../../../core/extract/attributions/unify-sources.ts';
import type { AnalysedArticle, Origin } from '../../../../core/model.ts';
import { articleOf } from '../article-of.ts';

const originsOf = (...articles: AnalysedArticle[]) =>
  findOrigins(articles, findNearDuplicates(articles));
const brief = (origins: readonly Origin[]) =>
  Object.fromEntries(origins.map(({ name, articles }) => [name, articles.toSorted()]));

const ledger = articleOf({
  id: 'ledger',
  outlet: 'Coast Ledger',
  published: '2026-05-05T08:00:00Z',
  text: `Acme Logistics hid 312 faults in its harbour scheduler from buyers between January 12 and April 3, according to a letter to the transport ministry seen by Reuters. The company wrote that repairs would cost 4.2 million euros and take until November 20.`,
});
const observer = articleOf({
  id: 'observer',
  outlet: 'Inland Observer',
  published: '2026-05-05T10:00:00Z',
  text: `A ship scheduler sold to 41 ports has more trouble than its maker let on. Reuters reported on Tuesday that Acme Logistics had kept 312 faults to itself.`,
});
const silent = articleOf({
  id: 'silent',
  outlet: 'Deck & Dock',
  published: '2026-05-06T09:00:00Z',
  text: `In a letter to the ministry, Acme Logistics admits 312 faults. They were known between January 12 and April 3. Repairs, at 4.2 million euros, will be done by November 20.`,
});

describe('findOrigins', () => {
  it('finds one origin where all name one agency in their own words', () => {
    const origins = originsOf(ledger, observer);
    expect(brief(origins)).toEqual({ Reuters: ['ledger', 'observer'] });
    expect(origins[0]).toMatchObject({
      kind: 'agency',
      certain: true,
      why: 'Coast Ledger and Inland Observer name Reuters as the source.',
    });
  });

  it('infers the source of an article that names none but has what only the agency saw', () => {
    const [reuters, ...others] = originsOf(ledger, observer, silent);
    expect(others).toEqual([]);
    expect(reuters?.articles).toContain('silent');
    expect(reuters?.why).toContain('Deck & Dock names no source');
    const shared = reuters?.evidence.filter(({ article }) => article === 'silent') ?? [];
    expect(shared.map(({ how }) => how)).toEqual(shared.map(() => 'shared'));
    expect(shared.map(({ quote }) => quote)).toContain('4.2 million euros');
  });

  it('infers nothing for an article that came before all others', () => {
    const first = articleOf({ ...silent, id: 'first', published: '2026-05-04T09:00:00Z' });
    expect(brief(originsOf(first, ledger, observer))).toMatchObject({
      Reuters: ['ledger', 'observer'],
    });
  });

  it('gives an outlet with reporting of its own an origin of its own', () => {
    const own = articleOf({
      id: 'own',
      outlet: 'Harbor Gazette',
      published: '2026-05-06T09:00:00Z',
      text: `"We were told nothing," a pilot in Lindholm told the Harbor Gazette. Reuters first reported the 312 faults on Tuesday.`,
    });
    const origins = originsOf(ledger, own);
    expect(brief(origins)).toEqual({ Reuters: ['ledger', 'own'], 'Harbor Gazette': ['own'] });
    expect(origins[1]?.evidence[0]?.quote).toContain('told the Harbor Gazette');
  });

  it('follows an outlet that is named to the sources of its own article', () => {
    const second = articleOf({
      id: 'second',
      outlet: 'Valley Voice',
      published: '2026-05-06T09:00:00Z',
      text: 'Acme Logistics hid 312 faults, the Coast Ledger reported.',
    });
    expect(brief(originsOf(ledger, second))).toEqual({ Reuters: ['ledger', 'second'] });
  });

  it('knows an outlet of the story by whatever name it goes', () => {
    const first = articleOf({
      id: 'first',
      outlet: 'Lantern',
      published: '2026-05-05T08:00:00Z',
      text: '"It is over," a pilot in Lindholm told us after the scheduler had failed.',
    });
    const second = articleOf({
      id: 'second',
      outlet: 'Valley Voice',
      published: '2026-05-05T12:00:00Z',
      text: 'The scheduler in Lindholm has failed, Lantern reported. A lantern was lit.',
    });
    expect(brief(originsOf(...unifySources([first, second])))).toEqual({
      Lantern: ['first', 'second'],
    });
  });

  it('puts a copy under the origin of the text that it copies', () => {
    const copy = articleOf({
      ...ledger,
      id: 'copy',
      outlet: 'Copy Desk',
      text: ledger.text.replace(' seen by Reuters', ''),
    });
    const origins = originsOf(ledger, copy);
    expect(brief(origins)).toEqual({ Reuters: ['copy', 'ledger'] });
    expect(origins[0]?.why).toContain('Copy Desk has the same text');
  });

  it('makes a primary document the origin of those that rest on it', () => {
    const filing = (id: string, text: string) => articleOf({ id, outlet: id, text });
    const origins = originsOf(
      filing(
        'Port Record',
        'Acme Logistics knew of the faults, according to a court filing. The filing is 80 pages long.',
      ),
      filing(
        'Quay Weekly',
        'The maker of the scheduler knew, as stated in a court filing on Monday.',
      ),
    );
    expect(origins).toMatchObject([
      { name: 'court filing', kind: 'document', articles: ['Port Record', 'Quay Weekly'] },
    ]);
  });

  it('names every article at least once, and quotes each proof to the letter', () => {
    const articles = [ledger, observer, silent];
    const origins = originsOf(...articles);
    expect(new Set(origins.flatMap((origin) => origin.articles))).toEqual(
      new Set(articles.map(({ id }) => id)),
    );
    for (const { article, start, end, quote } of origins.flatMap(({ evidence }) => evidence))
      expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(quote);
  });
});
