/** How often sources may be asked, as the settings and each source offer it. */

/** Minutes and words, the most often first. */
export const intervals = [
  [15, 'Every 15 minutes'],
  [30, 'Every half hour'],
  [60, 'Every hour'],
  [180, 'Every 3 hours'],
  [360, 'Every 6 hours'],
  [720, 'Twice a day'],
  [1440, 'Once a day'],
] as const;

/** "Every 3 hours"; an interval that the window does not offer was set from the command line. */
export function sayInterval(minutes: number): string {
  const words = intervals.find(([known]) => known === minutes)?.[1];
  return words ?? (minutes % 60 === 0 ? `Every ${minutes / 60} hours` : `Every ${minutes} minutes`);
}

/** What is offered, and among it what holds, in its place. */
export function intervalsWith(minutes: number | null): number[] {
  const known = intervals.map(([offered]): number => offered);
  return minutes === null || known.includes(minutes)
    ? known
    : [...known, minutes].toSorted((a, b) => a - b);
}
