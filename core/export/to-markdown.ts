/** One story as a footnoted Markdown brief that opens well in Obsidian, Pandoc and on GitHub. */
import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize, type Unsafe } from 'mdast-util-to-markdown';
import { describeDiscrepancies } from './brief/discrepancies.ts';
import { drawFigureSheet } from './brief/figure-sheet.ts';
import { heading, link, paragraph, strong, text } from './brief/nodes.ts';
import { createNotes } from './brief/notes.ts';
import { summarize } from './brief/summary.ts';
import { drawTimeline } from './brief/timeline.ts';
import type { BriefArticle, BriefInput, BriefOptions } from './brief-input.ts';
import { toPlainLine, toSafeAddress } from './plain-text.ts';
import { sayDay } from './say-date.ts';

/**
 * Characters that Obsidian, Pandoc or GitHub read as markup although CommonMark does not: mathematics, citations,
 * tags, comments, highlights, sub- and superscript.
 */
const alsoUnsafe: Unsafe[] = ['$', '@', '#', '%', '=', '^', '~', '|'].map((character) => ({
  character,
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
}));

/** Writes the brief. The text of articles is escaped, so that no source can break the document or add to it. */
export function toMarkdown(input: BriefInput, options: BriefOptions): string {
  const notes = createNotes(input.articles);
  const { parts } = options;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: frontMatter(input) },
      heading(1, input.title),
      ...(parts.summary ? summarize(input, options, notes) : []),
      ...(parts.discrepancies ? describeDiscrepancies(input, options, notes) : []),
      ...(parts.figures ? drawFigureSheet(input, options, notes) : []),
      ...(parts.timeline ? drawTimeline(input, notes) : []),
      ...(parts.articles ? listArticles(input.articles, notes.refer) : []),
      ...(options.markUnverified
        ? [paragraph(text('† not verified by the author of this brief.'))]
        : []),
      ...notes.inOrder().map((article, index) => defineNote(article, index + 1)),
    ],
  };
  return serialize(root, {
    bullet: '-',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), frontmatterToMarkdown('yaml')],
    unsafe: alsoUnsafe,
  });
}

/** YAML whose strings are written as JSON, of which YAML 1.2 is a superset. */
function frontMatter({
  title,
  id,
  generated,
  articles,
  comparison,
  appVersion,
}: BriefInput): string {
  return [
    `title: ${JSON.stringify(toPlainLine(title))}`,
    `story: ${JSON.stringify(id)}`,
    `generated: ${JSON.stringify(generated)}`,
    `articles: ${articles.length}`,
    `origins: ${comparison.origins.length}`,
    `parallax: ${JSON.stringify(appVersion)}`,
  ].join('\n');
}

function listArticles(
  articles: readonly BriefArticle[],
  refer: (article: string) => PhrasingContent[],
): RootContent[] {
  return [
    heading(2, 'Articles'),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: articles.map((article) => ({
        type: 'listItem',
        spread: false,
        children: [
          paragraph(
            strong(article.outlet),
            text(`: ${article.title}${article.published ? `, ${sayDay(article.published)}` : ''}`),
            ...refer(article.id),
          ),
        ] satisfies BlockContent[],
      })),
    },
  ];
}

/** Outlet, title, date, address, when it was read, and the hash of the text that was read. */
function defineNote(article: BriefArticle, number: number): FootnoteDefinition {
  const address = toSafeAddress(article.url);
  const date = article.published ? sayDay(article.published) : 'no date shown';
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [
      paragraph(
        text(`${article.outlet}, “${article.title}”, ${date}. `),
        ...(address ? [link(address), text('. ')] : []),
        text(`Accessed ${sayDay(article.accessed)}. SHA-256 `),
        { type: 'inlineCode', value: article.hash },
      ),
    ],
  };
}
