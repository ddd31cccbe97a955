/** A feed's entry as an article, as far as the feed alone tells. */
import type { FeedEntry } from '../model.ts';
import { canonicalAddress } from './canonical-address.ts';
import { cleanShortLine } from './clean-text.ts';
import { htmlToText } from './html-to-text.ts';
import { endsCutOff } from './paywall.ts';
import { takeOffWall } from './take-off-wall.ts';

export interface EntryArticle {
  title: string;
  /** Canonical address; null where the entry links nowhere. */
  url: string | null;
  author: string | null;
  published: string | null;
  modified: string | null;
  text: string;
  /** True where the entry carries a summary or teaser only, so that the page is worth fetching. */
  partial: boolean;
}

/** A body that a feed calls its content is whole from this length on, in characters; a summary needs to be longer. */
const wholeContent = 600;
const wholeSummary = 2000;

/** Lines that publishing software puts below every entry. */
const footer =
  /^(?:the post .{1,300} (?:appeared first on|first appeared on) .{1,200}|(?:continue|keep) reading\b.{0,200}|read (?:more|the full (?:story|article|post))\b.{0,100}|comments)\.?$/i;

export function fromEntry(entry: FeedEntry): EntryArticle {
  const content = readBody(entry.content);
  const summary = readBody(entry.summary);
  const longer = summary.text.length > content.text.length ? summary : content;
  const needed = longer === content ? wholeContent : wholeSummary;
  return {
    title: readTitle(entry) || firstWords(longer.text),
    url: entry.link === null ? null : canonicalAddress(entry.link),
    author: entry.author,
    published: entry.published ?? entry.updated,
    modified: entry.published === null || isSameTime(entry) ? null : entry.updated,
    text: longer.text,
    partial: longer.teaser || longer.text.length < needed,
  };
}

/** Publishing software that knows one time only writes it twice. */
function isSameTime({ published, updated }: FeedEntry): boolean {
  return Date.parse(published ?? '') === Date.parse(updated ?? '');
}

/** The body's text without what software appends; `teaser` where it says that there is more. */
function readBody(html: string | null): { text: string; teaser: boolean } {
  const paragraphs = htmlToText(html ?? '').split('\n\n');
  let teaser = false;
  while (paragraphs.length > 0 && footer.test(paragraphs.at(-1) ?? '')) {
    teaser ||= /^(?:continue|keep|read)/i.test(paragraphs.pop() ?? '');
  }
  const { text, isPart } = takeOffWall(paragraphs.join('\n\n'));
  return { text, teaser: teaser || isPart || endsCutOff(text) };
}

/** In characters; so much of a title is told. */
const longestTitle = 500;

/** Feeds that collect from several outlets put the outlet's name behind the title. */
function readTitle({ title, outlet }: FeedEntry): string {
  const line = cleanShortLine(title ?? '', longestTitle);
  const tail = outlet === null ? null : ` - ${outlet}`;
  return tail !== null && line.endsWith(tail) ? line.slice(0, -tail.length) : line;
}

/** An entry without a title goes by its first words. */
function firstWords(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}
