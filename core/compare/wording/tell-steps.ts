/** The steps from readings to a verdict, for readers who ask why. */
import type { Reading } from '../../model.ts';
import type { Cluster } from '../align/cluster.ts';
import { compareCodes } from '../order-articles.ts';
import { intervalOf } from '../values/interval.ts';
import type { Judgement } from '../verdicts/judge-readings.ts';
import type { OutletOf } from './explain-verdict.ts';
import { mostFrequent } from './phrases.ts';
import { sayList, sayQuote } from './say-list.ts';

/** How many readings that were kept out are named. */
const named = 3;

export function tellSteps(
  cluster: Cluster,
  judgement: Judgement,
  all: readonly Cluster[],
  outletOf: OutletOf,
): string[] {
  const readings = cluster.members.map((member) => member.reading);
  const say = (reading: Reading) => `${outletOf(reading.article)} ${sayQuote(reading.quote)}`;
  const shared = sharedNotions(cluster);
  return [
    ...(cluster.decided ? ['You decided which readings answer this question.'] : []),
    ...(!cluster.decided && cluster.articles.size > 1 && shared.length
      ? [`Lined up because they speak of ${sayList(shared, 6)}.`]
      : []),
    ...(cluster.mixedUp
      ? [
          `${say(cluster.mixedUp.reading)} stands here for its words: others give its value as the answer to another question.`,
        ]
      : []),
    ...readings.map((reading) => `${say(reading)} is read as ${sayValue(reading)}.`),
    ...keptOut(cluster, all).map(
      ({ reading, why }) => `Kept out: ${say(reading)} (${sayValue(reading)}), because ${why}.`,
    ),
    ...judgement.compared.map(
      (one) =>
        `${say(one.reading)} against ${say(judgement.common)}: ${one.relation.kind}, ${one.relation.because}.`,
    ),
  ];
}

/** Notions that the frames of most members hold. */
function sharedNotions(cluster: Cluster): string[] {
  const counts = new Map<string, { members: number; weight: number }>();
  for (const { frame } of cluster.members)
    for (const [concept, weight] of frame.terms) {
      const before = counts.get(concept) ?? { members: 0, weight: 0 };
      counts.set(concept, { members: before.members + 1, weight: before.weight + weight });
    }
  return [...counts]
    .filter(([, { members }]) => 2 * members > cluster.members.length)
    .sort((a, b) => b[1].weight - a[1].weight || compareCodes(a[0], b[0]))
    .slice(0, 6)
    .map(([concept]) => sayNotion(concept, cluster));
}

/** A notion in the word that most members have for it; by its own name where it stands in none of their sentences. */
function sayNotion(concept: string, { members }: Cluster): string {
  const said = members.flatMap(({ frame }) => frame.said.get(concept)?.toLowerCase() ?? []);
  return mostFrequent(said) ?? concept.replace(/^=/, '');
}

/** Readings of the same thing counted that answer another question. */
function keptOut(cluster: Cluster, all: readonly Cluster[]): { reading: Reading; why: string }[] {
  const head = cluster.members.find((member) => member.frame.head)?.frame.head;
  const dimension = cluster.members[0]?.frame.dimension;
  if (!head) return [];
  const found: { reading: Reading; why: string }[] = [];
  for (const other of all) {
    if (other === cluster || other.members[0]?.frame.dimension !== dimension) continue;
    const rival = other.members.find((member) => member.frame.head === head);
    if (!rival) continue;
    const both = [...other.articles].some((article) => cluster.articles.has(article));
    const elsewhere =
      rival.frame.scope.elsewhere !== (cluster.members[0]?.frame.scope.elsewhere ?? false);
    found.push({
      reading: rival.reading,
      why: both
        ? 'one article answers both, so that they are two questions'
        : elsewhere
          ? 'its words set it in another event'
          : 'the words around it speak of something else',
    });
    if (found.length === named) break;
  }
  return found;
}

const plainNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** A value as understood: "at most 25,000", "2026-06-10", "chairman of …". */
export function sayValue({ value }: Reading): string {
  if (value.type === 'claim') return `${value.claim.subject}: ${value.claim.value}`;
  if (value.type === 'date')
    return value.date.from === value.date.to
      ? value.date.from
      : `${value.date.from} to ${value.date.to}`;
  const { figure } = value;
  const number = (amount: number) => plainNumber.format(amount);
  const unit = figure.unit === 'count' ? '' : ` ${figure.unit}`;
  if (figure.against !== undefined)
    return `${number(figure.low ?? 0)} to ${number(figure.against)}`;
  if (figure.low !== null && figure.high !== null)
    return figure.low === figure.high
      ? `${figure.qualifier === 'approx' ? 'about ' : ''}${number(figure.low)}${unit}`
      : `${number(figure.low)} to ${number(figure.high)}${unit}`;
  const anchor = intervalOf({ ...figure, unit: 'count' }).anchor;
  return `${figure.low === null ? 'at most' : 'at least'} ${number(anchor)}${unit}`;
}
