/** Calendar dates and periods, resolved against publication. */
import type { DateMention } from '../../model.ts';
import type { ExtractContext } from '../context.ts';

export function findDates(_context: ExtractContext): DateMention[] {
  return [];
}
