/** What lists and searches are ordered and limited by, where it can be looked up. */
export const search = `
-- Seconds since 1970 of the current revision; NULL where no time is known.
ALTER TABLE articles ADD COLUMN published_at INTEGER;
UPDATE articles SET published_at = (SELECT unixepoch(r.published) FROM revisions r
  WHERE r.article = articles.number AND r.number = articles.revision);
CREATE INDEX articles_by_time ON articles (published_at);

-- True where the user dismissed it: a conflict that is none.
ALTER TABLE facts ADD COLUMN dismissed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX facts_in_conflict ON facts (story, position) WHERE verdict = 'conflict';
`;
