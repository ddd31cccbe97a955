/** Says in one sentence why an article belongs to a story. */
import { termOf } from './features.ts';

const word = /[\p{L}\p{M}]+|\d[\d.,]*/gu;

/** Names the heaviest shared names and words, as the article writes them. */
export function explainPlacement(
  article: { title: string; text: string },
  shared: readonly string[],
  weights: ReadonlyMap<string, number>,
): string {
  const heaviest = [...shared].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const wanted = new Set(heaviest.slice(0, 8));
  const names: string[] = [];
  const words: string[] = [];
  for (const [token] of `${article.title}\n${article.text}`.matchAll(word)) {
    const term = termOf(token);
    if (term === null || !wanted.delete(term)) continue;
    if (/^\p{Lu}/u.test(token)) names.push(token);
    else words.push(token);
  }
  const parts = [
    ...(names.length > 0 ? [`the names ${list(names.slice(0, 4))}`] : []),
    ...(words.length > 0 ? [`the words ${list(words.slice(0, 4))}`] : []),
  ];
  return `It shares ${parts.join(' and ')} with the story’s other reports.`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
