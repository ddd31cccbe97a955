/** A compared story as text for a terminal or a pipe. */
import type { AnalysedArticle } from '../../../core/model.ts';
import type { ComparedStory } from '../contract-output.ts';

export function renderStory(
  story: ComparedStory,
  articles: readonly AnalysedArticle[],
  width: number,
): string {
  const head = `${story.title} (${articles.length} articles)`.slice(0, width);
  return [head, ...story.facts.map((fact) => `  ${fact.verdict}  ${fact.label}`)].join('\n');
}
