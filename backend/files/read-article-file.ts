/** Articles out of a file: a list of articles, a feed, a web page or one plain text. */
import { basename, extname } from 'node:path';
import { articleExtensions, articleKinds } from './article-kinds.ts';
import { decodeText } from './decode-text.ts';
import { feedArticles } from './feed-articles.ts';
import type { FileArticle } from './file-article.ts';
import { InputError } from './input-error.ts';
import { listedArticles } from './listed-articles.ts';
import { readBytes } from './read-bytes.ts';
import { singleArticle } from './single-article.ts';

/**
 * There is at least one article in it. With `timed`, one that gives no time has the file's: enough to read "yesterday"
 * by, and nothing to keep. Rejects with an `InputError` that says what is wrong with the file.
 */
export async function readArticleFile(path: string, timed = false): Promise<FileArticle[]> {
  const articles = await readAll(path, timed);
  if (articles.length === 0) throw new InputError('There is no article in the file.');
  return articles;
}

async function readAll(path: string, timed: boolean): Promise<FileArticle[]> {
  const kind = articleKinds[extname(path).toLowerCase()];
  if (!kind)
    throw new InputError(`Such files are not read; known are ${articleExtensions.join(' ')}.`);
  const name = basename(path, extname(path));
  const { bytes, modified } = await readBytes(path);
  if (kind === 'feed') return feedArticles(bytes, name);
  const content = decodeText(bytes);
  if (content.trim() === '') throw new InputError('The file is empty.');
  if (kind !== 'json')
    return [singleArticle({ content, format: kind, name, modified: timed ? modified : null })];
  return content.trimStart().startsWith('[') ? listedArticles(content) : feedArticles(bytes, name);
}
