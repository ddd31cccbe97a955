/** Every reading of a story as a row of comma-separated values (RFC 4180), for spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import type { Reading } from '../model.ts';
import type { BriefInput } from './brief-input.ts';
import { toPlainLine } from './plain-text.ts';

/**
 * One row a reading, with a header row; bounds are numbers, dates ISO 8601. Text that a spreadsheet would run as a
 * formula is prefixed by an apostrophe.
 */
export function toCsv(input: BriefInput): string {
  const articles = new Map(input.articles.map((article) => [article.id, article]));
  const rows = input.comparison.facts.flatMap((fact) =>
    fact.readings.map((reading) => {
      const article = articles.get(reading.article);
      return {
        story: input.id,
        fact: fact.id,
        label: fact.label,
        question: fact.question,
        kind: fact.kind,
        verdict: fact.verdict,
        sure: fact.sure ? 'yes' : 'no',
        explanation: fact.explanation,
        status: input.decisions[fact.id]?.status ?? 'unchecked',
        article: reading.article,
        outlet: article?.outlet ?? '',
        published: article?.published ?? '',
        url: article?.url ?? '',
        superseded: reading.superseded ? 'yes' : 'no',
        quote: toPlainLine(reading.quote),
        ...valueColumns(reading),
        start: reading.start,
        end: reading.end,
      };
    }),
  );
  return stringify(rows, {
    header: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    columns: [...columns],
  });
}

const columns = [
  'story',
  'fact',
  'label',
  'question',
  'kind',
  'verdict',
  'sure',
  'explanation',
  'status',
  'article',
  'outlet',
  'published',
  'url',
  'superseded',
  'quote',
  'low',
  'high',
  'qualifier',
  'unit',
  'noun',
  'from',
  'to',
  'edtf',
  'subject',
  'value',
  'start',
  'end',
] as const;

function valueColumns({ value }: Reading): Record<string, string | number> {
  if (value.type === 'figure') {
    const { low, high, qualifier, unit, noun } = value.figure;
    return { low: low ?? '', high: high ?? '', qualifier, unit, noun: noun ?? '' };
  }
  if (value.type === 'date') {
    const { from, to, edtf } = value.date;
    return { from, to, edtf };
  }
  return { subject: value.claim.subject, value: value.claim.value };
}
