/** Percent signs and words after a number. */
import { jointAfter } from '../../text/tokens.ts';
import type { View } from './view.ts';

export interface PercentUnit {
  unit: '%' | 'pp' | 'bp';
  next: number;
  end: number;
}

const sign = /[ \u00a0\u202f]?[%％]/y;
const words = new Set(['percent', 'percents', 'percentage', 'pct', 'pc']);

/** A cheap look behind a number: the next token and the first sign. */
export const mayBePercent = (key: string, sign: string): boolean =>
  sign === '%' ||
  sign === '％' ||
  key === 'per' ||
  key === 'basis' ||
  key === 'p' ||
  words.has(key);

/** Reads "%", "percent", "per cent", "percentage points", "basis points" at token `next`; null elsewhere. */
export function percentAt(view: View, next: number, end: number): PercentUnit | null {
  const { text, tokens } = view;
  const key = tokens.keys[next] ?? '';
  sign.lastIndex = end;
  const percent = sign.exec(text);
  if (percent) {
    const after = end + percent[0].length;
    return pointsAt(view, next, after) ?? { unit: '%', next, end: after };
  }
  const joint = jointAfter(text, tokens, next - 1);
  if (joint !== 'space' && joint !== 'hyphen') return null;
  if (key === 'basis' && /^points?$/u.test(tokens.keys[next + 1] ?? '')) {
    return { unit: 'bp', next: next + 2, end: tokens.ends[next + 1] as number };
  }
  if (key === 'per' && /^cents?$/u.test(tokens.keys[next + 1] ?? '')) {
    const after = tokens.ends[next + 1] as number;
    return pointsAt(view, next + 2, after) ?? { unit: '%', next: next + 2, end: after };
  }
  if (key === 'p' && text.startsWith(' p.c.', end))
    return { unit: '%', next: next + 2, end: end + 5 };
  if (!words.has(key)) return null;
  const after = tokens.ends[next] as number;
  return pointsAt(view, next + 1, after) ?? { unit: '%', next: next + 1, end: after };
}

function pointsAt(view: View, next: number, end: number): PercentUnit | null {
  const { text, tokens } = view;
  const start = tokens.starts[next];
  if (start === undefined || start - end !== 1 || !/^points?$/u.test(tokens.keys[next] ?? ''))
    return null;
  if (!/[ -]/u.test(text.charAt(end))) return null;
  return { unit: 'pp', next: next + 1, end: tokens.ends[next] as number };
}
