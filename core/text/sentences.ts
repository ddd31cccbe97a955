/** Where the sentences of a text begin and end. */
import type { Sentence } from '../model.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits a text into sentences, without the white space around them. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const body = segment.trim();
    if (body === '') continue;
    const start = index + segment.indexOf(body);
    sentences.push({ start, end: start + body.length });
  }
  return sentences;
}
