/** Draws the line that joins dates which cannot all be true, with the difference in words. */
import type { ConflictLink } from '../../core/timeline/lay-out-conflicts.ts';
import { cutToWidth, measureText } from './name-event.ts';
import type { LayerBuilder } from './picture.ts';

interface Conflicts {
  links: readonly ConflictLink[];
  /** Words for an event in conflict. */
  say: (event: string) => string;
  /** Where the words may begin and end, pixels. */
  left: number;
  right: number;
  /** The event whose difference is told in any case. */
  selected: string | null;
}

/** Of more than these, only the selected one is told in words. */
const mostInWords = 4;
/** Of the words from the trunk, and from where they may end, pixels. */
const margin = 20;

export function drawConflicts(
  layer: LayerBuilder,
  { links, say, left, right, selected }: Conflicts,
) {
  for (const { event, trunk, ends } of links) {
    const ys = ends.map((end) => end.y);
    const apart = ends.filter((end) => end.apart);
    const y = apart[0]?.y;
    if (y === undefined) continue;
    layer.shape('conflict-line', `M${trunk} ${Math.min(...ys)}V${Math.max(...ys)}`);
    for (const end of apart) layer.shape('conflict-line', `M${trunk} ${end.y}H${end.x}`);
    for (const end of ends) layer.shape('conflict-end', `M${end.x} ${end.y - 5}v10`);
    layer.disc('conflict-plate', trunk, y, 9);
    layer.disc('conflict-disc', trunk, y, 7);
    layer.shape(
      'conflict-sign',
      `M${trunk - 3.4} ${y - 1.7}h6.8M${trunk - 3.4} ${y + 1.7}h6.8M${trunk + 2} ${y - 3.8}l-4 7.6`,
    );
    const words = links.length <= mostInWords || event === selected ? say(event) : '';
    if (!words) continue;
    const [roomLeft, roomRight] = [trunk - left - margin, right - trunk - margin];
    if (roomLeft > Math.min(measureText(words), roomRight))
      layer.write('conflict-words', cutToWidth(words, roomLeft), trunk - 13, y + 4, 'end');
    else layer.write('conflict-words', cutToWidth(words, roomRight), trunk + 13, y - 9);
  }
}
