/** The dated events of a story as a table, with their dates in words and in EDTF. */
import type { RootContent } from 'mdast';
import type { BriefInput } from '../brief-input.ts';
import { sayPeriod } from '../say-date.ts';
import type { Citations } from './citations.ts';
import { heading, table, text } from './nodes.ts';

export function drawTimeline({ comparison }: BriefInput, citations: Citations): RootContent[] {
  if (comparison.events.length === 0) return [];
  const rows = comparison.events.map((event) => [
    [text(sayPeriod(event.from, event.to, event.precision))],
    [{ type: 'inlineCode' as const, value: event.edtf }],
    [
      text(`${event.title}${event.scheduled ? ' (scheduled)' : ''}`),
      ...citations.refer(...event.articles),
    ],
  ]);
  return [heading(2, 'Timeline'), table(['When', 'EDTF', 'What'], rows)];
}
