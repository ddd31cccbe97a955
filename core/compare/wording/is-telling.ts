/** Whether what one article alone says is a fact that a reader wants in the sheet. */
import type { Cluster } from '../align/cluster.ts';
import { conceptOf } from '../frames/concepts.ts';
import { intervalOf } from '../values/interval.ts';
import { nameDuration } from './name-duration.ts';

/** Fewer things than this are told in passing ("two ways", "three bills"), unless lives or liberty depend on them. */
const countedInPassing = 10;
const grave = 'dead injured arrest jail hostage'.split(' ').map(conceptOf);

/** What every title or quotation says in passing is a question only where two titles contradict each other. */
const isTold = /^(?:chamber|state|speaker) of /u;

/** False for bare small numbers, for spans of nothing named, and for fractions of nothing said. They stay figures of their article. */
export function isTelling(cluster: Cluster): boolean {
  const [first] = cluster.members;
  if (first?.reading.value.type === 'claim' && isTold.test(first.reading.value.claim.subject))
    return cluster.values.size > 1;
  if (!first || cluster.articles.size > 1 || first.reading.value.type !== 'figure') return true;
  const { figure } = first.reading.value;
  const { kind, quote } = first.reading;
  if (kind === 'duration') return nameDuration(cluster).named;
  if (kind === 'percent') return /\d/u.test(quote) || /^\s+of\b/u.test(first.frame.after);
  if (kind !== 'count') return true;
  if (figure.noun === null) return false;
  if (intervalOf(figure).anchor >= countedInPassing) return true;
  return grave.some((notion) => (first.frame.terms.get(notion) ?? 0) >= nearby);
}

/** How near a grave word must stand. */
const nearby = 0.7;
