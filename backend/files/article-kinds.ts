/** Which kinds of files hold articles. */

export type ArticleKind = 'json' | 'feed' | 'html' | 'markdown' | 'text';

/** What is made of a file, by its extension, lower case with the dot. */
export const articleKinds: Readonly<Record<string, ArticleKind>> = {
  '.json': 'json',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

/** The extensions that are read. */
export const articleExtensions: readonly string[] = Object.keys(articleKinds);
