/** The timeline: two clocks on one set of lanes, an overview strip, and the same as a table. */
import { useCallback, useState } from 'react';
import { useStory } from '../story-context.tsx';
import { Blank } from '../ui/blank.tsx';
import './timeline.css';
import { useWidth } from '../ui/use-width.ts';
import { Lanes } from './lanes.tsx';
import { usePrepared } from './use-prepared.ts';

export function TimelineView() {
  const prepared = usePrepared();
  const { summary } = useStory().view;
  const [width, watch] = useWidth('timeline');
  const [scroller, setScroller] = useState<Element | null>(null);
  const attach = useCallback(
    (element: Element | null) => {
      setScroller(element);
      return watch(element);
    },
    [watch],
  );
  if (!prepared) {
    return (
      <Blank title="No dated event">
        The articles of this story give no date that Parallax could place. When they were reported
        stands under Coverage.
      </Blank>
    );
  }
  return (
    <div className="timeline scroll" ref={attach}>
      {width > 0 && scroller && (
        <Lanes key={summary.id} width={width} scroller={scroller} {...prepared} />
      )}
    </div>
  );
}
