/** The words of dates: months, weekdays, seasons, numbers, and the patterns that read them. */
import { counted } from '../../text/counted.ts';
import { letters } from '../../text/letters.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** White space within an expression: a space or two, or one line break. */
export const gap = counted('[ \\u00a0\\u202f]{1,2}|\\r?\\n');
/** The end of a word or number. */
export const stop = `(?!(?-i:[${letters}\\d]))`;

export const monthPattern = `(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?!(?-i:[${letters}]))\\.?)`;
export const weekdayPattern = `(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)(?!(?-i:[${letters}]))\\.?)`;
export const seasonPattern = '(?:spring|summer|autumn|fall|winter)';
export const yearPattern = '(?:1[4-9]\\d\\d|20\\d\\d|21\\d\\d)';
/** A day of the month in digits. */
export const dayPattern = '(?:3[01]|[12]\\d|0?[1-9])';

export const monthStarts = [
  ...monthNames,
  ...monthNames.map((name) => name.slice(0, 3)),
  'sept',
].filter((name, index, all) => all.indexOf(name) === index);
export const weekdayStarts = [
  ...weekdayNames,
  ...weekdayNames.map((name) => name.slice(0, 3)),
  'tues',
  'weds',
  'thur',
  'thurs',
];

/** 1 to 12, from a month's name or abbreviation. */
export function monthOf(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  return monthNames.findIndex((name) => name.startsWith(key)) + 1;
}

/** 1 (Monday) to 7, from a weekday's name or abbreviation. */
export function weekdayNumber(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  return weekdayNames.findIndex((name) => name.startsWith(key)) + 1;
}

/** 1 spring to 4 winter. */
export function seasonOf(word: string): number {
  const key = word.toLowerCase();
  return { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 }[key] ?? 0;
}

const units = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinalUnits = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];

const values = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ['the', 1],
  ...units.map((word, i): [string, number] => [word, i + 1]),
  ...tens.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ...ordinalUnits.map((word, i): [string, number] => [word, i + 1]),
  ['twentieth', 20],
  ['thirtieth', 30],
  ['hundred', 100],
]);

const below20 = units.toReversed().join('|');
const small = units.slice(0, 9).toReversed().join('|');

/** A whole number below 100 in digits or words. */
export const countPattern = `(?:\\d{1,4}|(?:${tens.join('|')})(?:[ -](?:${small}))?|${below20})`;
/** A day of the month as an ordinal in words. */
export const ordinalPattern = `(?:thirty[ -]first|twenty[ -](?:${ordinalUnits.slice(0, 9).join('|')})|thirtieth|twentieth|${ordinalUnits.toReversed().join('|')})`;
/** Words with which `ordinalPattern` begins. */
export const ordinalStarts = ['thirty', 'twenty', 'thirtieth', 'twentieth', ...ordinalUnits];
export const countStarts = ['#', ...tens, ...units];

/** The value of digits, or of number words and ordinals up to a hundred. */
export function numberOf(words: string): number {
  if (/^\d/u.test(words)) return Number.parseInt(words, 10);
  let sum = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) sum += values.get(word) ?? 0;
  return sum;
}

/** A two-digit year is the one nearest to publication's century that makes sense: 69 and below are 20xx. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
