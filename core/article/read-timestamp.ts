/** Times as feeds and pages write them, made ISO 8601. */

/** How months begin in English, German, French, Spanish, Italian, Portuguese and Dutch, without accents, from January on. */
const months = [
  'jan ene gen',
  'feb fev',
  'mar mrt',
  'apr avr abr',
  'may mai mag mei',
  'jun jui giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez dic',
].map((beginnings) => beginnings.split(' '));

/** One of them, and the rest of the word. */
const monthWord = `(${months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})[a-z]{0,7}`;
/** Behind a day the word is a month for certain; before one it may be a day of the week ("mar. 05 mai"). */
const namedMonths = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th|er)?[\\s.,-]{0,3}(?:de\\s)?${monthWord}\\b`, 'i'),
  new RegExp(`\\b${monthWord}\\b`, 'i'),
];

/** Minutes east of UTC; RFC 822's zones, and those that newsrooms write. Military letters are often wrong and read as UTC. */
const zones: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  west: 60,
  msk: 180,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  acst: 570,
  awst: 480,
  nzst: 720,
  nzdt: 780,
};

interface Parts {
  year: number;
  month: number;
  day: number;
  time: string;
  zone: string;
}

/**
 * Reads ISO 8601, RFC 822 and 2822, RFC 850, asctime and the slips between them (no weekday, no seconds, month and day
 * swapped round, zone by name, months in other languages). Returns ISO 8601 with the offset it was written with (`Z` where none is said), or null
 * where it is no date between 1970 and 2199.
 */
export function readTimestamp(text: string): string | null {
  const trimmed = text.trim().slice(0, 100);
  const parts = isoParts(trimmed) ?? namedParts(trimmed) ?? slashedParts(trimmed);
  return parts && toIso(parts);
}

function isoParts(text: string): Parts | null {
  const match =
    /^(\d{4})(?:[-/]?(\d\d)(?:[-/]?(\d\d))?)?(?:[T\s]{1,3}(\d\d?:?\d\d(?::?\d\d(?:[.,:]\d{1,9})?)?))?\s{0,3}(.{0,12})$/i.exec(
      text,
    );
  if (!match) return null;
  const [, year, month, day, time, zone] = match;
  return {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    time: time ?? '',
    zone: zone ?? '',
  };
}

/** Any order of day, month by its name, year and time: "Thu, 01 Jan 2026 19:48:21 GMT", "Jan 1, 2026 7:48 PM EST". */
function namedParts(written: string): Parts | null {
  const text = /[^ -~]/.test(written) ? written.normalize('NFD').replace(/\p{M}/gu, '') : written;
  const month = namedMonths.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!month) return null;
  const clock = /\b(\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s{0,2}([ap]\.?m\b\.?)?/i.exec(text);
  const zoneText = clock ? text.slice(clock.index + clock[0].length) : '';
  const calendar = clock ? text.replace(clock[0], ' ') : text;
  const numbers = [...calendar.matchAll(/(?<![\d+:])(\d{1,4})(?![\d:])(?:st|nd|rd|th|er)?/gi)].map(
    ([, digits]) => digits ?? '',
  );
  const long = numbers.findIndex((digits) => digits.length === 4);
  const yearAt = long >= 0 && !/[+-]\d{4}\s*$/.test(numbers.length === 1 ? text : '') ? long : 1;
  const year = numbers[yearAt];
  const day = numbers.find((digits, index) => index !== yearAt && digits.length <= 2);
  if (year === undefined || day === undefined) return null;
  return {
    year: fullYear(year),
    month: monthOf(month[1] ?? ''),
    day: Number(day),
    time: toTwentyFourHours(clock?.[1] ?? '', clock?.[2] ?? ''),
    zone: zoneText.replace(/\b(?:19|20)\d\d\b(?!$)|(?<![+-])\b(?:19|20)\d\d$/, ' '),
  };
}

/** 1 to 12. French tells June and July apart by one letter more than the others. */
function monthOf(beginning: string): number {
  return months.findIndex((own) => own.includes(beginning.toLowerCase())) + 1;
}

/** American month first, unless only day first can be meant. */
function slashedParts(text: string): Parts | null {
  const match =
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:,?\s{1,3}(\d{1,2}:\d\d(?::\d\d)?)\s{0,2}([ap]m)?)?\s{0,3}(.{0,12})$/i.exec(
      text,
    );
  if (!match) return null;
  const [, first, second, year, time, half, zone] = match;
  const dayFirst = Number(first) > 12 || text.includes('.');
  return {
    year: Number(year),
    month: Number(dayFirst ? second : first),
    day: Number(dayFirst ? first : second),
    time: toTwentyFourHours(time ?? '', half ?? ''),
    zone: zone ?? '',
  };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function toTwentyFourHours(time: string, half: string): string {
  if (half === '') return time;
  const [hour = '0', ...rest] = time.split(':');
  const afternoon = /^p/i.test(half) ? 12 : 0;
  return [(Number(hour) % 12) + afternoon, ...rest].join(':');
}

function toIso(parts: Parts): string | null {
  const [hour, minute, second] = clockOf(parts.time);
  const offset = offsetOf(parts.zone);
  const { year, month, day } = parts;
  if (year < 1970 || year > 2199 || hour > 24 || minute > 59 || second > 60) return null;
  // Date.UTC carries 24:00 and the leap second over; a day that its month does not have is a slip of the pen and is refused.
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
    .toISOString()
    .slice(0, 19);
  return local + (offset === 0 ? 'Z' : writeOffset(offset));
}

function clockOf(time: string): [number, number, number] {
  const digits = time.includes(':') ? time.split(':') : (time.match(/\d\d/g) ?? []);
  return [
    Number(digits[0] ?? 0),
    Number(digits[1] ?? 0),
    Math.floor(Number((digits[2] ?? '0').replace(',', '.'))),
  ];
}

/** Minutes east of UTC; 0 where the zone is missing or means nothing. */
function offsetOf(zone: string): number {
  const numeric = /([+-])(\d{1,2}):?(\d\d)?(?!\d)/.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 14 * 60 ? 0 : minutes * (numeric[1] === '-' ? -1 : 1);
  }
  return zones[/[a-z]{1,5}/i.exec(zone)?.[0].toLowerCase() ?? ''] ?? 0;
}

function writeOffset(offset: number): string {
  const minutes = Math.abs(offset);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
