/** The stretches of time that a timeline begins with and ends at. */
import { day, encompass, type Stretch } from './lay-out-clock.ts';
import type { PreparedTimeline } from './prepare-timeline.ts';
import type { Dates } from './series.ts';

export interface Windows {
  /** What is shown at first: everything, or where that is long, what several articles tell of. */
  begin: Stretch;
  whole: Stretch;
}

type Datings = Pick<PreparedTimeline, 'events' | 'told' | 'conflicts'>;

const longest = 200 * day;

/** Null without events. */
export function chooseWindows({ events, told, conflicts }: Datings): Windows | null {
  // What contradicts an event may lie outside of all events, and is to be seen beside them.
  const apart = conflicts.flatMap((conflict) =>
    conflict.datings
      .map(({ dating }) => dating)
      .filter(({ articles }) => articles.some((article) => conflict.apart.has(article))),
  );
  const { dates } = events;
  const all = encompass([dates.whole, ...apart], 0.03, 14 * day);
  if (!all) return null;
  if (all.to - all.from <= longest) return { begin: all, whole: all };
  const shared = encompassWhere(dates, (row, length) => length <= longest && (told[row] ?? 0) > 1);
  const near = apart.filter(
    ({ from, to }) => Math.max(to, shared.to) - Math.min(from, shared.from) <= longest,
  );
  const { from, to } = encompass([shared, ...near], 0.08, 30 * day) ?? all;
  return { begin: { from: Math.max(from, all.from), to: Math.min(to, all.to) }, whole: all };
}

function encompassWhere(
  { from, to }: Dates,
  isMeant: (row: number, length: number) => boolean,
): Stretch {
  const found = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (let index = 0; index < from.length; index++) {
    const start = from[index] ?? 0;
    const end = to[index] ?? 0;
    if ((start >= found.from && end <= found.to) || !isMeant(index, end - start)) continue;
    if (start < found.from) found.from = start;
    if (end > found.to) found.to = end;
  }
  return found;
}
