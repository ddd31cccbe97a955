/** Holds against each other a name that one article alone gives and the one that the others give in its place. */
import type { FactKind, Reading } from '../../model.ts';
import { absorb, type Cluster, clusterOf } from '../align/cluster.ts';
import { nameListRule } from '../find-name-lists.ts';
import type { FramedReading } from '../frames/frame.ts';
import { findCandidates } from './find-candidates.ts';
import { type NameMention, oddNameRule, type World } from './name-mentions.ts';
import { weighNames } from './weigh-names.ts';

export { oddNameRule, type World } from './name-mentions.ts';

/** How much must speak for one question behind two names, in log-odds. */
const least = -0.6;
/** How alike to the odd one another article's mention must be, as a share of the most alike. */
const mostOfLikeness = 0.5;

/**
 * Adds, in place, to a story's aligned readings what one article calls by another name: "taught in Porto", where the
 * others teach it in Lisbon and do not know Porto. No rule needs to know what was done there. A name that answers a
 * question which a rule has asked joins its readings.
 */
export function joinOddNames(clusters: Cluster[], worlds: readonly World[]): void {
  const ranked = findCandidates(worlds, clusters)
    .map((candidate) => ({ ...candidate, score: weighNames(candidate.evidence) }))
    .sort((a, b) => b.score - a.score);
  const taken = new Set<string>();
  for (const { odd, usual, score } of ranked) {
    const keys = [
      `odd ${nameOf(odd)}`,
      `${odd.world.article.id} ${nameOf(usual[0]?.mention ?? odd)}`,
    ];
    if (score < least || keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    const most = usual[0]?.likeness ?? 0;
    const alike = usual
      .filter(({ likeness }) => likeness >= mostOfLikeness * most)
      .map(({ mention }) => mention);
    const asking = clusters.filter(
      (cluster) => isOfClaims(cluster) && alike.some((one) => holds(cluster, one)),
    );
    // One of several names is not what stands in another's place alone.
    if (asking.some((cluster) => isOfLists(cluster) || holds(cluster, odd))) continue;
    const asked = asking.find(({ articles }) => !articles.has(odd.world.article.id));
    const subject = [usual[0]?.mention ?? odd, odd].map(nameOf).join(' or ');
    const joined = asked ?? clusterOf(readingOf(alike[0] as NameMention, subject));
    if (!asked) {
      for (const one of alike.slice(1)) absorb(joined, clusterOf(readingOf(one, subject)));
      clusters.push(joined);
    }
    absorb(joined, clusterOf(readingOf(odd, subject, asked?.members[0]?.reading)));
    joined.contradicting = true;
    joined.doubtful = true;
  }
}

function nameOf({ entity }: NameMention): string {
  return entity.canonical;
}

function isOfLists({ members }: Cluster): boolean {
  return members[0]?.frame.dimension === nameListRule;
}

function isOfClaims({ members }: Cluster): boolean {
  return members[0]?.reading.value.type === 'claim';
}

/** True where a reading stands over the name. */
function holds({ members }: Cluster, { entity, world: { article } }: NameMention): boolean {
  return members.some(
    ({ reading }) =>
      reading.article === article.id && reading.start < entity.end && entity.start < reading.end,
  );
}

const kindOf = { place: 'place', government: 'institution', organization: 'other' } as const;

/** The name as an answer: to the question of another reading, or to one that only names the names. */
function readingOf(
  { entity, world, sentence, frame }: NameMention,
  subject: string,
  asked?: Reading,
): FramedReading {
  const { start, end, quote, canonical } = entity;
  const claim = asked?.value.type === 'claim' ? asked.value.claim : null;
  const kind = (claim?.kind ?? kindOf[entity.type as keyof typeof kindOf]) satisfies FactKind;
  return {
    reading: {
      ...{ start, end, quote, kind },
      article: world.article.id,
      sentence: world.article.mentions.sentences[sentence] ?? { start, end },
      value: {
        type: 'claim',
        claim: {
          ...{ start, end, quote, kind },
          subject: claim?.subject ?? subject,
          value: canonical,
          rule: oddNameRule,
        },
      },
      frame: [],
    },
    frame: frame(),
  };
}
