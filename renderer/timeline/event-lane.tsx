/** The lane of what happened, each event with its name and date. */
import type { StoryEvent } from '../../core/model.ts';
import type { EventLane as EventLaneLayout } from '../../core/timeline/lay-out-events.ts';
import { TimelineMark } from './mark.tsx';
import { nameEvent } from './name-event.ts';

interface EventLaneProps {
  lane: EventLaneLayout;
  events: ReadonlyMap<string, StoryEvent>;
  selected: string | null;
}

export function EventLane({ lane, events, selected }: EventLaneProps) {
  return lane.marks.map((mark) => {
    const event = events.get(mark.events[0] ?? '');
    if (!event) return null;
    const name = nameEvent(event, mark.label?.room);
    const chosen = selected !== null && mark.events.includes(selected);
    return (
      <g
        key={mark.events.join(' ')}
        data-event={event.id}
        className={chosen ? 'event current' : 'event'}
      >
        <TimelineMark mark={mark} verdict={null} selected={chosen} caps />
        {mark.label && (
          <text
            x={mark.label.x}
            y={mark.y + 4}
            textAnchor={mark.label.side === 'left' ? 'end' : 'start'}
          >
            <title>{event.title}</title>
            {name.title}
            <tspan className="when" dx="5">
              {name.when}
            </tspan>
          </text>
        )}
        {!mark.label && <title>{mark.events.map((id) => events.get(id)?.title).join('\n')}</title>}
      </g>
    );
  });
}
