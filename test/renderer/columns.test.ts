/** The columns of the figure sheet: by origin, and folded where many repeat one origin. */
import { expect, test } from 'vitest';
import type { Origin } from '../../core/model.ts';
import { type Column, foldColumns, groupByOrigin } from '../../renderer/figures/columns.ts';

const agency = { name: 'Agency', articles: [] as string[] } as Origin;

function column(outlet: string, origin: Origin | undefined, odd = 0): Column {
  const articles = [`article of ${outlet}`];
  return { outlet, folded: [], articles, origin, published: null, odd, edge: false };
}

const repeating = Array.from({ length: 300 }, (_, index) => column(`Outlet ${index}`, agency));

test('outlets that repeat one origin and never differ are one column; the odd one stands beside it', () => {
  const columns = [column('Odd', agency, 2), ...repeating, column('Alone', undefined)];
  const folded = foldColumns(columns, new Set());
  expect(folded.map(({ outlet, folded: all }) => [outlet, all.length])).toEqual([
    ['Outlet 0', 300],
    ['Odd', 0],
    ['Alone', 0],
  ]);
  expect(folded[0]?.articles).toHaveLength(300);
  expect(folded.map(({ edge }) => edge)).toEqual([false, false, true]);
  expect(groupByOrigin(folded).map(({ count, outlets }) => [count, outlets])).toEqual([
    [2, 301],
    [1, 1],
  ]);
});

test('an origin that was unfolded stays so, and outlets without a known origin are never folded', () => {
  expect(foldColumns(repeating, new Set(['Agency']))).toHaveLength(300);
  const alone = repeating.map(({ outlet }) => column(outlet, undefined));
  expect(foldColumns(alone, new Set())).toHaveLength(300);
});

test('as many as fit are not folded', () => {
  expect(foldColumns(repeating.slice(0, 6), new Set())).toHaveLength(6);
  expect(foldColumns(repeating.slice(0, 12), new Set(), 12)).toHaveLength(12);
  expect(foldColumns(repeating.slice(0, 13), new Set(), 12)).toHaveLength(1);
});
