/** Makes a fact of readings that were put together: label, question, verdict, and how it came about. */
import type { Fact, Reading } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { explainVerdict, type OutletOf } from '../wording/explain-verdict.ts';
import { nameQuestion } from '../wording/name-question.ts';
import { tellSteps } from '../wording/tell-steps.ts';
import { judgeReadings } from './judge-readings.ts';

/**
 * Judges a cluster; `copied` are readings of word-for-word copies, shown and not counted; `all` are its rivals, `event` is what a date
 * dates.
 */
export function judgeFact(
  cluster: Cluster,
  copied: readonly Reading[],
  all: readonly Cluster[],
  outletOf: OutletOf,
  event: string,
): Fact {
  const own = cluster.members.map((member) => member.reading);
  const judgement = judgeReadings(own);
  const copies = [...new Set(copied.map((reading) => reading.article))];
  return {
    id: idOf(own),
    ...nameQuestion(cluster, event),
    kind: kindOf(own, judgement.common),
    verdict: judgement.verdict,
    sure: judgement.sure && !(cluster.doubtful && judgement.verdict === 'conflict'),
    explanation: explainVerdict(judgement, own, outletOf, copies),
    readings: [...own, ...copied],
    odd: judgement.odd,
    ...(cluster.decided ? { decided: true as const } : {}),
    steps: tellSteps(cluster, judgement, all, outletOf),
  };
}

function kindOf(readings: readonly Reading[], common: Reading): Fact['kind'] {
  return common.kind === 'date' && readings.every((reading) => reading.kind === 'period')
    ? 'period'
    : common.kind;
}

/** A name made of what the readings are about and where they stand (FNV-1a, 32 bits): one span may answer twice. */
function idOf(readings: readonly Reading[]): string {
  const places = readings
    .map(({ article, start, end, kind, value }) => {
      const subject = value.type === 'claim' ? value.claim.subject : '';
      return `${kind} ${subject} ${article}:${start}-${end}`;
    })
    .sort();
  let hash = 0x811c9dc5;
  for (const char of places.join('|')) {
    hash ^= char.codePointAt(0) as number;
    hash = Math.imul(hash, 0x01000193);
  }
  return `f${(hash >>> 0).toString(36)}`;
}
