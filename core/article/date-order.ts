/** Whether 03/05/2026 is a day in March or in May: by the dates beside it, and by where it was written. */

export type DateOrder = 'month-first' | 'day-first';

/** What is known of the place where dates stand. */
export interface Whereabouts {
  /** Language tag (BCP 47); null where none is said. */
  language: string | null;
  address: string | null;
}

/** One date that can be read either way, or could be but for its numbers. */
const slashed = /^\D{0,12}(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;

/** True where the order of day and month must be known to read it. */
export function needsOrder(text: string): boolean {
  const [, one, two] = slashed.exec(text) ?? [];
  return one !== undefined && Number(one) <= 12 && Number(two) <= 12 && one !== two;
}

/**
 * The order in which a feed or page writes day and month; null where nothing tells. `written` are its dates in their
 * order: one that can be read in one way alone tells how the others are meant, and so does the only way in which they
 * follow each other in time. Without that it is the custom of the language, or of the country of the address.
 */
export function findDateOrder(written: readonly string[], where: Whereabouts): DateOrder | null {
  const dates = written.flatMap((text) => {
    const parts = slashed.exec(text)?.slice(1).map(Number);
    return parts ? [parts as [one: number, two: number, year: number]] : [];
  });
  return byNumbers(dates) ?? bySequence(dates) ?? byLanguage(where) ?? byCountry(where);
}

type Parts = [one: number, two: number, year: number];

function byNumbers(dates: readonly Parts[]): DateOrder | null {
  const dayFirst = dates.some(([one]) => one > 12);
  const monthFirst = dates.some(([, two]) => two > 12);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

/** So many dates in a row are no chance. */
const leastDates = 4;

function bySequence(dates: readonly Parts[]): DateOrder | null {
  if (dates.length < leastDates) return null;
  const dayFirst = isInTurn(dates.map(([day, month, year]) => toDay(year, month, day)));
  const monthFirst = isInTurn(dates.map(([month, day, year]) => toDay(year, month, day)));
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

const toDay = (year: number, month: number, day: number) => (year * 12 + month) * 31 + day;

function isInTurn(days: readonly number[]): boolean {
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** English alone says nothing, and neither do languages that write the year first. */
function byLanguage({ language }: Whereabouts): DateOrder | null {
  const [main = '', ...parts] = (language ?? '').toLowerCase().split(/[-_]/);
  const region = parts.find((part) => /^[a-z]{2}$/.test(part));
  if (main === '' || /^(?:zh|ja|ko|hu|lt|mn|eu)$/.test(main)) return null;
  if (region === 'us' || region === 'ph') return 'month-first';
  if (main === 'en') return region === undefined || region === 'ca' ? null : 'day-first';
  return 'day-first';
}

/** Countries whose endings anybody takes, or that write in both ways. */
const everywhere = /^(?:ai|am|ca|cc|co|fm|gg|im|io|is|ly|me|ph|sh|so|st|to|tv|vc|ws)$/;

function byCountry({ address }: Whereabouts): DateOrder | null {
  const ending = (address === null ? null : URL.parse(address))?.hostname.split('.').at(-1) ?? '';
  if (/^(?:us|gov|mil)$/.test(ending)) return 'month-first';
  return /^[a-z]{2}$/.test(ending) && !everywhere.test(ending) ? 'day-first' : null;
}
