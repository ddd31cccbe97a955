/** The lane of what happened, each event with its name and date. */
import type {
  EventLane as EventLaneLayout,
  EventMark,
} from '../../core/timeline/lay-out-events.ts';
import { Chosen, SingleMark } from './marks.tsx';
import { nameEvent } from './name-event.ts';

interface EventLaneProps {
  lane: EventLaneLayout;
  selected: string | null;
}

export function EventLane({ lane, selected }: EventLaneProps) {
  return lane.marks.map((mark) => {
    const chosen = selected !== null && mark.datings.some(({ event }) => event.id === selected);
    return (
      <g key={mark.datings[0]?.id} className={chosen ? 'event current' : 'event'}>
        {mark.shape === 'bar' ? <NamedBar mark={mark} /> : <SingleMark mark={mark} />}
        {chosen && <Chosen mark={mark} />}
        <EventName mark={mark} />
      </g>
    );
  });
}

function NamedBar({ mark: { left, right, y } }: { mark: EventMark }) {
  return (
    <>
      <rect className="named-bar" x={left} y={y - 8} width={right - left} height="16" />
      <path className="cap" d={`M${left} ${y - 8}v16M${right} ${y - 8}v16`} />
    </>
  );
}

function EventName({ mark: { label, datings, y } }: { mark: EventMark }) {
  const event = datings[0]?.event;
  if (!label || !event) return null;
  const name = nameEvent(event, label.room);
  return (
    <text x={label.x} y={y + 4} textAnchor={label.side === 'left' ? 'end' : 'start'}>
      {name.title}
      <tspan className="when" dx="5">
        {name.when}
      </tspan>
    </text>
  );
}
