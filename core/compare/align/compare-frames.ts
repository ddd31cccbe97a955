/** How alike the worlds of two readings are: whether they answer one question. */
import { sharedCompany } from '../frames/company.ts';
import { conceptOf } from '../frames/concepts.ts';
import type { Frame } from '../frames/frame.ts';
import { type Background, rarityIn } from './background.ts';
import { isDisjoint } from './is-disjoint.ts';
import { intersects } from './time-scope.ts';

/** Score of two frames, values left aside; below zero where more speaks against one question than for it. */
export function compareFrames(f: Frame, g: Frame, backF: Background, backG: Background): number {
  return likenessOfTerms(f.terms, g.terms, backF, backG) + likenessOfPlace(f, g);
}

/** What it tells that two claims have one subject. */
const forSubject = 0.45;

/** What else than words tells two questions apart: what is counted, of which part, in which event and time. */
export function likenessOfPlace(f: Frame, g: Frame): number {
  // Claims are kept together by their subject, which already says most of the question.
  const isClaim = f.dimension.startsWith('claim');
  let score = isClaim ? forSubject : 0;
  score += sharedCompany(f.company, g.company);
  if (f.head !== null && g.head !== null) score += headLikeness(f, g);
  if (f.dimension !== 'date' && f.scope.elsewhere !== g.scope.elsewhere) score -= 0.12;
  if (f.dimension === 'time' && f.scope.offset !== g.scope.offset) score -= 0.2;
  // Claims that contradict each other do so by other names.
  if (!isClaim && f.names.size && g.names.size && isDisjoint(f.names, g.names)) score -= 0.06;
  if (f.limits !== null && g.limits !== null) score += f.limits === g.limits ? 0.25 : -0.25;
  if (f.change !== g.change && f.change !== null && g.change !== null) score -= 0.3;
  if ((f.per === null) !== (g.per === null) && (f.per ?? g.per) !== 'each') score -= 0.2;
  if (f.dimension === 'count' && f.scope.others !== g.scope.others) score -= 0.35;
  if (f.scope.supposed !== g.scope.supposed) score -= 0.12;
  if (f.chamber !== null && g.chamber !== null && f.chamber !== g.chamber) score -= 0.4;
  if (f.bills.size && g.bills.size && isDisjoint(f.bills, g.bills)) score -= 0.3;
  // Who must do the one thing that a story sets a limit for is mostly named once, and then by "it".
  const isOneDuty = f.limits !== null && f.limits === g.limits;
  if (!isOneDuty && f.owner !== null && g.owner !== null) score += f.owner === g.owner ? 0.1 : -0.4;
  if (f.isWhole !== g.isWhole) score -= 0.3;
  if (f.turn !== null && g.turn !== null && f.turn !== g.turn) score -= 0.3;
  if (f.stage !== null && g.stage !== null && f.stage !== g.stage) score -= 0.3;
  if (f.converted !== g.converted) score -= 0.1;
  for (const part of ['each', 'most'] as const)
    if (f.scope.part !== g.scope.part && (f.scope.part === part || g.scope.part === part))
      score -= 0.1;
  if (f.dates.length && g.dates.length && f.dimension !== 'date')
    score += intersects(f.dates, g.dates) ? 0.05 : -0.1;
  return score;
}

/** What is counted tells most of counts; a date may be told by several verbs, an amount by several nouns. */
function headLikeness(f: Frame, g: Frame): number {
  const same = f.head === g.head;
  if (f.dimension === 'count') return same ? 0.2 : areKin(f.head, g.head) ? -0.1 : -0.3;
  if (f.dimension === 'date') return same ? 0.12 : -0.04;
  return same ? 0.1 : -0.05;
}

/** Those who work somewhere, and their posts, are counted by either name. */
const staff = new Set(['people', 'staff', 'position', 'member'].map(conceptOf));

/** Bodies of all sorts are called by what they are and by what befell them. */
const bodies = new Set(
  ['organization', 'institution', 'company', 'entity', 'agency', 'group', 'body', 'target'].map(
    conceptOf,
  ),
);

/** What a parliament passes, before and after it is signed. */
const laws = new Set(['bill', 'law', 'act', 'measure', 'statute'].map(conceptOf));

/** What a claimant or a prosecutor brings forward one by one. */
const grounds = new Set(
  ['count', 'ground', 'claim', 'complaint', 'cause', 'charge', 'allegation', 'plea'].map(conceptOf),
);

/** Who are called people as well where all of them are meant; of a ferry's people only some are passengers. */
const persons = new Set(['user', 'customer', 'subscriber', 'client', 'consumer'].map(conceptOf));
const people = conceptOf('people');

/** True where news calls one thing by either noun. */
export function areKin(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if ((a === people && persons.has(b)) || (b === people && persons.has(a))) return true;
  return [staff, bodies, laws, grounds].some((kin) => kin.has(a) && kin.has(b));
}

/** Cosine of the notions around two readings, each weighed by how rare it is in the two articles. */
export function likenessOfTerms(
  x: Map<string, number>,
  y: Map<string, number>,
  backX: Background,
  backY: Background,
): number {
  const rarity = rarityIn(backX, backY);
  let [dot, xx, yy] = [0, 0, 0];
  for (const [concept, weight] of x) {
    const told = rarity(concept) ** 2;
    xx += weight * weight * told;
    dot += weight * (y.get(concept) ?? 0) * told;
  }
  for (const [concept, weight] of y) yy += (weight * rarity(concept)) ** 2;
  return dot === 0 ? 0 : dot / Math.sqrt(xx * yy);
}

/** Share of the notions around one that the other has too; the poorer of the two counts, so that brevity is no fault. */
export function coverage(
  x: Map<string, number>,
  y: Map<string, number>,
  backX: Background,
  backY: Background,
): number {
  const rarity = rarityIn(backX, backY);
  let [shared, ofX, ofY] = [0, 0, 0];
  for (const [concept, weight] of x) {
    ofX += weight * rarity(concept);
    shared += Math.min(weight, y.get(concept) ?? 0) * rarity(concept);
  }
  for (const [concept, weight] of y) ofY += weight * rarity(concept);
  return shared / (Math.min(ofX, ofY) + slender);
}

/** Keeps a reading with hardly any words around it from being covered by everything. */
const slender = 3;
