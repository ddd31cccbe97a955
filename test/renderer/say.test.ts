/** Numbers and dates as the window says them. */
import { describe, expect, test } from 'vitest';
import type { DateMention, Figure } from '../../core/model.ts';
import { sayDate, sayFigure, sayOffset, sayPeriod, saySpan } from '../../renderer/ui/say.ts';

function figure(low: number | null, high: number | null, more: Partial<Figure> = {}): Figure {
  return {
    start: 0,
    end: 0,
    quote: '',
    low,
    high,
    qualifier: 'exact',
    unit: 'count',
    noun: null,
    modifiers: [],
    change: null,
    rule: 'test',
    ...more,
  };
}

describe('figures as understood', () => {
  test.each([
    ['> 28.8 M', figure(28_800_000, null, { qualifier: 'above' })],
    ['< 25,000', figure(null, 25_000, { qualifier: 'below' })],
    ['£15 M', figure(15e6, 15e6, { unit: 'GBP' })],
    ['CA$ 27.8 M', figure(27.8e6, 27.8e6, { unit: 'CAD' })],
    ['40 % – 45 %', figure(40, 45, { qualifier: 'range', unit: '%' })],
    ['68 to 30', figure(68, 68, { against: 30, noun: 'vote' })],
    ['3 months', figure(3, 3, { unit: 'mo' })],
    ['↑ 20 %', figure(20, 20, { unit: '%', change: 'up' })],
    ['10²⁵', figure(1e25, 1e25, { unit: 'count' })],
    ['2.5 × 10²⁵', figure(2.5e25, 2.5e25)],
    ['$1.5 T', figure(1.5e12, 1.5e12, { unit: 'USD' })],
    ['$10,000 per year', figure(10_000, 10_000, { unit: 'USD', per: 'a' })],
  ])('%s', (said, value) => {
    expect(sayFigure(value)).toBe(said);
  });
});

describe('dates as understood', () => {
  const date = (quote: string, from: string, to: string, certain: boolean): DateMention => ({
    start: 0,
    end: quote.length,
    quote,
    from,
    to,
    edtf: from,
    precision: from === to ? 'day' : 'range',
    certain,
    rule: 'test',
  });

  test('the year that was not said is set apart', () => {
    expect(sayDate(date('June 5', '2026-06-05', '2026-06-05', false))).toEqual({
      said: '5 Jun',
      implied: '2026',
    });
    expect(sayDate(date('June 5, 2026', '2026-06-05', '2026-06-05', true))).toEqual({
      said: '5 Jun 2026',
      implied: '',
    });
  });

  test('where nothing of it was said, all is implied', () => {
    expect(sayDate(date('last month', '2026-05-01', '2026-05-31', false))).toEqual({
      said: '',
      implied: 'May 2026',
    });
  });

  test.each([
    ['2026-06-10', '2026-06-10', '10 Jun 2026'],
    ['2026-06-01', '2026-06-30', 'Jun 2026'],
    ['2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2026-04-22', '2026-06-05', '22 Apr – 5 Jun 2026'],
    ['2026-06-24', '2026-06-26', '24 – 26 Jun 2026'],
    ['2025-12-30', '2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
  ])('%s to %s', (from, to, said) => {
    expect(sayPeriod(from, to)).toBe(said);
  });

  test('a span of whole months names no day', () => {
    expect(saySpan('2025-12-01', '2026-06-30')).toBe('Dec 2025 – Jun 2026');
    expect(saySpan('2026-02-01', '2026-06-26')).toBe('Feb – 26 Jun 2026');
    expect(saySpan(null, null)).toBeNull();
  });

  test('a span within a month that ends with it names its days', () => {
    expect(saySpan('2025-09-30', '2025-09-30')).toBe('30 Sep 2025');
    expect(saySpan('2025-09-29', '2025-09-30')).toBe('29 – 30 Sep 2025');
    expect(saySpan('2025-09-01', '2025-09-30')).toBe('Sep 2025');
  });

  test('a time tells its zone', () => {
    expect(sayOffset('2026-06-25T09:10:00+02:00')).toBe('UTC+2');
    expect(sayOffset('2026-06-25T09:10:00-03:30')).toBe('UTC−3:30');
    expect(sayOffset('2026-06-25T09:10:00Z')).toBe('UTC');
    expect(sayOffset('2026-06-25')).toBeNull();
  });
});
