/** What an outlet calls itself is no source of it. */
import { expect, test } from 'vitest';
import { ownNames } from '../../../../core/extract/attributions/own-names.ts';

test.each([
  ['Tagus Wire', 'TW', true],
  ['Continental Press Agency', 'CPA', true],
  ['The Harbor Record', 'Record', true],
  ['Tarn Radio press office', 'Tarn Radio', true],
  ['KQRN 6 Velmore', '6 News', true],
  ['KQRN 6 Velmore', '9 News', false],
  ['Velmore 24 Hours', 'Velmore', false],
  ['Tagus Evening Wire', 'TW', false],
  ['Tagus Wire', 'TP', false],
  ['Continental Press Agency', 'AP', false],
])('%s: %s', (outlet, name, isOwn) => {
  expect(ownNames(outlet)(name)).toBe(isOwn);
});
