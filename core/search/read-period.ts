/** A date as it is typed: a year, a quarter, a month or a day. */

/** Days, ISO, both inclusive. */
export interface Period {
  from: string;
  to: string;
}

const written = /^(\d{4})(?:[-/.](?:q([1-4])|(\d{1,2})(?:[-/.](\d{1,2}))?))?$/iu;

/** Reads 2026, 2026-Q2, 2026-06 and 2026-06-25, also with slashes or dots; null for everything else. */
export function readPeriod(text: string): Period | null {
  const [, year, quarter, month, day] = written.exec(text.trim()) ?? [];
  if (year === undefined || Number(year) < 1000) return null;
  if (quarter !== undefined)
    return {
      from: isoOf(year, 3 * Number(quarter) - 2, 1),
      to: isoOf(year, 3 * Number(quarter) + 1, 0),
    };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const to = isoOf(year, Number(month) + 1, 0);
  if (day === undefined) return { from: isoOf(year, Number(month), 1), to };
  if (Number(day) < 1 || Number(day) > Number(to.slice(8))) return null;
  const one = isoOf(year, Number(month), Number(day));
  return { from: one, to: one };
}

/** Day 0 is the last of the month before. */
function isoOf(year: string, month: number, day: number): string {
  return new Date(Date.UTC(Number(year), month - 1, day)).toISOString().slice(0, 10);
}
