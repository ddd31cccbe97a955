/** A citation as plain text: the words, then outlet, title, date, address and when it was accessed. */
import type { ArticleCard } from '../../backend/contract/views.ts';
import { sayDay } from '../ui/say.ts';

export function cite(card: ArticleCard, words: string): string {
  const source = [
    card.author,
    card.title && `“${card.title}”`,
    card.outlet,
    card.published && sayDay(card.published),
    card.url,
    `accessed ${sayDay(card.fetched)}`,
  ];
  const citation = `${source.filter(Boolean).join(', ')}.`;
  return words ? `“${words}” — ${citation}` : citation;
}
