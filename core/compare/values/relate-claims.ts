/** Whether two categorical statements about one subject can both be true. */
import type { Claim } from '../../model.ts';
import { conceptOf } from '../frames/concepts.ts';
import { isStopWord } from '../frames/stop-words.ts';
import type { Relation } from './relation.ts';

/** Relates the values of two claims of one kind about one subject. */
export function relateClaims(a: Claim, b: Claim): Relation {
  const [x, y] = [valueWords(a.value), valueWords(b.value)];
  const shared = [...x].filter((word) => y.has(word)).length;
  if (shared === x.size && shared === y.size)
    return { kind: 'agree', sure: true, because: 'the same' };
  if (shared > 0 && (shared === x.size || shared === y.size))
    return { kind: 'agree', sure: true, because: 'one is said more fully' };
  if (a.kind === 'role') return relateRoles(a.value, b.value);
  return { kind: 'conflict', sure: shared > 0, because: 'both cannot be true' };
}

/** Two offices can be held at once; two bodies that a person is said to lead in one matter cannot be the same. */
function relateRoles(a: string, b: string): Relation {
  const [x, y] = [bodyWords(a), bodyWords(b)];
  if (x.size === 0 || y.size === 0)
    return { kind: 'agree', sure: false, because: 'one names no body' };
  const shared = [...x].filter((word) => y.has(word)).length;
  if (shared === x.size || shared === y.size)
    return { kind: 'agree', sure: true, because: 'the same body' };
  return shared > 0
    ? { kind: 'conflict', sure: true, because: 'the bodies differ' }
    : { kind: 'agree', sure: false, because: 'different offices, which one person may hold' };
}

/** The content words of a value, without those that every country's bodies share. */
export function valueWords(value: string): Set<string> {
  const words = value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !isStopWord(word) && !general.has(word)).map(conceptOf));
}

const general = new Set([
  'united',
  'states',
  'american',
  'federal',
  'government',
  'inc',
  'corp',
  'ltd',
]);

const offices = new Set(
  'chair chairman chairwoman chairperson leader head member senior ranking democrat republican deputy vice president director co working group acting interim former panel'
    .split(' ')
    .map(conceptOf),
);

function bodyWords(value: string): Set<string> {
  return new Set([...valueWords(value)].filter((word) => !offices.has(word)));
}
