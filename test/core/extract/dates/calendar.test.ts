/** Calendar arithmetic against the platform's own calendar. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  easterOf,
  isoOf,
  mondayOf,
  mondayOfWeek,
  weekdayOf,
} from '../../../../core/extract/dates/calendar.ts';

const days = fc.integer({ min: dayOf(1500, 1, 1), max: dayOf(2199, 12, 31) });

it('turns a day into its date and back', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: date } = civilOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

it('begins weeks on Mondays', () => {
  fc.assert(
    fc.property(days, (day) => {
      const monday = mondayOf(day);
      expect(weekdayOf(monday)).toBe(1);
      expect(day - monday).toBe(weekdayOf(day) - 1);
    }),
  );
});

it('keeps the date in another month, or takes that month’s last', () => {
  expect(isoOf(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29');
  expect(isoOf(addMonths(dayOf(2026, 3, 15), -3))).toBe('2025-12-15');
  fc.assert(
    fc.property(days, fc.integer({ min: -60, max: 60 }), (day, months) => {
      const from = civilOf(day);
      const to = civilOf(addMonths(day, months));
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
    }),
  );
});

it.each([
  [2021, 1, '2021-01-04'],
  [2020, 53, '2020-12-28'],
  [2026, 1, '2025-12-29'],
])('numbers weeks as ISO 8601 does: %i, week %i', (year, week, monday) => {
  expect(isoOf(mondayOfWeek(year, week))).toBe(monday);
});

it.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('knows Easter %i', (year, easter) => {
  expect(isoOf(easterOf(year))).toBe(easter);
});
