/** The answers to a fact: readings of the same value together, with who gives them. */
import { answerOf } from '../../core/answer-of.ts';
import type { Fact, Reading } from '../../core/model.ts';

export interface Answer {
  key: string;
  /** The words used most; the earliest where several are. */
  words: string;
  readings: Reading[];
  /** Articles that give this answer, each once. */
  articles: string[];
  odd: boolean;
}

/** What the readings of a fact say now, the odd ones out first; superseded readings are left out. */
export function findAnswers(fact: Fact): readonly Answer[] {
  const known = answersOf.get(fact);
  if (known) return known;
  const found = groupAnswers(fact);
  answersOf.set(fact, found);
  return found;
}

const answersOf = new WeakMap<Fact, readonly Answer[]>();

function groupAnswers(fact: Fact): Answer[] {
  const groups = Map.groupBy(
    fact.readings.filter((reading) => !reading.superseded),
    (reading) => `${fact.odd.includes(reading.article) ? 'odd ' : ''}${valueKey(reading)}`,
  );
  return [...groups]
    .map(([key, readings]) => ({
      key,
      readings,
      words: mostUsed(readings.map(answerOf)),
      articles: [...new Set(readings.map((reading) => reading.article))],
      odd: fact.odd.includes(readings[0]?.article ?? ''),
    }))
    .sort((a, b) => Number(b.odd) - Number(a.odd) || b.articles.length - a.articles.length);
}

/**
 * Articles to point at: the odd ones out, or in a conflict without any, those whose answer fewer give than the most
 * frequent one; all of them where none is most frequent.
 */
export function findStriking(fact: Fact): readonly string[] {
  const known = striking.get(fact);
  if (known) return known;
  const found = seekStriking(fact);
  striking.set(fact, found);
  return found;
}

const striking = new WeakMap<Fact, readonly string[]>();

function seekStriking(fact: Fact): readonly string[] {
  if (fact.odd.length > 0 || fact.verdict !== 'conflict') return fact.odd;
  const answers = findAnswers(fact);
  const most = Math.max(...answers.map(({ articles }) => articles.length));
  const leading = answers.filter(({ articles }) => articles.length === most);
  return answers
    .filter((answer) => leading.length > 1 || answer !== leading[0])
    .flatMap(({ articles }) => articles);
}

/** Equal for readings that assert the same. */
export function valueKey({ value }: Reading): string {
  switch (value.type) {
    case 'figure': {
      const { low, high, unit, against, change } = value.figure;
      return [low, high, unit, against, change].join(' ');
    }
    case 'date':
      return `${value.date.from} ${value.date.to}`;
    case 'claim':
      return `${value.claim.subject} ${value.claim.value}`.toLowerCase();
  }
}

function mostUsed(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return words.find((word) => counts.get(word) === most) ?? '';
}
