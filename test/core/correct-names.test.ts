/** Corrections of names: renamed, merged, of another type, one after the other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NamedEntity, readCorrections } from '../../core/correct-names.ts';
import type { EntityType } from '../../core/model.ts';
import { article } from './compare/stories.ts';

const company = (name: string): NamedEntity => ({ name, type: 'organization' });

test('a name that is corrected twice ends where the second correction leads', () => {
  const { correct, formerly } = readCorrections([
    { from: company('Nimbus'), to: company('Nimbus AI') },
    { from: company('Nimbus AI'), to: company('Nimbus Holdings') },
  ]);
  expect(correct(company('Nimbus'))).toEqual(company('Nimbus Holdings'));
  expect(correct(company('Nimbus AI'))).toEqual(company('Nimbus Holdings'));
  expect(formerly(company('Nimbus Holdings'))).toEqual([company('Nimbus'), company('Nimbus AI')]);
});

test('a name that is renamed back is what it was', () => {
  const { correct, formerly } = readCorrections([
    { from: company('Nimbus'), to: company('Nimbus AI') },
    { from: company('Nimbus AI'), to: company('Nimbus') },
  ]);
  expect(correct(company('Nimbus'))).toEqual(company('Nimbus'));
  expect(formerly(company('Nimbus'))).toEqual([company('Nimbus AI')]);
});

test('the same name of another type is another entity', () => {
  const { correct } = readCorrections([
    { from: company('Meridian'), to: { name: 'Meridian', type: 'model' } },
  ]);
  expect(correct(company('Meridian'))).toEqual({ name: 'Meridian', type: 'model' });
  expect(correct({ name: 'Meridian', type: 'place' })).toEqual({ name: 'Meridian', type: 'place' });
});

test('an article is corrected in its entities, claims and attributions, and its words stay', () => {
  const told = article(
    'Harbor Post',
    'Halden Health was fined, Reuters reported. Halden Health regrets it.',
  );
  const names = told.mentions.entities.filter(({ canonical }) => canonical === 'Halden Health');
  expect(names.length).toBeGreaterThan(0);
  const from = { name: 'Halden Health', type: names[0]?.type as EntityType };
  const { correctArticle } = readCorrections([{ from, to: company('Halden Group') }]);
  const { text, mentions } = correctArticle(told);
  expect(text).toBe(told.text);
  expect(mentions.entities.map(({ canonical }) => canonical)).not.toContain('Halden Health');
  expect(mentions.entities.map(({ start, quote }) => [start, quote])).toEqual(
    told.mentions.entities.map(({ start, quote }) => [start, quote]),
  );
});

const entity = fc.record({
  name: fc.constantFrom('A', 'B', 'C', 'D'),
  type: fc.constantFrom<EntityType>('person', 'organization'),
});

test('corrections are applied one after the other to what stands then', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ from: entity, to: entity })), entity, (corrections, found) => {
      let now: NamedEntity = found;
      for (const { from, to } of corrections)
        if (from.name === now.name && from.type === now.type) now = to;
      expect(readCorrections(corrections).correct(found)).toEqual(now);
    }),
  );
});
