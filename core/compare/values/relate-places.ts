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
  if (levelOf(a) !== levelOf(b))
    return { kind: 'coarser', sure: false, because: 'one may lie in the other' };
  return { kind: 'conflict', sure: false, because: 'both cannot be true' };
}

/** Parts of towns, and what holds several, by the word that ends their names. */
const noTown =
  /(?:^near |\b(?:valley|park|heights|street|avenue|square|beach|hill|airport|island|docks?|quay|wharf|district|quarter|village|county|province|region|building|harbou?r|campus|base)$)/iu;

/** How wide a place is; what the lexicon does not know is a town. */
function levelOf(names: string): string {
  const [first = ''] = names.split(', ');
  const tags = standardLexicon.get(first)?.tags;
  const level = tags?.find((tag) => tag === 'country' || tag === 'region');
  return level ?? (noTown.test(first) ? 'no town' : 'town');
}
