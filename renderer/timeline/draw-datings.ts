/** Draws how each source dates each event. */
import type { Fact } from '../../core/model.ts';
import type { SourceLane } from '../../core/timeline/lay-out.ts';
import type { Mark } from '../../core/timeline/lay-out-marks.ts';
import { drawChosen, drawMark } from './draw-marks.ts';
import type { LayerBuilder } from './picture.ts';

interface Selected {
  event: string | null;
  article: string | null;
}

export function drawDatings(
  layer: LayerBuilder,
  lanes: readonly SourceLane[],
  factOf: (event: number) => Fact | undefined,
  { event, article }: Selected,
): void {
  const verdictOf = (mark: Mark) => {
    const fact = mark.shape === 'many' ? undefined : factOf(mark.event);
    const isOdd = fact && mark.first?.articles.some((id) => fact.odd.includes(id));
    return isOdd ? fact.verdict : null;
  };
  for (const { marks, top, height, before } of lanes) {
    for (const mark of marks) drawMark(layer, mark, top, verdictOf(mark));
    const chosen = marks.find(
      (mark) =>
        event !== null &&
        article !== null &&
        mark.datings.some((each) => each.event.id === event && each.articles.includes(article)),
    );
    if (chosen) drawChosen(layer, chosen, top);
    if (before > 0) layer.write('aside', `${before} ‹`, 128, top + height / 2 + 4, 'end');
  }
}
