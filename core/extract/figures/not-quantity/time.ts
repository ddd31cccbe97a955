/** Numbers of clocks and calendars: "23:59", "at 6 p.m.", "June 10", "'98", "3 min read". */
import type { Amount } from '../amount.ts';
import type { View } from '../view.ts';
import { isClock } from './clock.ts';

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Lengths that look like an hour: "2 pm is 2 picometres". */
const picometres = /^ ?pm\b[^\n]{0,60}\bpicomet/u;

const timeOfDay =
  /^(?:\s?:\s?\d\d\b|\s?[ap]\.?\s?m\b\.?|\s?o[’']clock|\s(?:GMT|UTC|ET|EST|EDT|PST|PDT|CET|BST|noon|midnight)\b)/i;

/** "since seven this morning", "at 11 last night". */
const partOfDay =
  /^ (?:this morning|this afternoon|this evening|tonight|last night|in the (?:morning|afternoon|evening)|at night)\b/u;

/** "The news at five", "it opens at nine": an hour, where nothing is counted. */
function isHour({ text }: View, { start, end, low }: Amount): boolean {
  return (
    low <= 12 &&
    /^(?:[.,;:!?)”"]|$|\n)/u.test(text.slice(end, end + 1)) &&
    !/^[.,:]\d/u.test(text.slice(end, end + 2)) &&
    /\b(?:news|opens?|opened|closes?|closed|starts?|started|begins?|began|ends?|ended|finished|meets?|met|resumes?|leaves?|left|arrives?|arrived|came|woke|rang|up|out|home|night|morning|evening|day) at $/iu.test(
      text.slice(Math.max(0, start - 14), start),
    )
  );
}

/** "3 min read", "5-minute watch". */
const readingTime = /^[\s-]min(?:ute)?s?(?:\s(?:read|learn|watch|listen)\b|$|\n)/i;

/** The minutes of "08 : 30". */
const isMinutes = (text: string, { start, end, form }: Amount) =>
  form === 'plain' &&
  end - start === 2 &&
  /\d\s?:\s?$/u.test(text.slice(Math.max(0, start - 4), start));

/** "'98", "the class of ’11". */
const isShortYear = (text: string, { start, end }: Amount) =>
  end - start === 2 && /[\s(]['’‘]$/u.test(text.slice(Math.max(0, start - 2), start));

/** "June 10", "10 September". */
function isDay(view: View, amount: Amount): boolean {
  const { tokens, text } = view;
  if (amount.form !== 'plain' || amount.high > 31) return false;
  const isMonth = (index: number) => {
    const key = tokens.keys[index];
    return (
      key !== undefined &&
      months.has(key) &&
      /\p{Lu}/u.test(text.charAt(tokens.starts[index] as number))
    );
  };
  const near = (from: number, to: number) => /^[.,]?\s$/u.test(text.slice(from, to));
  if (isMonth(amount.first - 1) && near(tokens.ends[amount.first - 1] as number, amount.start)) {
    // "In June, 18 people came": behind a comma a day has no noun.
    const apart = text.charAt(tokens.ends[amount.first - 1] as number) === ',';
    return !(apart && /^ ?(?:\p{Ll}|%)/u.test(text.slice(amount.end, amount.end + 2)));
  }
  return isMonth(amount.next) && near(amount.end, tokens.starts[amount.next] as number);
}

/** True for a time of day, a day of a month, a short year, the time that reading takes. */
export function isTime(view: View, amount: Amount): boolean {
  const { text } = view;
  const behind = text.slice(amount.end, amount.end + 20);
  return (
    (timeOfDay.test(behind) && !picometres.test(text.slice(amount.end, amount.end + 80))) ||
    (amount.low < 25 && partOfDay.test(behind)) ||
    readingTime.test(behind) ||
    isHour(view, amount) ||
    isClock(view, amount) ||
    isMinutes(text, amount) ||
    isShortYear(text, amount) ||
    isDay(view, amount)
  );
}
