/** The timeline: two clocks on one set of lanes, an overview strip, and the same as a table. */
import { useCallback, useMemo, useState } from 'react';
import { chooseWindow, day, encompass, stretchOf } from '../../core/timeline/lay-out-clock.ts';
import { reportStretch } from '../../core/timeline/lay-out-reports.ts';
import { useStory } from '../story-context.tsx';
import { Blank } from '../ui/blank.tsx';
import './timeline.css';
import { Lanes } from './lanes.tsx';
import { findSources } from './sources.ts';
import { useWidth } from './use-width.ts';

export function TimelineView() {
  const story = useStory();
  const [width, watch] = useWidth();
  const [scroller, setScroller] = useState<Element | null>(null);
  const attach = useCallback(
    (element: Element | null) => {
      setScroller(element);
      return watch(element);
    },
    [watch],
  );
  const stretches = useMemo(() => {
    const { events } = story.view;
    const begin = chooseWindow(events);
    const whole = encompass(events.map(stretchOf), 0.03, 14 * day);
    const reports = findSources(story).flatMap((source) =>
      source.reports.flatMap((report) => reportStretch(report) ?? []),
    );
    if (!begin || !whole) return null;
    const inside = { from: Math.max(begin.from, whole.from), to: Math.min(begin.to, whole.to) };
    return { begin: inside, whole, reports: encompass(reports, 0.06, 2 * day) };
  }, [story]);
  if (!stretches) {
    return (
      <Blank title="No dated event">
        The articles of this story give no date that Parallax could place. When they were reported
        stands under Coverage.
      </Blank>
    );
  }
  return (
    <div className="timeline scroll" ref={attach}>
      {width > 0 && scroller && <Lanes width={width} scroller={scroller} {...stretches} />}
    </div>
  );
}
