/** What the list of stories is filtered and ordered by, in one index. */
export const lists = `
-- A story has the marks of the first of its articles.
ALTER TABLE stories ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE stories ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
UPDATE stories SET
  pinned = EXISTS (SELECT 1 FROM story_marks m WHERE m.mark = 'pinned'
    AND m.article = (SELECT min(article) FROM story_articles WHERE story = stories.id)),
  archived = EXISTS (SELECT 1 FROM story_marks m WHERE m.mark = 'archived'
    AND m.article = (SELECT min(article) FROM story_articles WHERE story = stories.id));
CREATE INDEX stories_in_list ON stories (archived, pinned DESC, unixepoch(reported_to) DESC, id);
DROP INDEX stories_by_report;
`;
