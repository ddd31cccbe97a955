/** Names that the articles mention, and what the user corrected about them. */
import type { NameCorrection, NamedEntity } from '../core/correct-names.ts';
import type { EntityType } from '../core/model.ts';
import { type ReadableLibrary, readValues, statement, type WritableLibrary } from './connection.ts';

/** A name as the rules found it. */
export interface StoredName extends NamedEntity {
  id: number;
  /** Articles that mention it. */
  articles: number;
}

/** Notes which names an article mentions, in place of what was noted before. */
export function saveNames(
  library: WritableLibrary,
  article: number,
  entities: Iterable<{ canonical: string; type: EntityType }>,
): void {
  statement(library, 'DELETE FROM article_names WHERE article = ?').run(article);
  const insertName = statement(
    library,
    'INSERT INTO names (name, type) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const insertMention = statement(
    library,
    `INSERT INTO article_names (name, article)
      SELECT id, ? FROM names WHERE name = ? AND type = ? ON CONFLICT DO NOTHING`,
  );
  for (const { canonical, type } of entities) {
    insertName.run(canonical, type);
    insertMention.run(article, canonical, type);
  }
}

/** All names that some article mentions, as the rules found them, or those in one story. */
export function readNames(library: ReadableLibrary, story: string | null): StoredName[] {
  const within = 'JOIN story_articles s ON s.article = a.article WHERE s.story = ?';
  const sql = `SELECT n.id, n.name, n.type, count(*) AS articles
    FROM article_names a JOIN names n ON n.id = a.name ${story === null ? '' : within} GROUP BY a.name`;
  return statement<StoredName>(library, sql).all(...(story === null ? [] : [story]));
}

/** Rows of names in which a word begins so, whatever the case of ASCII letters. */
export function findNames(library: ReadableLibrary, words: string): number[] {
  const pattern = `% ${words.replace(/[\\%_]/g, '\\$&')}%`;
  return readValues<number>(
    library,
    `SELECT id FROM names WHERE ' ' || name LIKE ? ESCAPE '\\'`,
    pattern,
  );
}

/** The row of a name as the rules found it; none where no article mentions it. */
export function readNameRows(library: ReadableLibrary, { name, type }: NamedEntity): number[] {
  return readValues<number>(
    library,
    'SELECT id FROM names WHERE name = ? AND type = ?',
    name,
    type,
  );
}

/** How many articles mention any of these names, by their rows. */
export function countArticlesNaming(library: ReadableLibrary, names: readonly number[]): number {
  const sql = `SELECT DISTINCT article FROM article_names
    WHERE name IN (SELECT value FROM json_each(?))`;
  return readValues<number>(library, sql, JSON.stringify(names)).length;
}

/** Stories of which some article mentions one of these names, by their rows. */
export function readStoriesNaming(library: ReadableLibrary, names: readonly number[]): string[] {
  const sql = `SELECT DISTINCT s.story FROM article_names a
    JOIN story_articles s ON s.article = a.article
    WHERE a.name IN (SELECT value FROM json_each(?)) ORDER BY s.story`;
  return readValues<string>(library, sql, JSON.stringify(names));
}

export function saveNameCorrection(
  library: WritableLibrary,
  decision: number,
  { from, to }: NameCorrection,
): void {
  const sql = `INSERT INTO entity_corrections (decision, from_name, from_type, to_name, to_type)
    VALUES (?, ?, ?, ?, ?)`;
  statement(library, sql).run(decision, from.name, from.type, to.name, to.type);
}

/** Takes a correction back for good. */
export function removeNameCorrection(library: WritableLibrary, decision: number): void {
  statement(library, 'DELETE FROM entity_corrections WHERE decision = ?').run(decision);
}

type Row = { fromName: string; fromType: EntityType; toName: string; toType: EntityType };

/** All corrections of names, earliest first. */
export function readNameCorrections(library: ReadableLibrary): NameCorrection[] {
  const sql = `SELECT from_name AS fromName, from_type AS fromType, to_name AS toName,
    to_type AS toType FROM entity_corrections ORDER BY id`;
  return statement<Row>(library, sql)
    .all()
    .map(({ fromName, fromType, toName, toType }) => ({
      from: { name: fromName, type: fromType },
      to: { name: toName, type: toType },
    }));
}
