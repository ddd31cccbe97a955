/** Ids by which an article is found besides its own: those of the addresses to which its outlet moved it. */
export const aliases = `
CREATE TABLE article_aliases (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE
) STRICT;
CREATE INDEX article_aliases_by_article ON article_aliases (article);

-- Entries that went by title and time had a key of their own for it, which stood for no entry.
DELETE FROM feed_entries WHERE entry_hash = '' AND key GLOB 'title:*';
`;
