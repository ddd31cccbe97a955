/** Numbers, dates and counts in words, as the whole window says them. */
import type { DateMention, DatePrecision, Figure } from '../../core/model.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// Made once: to make one takes longer than to draw a row.
const counts = new Intl.NumberFormat('en');
const amounts = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${counts.format(count)} ${count === 1 ? one : many}`;
}

/** "25 Jun 2026" from an ISO date or time; the day as written, whatever the time zone here. */
export function sayDay(iso: string, year = true): string {
  const [y, m, d] = iso.slice(0, 10).split('-');
  return `${Number(d)} ${months[Number(m) - 1]}${year ? ` ${y}` : ''}`;
}

/** "14:05" as written in an ISO time, in the outlet's own time; null where only a day is known. */
export function sayTime(iso: string): string | null {
  return /T\d\d:\d\d/.test(iso) ? iso.slice(11, 16) : null;
}

/** "UTC+2": the outlet's own time, as written in an ISO time; null where only a day is known. */
export function sayOffset(iso: string): string | null {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(iso) ?? [];
  if (!/T\d\d:\d\d/.test(iso)) return null;
  if (!sign || (hours === '00' && minutes === '00')) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** "22 Apr – 5 Jun 2026", "Jun 2026", "2026": a period as precisely as it was said. */
export function sayPeriod(from: string, to: string, precision?: DatePrecision): string {
  if (from === to) return sayDay(from);
  const [y1, m1] = from.split('-');
  const [y2, m2] = to.split('-');
  if (isWholeMonth(from, to)) return `${months[Number(m1) - 1]} ${y1}`;
  if (precision === 'year' && y1 === y2) return String(y1);
  if (precision === 'quarter') return `Q${Math.floor(Number(m1) / 3) + 1} ${y1}`;
  if (y1 === y2 && m1 === m2) return `${Number(from.slice(8))} – ${sayDay(to)}`;
  return `${sayDay(from, y1 !== y2)} – ${sayDay(to)}`;
}

function isWholeMonth(from: string, to: string): boolean {
  if (from.slice(0, 7) !== to.slice(0, 7) || !from.endsWith('-01')) return false;
  const [y, m] = from.split('-').map(Number);
  return Number(to.slice(8)) === new Date(Date.UTC(y ?? 0, m ?? 0, 0)).getUTCDate();
}

/** "24 – 26 Jun 2026" from first and last; "Dec 2025 – Jun 2026" where no day is meant. */
export function saySpan(from: string | null, to: string | null): string | null {
  if (!from || !to) return null;
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const isLonger = first.slice(0, 7) !== last.slice(0, 7);
  const startsMonth = isLonger && first.endsWith('-01');
  const endsMonth = isLonger && isWholeMonth(`${last.slice(0, 7)}-01`, last);
  if (!startsMonth && !endsMonth) return sayPeriod(first, last, 'range');
  const [y1, y2] = [first.slice(0, 4), last.slice(0, 4)];
  const start = startsMonth ? months[Number(first.slice(5, 7)) - 1] : sayDay(first, false);
  const end = endsMonth ? `${months[Number(last.slice(5, 7)) - 1]} ${y2}` : sayDay(last);
  return `${start}${y1 === y2 ? '' : ` ${y1}`} – ${end}`;
}

const signs: Record<Figure['qualifier'], string> = {
  exact: '',
  approx: '≈ ',
  below: '< ',
  above: '> ',
  at_least: '≥ ',
  at_most: '≤ ',
  range: '',
  vague: '≳ ',
};

/** A figure as understood: "> 28.8 M", "$15 M", "68 to 30". */
export function sayFigure(figure: Figure): string {
  const { low, high, unit, against, change, per } = figure;
  if (against !== undefined) return `${low ?? high} to ${against}`;
  const arrow = change === 'up' ? '↑ ' : change === 'down' ? '↓ ' : '';
  const amount =
    low !== null && high !== null && low !== high
      ? `${sayAmount(low, unit)} – ${sayAmount(high, unit)}`
      : sayAmount(low ?? high ?? 0, unit);
  return `${arrow}${signs[figure.qualifier]}${amount}${per ? ` per ${per === 'a' ? 'year' : per}` : ''}`;
}

const unitNames: Record<string, string> = {
  count: '',
  '%': ' %',
  pp: ' points',
  x: ' ×',
  a: ' years',
  mo: ' months',
  wk: ' weeks',
  d: ' days',
  h: ' hours',
  min: ' minutes',
  s: ' seconds',
};

function sayAmount(amount: number, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return sayMoney(amount, unit);
  return `${sayNumber(amount)}${unitNames[unit] ?? ` ${unit}`}`;
}

function sayMoney(amount: number, currency: string): string {
  const symbol = symbolOf(currency);
  return `${symbol}${symbol.length > 2 ? ' ' : ''}${sayNumber(amount)}`;
}

const symbols = new Map<string, string>();

function symbolOf(currency: string): string {
  const known = symbols.get(currency);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'symbol',
  }).formatToParts(0);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
  symbols.set(currency, symbol);
  return symbol;
}

const steps = [
  [1e12, ' T'],
  [1e9, ' bn'],
  [1e6, ' M'],
] as const;

function sayNumber(amount: number): string {
  if (Math.abs(amount) >= 1e15) return sayPower(amount);
  const step = steps.find(([size]) => Math.abs(amount) >= size);
  if (!step) return amounts.format(amount);
  return amounts.format(amount / step[0]) + step[1];
}

/** "3 × 10²⁵". */
function sayPower(amount: number): string {
  const [mantissa = '', exponent = ''] = amount.toExponential().split('e+');
  const raised = [...exponent].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return `${mantissa === '1' ? '' : `${mantissa} × `}10${raised}`;
}

/** A date as understood, and which part of it was not said but implied. */
export function sayDate(
  date: Pick<DateMention, 'from' | 'to' | 'precision' | 'certain' | 'quote'>,
): { said: string; implied: string } {
  const whole = sayPeriod(date.from, date.to, date.precision);
  if (date.certain) return { said: whole, implied: '' };
  const year = whole.slice(-4);
  if (date.quote.includes(year) || !/^\d{4}$/.test(year)) return { said: '', implied: whole };
  return /\d|[A-Z]/.test(date.quote)
    ? { said: whole.slice(0, -4).trimEnd(), implied: year }
    : { said: '', implied: whole };
}
