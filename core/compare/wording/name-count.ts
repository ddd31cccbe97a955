/** Names a question of how many. */
import type { Cluster } from '../align/cluster.ts';
import type { QuestionName } from './name-question.ts';
import { participleOf } from './participles.ts';
import { excerptOf, inOwnCase, mostFrequent, pluralize } from './phrases.ts';
import { capitalize } from './say-list.ts';

/** Words before a noun that point elsewhere and do not describe it. */
const loose = new Set('other more further additional such same'.split(' '));

/** "How many fraudulent accounts were used?", in the words of most articles. */
export function nameCount(cluster: Cluster): QuestionName {
  const phrases = cluster.members.flatMap(({ reading, frame }) => {
    if (reading.value.type !== 'figure' || !reading.value.figure.noun) return [];
    const { noun, modifiers } = reading.value.figure;
    const words = [...modifiers.filter((word) => !loose.has(word)).slice(-3), pluralize(noun)];
    return [{ head: noun, phrase: words.map((word) => inOwnCase(word, frame.after)).join(' ') }];
  });
  const head = mostFrequent(phrases.map((one) => one.head));
  if (head === null) {
    const words = excerptOf(cluster);
    return { label: words, question: `How many: ${words}?` };
  }
  const ofHead = phrases.filter((one) => one.head === head).map((one) => one.phrase);
  const described = ofHead.filter((phrase) => phrase.includes(' '));
  const phrase = mostFrequent(described.length ? described : ofHead) ?? pluralize(head);
  const done = mostFrequent(cluster.members.flatMap(({ frame }) => doneWith(frame) ?? []));
  return {
    label: capitalize(phrase),
    question: `How many ${phrase} were ${done ?? 'there'}?`,
  };
}

/** What is done with the things counted: the verb right before the figure, or the passive right after it. */
function doneWith({ before, after }: { before: string; after: string }): string[] | null {
  const words =
    before
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(-3)
      .reverse() ?? [];
  for (const word of words) {
    const participle = participleOf(word);
    if (participle) return [participle];
  }
  const passive = /^[^,.;]{0,40}?\b(?:is|are|was|were|be|been)\s+(?:\p{L}+ly\s+)?(\p{L}+)/u.exec(
    after.slice(0, 80),
  );
  const participle = passive?.[1] ? participleOf(passive[1].toLowerCase()) : null;
  return participle ? [participle] : null;
}
