/** The lanes of the timeline with their zoom, and everything that selects in them. */
import { useMemo, useState } from 'react';
import type { StoryEvent } from '../../core/model.ts';
import { layOutTimeline } from '../../core/timeline/lay-out.ts';
import { type Clock, placeOn, type Stretch } from '../../core/timeline/lay-out-clock.ts';
import { saySplit } from '../figures/say-split.ts';
import { useCommands } from '../palette/use-commands.tsx';
import { TabsAside } from '../stories/tabs-aside.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { sayPeriod } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import { Axis } from './axis.tsx';
import { ConflictLinks } from './conflict-links.tsx';
import { EventLane } from './event-lane.tsx';
import { EventTable } from './event-table.tsx';
import { Hatches } from './hatches.tsx';
import { KeyLine } from './key-line.tsx';
import { measureEvent } from './name-event.ts';
import { Overview } from './overview.tsx';
import { DatingMarks, LaneNames, ReportMarks } from './source-lanes.tsx';
import { findSources } from './sources.ts';
import { useClock } from './use-clock.ts';

interface LanesProps {
  width: number;
  /** The stretch of time to begin with, and all there is. */
  begin: Stretch;
  whole: Stretch;
  /** Null where no article shows when it came out. */
  reports: Stretch | null;
}

type Clocks = 'happened' | 'both' | 'reported';

const clockChoices = [
  ['happened', 'Happened'],
  ['both', 'Both clocks'],
  ['reported', 'Reported'],
] as const;

const names = 134;
const axisHeight = 28;
const gap = 30;
const zoomStep = 1.6;

export function Lanes({ width, begin, whole, reports }: LanesProps) {
  const story = useStory();
  const [selection, select] = useSelection();
  const [clocks, setClocks] = useState<Clocks>('both');
  const { events } = story.view;
  const room = width - names - 16;
  const shares = { happened: [1, 0], both: reports ? [0.7, 0.3] : [1, 0], reported: [0, 1] }[
    clocks
  ];
  const happenedWidth = Math.max(1, room * (shares[0] ?? 1) - (shares[0] === 1 ? 0 : gap / 2));
  const reportedWidth = Math.max(1, room * (shares[1] ?? 0) - (shares[1] === 1 ? 0 : gap / 2));
  const happened = useClock(whole, begin, { left: names, width: happenedWidth });
  const reported = useClock(reports ?? whole, reports ?? whole, {
    left: width - 16 - reportedWidth,
    width: reportedWidth,
  });
  const showsHappened = (shares[0] ?? 0) > 0;
  const showsReported = (shares[1] ?? 0) > 0;

  const sources = useMemo(() => findSources(story), [story]);
  const byId = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  const inOrder = useMemo(() => events.toSorted((a, b) => a.from.localeCompare(b.from)), [events]);
  const conflicts = useMemo(
    () =>
      new Map(
        events.flatMap(({ id, fact }) => {
          const conflict = story.conflicts.find((each) => each.id === fact);
          return conflict ? [[id, new Set(conflict.odd)] as const] : [];
        }),
      ),
    [events, story],
  );
  const layout = useMemo(
    () =>
      layOutTimeline({
        events: showsHappened ? events : [],
        sources,
        happened: happened.clock,
        reported: showsReported ? reported.clock : null,
        measure: measureEvent,
        mostRows: 12,
        conflicts,
      }),
    [events, sources, happened.clock, reported.clock, showsHappened, showsReported, conflicts],
  );

  const current =
    selection.event ??
    events.find(({ fact }) => fact !== null && fact === selection.fact)?.id ??
    null;
  const choose = (event: StoryEvent, articles: readonly string[] = event.articles) => {
    const quote = event.quotes.find(({ article }) => articles.includes(article)) ?? event.quotes[0];
    select({
      type: 'event',
      event: event.id,
      fact: event.fact,
      article: quote?.article ?? null,
      span: quote ?? null,
    });
  };
  const step = (by: number) => () => {
    const at = inOrder.findIndex(({ id }) => id === current);
    const event = inOrder[Math.max(0, Math.min(inOrder.length - 1, at + by))];
    if (!event) return;
    choose(event);
    bringIntoView(event, happened.clock, happened.show);
  };
  const zoom = (factor: number) => () =>
    (clocks === 'reported' ? reported : happened).scaleBy(factor);
  const fit = () => {
    happened.show(whole);
    if (reports) reported.show(reports);
  };
  useCommands({
    next: step(1),
    previous: step(-1),
    zoomIn: zoom(zoomStep),
    zoomOut: zoom(1 / zoomStep),
    zoomFit: fit,
  });

  const click = (event: React.MouseEvent) => {
    const mark =
      event.target instanceof Element ? event.target.closest('[data-event], [data-article]') : null;
    const article = mark?.getAttribute('data-article');
    if (article) select({ type: 'article', article, span: null });
    const chosen = byId.get(mark?.getAttribute('data-event') ?? '');
    const source = sources[Number(mark?.getAttribute('data-source') ?? Number.NaN)];
    if (chosen)
      choose(
        chosen,
        source?.reports.map((report) => report.article),
      );
  };
  const press = (event: React.KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    step(by)();
  };
  const height = axisHeight + layout.height;
  const at = inOrder.findIndex(({ id }) => id === current);
  return (
    <>
      <TabsAside>
        {reports && (
          <Switch label="Clock" choices={clockChoices} value={clocks} onChange={setClocks} />
        )}
        <IconButton icon="minus" label="Zoom out" shortcut="-" onPress={zoom(1 / zoomStep)} />
        <IconButton icon="plus" label="Zoom in" shortcut="+" onPress={zoom(zoomStep)} />
        <Button look="bare" shortcut="0" onPress={fit}>
          All
        </Button>
      </TabsAside>
      <div
        className="lanes"
        role="slider"
        tabIndex={0}
        aria-label="Timeline. Arrow keys step through the events; the table below holds the same."
        aria-valuemin={1}
        aria-valuemax={Math.max(1, inOrder.length)}
        aria-valuenow={Math.max(1, at + 1)}
        aria-valuetext={at < 0 ? 'no event chosen' : sayEvent(inOrder[at])}
        onClick={click}
        onKeyDown={press}
      >
        <svg width={width} height={height} aria-hidden="true">
          <Hatches />
          {showsHappened && (
            <text className="clock-name" x={names} y="-4">
              Happened
            </text>
          )}
          {showsReported && (
            <text className="clock-name" x={reported.clock.left} y="-4">
              Reported
            </text>
          )}
          {showsHappened && <Axis clock={happened.clock} height={height} />}
          {showsReported && <Axis clock={reported.clock} height={height} />}
          <g transform={`translate(0 ${axisHeight})`}>
            <text className="lane-title" x="16" y={19}>
              What happened
            </text>
            <text className="aside" x="16" y={36}>
              {sayOutside(layout.eventLane)}
            </text>
            <LaneNames lanes={layout.lanes} sources={sources} width={width} />
          </g>
          <g ref={happened.area} className="clock" transform={`translate(${names} 0)`}>
            <rect className="ground" width={showsHappened ? happenedWidth : 0} height={height} />
            <g transform={`translate(${-names} ${axisHeight})`}>
              {showsHappened && (
                <>
                  <EventLane lane={layout.eventLane} events={byId} selected={current} />
                  <DatingMarks
                    lanes={layout.lanes}
                    sources={sources}
                    events={byId}
                    facts={story.fact}
                    event={current}
                    article={selection.article}
                  />
                  <ConflictLinks links={layout.links} left={names} say={(id) => sayConflict(id)} />
                </>
              )}
            </g>
          </g>
          <g
            ref={reported.area}
            className="clock"
            transform={`translate(${reported.clock.left} 0)`}
          >
            <rect className="ground" width={showsReported ? reportedWidth : 0} height={height} />
            <g transform={`translate(${-reported.clock.left} ${axisHeight})`}>
              {showsReported && <ReportMarks lanes={layout.lanes} article={selection.article} />}
            </g>
          </g>
        </svg>
      </div>
      {showsHappened && (
        <Overview
          events={events}
          reports={sources.flatMap((source) => source.reports)}
          conflicts={conflicts}
          whole={whole}
          shown={happened.clock}
          width={width}
          onShow={happened.show}
        />
      )}
      <KeyLine />
      <EventTable events={inOrder} selected={current} onSelect={choose} />
    </>
  );

  function sayConflict(id: string): string {
    const fact = story.fact(byId.get(id)?.fact ?? null);
    return fact ? `${fact.label}: ${saySplit(fact)}` : '';
  }
}

/** "2 earlier, 1 later": events outside of the window. */
function sayOutside({ before, after }: { before: number; after: number }): string {
  return [before > 0 && `${before} earlier`, after > 0 && `${after} later`]
    .filter(Boolean)
    .join(', ');
}

function sayEvent(event: StoryEvent | undefined): string {
  return event ? `${sayPeriod(event.from, event.to, event.precision)}: ${event.title}` : '';
}

/** Moves the window where the event lies outside of it. */
function bringIntoView(event: StoryEvent, clock: Clock, show: (stretch: Stretch) => void): void {
  const time = Date.parse(event.from);
  const x = placeOn(clock, time);
  if (x >= clock.left && x <= clock.left + clock.width) return;
  const half = (clock.to - clock.from) / 2;
  show({ from: time - half, to: time + half });
}
