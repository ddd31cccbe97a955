/** Lengths of time in days, where the conversion is exact; months and years only in months. */

const days: Record<string, number> = { s: 1 / 86_400, min: 1 / 1440, h: 1 / 24, d: 1, wk: 7 };
const months: Record<string, number> = { mo: 1, a: 12 };

/** Average length of a month in days, for telling whether 90 days may stand for three months. */
export const daysPerMonth = 30.44;

/** `{ amount, base }` with base `d` or `mo`; null for what is no time unit. */
export function convertTime(
  amount: number,
  unit: string,
): { amount: number; base: 'd' | 'mo' } | null {
  const perDay = days[unit];
  if (perDay !== undefined) return { amount: amount * perDay, base: 'd' };
  const perMonth = months[unit];
  return perMonth === undefined ? null : { amount: amount * perMonth, base: 'mo' };
}
