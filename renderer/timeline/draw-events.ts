/** Draws the lane of what happened, each event with its name and date. */
import type { EventLane, EventMark } from '../../core/timeline/lay-out-events.ts';
import { drawChosen, drawMark } from './draw-marks.ts';
import { measurePlain, measureText, nameEvent } from './name-event.ts';
import type { LayerBuilder } from './picture.ts';
import { leftMargin } from './room.ts';

/** Height of a lane with room for two lines beside its rows, pixels. */
const twoLines = 46;

/** `selected`: the event that is framed. */
export function drawEvents(
  layer: LayerBuilder,
  { marks, before, after, height }: EventLane,
  selected: string | null,
): void {
  const outside = [
    ...(before > 0 ? [`${before} earlier`] : []),
    ...(after > 0 ? [`${after} later`] : []),
  ];
  const lines = height < twoLines ? [outside.join(', ')] : outside;
  for (const [index, words] of lines.entries())
    layer.write('aside', words, leftMargin, 18 + index * 19);
  for (const mark of marks) {
    const { left, right, y } = mark;
    const chosen = selected !== null && mark.datings.some(({ event }) => event.id === selected);
    if (mark.shape === 'bar') {
      layer.box('named-bar', left, y - 8, right - left, 16);
      layer.shape('cap', `M${left} ${y - 8}v16M${right} ${y - 8}v16`);
    } else drawMark(layer, mark, 0, null);
    if (chosen) drawChosen(layer, mark, 0);
    writeName(layer, mark, chosen);
  }
}

function writeName(layer: LayerBuilder, mark: EventMark, chosen: boolean): void {
  const { label, y, shape } = mark;
  const event = label && mark.first?.event;
  if (!event) return;
  const measure = chosen ? measureText : measurePlain;
  const { title, when } = nameEvent(event, label.room, measure);
  const ground = shape === 'bar' ? ' on-bar' : '';
  layer.words.push({
    x: label.x,
    y: y + 4,
    anchor: label.side === 'left' ? 'end' : 'start',
    runs: [
      { look: `event-name${ground}${chosen ? ' current' : ''}`, words: title },
      { look: `when${ground}`, words: when },
    ],
  });
}
