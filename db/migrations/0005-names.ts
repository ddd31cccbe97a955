/** Which article mentions which name, so that names are found and counted without reading every mention. */
export const names = `
CREATE TABLE names (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  UNIQUE (name, type)
) STRICT;

CREATE TABLE article_names (
  name INTEGER NOT NULL REFERENCES names (id) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  PRIMARY KEY (name, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_names_by_article ON article_names (article);

INSERT INTO names (name, type) SELECT DISTINCT canonical, type FROM entities;
INSERT INTO article_names (name, article)
  SELECT DISTINCT n.id, a.number FROM articles a
  JOIN revisions r ON r.article = a.number AND r.number = a.revision
  JOIN entities e ON e.revision = r.id
  JOIN names n ON n.name = e.canonical AND n.type = e.type;
DROP INDEX entities_by_name;
`;
