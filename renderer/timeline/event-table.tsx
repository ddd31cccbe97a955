/** The same events as a table, for eyes and for screen readers; only the rows near those in sight are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import type { StoryEvent } from '../../core/model.ts';
import { useStory } from '../story-context.tsx';
import { sayCount, sayDate } from '../ui/say.ts';
import { VerdictTag } from '../ui/verdict.tsx';
import { withFocusedRow } from '../ui/with-focused-row.ts';

interface EventTableProps {
  events: readonly StoryEvent[];
  selected: string | null;
  onSelect: (event: StoryEvent) => void;
  scroller: Element;
}

const rowHeight = 28;

export function EventTable({ events, selected, onSelect, scroller }: EventTableProps) {
  const table = useRef<HTMLTableElement>(null);
  // Null until it is known where the table stands: no rows are drawn for a place that it has not.
  const [above, setAbove] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measure = () => setAbove(table.current?.offsetTop ?? 0);
    const watch = new ResizeObserver(measure);
    for (const before of table.current?.parentElement?.children ?? []) watch.observe(before);
    measure();
    return () => watch.disconnect();
  }, []);
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    scrollMargin: above ?? 0,
    overscan: 10,
    rangeExtractor: (range) => withFocusedRow(table.current, range),
  });
  const top = above ?? 0;
  let end = top;
  const drawn = (above === null ? [] : rows.getVirtualItems()).map((row) => {
    const gap = row.start - end;
    end = row.end;
    return { index: row.index, gap };
  });
  const after = rows.getTotalSize() - (end - top);
  return (
    <table
      ref={table}
      className="events"
      aria-label="Events as a table"
      aria-rowcount={events.length + 1}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">Happened</th>
          <th scope="col">What</th>
          <th scope="col">Says so</th>
          <th scope="col">Dates</th>
        </tr>
      </thead>
      <tbody>
        {drawn.map(({ index, gap }) => {
          const event = events[index];
          return event ? (
            <Fragment key={event.id}>
              {gap > 0 && <Gap height={gap} />}
              <EventRow
                event={event}
                index={index}
                current={event.id === selected}
                onSelect={onSelect}
              />
            </Fragment>
          ) : null;
        })}
        {after > 0 && <Gap height={after} />}
      </tbody>
    </table>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    <tr>
      <td className="gap" colSpan={4} style={{ height }} />
    </tr>
  );
}

interface EventRowProps {
  event: StoryEvent;
  index: number;
  current: boolean;
  onSelect: (event: StoryEvent) => void;
}

function EventRow({ event, index, current, onSelect }: EventRowProps) {
  const story = useStory();
  const fact = story.fact(event.fact);
  const outlets = [...new Set(event.articles.map(story.outlet))];
  const alike = event.quotes.filter(({ from, to }) => from === event.from && to === event.to);
  // What one outlet says in full is said.
  const dated = alike.find(({ certain }) => certain) ?? alike[0];
  const { said, implied } = sayDate({ quote: '', ...event, ...dated });
  return (
    <tr className={current ? 'current' : ''} data-index={index} aria-rowindex={index + 2}>
      <td className="date">
        {said} {implied && <i>{implied}</i>}
      </td>
      <td className="title">
        <button
          type="button"
          className="clip"
          title={event.title}
          aria-current={current}
          onClick={() => onSelect(event)}
        >
          {event.title}
          {event.scheduled && <span className="quiet"> · scheduled</span>}
        </button>
      </td>
      <td className="soft clip" title={outlets.join(', ')}>
        {outlets.length === 1 ? outlets[0] : sayCount(outlets.length, 'outlet')}
      </td>
      <td>
        {fact &&
          !story.isDismissed(fact) &&
          fact.verdict !== 'agree' &&
          fact.verdict !== 'single' && <VerdictTag verdict={fact.verdict} small />}
      </td>
    </tr>
  );
}
