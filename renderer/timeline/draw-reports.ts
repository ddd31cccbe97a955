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

function drawReport(layer: LayerBuilder, report: ReportMark, y: number, current: string): void {
  const { shape, left, right, articles } = report;
  const count = articles.length > 1 ? String(articles.length) : '';
  switch (shape) {
    case 'time':
      layer.shape(`tick${current}`, `M${left} ${y - 8}v16`);
      layer.shape(`flag${current}`, `M${left} ${y - 8}h7l-2 2.7 2 2.7h-7z`);
      if (count) layer.write('aside', count, left + 10, y - 5);
      break;
    case 'day':
      layer.box(`whole-day${current}`, left, y - 5, right - left, 10);
      // Below it: beside it may lie the next day.
      if (count) layer.write('aside', count, (left + right) / 2, y + 13.5, 'middle');
      break;
    case 'changed':
      layer.shape('tie', `M${left} ${y + 7}H${right}`);
      layer.shape(`tick dashed${current}`, `M${right} ${y - 8}v16`);
      layer.write('aside', 'changed', right + 5, y + 4);
      break;
    case 'unknown':
      layer.box('guess', left + 4, y - 7, right - left, 14);
      layer.write('aside', '?', (left + right) / 2 + 4, y + 4, 'middle');
      if (count) layer.write('aside', count, right + 8, y + 4);
      break;
  }
}
