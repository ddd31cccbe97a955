/** The lanes of the timeline with their zoom, and everything that selects in them. */
import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { StoryEvent } from '../../core/model.ts';
import { type Clock, placeOn, type Stretch } from '../../core/timeline/lay-out-clock.ts';
import { useCommands } from '../palette/use-commands.tsx';
import { TabsAside } from '../stories/tabs-aside.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { sayPeriod } from '../ui/say.ts';
import { Switch } from '../ui/switch.tsx';
import { Drawing } from './drawing.tsx';
import { EventTable } from './event-table.tsx';
import { KeyLine } from './key-line.tsx';
import { LaneFolds } from './lane-folds.tsx';
import { Overview } from './overview.tsx';
import { PointedCard } from './pointed-card.tsx';
import { clockGap, headroom, nameWidth, rightMargin } from './room.ts';
import { type Clocks, changeLook, readLook } from './timeline-look.ts';
import { useClock } from './use-clock.ts';
import { useExportDrawing } from './use-export-drawing.ts';
import { usePointing } from './use-pointing.ts';
import type { Prepared } from './use-prepared.ts';
import { useSight } from './use-sight.ts';
import { useTimelineLayout } from './use-timeline-layout.ts';

interface LanesProps extends Prepared {
  width: number;
  /** What scrolls the view. */
  scroller: Element;
}

const clockChoices = [
  ['happened', 'Happened'],
  ['both', 'Both clocks'],
  ['reported', 'Reported'],
] as const;

const zoomStep = 1.6;
/** What lies below the drawing of more events is worked out after the marks are on the screen, above all of it. */
const fewEvents = 60;

export function Lanes(props: LanesProps) {
  const { width, scroller, timeline, sources, begin, whole, reports, toggle } = props;
  const story = useStory();
  const [selection, select] = useSelection();
  const { id } = story.view.summary;
  const [clocks, setClocks] = useState(() => readLook(id).clocks);
  const [complete, setComplete] = useState(false);
  const { events } = story.view;
  const { happenedWidth, reportedWidth } = shareRoom(width, reports ? clocks : 'happened');
  const happened = useClock(id, 'happened', whole, begin, {
    left: nameWidth,
    width: happenedWidth,
  });
  const reported = useClock(id, 'reported', reports ?? whole, reports ?? whole, {
    left: width - rightMargin - reportedWidth,
    width: reportedWidth,
  });
  const showsHappened = happenedWidth > 1;
  const showsReported = reportedWidth > 1;

  const drawing = useRef<SVGSVGElement>(null);
  const sight = useSight(scroller, drawing, headroom);
  const layout = useTimelineLayout(
    timeline,
    showsHappened ? happened.clock : null,
    showsReported ? reported.clock : null,
    width,
  );

  const showsBelow = useDeferredValue(true, events.length <= fewEvents);
  const { fact } = selection;
  const ofFact = useMemo(
    () => (fact === null ? undefined : events.find((event) => event.fact === fact)),
    [events, fact],
  );
  const current = selection.event ?? ofFact?.id ?? null;
  const at = useMemo(
    () => (current === null ? -1 : events.findIndex(({ id }) => id === current)),
    [events, current],
  );
  const choose = useCallback(
    (event: StoryEvent, articles: readonly string[] = event.articles) => {
      const quote =
        event.quotes.find(({ article }) => articles.includes(article)) ?? event.quotes[0];
      select({
        type: 'event',
        event: event.id,
        fact: event.fact,
        article: quote?.article ?? null,
        span: quote ?? null,
      });
    },
    [select],
  );
  const step = (by: number) => () => {
    const event = events[Math.max(0, Math.min(events.length - 1, at + by))];
    if (!event) return;
    choose(event);
    bringIntoView(event, happened.clock, happened.show);
  };
  const zoom = (factor: number) => () =>
    (clocks === 'reported' ? reported : happened).scaleBy(factor);
  const fit = () => {
    happened.fit();
    if (reports) reported.fit();
  };
  const exportDrawing = useExportDrawing(drawing, (draw) => {
    flushSync(() => setComplete(true));
    draw();
    setComplete(false);
  });
  useCommands({
    next: step(1),
    previous: step(-1),
    zoomIn: zoom(zoomStep),
    zoomOut: zoom(1 / zoomStep),
    zoomFit: fit,
    timelineSvg: () => exportDrawing('svg'),
    timelinePng: () => exportDrawing('png'),
  });
  const { pointed, on } = usePointing(drawing, layout, choose);
  const press = (event: React.KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    step(by)();
  };
  return (
    <>
      <TabsAside>
        {reports && (
          <Switch
            label="Clock"
            choices={clockChoices}
            value={clocks}
            onChange={(next) => {
              setClocks(next);
              changeLook(id, { clocks: next });
            }}
          />
        )}
        <IconButton icon="minus" label="Zoom out" shortcut="-" onPress={zoom(1 / zoomStep)} />
        <IconButton icon="plus" label="Zoom in" shortcut="+" onPress={zoom(zoomStep)} />
        <Button look="bare" shortcut="0" onPress={fit}>
          All
        </Button>
      </TabsAside>
      <div className="folding">
        <div
          className="lanes"
          role="slider"
          tabIndex={0}
          aria-label="Timeline. Arrow keys step through the events; the table below holds the same."
          aria-valuemin={1}
          aria-valuemax={Math.max(1, events.length)}
          aria-valuenow={Math.max(1, at + 1)}
          aria-valuetext={at < 0 ? 'no event chosen' : sayEvent(events[at])}
          onKeyDown={press}
          {...on}
        >
          <Drawing
            ref={drawing}
            layout={layout}
            sources={sources}
            width={width}
            happened={showsHappened ? happened : null}
            reported={showsReported ? reported : null}
            event={current}
            sight={sight}
            complete={complete}
          />
        </div>
        <LaneFolds lanes={layout.lanes} sources={sources} onToggle={toggle} />
      </div>
      {pointed && <PointedCard pointed={pointed} />}
      {showsBelow && (
        <>
          {showsHappened && (
            <Overview
              timeline={timeline}
              whole={whole}
              shown={happened.clock}
              width={width}
              onShow={happened.show}
            />
          )}
          <KeyLine />
          <StillTable events={events} selected={current} onSelect={choose} scroller={scroller} />
        </>
      )}
    </>
  );
}

/** Zoom and pan leave the table as it is. */
const StillTable = memo(EventTable);

function shareRoom(width: number, clocks: Clocks) {
  const room = width - nameWidth - rightMargin;
  const share = { happened: 1, both: 0.7, reported: 0 }[clocks];
  const gap = clocks === 'both' ? clockGap / 2 : 0;
  return {
    happenedWidth: Math.max(1, room * share - gap),
    reportedWidth: Math.max(1, room * (1 - share) - gap),
  };
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
