/**
 * Corrections of what the rules derive: which articles share a story, which readings answer one question, what a name
 * stands for; and searches kept under a name. Each row of a correction belongs to the entry of the log that tells of it.
 */
export const corrections = `
-- The story that the rules found; story is the one it is in after the user's decisions.
ALTER TABLE story_articles ADD COLUMN found TEXT NOT NULL DEFAULT '';
UPDATE story_articles SET found = story;
CREATE INDEX story_articles_by_found ON story_articles (found);

-- A story as the user left it. An article belongs to the latest of its groups, whatever the rules find.
CREATE TABLE story_groups (
  id INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision_log (id) ON DELETE CASCADE,
  story TEXT NOT NULL
) STRICT;
CREATE INDEX story_groups_by_decision ON story_groups (decision);
CREATE INDEX story_groups_by_story ON story_groups (story);

CREATE TABLE story_group_articles (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  story_group INTEGER NOT NULL REFERENCES story_groups (id) ON DELETE CASCADE,
  why TEXT,
  PRIMARY KEY (article, story_group)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_group_articles_by_group ON story_group_articles (story_group);

-- Readings that the user takes as answers to one question, by the words of their articles.
CREATE TABLE fact_groups (
  id INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision_log (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX fact_groups_by_decision ON fact_groups (decision);

CREATE TABLE fact_group_readings (
  fact_group INTEGER NOT NULL REFERENCES fact_groups (id) ON DELETE CASCADE,
  article TEXT NOT NULL, kind TEXT NOT NULL, begins INTEGER NOT NULL, quote TEXT NOT NULL,
  PRIMARY KEY (fact_group, article, kind, begins, quote)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_group_readings_by_article ON fact_group_readings (article);

CREATE TABLE entity_corrections (
  id INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision_log (id) ON DELETE CASCADE,
  from_name TEXT NOT NULL, from_type TEXT NOT NULL,
  to_name TEXT NOT NULL, to_type TEXT NOT NULL
) STRICT;
CREATE INDEX entity_corrections_by_decision ON entity_corrections (decision);

CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  added TEXT NOT NULL
) STRICT;
`;
