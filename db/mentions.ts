/** What was found in each revision, kind by kind. Quotations are not stored: they are the text at their offsets. */
import type {
  Attribution,
  Claim,
  DateMention,
  EntityMention,
  Figure,
  Mentions,
} from '../core/model.ts';
import {
  insertInto,
  type ReadableLibrary,
  readValue,
  statement,
  type WritableLibrary,
} from './connection.ts';
import { saveNames } from './names.ts';

/** Replaces what was found in a revision. */
export function saveMentions(
  library: WritableLibrary,
  revision: number,
  rules: string,
  mentions: Mentions,
): void {
  statement(library, 'DELETE FROM analyses WHERE revision = ?').run(revision);
  const sentences = mentions.sentences.map(({ start, end }) => [start, end]);
  statement(library, 'INSERT INTO analyses (revision, rules, sentences) VALUES (?, ?, ?)').run(
    revision,
    rules,
    JSON.stringify(sentences),
  );
  const article = readValue<number>(
    library,
    'SELECT article FROM revisions WHERE id = ?',
    revision,
  );
  if (article !== undefined) saveNames(library, article, mentions.entities);
  const figures = insertInto(
    library,
    'figures',
    'revision, begins, ends, low, high, qualifier, unit, noun, change, rule, detail',
  );
  for (const f of mentions.figures) {
    const { modifiers, against, per, garbled } = f;
    const detail = JSON.stringify({ modifiers, against, per, garbled });
    const { start, end, low, high, qualifier, unit, noun, change, rule } = f;
    figures.run(revision, start, end, low, high, qualifier, unit, noun, change, rule, detail);
  }
  const dates = insertInto(
    library,
    'dates',
    'revision, begins, ends, first_day, last_day, edtf, precision, certain, scheduled, rule',
  );
  for (const { start, end, from, to, edtf, precision, certain, scheduled, rule } of mentions.dates)
    dates.run(revision, start, end, from, to, edtf, precision, +certain, scheduled ? 1 : 0, rule);
  const entities = insertInto(
    library,
    'entities',
    'revision, begins, ends, type, canonical, form, rule',
  );
  for (const { start, end, type, canonical, form, rule } of mentions.entities)
    entities.run(revision, start, end, type, canonical, form, rule);
  const attributions = insertInto(
    library,
    'attributions',
    'revision, begins, ends, kind, name, rule',
  );
  for (const { start, end, kind, name, rule } of mentions.attributions)
    attributions.run(revision, start, end, kind, name, rule);
  const claims = insertInto(
    library,
    'claims',
    'revision, begins, ends, kind, subject, value, rule',
  );
  for (const { start, end, kind, subject, value, rule } of mentions.claims)
    claims.run(revision, start, end, kind, subject, value, rule);
}

type FigureRow = Omit<Figure, 'quote' | 'modifiers' | 'against' | 'per' | 'garbled'> & {
  detail: string;
};
type DateRow = Omit<DateMention, 'quote' | 'certain' | 'scheduled'> & {
  certain: number;
  scheduled: number;
};

/** What was found in a revision; null where it has not been read yet. */
export function readMentions(
  library: ReadableLibrary,
  revision: number,
  text: string,
): Mentions | null {
  const analysis = readValue<string>(
    library,
    'SELECT sentences FROM analyses WHERE revision = ?',
    revision,
  );
  if (analysis === undefined) return null;
  const pairs = JSON.parse(analysis) as [number, number][];
  const rows = <Row extends object>(columns: string, table: string): Row[] =>
    statement<Row>(
      library,
      `SELECT begins AS start, ends AS "end", ${columns} FROM ${table} WHERE revision = ?
        ORDER BY begins, ends`,
    ).all(revision);
  const quoted = <Row extends { start: number; end: number }>(row: Row) => ({
    ...row,
    quote: text.slice(row.start, row.end),
  });

  return {
    sentences: pairs.map(([start, end]) => ({ start, end })),
    figures: rows<FigureRow>(
      'low, high, qualifier, unit, noun, change, rule, detail',
      'figures',
    ).map(({ detail, ...figure }) => ({
      ...quoted(figure),
      ...(JSON.parse(detail) as Pick<Figure, 'modifiers' | 'against' | 'per' | 'garbled'>),
    })),
    dates: rows<DateRow>(
      'first_day AS "from", last_day AS "to", edtf, precision, certain, scheduled, rule',
      'dates',
    ).map(({ certain, scheduled, ...date }) => ({
      ...quoted(date),
      certain: certain === 1,
      ...(scheduled === 1 ? { scheduled: true as const } : {}),
    })),
    entities: rows<Omit<EntityMention, 'quote'>>('type, canonical, form, rule', 'entities').map(
      quoted,
    ),
    attributions: rows<Omit<Attribution, 'quote'>>('kind, name, rule', 'attributions').map(quoted),
    claims: rows<Omit<Claim, 'quote'>>('kind, subject, value, rule', 'claims').map(quoted),
  };
}
