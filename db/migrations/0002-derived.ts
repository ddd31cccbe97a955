/** What the rules derive from articles: mentions, stories and their comparison. All of it can be rebuilt. */
export const derived = `
CREATE TABLE analyses (
  revision INTEGER PRIMARY KEY REFERENCES revisions (id) ON DELETE CASCADE,
  rules TEXT NOT NULL,
  sentences TEXT NOT NULL
) STRICT;

CREATE TABLE figures (
  revision INTEGER NOT NULL REFERENCES analyses (revision) ON DELETE CASCADE,
  begins INTEGER NOT NULL, ends INTEGER NOT NULL,
  low REAL, high REAL, qualifier TEXT NOT NULL, unit TEXT NOT NULL, noun TEXT, change TEXT,
  rule TEXT NOT NULL, detail TEXT NOT NULL
) STRICT;
CREATE INDEX figures_by_revision ON figures (revision, begins);

CREATE TABLE dates (
  revision INTEGER NOT NULL REFERENCES analyses (revision) ON DELETE CASCADE,
  begins INTEGER NOT NULL, ends INTEGER NOT NULL,
  first_day TEXT NOT NULL, last_day TEXT NOT NULL, edtf TEXT NOT NULL, precision TEXT NOT NULL,
  certain INTEGER NOT NULL, scheduled INTEGER NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE INDEX dates_by_revision ON dates (revision, begins);

CREATE TABLE entities (
  revision INTEGER NOT NULL REFERENCES analyses (revision) ON DELETE CASCADE,
  begins INTEGER NOT NULL, ends INTEGER NOT NULL,
  type TEXT NOT NULL, canonical TEXT NOT NULL, form TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE INDEX entities_by_revision ON entities (revision, begins);
CREATE INDEX entities_by_name ON entities (canonical);

CREATE TABLE attributions (
  revision INTEGER NOT NULL REFERENCES analyses (revision) ON DELETE CASCADE,
  begins INTEGER NOT NULL, ends INTEGER NOT NULL,
  kind TEXT NOT NULL, name TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE INDEX attributions_by_revision ON attributions (revision, begins);

CREATE TABLE claims (
  revision INTEGER NOT NULL REFERENCES analyses (revision) ON DELETE CASCADE,
  begins INTEGER NOT NULL, ends INTEGER NOT NULL,
  kind TEXT NOT NULL, subject TEXT NOT NULL, value TEXT NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE INDEX claims_by_revision ON claims (revision, begins);

-- rules is NULL while the comparison lags behind the articles.
CREATE TABLE stories (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  reported_from TEXT, reported_to TEXT,
  happened_from TEXT, happened_to TEXT,
  articles INTEGER NOT NULL, origins INTEGER NOT NULL, conflicts INTEGER NOT NULL,
  rules TEXT
) STRICT;
CREATE INDEX stories_by_report ON stories (reported_to);

CREATE TABLE story_articles (
  article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
  story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  why TEXT NOT NULL,
  features TEXT NOT NULL
) STRICT;
CREATE INDEX story_articles_by_story ON story_articles (story);

CREATE TABLE facts (
  story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  label TEXT NOT NULL, question TEXT NOT NULL, kind TEXT NOT NULL, verdict TEXT NOT NULL,
  sure INTEGER NOT NULL, explanation TEXT NOT NULL, detail TEXT NOT NULL,
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_readings (
  story TEXT NOT NULL, fact INTEGER NOT NULL, position INTEGER NOT NULL,
  article TEXT NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL, quote TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (story, fact, position),
  FOREIGN KEY (story, fact) REFERENCES facts (story, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_readings_by_article ON fact_readings (article);

CREATE TABLE origins (
  story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL, kind TEXT NOT NULL, certain INTEGER NOT NULL, why TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE near_duplicates (
  story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  earlier TEXT NOT NULL, later TEXT NOT NULL, similarity REAL NOT NULL,
  PRIMARY KEY (story, earlier, later)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, precision TEXT NOT NULL,
  title TEXT NOT NULL, detail TEXT NOT NULL,
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX events_by_day ON events (first_day);

CREATE TABLE sums (
  story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  article TEXT NOT NULL, consistent INTEGER NOT NULL, explanation TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;
`;
