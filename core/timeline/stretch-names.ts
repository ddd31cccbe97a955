/** Gives names of events the room that their rows have left. */
import type { StoryEvent } from '../model.ts';
import type { EventMark } from './lay-out-events.ts';

/** From where to where a name may run, pixels. */
export interface Reach {
  left: number;
  right: number;
}

/**
 * Lengthens the room of the labels to what the whole name takes, as far as the neighbours on the row are `apart` from it
 * and the row reaches, told by its middle. `measureWhole`: pixels of a name that is not cut.
 */
export function stretchNames(
  marks: readonly EventMark[],
  reachOf: (y: number) => Reach,
  measureWhole: (event: StoryEvent) => number,
  apart: number,
): void {
  for (const [y, row] of Map.groupBy(marks, (mark) => mark.y)) {
    const reach = reachOf(y);
    const inOrder = row.toSorted((a, b) => leftOf(a) - leftOf(b));
    for (const [index, mark] of inOrder.entries()) {
      const { label } = mark;
      const event = mark.first?.event;
      if (!label || !event) continue;
      const [before, after] = [inOrder[index - 1], inOrder[index + 1]];
      const free = {
        right: (after ? leftOf(after) - apart : reach.right) - label.x,
        left: label.x - (before ? rightOf(before) + apart : reach.left),
        inside: mark.right - label.x,
      }[label.side];
      label.room = Math.max(label.room, Math.min(free, measureWhole(event)));
    }
  }
}

function leftOf({ left, label }: EventMark): number {
  return label?.side === 'left' ? label.x - label.room : left;
}

function rightOf({ right, label }: EventMark): number {
  return label?.side === 'right' ? label.x + label.room : right;
}
