/** A story's events as a table with the columns of TimelineJS 3's spreadsheet template. */
import { stringify } from 'csv-stringify/sync';
import type { StoryEvent } from '../model.ts';
import type { BriefInput } from './brief-input.ts';
import { toPlainLine, toSafeAddress } from './plain-text.ts';
import { sayPeriod } from './say-date.ts';

const columns = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
  'Link',
];

/** A title row, then one row an event. TimelineJS reads Headline and Text as HTML, so both are escaped. */
export function toTimelineJs(input: BriefInput): string {
  const rows = [
    { Headline: escapeHtml(input.title), Type: 'title' },
    ...input.comparison.events.map((event) => describe(event, input)),
  ];
  return stringify(rows, {
    header: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    columns,
  });
}

function describe(event: StoryEvent, input: BriefInput): Record<string, string> {
  const reports = input.articles.filter((article) => event.articles.includes(article.id));
  const [year = '', month = '', day = ''] = event.from.split('-');
  const [endYear = '', endMonth = '', endDay = ''] = event.to.split('-');
  const single = event.from === event.to;
  return {
    Year: year,
    Month: String(Number(month)),
    Day: String(Number(day)),
    'End Year': single ? '' : endYear,
    'End Month': single ? '' : String(Number(endMonth)),
    'End Day': single ? '' : String(Number(endDay)),
    'Display Date': sayPeriod(event.from, event.to, event.precision),
    Headline: escapeHtml(event.title),
    Text: escapeHtml(
      `Reported by ${[...new Set(reports.map(({ outlet }) => outlet))].join(', ')}.`,
    ),
    Group: event.scheduled ? 'Scheduled' : 'Happened',
    Link: reports.flatMap(({ url }) => toSafeAddress(url) ?? [])[0] ?? '',
  };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return toPlainLine(text).replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
