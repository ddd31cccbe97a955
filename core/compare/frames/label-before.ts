/** Labels: a few words at the beginning of a paragraph that only say what it is about, "Term. Nine weeks." */
import type { AnalysedArticle } from '../../model.ts';
import type { ArticleWords } from './article-words.ts';

/** Index of the sentence before in the same paragraph; null where there is none. */
export function sentenceBefore(sentence: number, { paragraphs }: ArticleWords): number | null {
  return sentence > 0 && paragraphs[sentence - 1] === paragraphs[sentence] ? sentence - 1 : null;
}

/** What begins a short sentence that tells something by itself: "He resigned." */
const tells =
  /^(?:he|she|it|they|we|you|i|that|this|these|those|there|nobody|everybody|who)\b|\d/iu;
/** How long a label may be, in characters. */
const longestLabel = 30;

/** True where a paragraph begins with a few words that only say what the sentence is about. */
export function labelBefore(
  sentence: number,
  { mentions: { sentences }, text }: AnalysedArticle,
  words: ArticleWords,
): boolean {
  const previous = sentenceBefore(sentence, words);
  const label = previous === null ? undefined : sentences[previous];
  if (!label || previous === null || sentenceBefore(previous, words) !== null) return false;
  const said = text.slice(label.start, label.end);
  return said.length <= longestLabel && said.endsWith('.') && !tells.test(said);
}
