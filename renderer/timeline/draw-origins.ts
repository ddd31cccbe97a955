/** Writes beside the name of an origin how many outlets have it from there. */
import type { SourceLane } from '../../core/timeline/lay-out.ts';
import type { LayerBuilder } from './picture.ts';
import { nameWidth } from './room.ts';
import type { Source } from './sources.ts';

export function drawOrigins(
  layer: LayerBuilder,
  lanes: readonly SourceLane[],
  sources: readonly Source[],
): void {
  const branches = new Map(sources.map((source) => [source.name, source.branches]));
  for (const { name, top, height } of lanes) {
    const count = branches.get(name) ?? 0;
    if (count > 0)
      layer.write('aside', `the origin of ${count} outlets`, nameWidth + 8, top + height / 2 + 4);
  }
}
