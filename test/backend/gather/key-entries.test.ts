/** What entries go by, where a hostile feed makes them all look alike. */
import { expect, it } from 'vitest';
import type { ToldEntry } from '../../../backend/gather/read-feed.ts';
import { selectEntries } from '../../../backend/gather/select-entries.ts';
import { growthOf, linear } from '../../growth-of.ts';

const entry = (text: string): ToldEntry => {
  const said = { title: 'Notice', published: null, author: null };
  return {
    entry: { ...said, id: 'x', link: 'https://a.example/list', updated: null, outlet: null },
    told: { ...said, url: 'https://a.example/list', modified: null, text, partial: false },
  };
};
const select = (entries: ToldEntry[]) =>
  selectEntries(entries, { isKnown: () => false, isStored: () => false });
const unlike = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    entry(`${n} alpha ${n} beta ${n} gamma ${n} `.repeat(40)),
  );

it('entries of one guid, link and title are one', () => {
  expect(select(unlike(50)).fresh).toHaveLength(1);
});

it('what is not stored comes before what only waits for its page', () => {
  const all = Array.from({ length: 260 }, (_, n): ToldEntry => {
    const url = `https://a.example/${n}`;
    const { entry: said, told } = entry(`Teaser ${n}`);
    return {
      entry: { ...said, id: `urn:a:${n}`, link: url },
      told: { ...told, url, partial: true },
    };
  });
  const stored = new Set<string>();
  const read = () =>
    selectEntries(all, { isKnown: () => false, isStored: (key) => stored.has(key) });
  for (const { key } of read().fresh) stored.add(key);
  expect(stored.size).toBe(200);
  for (const { key } of read().fresh) stored.add(key);
  expect(stored.size).toBe(260);
});

it('many of one name cost time by their number alone', async () => {
  const named = (entries: ToldEntry[]) =>
    entries.map(({ entry, told }, n) => ({ entry: { ...entry, id: `${n}` }, told }));
  expect(select(named(unlike(50))).fresh).toHaveLength(50);
  const make = (size: number) => named(unlike(size));
  expect(await growthOf(300, make, select)).toBeLessThan(linear);
});
