/** One story as a footnoted Markdown brief that opens well in Obsidian, Pandoc and on GitHub. */
import type { BlockContent, Root, RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize, type Unsafe } from 'mdast-util-to-markdown';
import { type Citations, createCitations } from './brief/citations.ts';
import { describeDiscrepancies } from './brief/discrepancies.ts';
import { drawFigureSheet } from './brief/figure-sheet.ts';
import { heading, paragraph, text } from './brief/nodes.ts';
import { summarize } from './brief/summary.ts';
import { drawTimeline } from './brief/timeline.ts';
import type { BriefArticle, BriefInput, BriefOptions } from './brief-input.ts';
import { toPlainLine } from './plain-text.ts';

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
  const citations = createCitations(input.articles, options.citations, input.comparison.origins);
  const { parts } = options;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: frontMatter(input) },
      heading(1, input.title),
      ...(parts.summary ? summarize(input, options, citations) : []),
      ...(parts.discrepancies ? describeDiscrepancies(input, options, citations) : []),
      ...(parts.figures ? drawFigureSheet(input, options, citations) : []),
      ...(parts.timeline ? drawTimeline(input, citations) : []),
      ...(parts.articles ? listArticles(input.articles, citations) : []),
      ...(options.markUnverified
        ? [paragraph(text('† not verified by the author of this brief.'))]
        : []),
      ...citations.close(),
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

function listArticles(articles: readonly BriefArticle[], { listed }: Citations): RootContent[] {
  if (listed === null) return [];
  return [
    heading(2, 'Articles'),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: articles.map((article) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(...listed(article))] satisfies BlockContent[],
      })),
    },
  ];
}
