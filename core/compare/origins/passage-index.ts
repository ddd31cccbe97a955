/** Which earlier article of a story may share a passage with a later one, without comparing all with all. */
import type { AnalysedArticle } from '../../model.ts';
import { wordsOutsideQuotes } from './passages.ts';

/** Words in a row that are looked up; a passage of so many more has as many more of them. */
const width = 8;

export interface PassageIndex {
  /** The earlier article with most word sequences in common, where they are enough for a passage of so many words. */
  findLikely(article: AnalysedArticle, fewestWords: number): AnalysedArticle | null;
  add(article: AnalysedArticle): void;
}

export function createPassageIndex(): PassageIndex {
  /** The first article that has a sequence. */
  const first = new Map<string, AnalysedArticle>();
  return {
    findLikely(article, fewestWords) {
      const shared = new Map<AnalysedArticle, number>();
      for (const sequence of sequencesOf(article)) {
        const earlier = first.get(sequence);
        if (earlier) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      }
      const [most] = [...shared].sort((a, b) => b[1] - a[1]);
      return most && most[1] > fewestWords - width ? most[0] : null;
    },
    add(article) {
      for (const sequence of sequencesOf(article))
        if (!first.has(sequence)) first.set(sequence, article);
    },
  };
}

function* sequencesOf({ text }: AnalysedArticle): Generator<string> {
  const words = wordsOutsideQuotes(text);
  for (let i = 0; i + width <= words.length; i++)
    yield words
      .slice(i, i + width)
      .map(({ key }) => key)
      .join(' ');
}
