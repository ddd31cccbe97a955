/** How the reader looks at the timeline of a story: which clocks, and where he has zoomed to on each. */
import type { Stretch } from '../../core/timeline/lay-out-clock.ts';
import { createKeeper } from '../keep-by-place.ts';

export type Clocks = 'happened' | 'both' | 'reported';

/** `all` follows a story that grows. */
export type Zoom = Stretch | 'all';

export interface TimelineLook {
  clocks: Clocks;
  /** Null where the clock shows what it begins with. */
  happened: Zoom | null;
  reported: Zoom | null;
}

/** What a clock can show without being zoomed to a place. */
export interface ClockStretches {
  begin: Stretch;
  whole: Stretch;
}

const plain: TimelineLook = { clocks: 'both', happened: null, reported: null };
const keeper = createKeeper('parallax.timeline', understandLook);

export function readLook(story: string): TimelineLook {
  return keeper.get(story) ?? plain;
}

export function changeLook(story: string, part: Partial<TimelineLook>): void {
  const { clocks, happened, reported } = { ...readLook(story), ...part };
  const isPlain = clocks === plain.clocks && happened === null && reported === null;
  keeper.set(story, isPlain ? null : { clocks, happened, reported });
}

/**
 * What is to be kept of a stretch that is shown; null where the clock begins with it. Where it begins with all, all is
 * only kept where `kept` asked for it already.
 */
export function toZoom(
  shown: Stretch,
  { begin, whole }: ClockStretches,
  kept: Zoom | null,
): Zoom | null {
  const isBegin = isSame(shown, begin);
  if (isSame(shown, whole) && (kept === 'all' || !isBegin)) return 'all';
  return isBegin ? null : shown;
}

/** What is shown of a story as it is now: a stretch outside of all that it tells is given up. */
export function fromZoom(zoom: Zoom | null, { begin, whole }: ClockStretches): Stretch {
  if (zoom === 'all') return whole;
  return zoom && isWithin(zoom, whole) ? zoom : begin;
}

/** Setting a zoom reports it too: what is shown already is not drawn anew. */
export function keepSame(old: Zoom | null, next: Zoom | null): Zoom | null {
  if (!old || !next || old === 'all' || next === 'all') return next;
  return isSame(old, next) ? old : next;
}

function isSame(one: Stretch, other: Stretch): boolean {
  const least = (one.to - one.from) / 1e6;
  return Math.abs(one.from - other.from) < least && Math.abs(one.to - other.to) < least;
}

function isWithin({ from, to }: Stretch, whole: Stretch): boolean {
  const least = (whole.to - whole.from) / 1e6;
  return from > whole.from - least && to < whole.to + least;
}

export function understandLook(stored: unknown): TimelineLook | null {
  const parts = new Map<string, unknown>(Object.entries(stored ?? {}));
  const clocks = (['happened', 'both', 'reported'] as const).find(
    (each) => each === parts.get('clocks'),
  );
  if (!clocks) return null;
  return {
    clocks,
    happened: understandZoom(parts.get('happened')),
    reported: understandZoom(parts.get('reported')),
  };
}

function understandZoom(stored: unknown): Zoom | null {
  if (stored === 'all') return stored;
  const parts = new Map<string, unknown>(Object.entries(stored ?? {}));
  const [from, to] = [parts.get('from'), parts.get('to')];
  return typeof from === 'number' && typeof to === 'number' && from < to ? { from, to } : null;
}
