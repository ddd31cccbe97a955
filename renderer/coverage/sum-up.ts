/** The coverage of a story in two sentences: how many origins it rests on, and which. */
import type { Origin } from '../../core/model.ts';
import type { OpenStory } from '../story-context.tsx';
import { sayCount } from '../ui/say.ts';

export function sumUp({ view }: OpenStory): [string, string] {
  const { articles, origins, nearDuplicates } = view;
  const copies = new Set(nearDuplicates.map(({ articles: [, copy] }) => copy)).size;
  const rest =
    copies > 0
      ? `${sayCount(copies, 'article is', 'articles are')} nearly the same text as another.`
      : '';
  if (origins.length === 0) return [`${sayCount(articles.length, 'article')}.`, rest];
  if (origins.length === 1 && articles.length > 1) {
    return [
      `All ${articles.length} articles rest on one origin: ${origins[0]?.name}.`,
      `That they agree is no confirmation. ${rest}`,
    ];
  }
  const largest = origins.toSorted((a, b) => b.articles.length - a.articles.length)[0];
  const main =
    articles.length === 1
      ? (largest?.why ?? '')
      : largest && largest.articles.length > 1
        ? `${largest.articles.length} rest on ${largest.name}${sayShared(largest, origins)}.`
        : 'Each reports by itself.';
  return [
    `${sayCount(articles.length, 'article')}, ${sayCount(origins.length, 'origin')}.`,
    `${main} ${rest}`,
  ];
}

/** How many of an origin's articles stand under another as well: else the counts of the origins seem not to fit. */
function sayShared(origin: Origin, origins: readonly Origin[]): string {
  const others = new Set(origins.flatMap((other) => (other === origin ? [] : other.articles)));
  const shared = origin.articles.filter((article) => others.has(article)).length;
  return shared === 0
    ? ''
    : `, ${shared === origin.articles.length ? 'all' : shared} of them on another too`;
}
