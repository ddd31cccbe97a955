/** Dates that can be read in two ways, and what tells how they are meant. */
import { describe, expect, it, test } from 'vitest';
import { type DateOrder, findDateOrder, needsOrder } from '../../../core/article/date-order.ts';

const nowhere = { language: null, address: null };

it.each([
  ['03/05/2026', true],
  ['Thu, 3/5/2026 10:00', true],
  ['13/05/2026', false],
  ['05/13/2026', false],
  ['05/05/2026', false],
  ['2026-03-05', false],
  ['3 May 2026', false],
])('%s needs it: %s', (text, needed) => expect(needsOrder(text)).toBe(needed));

test('a date beside it that can be read in one way tells, wherever it was written', () => {
  const american = { language: 'en-US', address: 'https://courier.example.us/' };
  expect(findDateOrder(['03/05/2026', '28/04/2026'], american)).toBe('day-first');
  expect(findDateOrder(['03/05/2026', '04/28/2026'], { ...nowhere, language: 'fr' })).toBe(
    'month-first',
  );
  expect(findDateOrder(['28/04/2026', '04/28/2026'], nowhere)).toBeNull();
});

test('entries in turn tell', () => {
  const newestFirst = ['02/06/2026', '01/06/2026', '12/05/2026', '11/05/2026'];
  expect(findDateOrder(newestFirst, nowhere)).toBe('day-first');
  expect(findDateOrder(newestFirst.toReversed(), nowhere)).toBe('day-first');
  const american = ['06/02/2026', '06/01/2026', '05/12/2026', '05/11/2026'];
  expect(findDateOrder(american, nowhere)).toBe('month-first');
  expect(findDateOrder(newestFirst.slice(1), nowhere)).toBeNull();
  expect(
    findDateOrder(['02/02/2026', '03/03/2026', '04/04/2026', '05/05/2026'], nowhere),
  ).toBeNull();
});

describe('the custom of the place', () => {
  it.each<[string | null, string | null, DateOrder | null]>([
    ['en-US', 'https://courier.example.uk/', 'month-first'],
    ['en-us', null, 'month-first'],
    ['en-GB', null, 'day-first'],
    ['en_GB', null, 'day-first'],
    ['en-CA', null, null],
    ['en', 'https://www.courier.co.uk/feed', 'day-first'],
    ['en', 'https://agency.gov/feed', 'month-first'],
    ['fr', 'https://courier.example/', 'day-first'],
    ['zh-Hant-TW', null, null],
    [null, 'https://courier.de/', 'day-first'],
    [null, 'https://lab.ai/', null],
    [null, 'https://courier.com/', null],
    [null, 'http://127.0.0.1/', null],
    [null, null, null],
  ])('%s, %s: %s', (language, address, order) =>
    expect(findDateOrder([], { language, address })).toBe(order),
  );
});
