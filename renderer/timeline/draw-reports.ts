/** Draws when each source reported. */
import type { SourceLane } from '../../core/timeline/lay-out.ts';
import type { ReportMark } from '../../core/timeline/lay-out-reports.ts';
import type { LayerBuilder } from './picture.ts';

/** `article`: the one that is shown in colour. */
export function drawReports(
  layer: LayerBuilder,
  lanes: readonly SourceLane[],
  article: string | null,
): void {
  for (const { top, height, reports } of lanes)
    for (const report of reports) {
      const current = article !== null && report.articles.includes(article);
      drawReport(layer, report, top + height / 2, current ? ' current' : '');
    }
}

/** Of a mark, by the row that it has: its middle, pixels from that of the lane, and half of its height. */
const rows = {
  whole: { middle: 0, half: 8 },
  upper: { middle: -7, half: 6 },
  lower: { middle: 7, half: 6 },
};

function drawReport(layer: LayerBuilder, report: ReportMark, y: number, current: string): void {
  const { shape, left, right, articles, row } = report;
  const count = articles.length > 1 ? String(articles.length) : '';
  const { half } = rows[row];
  const middle = y + rows[row].middle;
  const top = middle - half;
  switch (shape) {
    case 'time':
      layer.shape(`tick${current}`, `M${left} ${top}v${2 * half}`);
      layer.shape(`flag${current}`, `M${left} ${top}h7l-2 2.7 2 2.7h-7z`);
      if (count) layer.write('aside', count, left + 10, y - 5);
      break;
    case 'day': {
      const [from, height] = row === 'whole' ? [y - 5, 10] : [y, 5];
      layer.box(`whole-day${current}`, left, from, right - left, height);
      // Below it: beside it may lie the next day.
      if (count) layer.write('aside', count, (left + right) / 2, y + 13.5, 'middle');
      break;
    }
    case 'changed':
      layer.shape('tie', `M${left} ${middle + half - 1}H${right}`);
      layer.shape(`tick dashed${current}`, `M${right} ${top}v${2 * half}`);
      layer.write('aside', 'changed', right + 5, middle + 4);
      break;
    case 'unknown': {
      const tall = Math.min(half, 7);
      layer.box('guess', left + 4, middle - tall, right - left, 2 * tall);
      layer.write('aside', '?', (left + right) / 2 + 4, middle + 4, 'middle');
      if (count) layer.write('aside', count, right + 8, middle + 4);
      break;
    }
  }
}
