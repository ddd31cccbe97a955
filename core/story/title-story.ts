/** The title of a story: its most central headline. */
import type { Article } from '../model.ts';
import { termOf, wordPattern } from './terms.ts';

/** An outlet's name after a dash or bar at the end of a headline: "… | The Harbor Times". */
const outletSuffix = /\s+[|–—•-]\s+[^|–—•]{2,40}$/u;

/**
 * The headline whose words the other headlines share most, without the outlet's name behind it; of equals the
 * earlier. Where no article has a title, the first words of the first article's text. `kept` goes before all of them for
 * as long as it is the headline of one.
 */
export function titleStory(
  articles: readonly Pick<Article, 'title' | 'text' | 'outlet'>[],
  kept: string | null = null,
): string {
  const titles = articles.map((article) => cleanTitle(article)).filter((title) => title !== '');
  if (kept !== null && titles.includes(kept)) return kept;
  if (titles.length === 0) return openingOf(articles[0]?.text ?? '');
  const sets = titles.map((title) => new Set(termsOf(title)));
  let best = 0;
  let bestScore = -1;
  sets.forEach((terms, i) => {
    let score = 0;
    sets.forEach((other, j) => {
      if (i !== j) score += overlap(terms, other);
    });
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  return titles[best] as string;
}

function cleanTitle({ title, outlet }: Pick<Article, 'title' | 'outlet'>): string {
  let clean = title.replace(/\s+/g, ' ').trim();
  for (;;) {
    const suffix = outletSuffix.exec(clean);
    if (suffix === null || suffix.index === 0) return clean;
    const isOutlet = outlet !== '' && suffix[0].toLowerCase().includes(outlet.toLowerCase());
    if (!isOutlet && !suffix[0].includes('|')) return clean;
    clean = clean.slice(0, suffix.index);
  }
}

function termsOf(title: string): string[] {
  return [...title.matchAll(wordPattern)].flatMap(([token]) => termOf(token) ?? []);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}

function openingOf(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  if (line === '') return 'Untitled story';
  return line.length <= 90 ? line : `${line.slice(0, line.lastIndexOf(' ', 90) || 90)}…`;
}
