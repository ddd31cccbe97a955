/** Stories as the user left them. */
import { type ReadableLibrary, readValue, statement, type WritableLibrary } from './connection.ts';

/** A story that the user put together. */
export interface StoryGroup {
  /** The id that the story has, also after a rebuild. */
  story: string;
  /** The title that it keeps whatever comes into it; null where its articles alone tell it. */
  title: string | null;
  /** Its articles by their rows, each with what is told of why it is there; null where the rules' own reason holds. */
  articles: readonly { article: number; why: string | null }[];
}

/** Stores what a decision made of stories; from then on its articles belong there. */
export function saveStoryGroups(
  library: WritableLibrary,
  decision: number,
  groups: readonly StoryGroup[],
): void {
  const insertGroup = statement(
    library,
    'INSERT INTO story_groups (decision, story, title) VALUES (?, ?, ?)',
  );
  const insertArticle = statement(
    library,
    'INSERT INTO story_group_articles (article, story_group, why) VALUES (?, ?, ?)',
  );
  for (const { story, title, articles } of groups) {
    const group = insertGroup.run(decision, story, title).lastInsertRowid;
    for (const { article, why } of articles) insertArticle.run(article, group, why);
  }
}

/** Takes a decision about stories back for good. */
export function removeStoryGroups(library: WritableLibrary, decision: number): void {
  statement(library, 'DELETE FROM story_groups WHERE decision = ?').run(decision);
}

/** The id of the story that a group of the user's is. */
export function readGroupStory(library: ReadableLibrary, group: number): string {
  const story = readValue<string>(library, 'SELECT story FROM story_groups WHERE id = ?', group);
  if (story === undefined) throw new Error(`There is no group ${group}.`);
  return story;
}

/** The title that a story keeps by the latest decision about it; null where it keeps none. */
export function readKeptTitle(library: ReadableLibrary, story: string): string | null {
  const sql = 'SELECT title FROM story_groups WHERE story = ? ORDER BY id DESC LIMIT 1';
  return readValue<string | null>(library, sql, story) ?? null;
}

/** True where the user put a story of this id together. */
export function isDecidedStory(library: ReadableLibrary, story: string): boolean {
  const sql = 'SELECT 1 FROM story_groups WHERE story = ? LIMIT 1';
  return readValue<number>(library, sql, story) !== undefined;
}

/** A story's articles by their rows, each with what was told of why the user put it there. */
export function readGroupMembers(
  library: ReadableLibrary,
  story: string,
): { article: number; why: string | null }[] {
  const sql = `SELECT s.article, (SELECT g.why FROM story_group_articles g
      WHERE g.article = s.article ORDER BY g.story_group DESC LIMIT 1) AS why
    FROM story_articles s WHERE s.story = ? ORDER BY s.article`;
  return statement<{ article: number; why: string | null }>(library, sql).all(story);
}

/** True where a story has this id, or the rules or the user gave it to one. */
export function isKnownStory(library: ReadableLibrary, id: string): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM stories WHERE id = ?)
    OR EXISTS (SELECT 1 FROM story_articles WHERE found = ?)
    OR EXISTS (SELECT 1 FROM story_groups WHERE story = ?)`;
  return readValue<number>(library, sql, id, id, id) === 1;
}
