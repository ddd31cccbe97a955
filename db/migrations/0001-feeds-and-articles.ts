/** Feeds, articles with their revisions, and the full-text index over the current ones. */
export const feedsAndArticles = `
CREATE TABLE feeds (
  id TEXT PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  folder TEXT,
  etag TEXT,
  last_modified TEXT,
  allow_private INTEGER NOT NULL CHECK (allow_private IN (0, 1)),
  paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
  health TEXT NOT NULL DEFAULT 'never' CHECK (health IN ('never', 'ok', 'unchanged', 'failed', 'gone')),
  message TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  last_fetched TEXT,
  next_due TEXT,
  added TEXT NOT NULL
) STRICT;

CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  url TEXT UNIQUE,
  outlet TEXT NOT NULL,
  feed TEXT REFERENCES feeds (id) ON DELETE SET NULL,
  source TEXT NOT NULL CHECK (source IN ('feed', 'page', 'file', 'text')),
  fetched TEXT NOT NULL,
  changed TEXT,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX articles_by_feed ON articles (feed);

CREATE TABLE revisions (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  fetched TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT,
  published TEXT,
  modified TEXT,
  lang TEXT,
  text TEXT NOT NULL,
  partial INTEGER NOT NULL CHECK (partial IN (0, 1)),
  hash TEXT NOT NULL,
  UNIQUE (article, number)
) STRICT;

CREATE TABLE feed_entries (
  feed TEXT NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  entry_hash TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_entries_by_article ON feed_entries (article);

CREATE VIEW current_articles AS
  SELECT a.number, a.id, a.url, a.outlet, a.feed, a.source, a.fetched, a.changed, a.revision,
    r.id AS revision_id, r.title, r.author, r.published, r.text, r.partial, r.hash
  FROM articles a JOIN revisions r ON r.article = a.number AND r.number = a.revision;

CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text, outlet,
  content = 'current_articles', content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
`;
