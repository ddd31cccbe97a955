/** When the page of an article was last asked for again, and what its server wants to hear then. */
export const pages = `
CREATE TABLE page_visits (
  article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
  etag TEXT,
  last_modified TEXT,
  visited TEXT NOT NULL
) STRICT;
`;
