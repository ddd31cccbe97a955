/** Names a question of how long. */
import type { Cluster } from '../align/cluster.ts';
import { isStopWord } from '../frames/stop-words.ts';
import type { QuestionName } from './name-question.ts';
import { nearestNoun } from './nearest-noun.ts';
import { excerptOf, mostFrequent } from './phrases.ts';

/** Nouns that have a length. */
const nouns =
  'suspension|ban|sentence|term|period|campaign|delay|pause|moratorium|contract|agreement|licen[cs]e|deadline|consultation|comment period|review|trial|pilot|project|programme|program|hearing|strike|outage|investigation|inquiry|probation|notice|embargo|freeze|phase|transition|window|session|fight|talks|visit|ceasefire|summit|tenure|study|tour|shutdown|blackout|extension|exemption|settlement|lease';
/** With the word before it, which is kept where it describes: "special session". */
const timeNouns = new RegExp(`\\b((?:[\\p{L}-]{3,20}\\s)?(?:${nouns}))s?\\b`, 'giu');

const deadlines: Record<string, string> = {
  report: 'Reporting deadline',
  pay: 'Payment deadline',
  publish: 'Publication deadline',
  comment: 'Comment period',
  comply: 'Compliance deadline',
  file: 'Filing deadline',
  register: 'Registration deadline',
};

/** `named` is false where neither an act nor a noun says what lasts, and the words of a source stand in. */
export function nameDuration(cluster: Cluster): QuestionName & { named: boolean } {
  const act = mostFrequent(cluster.members.flatMap(({ frame }) => frame.limits ?? []));
  if (act)
    return {
      label: deadlines[act] ?? `Deadline to ${act}`,
      question: `How long is there to ${act}?`,
      named: true,
    };
  const noun = lengthened(cluster);
  if (noun)
    return { label: `Length of the ${noun}`, question: `How long is the ${noun}?`, named: true };
  const words = excerptOf(cluster);
  return { label: words, question: `How long: ${words}?`, named: false };
}

/** The noun whose length is given, with the adjective before it; null where none is near. */
function lengthened(cluster: Cluster): string | null {
  const phrase = nearestNoun(cluster, timeNouns);
  if (!phrase) return null;
  const words = phrase.split(' ');
  const describes =
    words.length > 1 && !isStopWord(words[0] ?? '') && !/(?:ed|ing|ly|s)$/u.test(words[0] ?? '');
  return describes ? phrase : words.slice(-1).join('');
}
