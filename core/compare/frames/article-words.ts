/** The words of an article as comparison sees them: notions in order, with names and short forms written out. */
import type { AnalysedArticle } from '../../model.ts';
import { tokenize } from '../../text/tokens.ts';
import { conceptOf } from './concepts.ts';
import { isStopWord } from './stop-words.ts';

export interface Word {
  start: number;
  end: number;
  concept: string;
  /** The word as written, or as the name has it that a short form stands for. */
  said: string;
  /** True where it belongs to a name, or to a short form that stands for one. */
  name: boolean;
  sentence: number;
  /** 1, and less for the words of a long name, so that one name does not outweigh a sentence. */
  share: number;
}

export interface ArticleWords {
  /** Content words in order; a short form ("the company") is followed by the words of the name that it stands for. */
  words: Word[];
  /** How many sentences hold a notion. */
  spread: Map<string, number>;
  /** Index of the first content word of each sentence; one more at the end. */
  firstOfSentence: number[];
  /** Number of the paragraph of each sentence. */
  paragraphs: number[];
}

export function readWords(article: AnalysedArticle): ArticleWords {
  const { text, mentions } = article;
  const { sentences, entities } = mentions;
  const tokens = tokenize(text);
  const words: Word[] = [];
  const spread = new Map<string, number>();
  const firstOfSentence: number[] = [];
  let token = 0;
  let entity = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { start: from, end: to } = sentences[sentence] as { start: number; end: number };
    firstOfSentence.push(words.length);
    while (token < tokens.keys.length && (tokens.starts[token] as number) < from) token++;
    for (; token < tokens.keys.length && (tokens.starts[token] as number) < to; token++) {
      const [start, end] = [tokens.starts[token] as number, tokens.ends[token] as number];
      const key = tokens.keys[token] as string;
      while (entity < entities.length && (entities[entity]?.end as number) <= start) entity++;
      const mention = entities[entity];
      const named = mention !== undefined && mention.start <= start && end <= mention.end;
      if (named && mention.form === 'anaphor') {
        if (mention.start !== start) continue;
        for (const { said, share } of nameWords(mention.canonical)) {
          const concept = conceptOf(said.toLowerCase());
          words.push({ start, end, concept, said, name: true, sentence, share });
        }
      } else if (key !== '#' && !isStopWord(key)) {
        words.push({
          start,
          end,
          concept: conceptOf(key),
          said: text.slice(start, end),
          name: named,
          sentence,
          share: named ? shareOf(mention.quote) : 1,
        });
      }
    }
    const seen = new Set(words.slice(firstOfSentence[sentence]).map((word) => word.concept));
    for (const concept of seen) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  }
  firstOfSentence.push(words.length);
  return { words, spread, firstOfSentence, paragraphs: numberParagraphs(article) };
}

function nameWords(canonical: string) {
  const share = shareOf(canonical);
  return [...canonical.matchAll(/[\p{L}\p{M}]+/gu)]
    .map(([said]) => ({ said, share }))
    .filter(({ said }) => !isStopWord(said.toLowerCase()));
}

function shareOf(name: string): number {
  return 1 / Math.sqrt(Math.max(1, name.match(/[\p{L}\p{M}]+/gu)?.length ?? 1));
}

function numberParagraphs({ text, mentions }: AnalysedArticle): number[] {
  let paragraph = 0;
  let end = 0;
  return mentions.sentences.map((sentence) => {
    if (text.slice(end, sentence.start).includes('\n')) paragraph++;
    end = sentence.end;
    return paragraph;
  });
}
