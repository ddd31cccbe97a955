/** A local file or pasted text, read as an article. */

import type { ExtractedArticle } from '../model.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { extractArticle } from './extract-article.ts';
import { firstTold } from './first-told.ts';
import { htmlToText } from './html-to-text.ts';
import { readTimestamp } from './read-timestamp.ts';

export type DocumentFormat = 'text' | 'markdown' | 'html';

/** Title from front matter, first heading or first line; published from metadata or a date line, else null. */
export function readDocument(content: string, format: DocumentFormat): ExtractedArticle {
  if (format === 'html') return extractDocument(content);
  const { fields, body } = readHeader(content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const { title, text } = format === 'markdown' ? readMarkdown(body) : readPlain(body);
  const field = (...names: string[]) =>
    names.map((name) => fields.get(name)).find((value) => value) ?? null;
  const headline = firstTold(['meta', () => field('title', 'headline')], ['text', () => title]);
  const source = field('outlet', 'source', 'publisher', 'publication', 'site');
  const byline = field('author', 'authors', 'byline', 'by');
  const published = firstTold(
    ['meta', () => readTimestamp(field('published', 'date', 'publication date', 'created') ?? '')],
    ['text', () => dateLine(text)],
  );
  const modified = readTimestamp(field('modified', 'updated', 'lastmod') ?? '');
  return {
    title: headline.value,
    byline,
    outlet: isAddress(source) ? null : source,
    published: published.value,
    modified,
    lang: field('lang', 'language'),
    url: field('url', 'link', 'canonical', 'address') ?? (isAddress(source) ? source : null),
    text,
    partial: false,
    from: {
      title: headline.from,
      byline: byline === null ? null : 'meta',
      published: published.from,
      modified: modified === null ? null : 'meta',
    },
  };
}

/** A saved page; where it holds no article, all its text. */
function extractDocument(html: string): ExtractedArticle {
  const article = extractArticle(html);
  return article.text === '' ? { ...article, text: htmlToText(html) } : article;
}

/** YAML front matter of plain `key: value` lines, or such lines at the very top, up to a blank line. */
function readHeader(content: string): { fields: Map<string, string>; body: string } {
  const fields = new Map<string, string>();
  const fenced = /^---\n([\s\S]{0,20000}?)\n---(?:\n|$)/.exec(content);
  const plain = fenced
    ? null
    : /^(?:(?:title|headline|author|byline|by|outlet|source|publisher|date|published|updated|url|link|lang|language):[^\n]{0,500}\n){1,12}(?=\n)/i.exec(
        content,
      );
  const header = fenced?.[1] ?? plain?.[0] ?? '';
  for (const line of header.split('\n')) {
    const [, key, value] =
      /^\s{0,4}["']?([\w -]{1,40})["']?\s{0,4}:\s{0,4}(.{0,1000})$/.exec(line) ?? [];
    const clean = cleanLine(
      (value ?? '').replace(/^(["'])(.*)\1\s*$/, '$2').replace(/^\[(.*)\]$/, '$1'),
    );
    if (key && clean !== '') fields.set(key.toLowerCase(), clean);
  }
  return { fields, body: content.slice(fenced?.[0].length ?? plain?.[0].length ?? 0) };
}

/** The first line is the title where it stands by itself and is short. */
function readPlain(body: string): { title: string | null; text: string } {
  const text = cleanText(body);
  const [first = '', ...rest] = text.split('\n\n');
  const line = cleanLine(first);
  const isTitle =
    rest.length > 0 && !first.includes('\n') && line.length <= 200 && !/[.!]["”’]?$/.test(line);
  return isTitle ? { title: line, text: rest.join('\n\n') } : { title: null, text };
}

/** Markdown's marks of structure are taken off; its words stay. Line by line, so that no text takes longer than its length. */
function readMarkdown(body: string): { title: string | null; text: string } {
  let title: string | null = null;
  const blocks: string[][] = [[]];
  for (const line of withMarkedHeadings(withoutCode(body.split('\n')))) {
    const heading = title === null ? headingOf(line) : null;
    if (heading !== null) title = plainInline(heading);
    if (heading !== null || line.trim() === '' || /^\[\^[^\]\n]{1,100}\]:/.test(line))
      blocks.push([]);
    else blocks.at(-1)?.push(line.replace(structure, ''));
  }
  const text = cleanText(
    blocks
      .filter((block) => block.length > 0)
      .map((block) => plainInline(block.join('\n')))
      .join('\n\n'),
  );
  return title === null ? readPlain(text) : { title, text };
}

/** What stands before a line's words: marks of headings, quotations and lists. */
const structure = /^[ \t]{0,12}(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]{1,5}/;

/** The lines without fenced code; a fence that nothing closes is text. */
function withoutCode(lines: readonly string[]): string[] {
  const fenceOf = (line: string) => /^(?:```|~~~)/.exec(line)?.[0] ?? null;
  const closes = (line: string, fence: string) => line.startsWith(fence) && line.length <= 13;
  const last = new Map(
    ['```', '~~~'].map((fence) => [fence, lines.findLastIndex((line) => closes(line, fence))]),
  );
  const kept: string[] = [];
  let open: string | null = null;
  for (const [index, line] of lines.entries()) {
    const fence: string | null = open === null ? fenceOf(line) : null;
    if (open !== null) {
      if (closes(line, open)) open = null;
    } else if (fence !== null && index < (last.get(fence) ?? -1)) {
      open = fence;
      kept.push('');
    } else kept.push(line);
  }
  return kept;
}

/** A heading that is underlined, marked as the others are. */
function withMarkedHeadings(lines: readonly string[]): string[] {
  const isUnderline = (line: string | undefined) => /^={3,}$/.test(line?.trimEnd() ?? '');
  return lines.flatMap((line, index) => {
    const words = line.trim() !== '' && line.length <= longestHeading;
    if (words && isUnderline(lines[index + 1])) return `# ${line}`;
    return isUnderline(line) && (lines[index - 1] ?? '').trim() !== '' ? [] : line;
  });
}

/** In characters; longer ones are paragraphs. */
const longestHeading = 500;

/** The words of a line that is marked as a heading; null for every other. */
function headingOf(line: string): string | null {
  const marks = /^\s{0,3}#{1,6}(?=\s)/.exec(line)?.[0];
  if (marks === undefined) return null;
  const words = line
    .slice(marks.length)
    .trim()
    .replace(/(?:^|\s)#{1,6}$/, '')
    .trimEnd();
  return words === '' || words.length > longestHeading ? null : words;
}

/** No pattern reads past the sign it begins with, so that signs that nothing closes cost no more than words. */
function plainInline(markdown: string): string {
  return cleanText(
    htmlToText(
      markdown
        .replace(/!\[[^[\]\n]{0,500}\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)/g, '')
        .replace(
          /\[([^[\]\n]{1,500})\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)|\[[^[\]\n]{0,200}\])/g,
          '$1',
        )
        .replace(/\[\^[^[\]\n]{1,100}\]/g, '')
        .replace(/(\*\*|__|~~)(?=\S)((?:(?!\1)[^\n]){1,1000})(?<=\S)\1/g, '$2')
        .replace(/(?<![\w*])([*_])(?=\S)([^*_\n]{1,1000})(?<=\S)\1(?![\w*])/g, '$2')
        .replace(/`([^`\n]{1,500})`/g, '$1')
        .replace(/\\([\\`*_{}[\]()#+.!|~-])/g, '$1')
        .replace(/\n/g, '<br>'),
    ),
  );
}

/** A date that stands alone on one of the first lines, as in "June 3, 2026" or "Published: 3 June 2026". */
function dateLine(text: string): string | null {
  for (const line of text
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 6)) {
    const [, date = '', more = ''] =
      /^(?:published|posted|date|updated)?:?\s{0,3}((?:\w{3,9},?\s)?(?:\w{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\w{3,9}\.?,?\s\d{4}|\d{4}-\d\d-\d\d))(.{0,24})$/i.exec(
        line,
      ) ?? [];
    // What follows may be the time, or a place.
    const read = readTimestamp(date + more) ?? readTimestamp(date);
    if (read !== null) return read;
  }
  return null;
}

/** What calls itself a source is where a text is from, and a name only where it is one. */
function isAddress(source: string | null): boolean {
  return source !== null && /^https?:\/\//i.test(source);
}
