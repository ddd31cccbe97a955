/** Durations: "six weeks", "18-month", "two months and ten days", "two and a half years". */
import { jointAfter, jointBetween } from '../../../text/tokens.ts';
import type { AmountPlace, AmountRule } from '../figure-rule.ts';
import { type Numeral, readNumeral } from '../numeral.ts';
import { timeModifiers, timeUnits } from '../units.ts';

/** The time unit at or shortly behind token `next`: "days", "legislative days". `end`: where the number ends, if not with the token before. */
export function timeUnitAt(
  { text, tokens }: AmountPlace['context'],
  next: number,
  end = tokens.ends[next - 1] ?? 0,
) {
  for (let k = next; k < next + 3; k++) {
    const from = k === next ? end : (tokens.ends[k - 1] as number);
    const joint = jointBetween(text, from, tokens.starts[k] ?? Number.POSITIVE_INFINITY);
    if (joint !== 'space' && joint !== 'hyphen') return null;
    const key = tokens.keys[k] as string;
    const unit = timeUnits.get(key);
    if (unit)
      return {
        ...unit,
        word: key,
        modifiers: tokens.keys.slice(next, k),
        next: k + 1,
        end: tokens.ends[k] as number,
      };
    if (!timeModifiers.has(key)) return null;
  }
  return null;
}

/** "later", "ago": then the words tell a date and not how long something takes. */
export function tellsDate({ text, tokens }: AmountPlace['context'], next: number): boolean {
  if (jointAfter(text, tokens, next - 1) !== 'space') return false;
  const key = tokens.keys[next];
  const after = tokens.keys[next + 1];
  if (key === 'ago' || key === 'hence') return true;
  if (key === 'later' || key === 'earlier') return after !== 'than';
  if (key === 'from') return after === 'now' || after === 'today';
  if (key === 'in') return after === 'the' && tokens.keys[next + 2] === 'past';
  const last = jointAfter(text, tokens, next) === 'apart';
  // "with audits two years on", "from 22 percent two years before"
  if (last && (key === 'on' || key === 'before' || key === 'prior' || key === 'previously'))
    return true;
  return (
    (key === 'after' || key === 'before') &&
    after === 'then' &&
    jointAfter(text, tokens, next + 1) !== 'space'
  );
}

type TimeUnit = NonNullable<ReturnType<typeof timeUnitAt>>;

const days: Record<string, [number, number]> = {
  a: [365, 366],
  mo: [30, 31],
  wk: [7, 7],
  d: [1, 1],
};

/** How many of the smaller unit make one of the larger, and what the smaller is. */
const minutesOf: Record<string, [count: number, unit: string]> = { h: [60, 'min'], min: [60, 's'] };

/** "two hours and ten minutes", "2 hours 15 minutes": both in minutes. */
function addMinutes(
  { context, amount }: AmountPlace,
  [count, smaller]: [number, string],
  numeral: Numeral | null,
) {
  const unit = numeral && timeUnitAt(context, numeral.next);
  if (!numeral || unit?.code !== smaller || amount.range || numeral.value >= count) return null;
  const whole = amount.low * count + numeral.value;
  return { low: whole, high: whole, unit: smaller, next: unit.next, end: unit.end };
}

/** "two months and ten days": both in days, with the room that months leave. */
function addSecond(place: AmountPlace, code: string, next: number) {
  const { context, amount } = place;
  const { tokens, text } = context;
  if (jointAfter(text, tokens, next - 1) !== 'space') return null;
  const joined = tokens.keys[next] === 'and';
  const clock = minutesOf[code];
  if (!joined && !clock) return null;
  const numeral = readNumeral(context, joined ? next + 1 : next);
  if (clock) return addMinutes(place, clock, numeral);
  const unit = numeral && timeUnitAt(context, numeral.next);
  const [outer, inner] = [days[code], unit && days[unit.code]];
  if (!numeral || !unit || !outer || !inner || amount.range) return null;
  if (code === 'a' && unit.code === 'mo') {
    const months = amount.low * 12 + numeral.value;
    return { low: months, high: months, unit: 'mo', next: unit.next, end: unit.end };
  }
  // Months in a row have 30 or 31 days by turns.
  const most = code === 'mo' ? Math.ceil(amount.low * 30.5 + 1) : amount.low * outer[1];
  return {
    low: amount.low * outer[0] + numeral.value * inner[0],
    high: most + numeral.value * inner[1],
    unit: 'd',
    next: unit.next,
    end: unit.end,
  };
}

/** How many of a smaller unit make one of a larger, where that is exact. */
const exactly: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mo: { a: 12 },
  d: { wk: 7 },
  h: { d: 24, wk: 168 },
  min: { h: 60, d: 1440 },
  s: { min: 60, h: 3600 },
};

/** "six months to two years": a range whose ends have units of their own, both in the smaller. */
function addEnd({ context, amount }: AmountPlace, unit: TimeUnit) {
  const { tokens, text } = context;
  const joint = tokens.keys[unit.next] ?? '';
  const between = joint === 'and' && tokens.keys[amount.first - 1] === 'between';
  if (amount.range || !(joint === 'to' || between)) return null;
  if (jointAfter(text, tokens, unit.next - 1) !== 'space') return null;
  // "Up from six months to two years", "cut from six hours to two days" are changes.
  if (tokens.keys[amount.first - 1] === 'from' && moved.test(tokens.keys[amount.first - 2] ?? ''))
    return null;
  const article = /^an?$/u.test(tokens.keys[unit.next + 1] ?? '');
  const numeral = article ? null : readNumeral(context, unit.next + 1);
  const second = timeUnitAt(
    context,
    article ? unit.next + 2 : (numeral?.next ?? tokens.keys.length),
  );
  const factor = second && exactly[unit.code]?.[second.code];
  if (!second || !factor || tellsDate(context, second.next)) return null;
  const high = (article ? 1 : (numeral?.value ?? 0)) * second.factor * factor;
  return high > amount.low * unit.factor ? { high, next: second.next, end: second.end } : null;
}

const moved = /(?:ed|ing|en)$|^(?:up|down|rose|fell|cut|grew|went)$/u;

export const duration: AmountRule = {
  name: 'duration',
  follows: (key) => timeUnits.has(key) || timeModifiers.has(key),
  read: (place) => {
    const { context, amount } = place;
    if (amount.prefix) return null;
    const unit = timeUnitAt(context, amount.next, amount.end);
    if (!unit) return null;
    // "two months before" tells when, "the two months before" how long.
    const period = context.tokens.keys[amount.first - 1] === 'the';
    // "22 minutes later" is no other day.
    const short = unit.code === 'min' || unit.code === 's';
    if (!period && !short && tellsDate(context, unit.next)) return null;
    // "in three quarters": a part of a whole, unless it is the quarters of a year.
    if (unit.word.startsWith('quarter') && amount.high > 12) return null;
    const factor = (value: number) => Number((value * unit.factor).toPrecision(15));
    const draft = {
      ...amount,
      low: factor(amount.low),
      high: factor(amount.high),
      unit: unit.code,
      modifiers: unit.modifiers,
      next: unit.next,
      end: unit.end,
    };
    return { ...draft, ...(addEnd(place, unit) ?? addSecond(place, unit.code, unit.next)) };
  },
  examples: [
    { text: 'a ban of six weeks', found: 'six weeks', value: { low: 6, high: 6, unit: 'wk' } },
    { text: 'an 18-month pause', found: '18-month', value: { low: 18, unit: 'mo', noun: 'pause' } },
    {
      text: 'It lasted two months and ten days.',
      found: 'two months and ten days',
      value: { low: 70, high: 72, unit: 'd' },
    },
    {
      text: 'It took 2 hours 15 minutes.',
      found: '2 hours 15 minutes',
      value: { low: 135, unit: 'min' },
    },
    {
      text: 'He died 22 minutes later.',
      found: '22 minutes',
      value: { low: 22, unit: 'min' },
    },
    {
      text: 'nearly two and a half years of talks',
      found: 'nearly two and a half years',
      value: { low: null, high: 2.5, unit: 'a' },
    },
    {
      text: 'The term is 6 to 36 months.',
      found: '6 to 36 months',
      value: { low: 6, high: 36, unit: 'mo' },
    },
    {
      text: 'It is punished with six months to two years of prison.',
      found: 'six months to two years',
      value: { low: 6, high: 24, unit: 'mo', qualifier: 'range' },
    },
    {
      text: 'Congress has 60 legislative days.',
      found: '60 legislative days',
      value: { low: 60, unit: 'd' },
    },
    {
      text: 'It ran over two years.',
      found: 'two years',
      value: { low: 2, high: 2, qualifier: 'exact' },
    },
    {
      text: 'It ran for well over two years.',
      found: 'well over two years',
      value: { low: 2, high: null },
    },
  ],
  nonExamples: [
    'It closed two days later.',
    'It began three years ago.',
    'ten daylight saving rules',
  ],
  knownGaps: [],
};
