/** Files and folders taken in: articles, feeds' files, and lists of feeds. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { messageOf } from '../failures.ts';
import { type ImportedList, importOpml } from '../feeds/manage-feeds.ts';
import { articleExtensions } from '../files/article-kinds.ts';
import { decodeText } from '../files/decode-text.ts';
import type { FileArticle } from '../files/file-article.ts';
import { readArticleFile } from '../files/read-article-file.ts';
import { readBytes } from '../files/read-bytes.ts';
import { singleArticle } from '../files/single-article.ts';
import type { Workspace } from '../workspace.ts';
import { addArticles } from './add-article.ts';
import { toGathered } from './to-gathered.ts';

export type ImportedFile =
  | { file: string; type: 'articles'; added: number; changed: number; known: number }
  | ({ file: string; type: 'feeds' } & ImportedList)
  | { file: string; type: 'failed'; message: string };

/** Files below a folder that can be read, or the file itself. Rejects where there is no such path. */
export async function listFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && isReadable(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isReadable(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return extension === '.opml' || articleExtensions.includes(extension);
}

/** Takes one file in; a file that cannot be read is an outcome, so that it stops no other. */
export async function importFile(workspace: Workspace, file: string): Promise<ImportedFile> {
  try {
    if (extname(file).toLowerCase() === '.opml') {
      const { bytes } = await readBytes(file);
      return { file, type: 'feeds', ...importOpml(workspace, decodeText(bytes)) };
    }
    return await takeArticles(workspace, file, await readArticleFile(file), 'file');
  } catch (error) {
    return { file, type: 'failed', message: messageOf(error) };
  }
}

/** Takes in one text, a web page or plain, as it was piped in; `name` is what it goes by. */
export async function importText(
  workspace: Workspace,
  name: string,
  bytes: Uint8Array,
): Promise<ImportedFile> {
  try {
    const content = decodeText(bytes);
    if (content.trim() === '')
      return { file: name, type: 'failed', message: 'There is no text in it.' };
    const format = /^\s{0,99}<(?:!doctype|html|head|body|article)\b/i.test(content)
      ? 'html'
      : 'markdown';
    const article = singleArticle({ content, format, name: '', modified: null });
    return await takeArticles(workspace, name, [article], 'text');
  } catch (error) {
    return { file: name, type: 'failed', message: messageOf(error) };
  }
}

async function takeArticles(
  workspace: Workspace,
  file: string,
  articles: readonly FileArticle[],
  source: 'file' | 'text',
): Promise<ImportedFile> {
  const taken = await addArticles(
    workspace,
    articles.map((article) => toGathered(article, source)),
  );
  const count = (wanted: string) => taken.filter(({ outcome }) => outcome === wanted).length;
  return {
    file,
    type: 'articles',
    added: count('added'),
    changed: count('changed'),
    known: count('known'),
  };
}
