/** Facts as the user left them: readings, by the words of their articles, that answer one question. */
import type { DecidedFact, DecidedReading } from '../core/compare/index.ts';
import { type ReadableLibrary, readValues, statement, type WritableLibrary } from './connection.ts';

/** Stores what a decision made of facts; from then on these readings belong together. */
export function saveFactGroups(
  library: WritableLibrary,
  decision: number,
  facts: readonly DecidedFact[],
): void {
  const insertGroup = statement(library, 'INSERT INTO fact_groups (decision) VALUES (?)');
  const insertReading = statement(
    library,
    `INSERT OR IGNORE INTO fact_group_readings (fact_group, article, kind, begins, quote)
      VALUES (?, ?, ?, ?, ?)`,
  );
  for (const readings of facts) {
    const group = insertGroup.run(decision).lastInsertRowid;
    for (const { article, kind, start, quote } of readings)
      insertReading.run(group, article, kind, start, quote);
  }
}

/** Takes a decision about facts back for good; returns the stories whose articles it was about. */
export function removeFactGroups(library: WritableLibrary, decision: number): string[] {
  const sql = `SELECT DISTINCT sa.story FROM fact_groups g
    JOIN fact_group_readings r ON r.fact_group = g.id
    JOIN articles a ON a.id = r.article JOIN story_articles sa ON sa.article = a.number
    WHERE g.decision = ? ORDER BY sa.story`;
  const stories = readValues<string>(library, sql, decision);
  statement(library, 'DELETE FROM fact_groups WHERE decision = ?').run(decision);
  return stories;
}

/** What was decided about the readings of a story's articles, earliest first. */
export function readFactGroups(library: ReadableLibrary, story: string): DecidedFact[] {
  const sql = `SELECT r.fact_group AS "group", r.article, r.kind, r.begins AS start, r.quote
    FROM fact_group_readings r
    JOIN articles a ON a.id = r.article JOIN story_articles sa ON sa.article = a.number
    WHERE sa.story = ? ORDER BY r.fact_group, r.article, r.begins`;
  const rows = statement<DecidedReading & { group: number }>(library, sql).all(story);
  return [...Map.groupBy(rows, ({ group }) => group).values()];
}
