/** How the times of two articles bear on whether they tell the same story. */

interface Timed {
  day: number | null;
  years: ReadonlySet<number>;
}

const nearDays = 3;
const nearFactor = 1.3;
const farDays = 30;
const farFactor = 0.8;
/** From here on, only very like articles share a story: a case taken up again after months. */
const veryFarDays = 120;
const veryFarFactor = 0.5;
const otherYearsFactor = 0.6;

/** Multiplies the likeness of two articles' words: above 1 for reports of the same days, below 1 for distant ones. */
export function timeFactor(a: Timed, b: Timed): number {
  if (a.day !== null && b.day !== null) {
    const days = Math.abs(a.day - b.day);
    if (days <= nearDays) return nearFactor;
    if (days > veryFarDays) return veryFarFactor;
    return days > farDays ? farFactor : 1;
  }
  const disjoint =
    a.years.size > 0 && b.years.size > 0 && ![...a.years].some((year) => b.years.has(year));
  return disjoint ? otherYearsFactor : 1;
}
