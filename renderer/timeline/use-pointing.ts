/** What of the drawing is pointed at: a click selects it, and resting on it tells what it is. */
import { type RefObject, useRef, useState } from 'react';
import type { StoryEvent } from '../../core/model.ts';
import { findHit, type Hit } from '../../core/timeline/find-hit.ts';
import type { TimelineLayout } from '../../core/timeline/lay-out.ts';
import { eventsOf } from '../../core/timeline/lay-out-marks.ts';
import { useSelection, useStory } from '../story-context.tsx';
import { sayCount, sayPeriod } from '../ui/say.ts';
import { axisHeight } from './room.ts';

/** Words on what the pointer rests on, and where it rests on the screen. */
export interface Pointed {
  lines: string[];
  x: number;
  y: number;
}

const most = 6;

export function usePointing(
  drawing: RefObject<SVGSVGElement | null>,
  layout: TimelineLayout,
  choose: (event: StoryEvent, articles?: readonly string[]) => void,
) {
  const story = useStory();
  const [, select] = useSelection();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  /** Where a press began: what ends elsewhere was a drag. */
  const pressed = useRef<{ x: number; y: number } | null>(null);

  const find = ({ clientX, clientY }: React.MouseEvent): Hit | null => {
    const corner = drawing.current?.getBoundingClientRect();
    return corner
      ? findHit(layout, clientX - corner.left, clientY - corner.top - axisHeight)
      : null;
  };
  const onPointerDown = ({ clientX: x, clientY: y }: React.PointerEvent) => {
    pressed.current = { x, y };
    setPointed(null);
  };
  const onClick = (event: React.MouseEvent) => {
    const start = pressed.current;
    if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) > 4) return;
    const hit = find(event);
    if (!hit) return;
    if (hit.type === 'report') {
      const [article] = hit.report.articles;
      if (article) select({ type: 'article', article, span: null });
      return;
    }
    const [dating] = hit.mark.datings;
    if (dating) choose(dating.event, dating.articles);
  };
  const onPointerMove = (event: React.PointerEvent) => {
    if (event.buttons > 0) return;
    const hit = find(event);
    if (!hit) setPointed(null);
    else setPointed({ lines: sayHit(hit), x: event.clientX, y: event.clientY });
  };
  return { pointed, on: { onPointerDown, onPointerMove, onClick, onPointerLeave } };

  function onPointerLeave() {
    setPointed(null);
  }

  function sayHit(hit: Hit): string[] {
    if (hit.type === 'report')
      return hit.report.articles.slice(0, most).map((id) => story.article(id)?.title ?? '');
    const events = eventsOf(hit.mark);
    const lines = events
      .slice(0, most)
      .map((event) => `${sayPeriod(event.from, event.to, event.precision)}: ${event.title}`);
    const others = events.length - lines.length;
    return others > 0
      ? [...lines, `and ${sayCount(others, 'other')}; zoom in to part them`]
      : lines;
  }
}
