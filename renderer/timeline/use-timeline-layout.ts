/** The lay-out of the timeline for what is shown of it. */
import { useMemo } from 'react';
import { layOutTimeline, type TimelineLayout } from '../../core/timeline/lay-out.ts';
import type { Clock } from '../../core/timeline/lay-out-clock.ts';
import { prepareTimeline } from '../../core/timeline/prepare-timeline.ts';
import type { OpenStory } from '../story-context.tsx';
import { measureEvent } from './name-event.ts';
import type { Source } from './sources.ts';

const mostRows = 12;

/** The articles that stand apart on the date of each event in conflict. */
export function findConflicts({ view, conflicts }: OpenStory): Map<string, Set<string>> {
  const odd = new Map(conflicts.map((fact) => [fact.id, new Set(fact.odd)]));
  return new Map(
    view.events.flatMap(({ id, fact }) => {
      const apart = odd.get(fact ?? '');
      return apart ? [[id, apart] as const] : [];
    }),
  );
}

export function useTimelineLayout(
  story: OpenStory,
  sources: readonly Source[],
  happened: Clock | null,
  reported: Clock | null,
): TimelineLayout {
  const prepared = useMemo(
    () => prepareTimeline({ events: story.view.events, sources, conflicts: findConflicts(story) }),
    [story, sources],
  );
  return useMemo(
    () => layOutTimeline(prepared, { happened, reported, measure: measureEvent, mostRows }),
    [prepared, happened, reported],
  );
}
