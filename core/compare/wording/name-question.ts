/** What a question is called: a row head and a question in full. */
import type { Cluster } from '../align/cluster.ts';
import { nameListRule } from '../find-name-lists.ts';
import { oddNameRule } from '../odd-names/name-mentions.ts';
import { nameAmount } from './name-amount.ts';
import { nameCount } from './name-count.ts';
import { capitalize, sayList } from './say-list.ts';

export interface QuestionName {
  /** Short noun phrase: "Fraudulent accounts". */
  label: string;
  /** "How many fraudulent accounts were used?" */
  question: string;
}

/** Names the question of a cluster; `event` is the clause of what a date dates. */
export function nameQuestion(cluster: Cluster, event: string): QuestionName {
  const reading = cluster.members[0]?.reading;
  if (!reading) return { label: '', question: '' };
  if (reading.value.type === 'date') return nameDate(cluster, reading.kind === 'period', event);
  if (reading.value.type === 'claim' && reading.value.claim.rule === nameListRule)
    return nameList(cluster);
  if (reading.value.type === 'claim' && reading.value.claim.rule === oddNameRule)
    return nameNames(reading.kind, reading.value.claim.subject);
  if (reading.value.type === 'claim') return nameClaim(reading.kind, reading.value.claim.subject);
  return reading.kind === 'count' ? nameCount(cluster) : nameAmount(cluster, reading.kind);
}

function nameDate({ members }: Cluster, isPeriod: boolean, event: string): QuestionName {
  const what = event.replace(/[?.!:;,\s]+$/u, '');
  if (!what)
    return {
      label: isPeriod ? 'Period' : 'Date',
      question: isPeriod ? 'Over what time?' : 'When?',
    };
  const ahead = members.filter(
    ({ reading: { value } }) => value.type === 'date' && value.date.scheduled,
  );
  const asked = isPeriod
    ? 'Over what time'
    : 2 * ahead.length > members.length
      ? 'When is this to happen'
      : 'When did this happen';
  return { label: what, question: `${asked}: ${what}?` };
}

/** Named by the fullest list. */
function nameList({ members }: Cluster): QuestionName {
  const names = members
    .flatMap(({ reading: { value } }) =>
      value.type === 'claim' ? [value.claim.value.split('; ')] : [],
    )
    .reduce((longest, one) => (one.length > longest.length ? one : longest), []);
  const list = sayList(names, 4);
  return { label: `Named together: ${list}`, question: `Who is named together: ${list}?` };
}

/** "Lisbon or Porto": the names are all that is known of the question. */
function nameNames(kind: string, names: string): QuestionName {
  const what = kind === 'place' ? 'place' : kind === 'institution' ? 'body' : 'organization';
  return { label: names, question: `Which ${what} is it: ${names}?` };
}

/** "Body that sued" */
const doerOf = /^([\p{L} ]+) that (\p{L}+)$/u;
const isPlaced = /^(?:place|seat|state) /u;
const isDecided = /^(?:decision|verdict|plea) of /u;

function nameClaim(kind: string, subject: string): QuestionName {
  const whom = subject.trim();
  const label = capitalize(whom);
  if (kind === 'role')
    return { label: `Position of ${whom}`, question: `What position does ${whom} hold?` };
  const doer = doerOf.exec(whom);
  if (doer) return { label, question: `Which ${doer[1]} ${doer[2]}?` };
  if (kind === 'institution') return { label, question: `Which body is the ${whom}?` };
  if (kind === 'place' && isPlaced.test(whom)) return { label, question: `Where is the ${whom}?` };
  if (kind === 'place') return { label: `Place: ${whom}`, question: `Where: ${whom}?` };
  if (isDecided.test(whom)) return { label, question: `What is the ${whom}?` };
  const areMany = /s$/u.test(whom.split(' ')[0] ?? '');
  return { label, question: areMany ? `Who are the ${whom}?` : `Who or what is the ${whom}?` };
}
