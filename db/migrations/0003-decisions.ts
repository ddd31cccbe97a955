/**
 * What the user decided. These tables refer to articles, which never change, and to the words of readings in them, and
 * not to stories or facts, which are derived: so a rebuild touches none of them.
 */
export const decisions = `
CREATE TABLE article_reads (
  article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
  at TEXT NOT NULL
) STRICT;

-- All articles of a story get its mark; a story has the mark that the first of its articles carries.
CREATE TABLE story_marks (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  mark TEXT NOT NULL CHECK (mark IN ('pinned', 'archived')),
  at TEXT NOT NULL,
  PRIMARY KEY (article, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_decisions (
  id INTEGER PRIMARY KEY,
  fact TEXT NOT NULL,
  label TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('unchecked', 'verified', 'disputed', 'dismissed')),
  note TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- A decision holds for the fact whose readings still have the same words in the same articles; offsets only tell two
-- readings with the same words apart.
CREATE TABLE fact_decision_readings (
  decision INTEGER NOT NULL REFERENCES fact_decisions (id) ON DELETE CASCADE,
  article TEXT NOT NULL,
  begins INTEGER NOT NULL, ends INTEGER NOT NULL, quote TEXT NOT NULL,
  PRIMARY KEY (decision, article, begins)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_decision_readings_by_article ON fact_decision_readings (article);

CREATE TABLE decision_log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  before TEXT NOT NULL,
  undone TEXT
) STRICT;
`;
