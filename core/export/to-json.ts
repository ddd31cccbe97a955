/** A story with all that was found, as JSON for other programs. */
import type { BriefInput } from './brief-input.ts';

/** One `parallax.story/1` object: the articles without their texts, the comparison, and what the user decided. */
export function toJson(input: BriefInput): string {
  const { articles, comparison, ...story } = input;
  const listed = articles.map(({ text: _, ...article }) => article);
  return `${JSON.stringify({ format: 'parallax.story/1', ...story, articles: listed, ...comparison }, null, 2)}\n`;
}
