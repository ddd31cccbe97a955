/** Whether the times that two readings are set in can be the same. */
import type { DateMention } from '../../model.ts';

/** True where any two of the periods have a day in common. */
export function intersects(a: readonly DateMention[], b: readonly DateMention[]): boolean {
  return a.some((x) => b.some((y) => x.from <= y.to && y.from <= x.to));
}
