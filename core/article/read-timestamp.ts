/** Times as feeds and pages write them, made ISO 8601. */
import type { DateOrder } from './date-order.ts';
import { isFiller, monthOf, monthWord } from './date-words.ts';
import { readOffset } from './time-zones.ts';

interface Day {
  year: number;
  month: number;
  day: number;
}

interface Clock {
  time: string;
  /** "am" or "pm", or empty. */
  half: string;
  /** All that stands behind, which must be a time zone. */
  zone: string;
}

const maxLength = 100;

/** Seconds since 1970, as some programs write them; milliseconds have three digits more. */
const epoch = /^(\d{9,10}|\d{12,13})(?:\.\d{1,9})?$/;
const firstEpoch = Date.UTC(1990);
const lastEpoch = Date.UTC(2100);

/**
 * Reads ISO 8601 with its ordinal days, RFC 822 and 2822, RFC 850, asctime and the slips between them (no weekday, no
 * seconds, month and day swapped round, zone by name or place, months in other languages, the signs of Chinese, Japanese
 * and Korean), and seconds or milliseconds since 1970 from 1990 on. `order` says how 03/05/2026 is meant, which is American
 * where it is left out. Returns ISO 8601 with the offset it was written with (`Z` where none is said), or null where it is no date
 * between 1970 and 2199, or says anything besides that is not understood.
 */
export function readTimestamp(text: string, order: DateOrder | null = null): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > maxLength) return null;
  return readInOrder(trimmed, order) ?? readNamed(trimmed) ?? readEpoch(trimmed);
}

function readEpoch(text: string): string | null {
  const digits = epoch.exec(text)?.[1];
  if (digits === undefined) return null;
  const time = Number(digits) * (digits.length <= 10 ? 1000 : 1);
  if (time < firstEpoch || time >= lastEpoch) return null;
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Dates in figures, from year to day or the other way round, each with its parts in the order in which it has them. */
const figures: readonly [
  form: RegExp,
  read: (parts: number[], written: string, order: DateOrder | null) => Day,
][] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, ([year, , month, day]) => dayOf(year, month, day)],
  [/^(\d{4})(\d\d)(\d\d)(?!\d)/, ([year, month, day]) => dayOf(year, month, day)],
  [/^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, (parts) => dayOf(...parts)],
  [/^(\d{4})-?(\d{3})(?!\d)/, ([year, day]) => ordinalDay(year ?? 0, day ?? 0)],
  [/^(\d{4})(?:[-/]?(\d\d))?$/, ([year, month]) => dayOf(year, month || 1, 1)],
  [
    /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/,
    ([one = 0, , two = 0, year], written, order) => {
      const isDayFirst = order === 'day-first' && two <= 12;
      return one > 12 || isDayFirst || written.includes('.')
        ? dayOf(year, two, one)
        : dayOf(year, one, two);
    },
  ],
];

const clockBehind =
  /^(?:T\s{0,2}|,?\s{1,3}(?:(?:at|um)\s)?)(\d{1,2}:\d\d(?::\d\d(?:[.,:]\d{1,9})?)?|\d{6}(?:[.,]\d{1,9})?|\d{4}|\d\d)(?!\d)\s{0,2}([ap]\.?m\b\.?)?/i;

function readInOrder(text: string, order: DateOrder | null): string | null {
  for (const [form, read] of figures) {
    const match = form.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length);
    const clock = clockBehind.exec(rest);
    return toIso(read(match.slice(1).map(Number), match[0], order), {
      time: clock?.[1] ?? '',
      half: clock?.[2] ?? '',
      zone: rest.slice(clock?.[0].length ?? 0),
    });
  }
  return null;
}

function dayOf(year = 0, month = 0, day = 0): Day {
  return { year, month, day };
}

/** The day of the year, from 1; out of range where the year has no such day. */
function ordinalDay(year: number, ordinal: number): Day {
  const date = new Date(Date.UTC(year, 0, ordinal));
  const isOfYear = ordinal > 0 && date.getUTCFullYear() === year;
  return dayOf(year, isOfYear ? date.getUTCMonth() + 1 : 0, date.getUTCDate());
}

const clockAnywhere =
  /(?<![\d:.])(?:(\d{1,2}[:h]\d\d(?::\d\d(?:\.\d{1,9})?)?)\s{0,2}([ap]\.?m\b\.?)?|(\d{1,2})\s?([ap]\.?m\b\.?))/i;

/** Behind a day the word is a month for certain; before one it may be a day of the week ("mar. 05 mai"). */
const namedMonths = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th|er)?[\\s.,-]{0,3}(?:de\\s)?${monthWord}\\b`, 'i'),
  new RegExp(`\\b${monthWord}\\b`, 'i'),
];

/** An offset behind the clock, or a comment at the end. */
const offsetFirst = /^\s{0,3}((?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d\d)?(?![\d:]))/i;
const comment = /\s{0,3}(?:\([^()]{0,60}\)|\[[^[\]]{0,60}\])$/;

/** Any order of day, month by its name, year and time: "Thu, 01 Jan 2026 19:48:21 GMT", "Jan 1, 2026 7:48 PM EST". */
function readNamed(written: string): string | null {
  const plain = /[^ -~]/.test(written) ? written.normalize('NFD').replace(/\p{M}/gu, '') : written;
  const text = plain.replace(comment, '');
  const month = namedMonths.map((form) => form.exec(text)?.[1]).find((found) => found);
  if (month === undefined) return null;
  const clock = clockAnywhere.exec(text);
  const behind = clock ? text.slice(clock.index + clock[0].length) : '';
  const offset = offsetFirst.exec(behind)?.[1] ?? /\s[+-]\d{4}$/.exec(text)?.[0] ?? '';
  const calendar = (clock ? `${text.slice(0, clock.index)} ${behind}` : text).replace(offset, ' ');
  const words = readWords(calendar, month);
  if (words === null) return null;
  return toIso(
    { ...words.day, month: monthOf(month) },
    {
      time: (clock?.[1] ?? clock?.[3] ?? '').replace(/h/i, ':'),
      half: clock?.[2] ?? clock?.[4] ?? '',
      zone: `${offset.trim()} ${words.zone}`.trim(),
    },
  );
}

/** The numbers of a date without its clock, and the word for its zone; null where anything is left over. */
function readWords(text: string, month: string) {
  const numbers: string[] = [];
  let zone = '';
  let months = 0;
  const isMonth = new RegExp(`^${month}[a-z]{0,7}$`, 'i');
  for (const word of text.split(/[\s,.;|·–—-]+|(?<=\d)\/|\/(?=\d)/).filter((part) => part !== '')) {
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|o)?$/i.exec(word)?.[1];
    if (number !== undefined) numbers.push(number);
    else if (isMonth.test(word) && months === 0) months += 1;
    else if (isFiller(word)) continue;
    else if (zone === '') zone = word;
    else return null;
  }
  const long = numbers.findIndex((digits) => digits.length === 4);
  const [year, day] = [numbers[long >= 0 ? long : 1], numbers[long === 0 ? 1 : 0]];
  if (numbers.length !== 2 || year === undefined || day === undefined) return null;
  return { day: { year: fullYear(year), day: Number(day) }, zone };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function toIso({ year, month, day }: Day, { time, half, zone }: Clock): string | null {
  const [hour, minute, second] = clockOf(time, half);
  if (year < 1970 || year > 2199 || minute > 59 || second > 60) return null;
  if (hour > 24 || (hour === 24 && minute + second > 0)) return null;
  // Date.UTC carries 24:00 and the leap second over; a day that its month does not have is a slip of the pen and is refused.
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = readOffset(zone.trim(), local);
  if (offset === null) return null;
  return new Date(local).toISOString().slice(0, 19) + (offset === 0 ? 'Z' : writeOffset(offset));
}

function clockOf(time: string, half: string): [hour: number, minute: number, second: number] {
  const digits = time.includes(':') ? time.split(':') : (time.match(/\d\d?/g) ?? []);
  const [hour = 0, minute = 0, second = 0] = digits.map((part) =>
    Math.floor(Number(part.replace(',', '.'))),
  );
  if (half === '') return [hour, minute, second];
  return [(hour % 12) + (/^p/i.test(half) ? 12 : 0), minute, second];
}

function writeOffset(offset: number): string {
  const minutes = Math.abs(offset);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
