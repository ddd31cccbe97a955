/** How the reader looks at the timeline of a story: which clocks, and where he has zoomed to on each. */
import type { Stretch } from '../../core/timeline/lay-out-clock.ts';
import { createKeeper } from '../keep-by-place.ts';

export type Clocks = 'happened' | 'both' | 'reported';

export interface TimelineLook {
  clocks: Clocks;
  /** Null where the clock shows what it begins with. */
  happened: Stretch | null;
  reported: Stretch | null;
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

export function understandLook(stored: unknown): TimelineLook | null {
  const parts = new Map<string, unknown>(Object.entries(stored ?? {}));
  const clocks = (['happened', 'both', 'reported'] as const).find(
    (each) => each === parts.get('clocks'),
  );
  if (!clocks) return null;
  return {
    clocks,
    happened: understandStretch(parts.get('happened')),
    reported: understandStretch(parts.get('reported')),
  };
}

function understandStretch(stored: unknown): Stretch | null {
  const parts = new Map<string, unknown>(Object.entries(stored ?? {}));
  const [from, to] = [parts.get('from'), parts.get('to')];
  return typeof from === 'number' && typeof to === 'number' && from < to ? { from, to } : null;
}
