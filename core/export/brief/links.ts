/** Citations as links in the running text: the outlet's name leads to its article. */
import type { PhrasingContent } from 'mdast';
import type { BriefArticle } from '../brief-input.ts';
import { toSafeAddress } from '../plain-text.ts';
import type { CitationWriter } from './citations.ts';
import { text } from './nodes.ts';
import { describeArticle } from './references.ts';

export function createLinks(articles: readonly BriefArticle[]): CitationWriter {
  const name = (...ids: string[]): PhrasingContent[] =>
    articles
      .filter(({ id }) => ids.includes(id))
      .flatMap((article, index) => [...(index > 0 ? [text(', ')] : []), linkTo(article)]);
  return {
    refer: (...ids) => (ids.length === 0 ? [] : [text(' ('), ...name(...ids), text(')')]),
    referNamed: () => [],
    name,
    listed: describeArticle,
    close: () => [],
  };
}

/** An article without an address of the web is named only. */
function linkTo(article: BriefArticle): PhrasingContent {
  const name = text(article.outlet || article.id);
  const address = toSafeAddress(article.url);
  return address ? { type: 'link', url: address, children: [name] } : name;
}
