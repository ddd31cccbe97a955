/** What the articles of a story say, compared: facts, origins, near-duplicates, events and sums. */
import type {
  Comparison,
  Fact,
  NearDuplicate,
  Origin,
  Reading,
  StoryEvent,
  Sum,
} from '../core/model.ts';
import {
  insertInto,
  inTransaction,
  type ReadableLibrary,
  statement,
  type WritableLibrary,
} from './connection.ts';

/** What a comparison says about its story as a whole. */
export interface StoryHead {
  title: string;
  /** ISO 8601; null where no article has a time. */
  reportedFrom: string | null;
  reportedTo: string | null;
  articles: number;
  /** Version of the rules that compared it. */
  rules: string;
}

/** Replaces a story's comparison. */
export function saveComparison(
  library: WritableLibrary,
  story: string,
  head: StoryHead,
  comparison: Comparison,
): void {
  inTransaction(library, () => {
    for (const table of ['facts', 'origins', 'near_duplicates', 'events', 'sums'])
      statement(library, `DELETE FROM ${table} WHERE story = ?`).run(story);
    saveHead(library, story, head, comparison);
    comparison.facts.forEach((fact, position) => {
      saveFact(library, story, fact, position);
    });
    saveOrigins(library, story, comparison.origins);
    saveEvents(library, story, comparison.events);
    saveSums(library, story, comparison.sums);
    const pair = statement(
      library,
      'INSERT OR IGNORE INTO near_duplicates (story, earlier, later, similarity) VALUES (?, ?, ?, ?)',
    );
    for (const { articles, similarity } of comparison.nearDuplicates)
      pair.run(story, articles[0], articles[1], similarity);
  });
}

/** Notes which of a story's facts were dismissed; the story counts the conflicts that are left. */
export function saveDismissed(
  library: WritableLibrary,
  story: string,
  facts: readonly string[],
): void {
  const mark = `UPDATE facts SET dismissed = id IN (SELECT value FROM json_each(?)) WHERE story = ?`;
  statement(library, mark).run(JSON.stringify(facts), story);
  const count = `UPDATE stories SET conflicts = (SELECT count(*) FROM facts
      WHERE story = stories.id AND verdict = 'conflict' AND dismissed = 0) WHERE id = ?`;
  statement(library, count).run(story);
}

function saveHead(
  library: WritableLibrary,
  story: string,
  head: StoryHead,
  { facts, origins, events }: Comparison,
): void {
  const happened = events.filter(({ scheduled }) => !scheduled);
  const firsts = happened.map(({ from }) => from).sort();
  const lasts = happened.map(({ to }) => to).sort();
  const sql = `UPDATE stories SET title = ?, reported_from = ?, reported_to = ?, happened_from = ?,
    happened_to = ?, articles = ?, origins = ?, conflicts = ?, rules = ? WHERE id = ?`;
  statement(library, sql).run(
    head.title,
    head.reportedFrom,
    head.reportedTo,
    firsts[0] ?? null,
    lasts.at(-1) ?? null,
    head.articles,
    origins.length,
    facts.filter(({ verdict }) => verdict === 'conflict').length,
    head.rules,
    story,
  );
}

function saveFact(library: WritableLibrary, story: string, fact: Fact, position: number): void {
  const { id, label, question, kind, verdict, sure, explanation, odd, decided, steps } = fact;
  const columns = 'story, position, id, label, question, kind, verdict, sure, explanation, detail';
  insertInto(library, 'facts', columns).run(
    story,
    position,
    id,
    label,
    question,
    kind,
    verdict,
    +sure,
    explanation,
    JSON.stringify({ odd, decided, steps }),
  );
  const insert = insertInto(
    library,
    'fact_readings',
    'story, fact, position, article, begins, ends, quote, detail',
  );
  fact.readings.forEach((reading, i) => {
    const { article, start, end, quote, ...detail } = reading;
    insert.run(story, position, i, article, start, end, quote, JSON.stringify(detail));
  });
}

function saveOrigins(library: WritableLibrary, story: string, origins: readonly Origin[]): void {
  const insert = insertInto(
    library,
    'origins',
    'story, position, name, kind, certain, why, detail',
  );
  origins.forEach(({ name, kind, certain, why, ...detail }, i) => {
    insert.run(story, i, name, kind, +certain, why, JSON.stringify(detail));
  });
}

function saveEvents(library: WritableLibrary, story: string, events: readonly StoryEvent[]): void {
  const insert = insertInto(
    library,
    'events',
    'story, position, id, first_day, last_day, precision, title, detail',
  );
  events.forEach(({ id, from, to, precision, title, ...detail }, i) => {
    insert.run(story, i, id, from, to, precision, title, JSON.stringify(detail));
  });
}

function saveSums(library: WritableLibrary, story: string, sums: readonly Sum[]): void {
  const insert = insertInto(
    library,
    'sums',
    'story, position, article, consistent, explanation, detail',
  );
  sums.forEach(({ article, consistent, explanation, ...detail }, i) => {
    insert.run(story, i, article, +consistent, explanation, JSON.stringify(detail));
  });
}

/** A story's comparison as it was saved. */
export function readComparison(library: ReadableLibrary, story: string): Comparison {
  const rows = <Row>(columns: string, table: string, order: string) =>
    statement<Row & { detail: string }>(
      library,
      `SELECT ${columns}, detail FROM ${table} WHERE story = ? ORDER BY ${order}`,
    ).all(story);
  const pairs = statement<{ earlier: string; later: string; similarity: number }>(
    library,
    'SELECT earlier, later, similarity FROM near_duplicates WHERE story = ? ORDER BY earlier, later',
  ).all(story);
  return {
    facts: readFacts(library, story),
    origins: rows<Omit<Origin, 'certain'> & { certain: number }>(
      'name, kind, certain, why',
      'origins',
      'position',
    ).map(({ detail, certain, ...row }) => ({
      ...row,
      certain: certain === 1,
      ...(JSON.parse(detail) as Pick<Origin, 'articles' | 'evidence'>),
    })),
    nearDuplicates: pairs.map(
      ({ earlier, later, similarity }): NearDuplicate => ({
        articles: [earlier, later],
        similarity,
      }),
    ),
    events: rows<StoryEvent>(
      'id, first_day AS "from", last_day AS "to", precision, title',
      'events',
      'position',
    ).map(({ detail, ...row }) => ({ ...row, ...(JSON.parse(detail) as Partial<StoryEvent>) })),
    sums: rows<Omit<Sum, 'consistent'> & { consistent: number }>(
      'article, consistent, explanation',
      'sums',
      'position',
    ).map(({ detail, consistent, ...row }) => ({
      ...row,
      consistent: consistent === 1,
      ...(JSON.parse(detail) as Pick<Sum, 'total' | 'parts'>),
    })),
  };
}

type ReadingRow = Pick<Reading, 'article' | 'start' | 'end' | 'quote'> & {
  /** Position of the fact. */
  fact: number;
  detail: string;
};
type FactRow = Omit<Fact, 'sure' | 'readings' | 'odd' | 'decided' | 'steps'> & {
  position: number;
  sure: number;
  detail: string;
};

function readFacts(library: ReadableLibrary, story: string): Fact[] {
  const readings = new Map<number, Reading[]>();
  const sql = `SELECT fact, article, begins AS start, ends AS "end", quote, detail
    FROM fact_readings WHERE story = ? ORDER BY fact, position`;
  for (const { fact, detail, ...span } of statement<ReadingRow>(library, sql).all(story)) {
    const list = readings.get(fact) ?? [];
    list.push({ ...span, ...JSON.parse(detail) });
    readings.set(fact, list);
  }
  return statement<FactRow>(
    library,
    `SELECT position, id, label, question, kind, verdict, sure, explanation, detail
      FROM facts WHERE story = ? ORDER BY position`,
  )
    .all(story)
    .map(({ position, detail, sure, ...row }) => ({
      ...row,
      sure: sure === 1,
      readings: readings.get(position) ?? [],
      ...(JSON.parse(detail) as Pick<Fact, 'odd' | 'decided' | 'steps'>),
    }));
}
