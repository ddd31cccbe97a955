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
  facts: (id: string | null) => Fact | undefined,
  { event, article }: Selected,
): void {
  const verdictOf = (mark: Mark) => {
    const [dating] = mark.datings;
    if (!dating || mark.shape === 'many') return null;
    const fact = facts(dating.event.fact);
    return fact && dating.articles.some((id) => fact.odd.includes(id)) ? fact.verdict : null;
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
