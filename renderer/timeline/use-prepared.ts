/** What the timeline of a story is drawn from, made once for every zoom and pan. */
import { useMemo } from 'react';
import { chooseWindows } from '../../core/timeline/choose-windows.ts';
import { day, encompass, type Stretch } from '../../core/timeline/lay-out-clock.ts';
import { reportStretch } from '../../core/timeline/lay-out-reports.ts';
import { type PreparedTimeline, prepareTimeline } from '../../core/timeline/prepare-timeline.ts';
import { useUnfolded } from '../keep-unfolded.ts';
import { type OpenStory, useStory } from '../story-context.tsx';
import { findSources, type Source } from './sources.ts';

export interface Prepared {
  timeline: PreparedTimeline;
  sources: readonly Source[];
  /** The stretch of time to begin with, and all there is. */
  begin: Stretch;
  whole: Stretch;
  /** Null where no article shows when it came out. */
  reports: Stretch | null;
  /** Folds the outlets of an origin, or unfolds them. */
  toggle: (origin: string) => void;
}

/** Null where no event has a date. */
export function usePrepared(): Prepared | null {
  const story = useStory();
  const [unfolded, toggle] = useUnfolded('timeline');
  return useMemo(() => {
    const sources = findSources(story, unfolded);
    const { events } = story.view;
    const timeline = prepareTimeline({ events, sources, conflicts: findConflicts(story) });
    const windows = chooseWindows(timeline);
    const reported = sources.flatMap((source) =>
      source.reports.flatMap((report) => reportStretch(report) ?? []),
    );
    const reports = encompass(reported, 0.06, 2 * day);
    return windows && { timeline, sources, reports, toggle, ...windows };
  }, [story, unfolded, toggle]);
}

/** The articles that stand apart on the date of each event in conflict. */
function findConflicts({ view, conflicts }: OpenStory): Map<string, Set<string>> {
  if (conflicts.length === 0) return new Map();
  const odd = new Map(conflicts.map((fact) => [fact.id, new Set(fact.odd)]));
  const found = new Map<string, Set<string>>();
  for (const { id, fact } of view.events) {
    const apart = fact === null ? undefined : odd.get(fact);
    if (apart) found.set(id, apart);
  }
  return found;
}
