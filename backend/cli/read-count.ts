/** Numbers that options take. */
import { CallError } from './report.ts';

/** What `--limit` can ask for. */
export const mostRows = 100_000;

/**
 * Reads a whole number.
 *
 * @throws CallError where it is none, or below `least` or above `most`
 */
export function readCount(option: string, text: string, least: number, most: number): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw new CallError(`${option} takes a number from ${least} to ${most}, not "${text}".`);
}
