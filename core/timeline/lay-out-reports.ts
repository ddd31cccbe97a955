/** The clock of the reports: when each article came out, and when it was changed. */
import { type Clock, day, placeOn, type Stretch } from './lay-out-clock.ts';

export interface Report {
  article: string;
  /** ISO 8601: a day, or a time with an offset; null where the outlet shows none. */
  published: string | null;
  /** When a later version was fetched; null where there is none. */
  changed: string | null;
}

/** `time`: a tick; `day`: a hatched day; `unknown`: a dashed box; `changed`: a dashed tick that a line ties to its report. */
export interface ReportMark {
  shape: 'time' | 'day' | 'unknown' | 'changed';
  articles: string[];
  left: number;
  right: number;
  /** The part of the lane that it has: one half where moments and days would lie over each other. */
  row: 'whole' | 'upper' | 'lower';
}

const unknownWidth = 22;
const tooClose = 5;
/** Beside the tick that carries it. */
const flag = 8;
/** Of a count beside a mark, pixels, and of each of its figures. */
const countGap = 14;
const figureWidth = 7;

/** Whether an ISO text tells a time of day, and not only a day. */
export function tellsTime(published: string): boolean {
  return /T\d\d:\d\d/.test(published) && !/T00:00(:00(\.0+)?)?(Z|[+-]00:?00)$/.test(published);
}

/** When a report came out: a moment, or the day where no more is known; null where nothing is. */
export function reportStretch({ published }: Report): Stretch | null {
  if (!published) return null;
  if (tellsTime(published)) return { from: Date.parse(published), to: Date.parse(published) };
  const from = Date.parse(published.slice(0, 10));
  return { from, to: from + day };
}

type Placed = Omit<ReportMark, 'row'>;

/** How far on the next one may stand, pixels. */
function roomOf({ articles }: Placed): number {
  const { length } = articles;
  return length === 1 ? tooClose : countGap + figureWidth * String(length).length;
}

/** The marks of one lane, in order of time; ticks that would touch become one, and so does what would lie on its count. */
export function layOutReports(reports: readonly Report[], clock: Clock): ReportMark[] {
  return shareRows(placeReports(reports, clock));
}

function placeReports(reports: readonly Report[], clock: Clock): Placed[] {
  const marks: Placed[] = [];
  const inside = ({ from, to }: Stretch) => to >= clock.from && from <= clock.to;
  const sorted = reports.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
  for (const report of sorted) {
    const articles = [report.article];
    const stretch = reportStretch(report);
    if (!stretch) {
      const known = marks.find(({ shape }) => shape === 'unknown');
      if (known) known.articles.push(report.article);
      else
        marks.push({
          shape: 'unknown',
          articles,
          left: clock.left,
          right: clock.left + unknownWidth,
        });
      continue;
    }
    if (inside(stretch)) {
      const left = Math.max(placeOn(clock, stretch.from), clock.left);
      const right = Math.min(placeOn(clock, stretch.to), clock.left + clock.width);
      const shape = stretch.from === stretch.to ? 'time' : 'day';
      const last = marks.findLast((mark) => mark.shape === shape);
      if (last && left - last.left < roomOf(last)) last.articles.push(report.article);
      else marks.push({ shape, articles, left, right });
    }
    const changed = report.changed === null ? Number.NaN : Date.parse(report.changed);
    if (changed > stretch.from && inside({ from: changed, to: changed })) {
      const from = Math.max(placeOn(clock, stretch.from), clock.left);
      marks.push({ shape: 'changed', articles, left: from, right: placeOn(clock, changed) });
    }
  }
  return marks;
}

/** Moments go above days, and what has no day goes where it has room, as soon as any of them would lie over another. */
function shareRows(marks: readonly Placed[]): ReportMark[] {
  const isMoment = ({ shape }: Placed) => shape === 'time' || shape === 'changed';
  const moments = marks.filter(isMoment);
  const days = marks.filter(({ shape }) => shape === 'day');
  const unknown = marks.find(({ shape }) => shape === 'unknown');
  const meets = (one: Placed | undefined, others: readonly Placed[]) =>
    one !== undefined && others.some((other) => overlap(one, other));
  const unknownAbove = meets(unknown, days) && !meets(unknown, moments);
  if (!days.some((mark) => meets(mark, moments)) && !meets(unknown, [...moments, ...days]))
    return marks.map((mark) => ({ ...mark, row: 'whole' }));
  return marks.map((mark) => {
    const isAbove = mark === unknown ? unknownAbove : isMoment(mark);
    return { ...mark, row: isAbove ? 'upper' : 'lower' };
  });
}

/** With the count beside it, and a little room. */
function overlap(one: Placed, other: Placed): boolean {
  return one.left < extentOf(other) && other.left < extentOf(one);
}

function extentOf(mark: Placed): number {
  return mark.shape === 'day' ? mark.right + tooClose : mark.right + Math.max(flag, roomOf(mark));
}
