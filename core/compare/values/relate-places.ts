/** Whether two places can be one: a town, and the state or country that holds it, contradict each other not. */
import { standardLexicon } from '../../extract/entities/lexicon/standard.ts';
import type { Relation } from './relation.ts';

/** Relates places as claims give them: from the narrowest name on, parted by ", ". */
export function relatePlaces(a: string, b: string): Relation {
  const [x, y] = [a, b].map((names) =>
    names
      .toLowerCase()
      .replace(/^near /u, '')
      .split(', '),
  ) as [string[], string[]];
  if (x[0] === y[0]) return { kind: 'agree', sure: true, because: 'the same' };
  if (y.includes(x[0] as string) || x.includes(y[0] as string))
    return { kind: 'coarser', sure: true, because: 'one place lies in the other' };
  if (levelOf(a) !== levelOf(b) && !areTowns(a, b))
    return { kind: 'coarser', sure: false, because: 'one may lie in the other' };
  return { kind: 'conflict', sure: false, because: 'both cannot be true' };
}

/** Parts of towns, and what holds several, by the word that ends their names. */
const noTown =
  /(?:^near |\b(?:valley|park|heights|street|avenue|square|beach|hill|airport|island|docks?|quay|wharf|district|quarter|village|county|province|region|building|harbou?r|campus|base)$)/iu;

/** States and countries that are told from a town of theirs by what stands around them alone. */
const alsoTowns =
  /^(?:new york|washington|quebec|québec|são paulo|sao paulo|rio de janeiro|buenos aires|madrid|berlin|hamburg|bremen|vienna|geneva|zurich|basel|salzburg|luxembourg|singapore|beijing|shanghai|tianjin|chongqing|tokyo|osaka|kyoto|fukuoka|hiroshima|delhi|new delhi|seoul|busan|bangkok|jakarta|moscow|mexico city|lagos|cairo)(?:,|$)/iu;

/** True where one may be a state or its town, and the other is a town that the lexicon knows. */
function areTowns(a: string, b: string): boolean {
  const isKnownTown = (names: string) =>
    levelOf(names) === 'town' && Boolean(standardLexicon.get(names.split(', ')[0] as string));
  return (alsoTowns.test(a) && isKnownTown(b)) || (alsoTowns.test(b) && isKnownTown(a));
}

/** How wide a place is; what the lexicon does not know is a town. */
function levelOf(names: string): string {
  const [first = ''] = names.split(', ');
  const tags = standardLexicon.get(first)?.tags;
  const level = tags?.find((tag) => tag === 'country' || tag === 'region');
  return level ?? (noTown.test(first) ? 'no town' : 'town');
}
