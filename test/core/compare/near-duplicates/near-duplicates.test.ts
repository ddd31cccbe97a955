/** Near-duplicates: the same text under other headlines and furniture, and what only looks alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearDuplicates } from '../../../../core/compare/near-duplicates/index.ts';
import { articleOf } from '../article-of.ts';

const report = `The port authority of Lindholm said on Monday that it would stop using a scheduling program after the program sent nine ships to one berth.

The program, sold by Acme Logistics for 4.2 million kroner, had been in use since March. Two pilots refused its orders on the first day, and on the second the harbour master switched it off.

Acme said that the fault lay in a table of tides that the port itself had supplied. The port denied that and asked a university to look at the records. A report is due by the end of the year.

"Nobody was hurt, and nobody will be," the harbour master, Inge Sand, told a meeting of the town council.`;

const retold = `Nine vessels, one berth: that was the outcome when a computer took over the harbour at Lindholm, and on Monday the authority that runs it had seen enough.

Acme Logistics had charged 4.2 million kroner for the scheduler, which started work in March. Pilots would not obey it. Inge Sand, who is harbour master, pulled the plug a day later.

Who is to blame is open. Acme points to tide tables from the port, the port points back, and a university will spend the rest of the year finding out.`;

const ids = (texts: Record<string, string>) =>
  findNearDuplicates(Object.entries(texts).map(([id, text]) => articleOf({ id, text }))).map(
    ({ articles }) => articles,
  );

describe('findNearDuplicates', () => {
  it('finds a copy under furniture, re-wrapped and with a few words changed', () => {
    const copy = `Share this\n\n${report
      .replaceAll('\n\n', ' ')
      .replace('nine ships', '9 ships')
      .replace(
        'had been in use since March',
        'was in use since March',
      )}\n\nRelated stories\n\nMore from the coast`;
    expect(ids({ a: report, b: copy })).toEqual([['a', 'b']]);
  });

  it('puts the earlier article first', () => {
    const pair = [
      articleOf({ id: 'late', text: report, published: '2026-05-06T09:00:00Z' }),
      articleOf({ id: 'early', text: report, published: '2026-05-05T09:00:00Z' }),
    ];
    expect(findNearDuplicates(pair)).toEqual([{ articles: ['early', 'late'], similarity: 1 }]);
  });

  it('takes no retelling for a copy', () => {
    expect(ids({ a: report, b: retold })).toEqual([]);
  });

  it('takes no quoted passage for a copy', () => {
    const [, second] = report.split('\n\n');
    expect(ids({ a: report, b: `${retold}\n\n${second}` })).toEqual([]);
  });

  it('takes texts too short to tell for no copies', () => {
    expect(ids({ a: 'The port is closed today.', b: 'The port is closed today.' })).toEqual([]);
  });

  it('finds every article a copy of itself, and the same pairs in any order', () => {
    const word = fc.constantFrom(
      ...'alder birch cedar elder hazel larch maple oak pine rowan'.split(' '),
    );
    const text = fc.array(word, { minLength: 40, maxLength: 80 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const copies = ids({ a: one, b: two, c: one });
        expect(copies).toContainEqual(['a', 'c']);
        const key = (pairs: string[][]) => pairs.map((pair) => pair.toSorted().join()).sort();
        expect(key(ids({ c: one, b: two, a: one }))).toEqual(key(copies));
      }),
    );
  });
});
