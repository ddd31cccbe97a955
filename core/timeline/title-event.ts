/** A short, honest clause for an event, in the words of one of its sources. */
import type { AnalysedArticle, Reading } from '../model.ts';

/** Longest title, in characters. */
const longest = 90;

/** Where a clause may begin or end. */
const seam =
  /[;:]\s|\s[\u2014\u2013-]\s|,\s(?=(?:and|but|while|which|who|as|when|where|after|before|with|using|accusing|alleging|saying|citing|adding|according|he|she|it|they)\b)|\s(?=(?:but|while|whereas|although|alleges that|claimed that|said that)\b)/giu;

/** Words that cannot stand at the beginning or the end of a title. */
const loose =
  /^(?:[\s,;:.()\u2014\u2013-]|(?:and|but|while|which|who|as|when|where|that|so|then|also|meanwhile|however|moreover|notably|further|additionally)\b)+|(?:[\s,;:(\u2014\u2013-]|\b(?:on|in|by|at|from|since|until|till|between|of|the|a|an|and|or|to|with|for|dated|before|after|as|is|was)(?=\s*$))+$/giu;

const pronoun = /^(?:he|she|it|they|this|that|these|those|we|you|i|there|its|their|his|her)\b/iu;

export interface EventTitle {
  title: string;
  /** Canonical names in the clause, in order. */
  participants: string[];
}

/** Takes the best clause among all that date the event: one that names somebody, does something and is short. */
export function titleEvent(
  readings: readonly Reading[],
  articles: ReadonlyMap<string, AnalysedArticle>,
): EventTitle {
  let best = { title: '', participants: [] as string[], score: Number.NEGATIVE_INFINITY };
  for (const reading of readings) {
    const article = articles.get(reading.article);
    if (!article) continue;
    const candidate = clauseOf(reading, article);
    if (candidate.score > best.score) best = candidate;
  }
  return { title: best.title, participants: best.participants };
}

function clauseOf(reading: Reading, article: AnalysedArticle) {
  const { text, mentions } = article;
  const [from, to] = clauseBounds(reading, text);
  const before = text.slice(from, reading.start);
  const after = text.slice(reading.end, to);
  const clause = `${before.replace(loose, ' ')} ${after.replace(/^[\s,]+/u, '')}`;
  const title = shorten(
    clause
      .replace(/\s+/gu, ' ')
      .replace(/\s+([,.;:])/gu, '$1')
      .trim(),
  );
  const named = mentions.entities.filter(
    (entity) => entity.start >= from && entity.end <= to && entity.type !== 'place',
  );
  const participants = [...new Set(named.map((entity) => entity.canonical))];
  const words = title.split(' ').length;
  const score =
    Math.min(participants.length, 2) * 2 +
    (words >= 4 && words <= 14 ? 2 : 0) +
    (title.endsWith('…') ? -1 : 0) +
    (pronoun.test(title) ? -2 : 0) +
    (words < 3 ? -3 : 0);
  return { title, participants, score };
}

/** The clause around a date: the sentence, cut at its seams, but never down to the date and a word or two. */
function clauseBounds(reading: Reading, text: string): [number, number] {
  const { start, end } = reading.sentence;
  const left = text.slice(start, reading.start);
  const right = text.slice(reading.end, end);
  let from = start;
  for (const match of left.matchAll(seam)) {
    const at = start + match.index + match[0].length;
    if (wordsIn(text.slice(at, reading.start)) + wordsIn(right) >= 4) from = at;
  }
  for (const match of right.matchAll(seam)) {
    const at = reading.end + match.index;
    if (wordsIn(text.slice(from, reading.start)) + wordsIn(text.slice(reading.end, at)) >= 4)
      return [from, at];
  }
  return [from, end];
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length;
}

function shorten(clause: string): string {
  const whole = clause.replace(loose, '').replace(/[.!?]+["”']?$/u, '');
  const title = whole.charAt(0).toUpperCase() + whole.slice(1);
  if (title.length <= longest) return title;
  return `${title.slice(0, longest - 1).replace(/[\s,;:]+\S*$/u, '')} …`;
}
