/** What a question is called: a row head and a question in full. */
import type { Reading } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { capitalize } from './say-list.ts';

export function nameQuestion(cluster: Cluster): { label: string; question: string } {
  const reading = cluster.members[0]?.reading as Reading;
  return { label: capitalize(reading.quote), question: reading.quote };
}
