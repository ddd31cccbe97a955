/** Says in one sentence or two why articles stand under one origin. */
import { nameOf, type Tie } from './tie.ts';

const said: Record<Tie['how'], (names: string, many: boolean, origin: string) => string> = {
  named: (names, many, origin) => `${names} ${many ? 'name' : 'names'} ${origin} as the source`,
  own: (names, many) => `${names} ${many ? 'report' : 'reports'} on ${many ? 'their' : 'its'} own`,
  document: (names, many, origin) => `${names} ${many ? 'rest' : 'rests'} on the ${origin}`,
  copied: (names, many) => `${names} ${many ? 'have' : 'has'} the same text`,
  rewritten: (names, many) =>
    `${names} ${many ? 'retell' : 'retells'} the same text in other words`,
  passage: (names, many) => `${names} ${many ? 'share' : 'shares'} a passage word for word`,
  values: (names, many) =>
    `${names} ${many ? 'name' : 'names'} no source but ${many ? 'give' : 'gives'} the same figures and days`,
};
const inOrder: Tie['how'][] = [
  'own',
  'named',
  'document',
  'copied',
  'rewritten',
  'passage',
  'values',
];
const namesShown = 3;

/** Given the ties of one origin. */
export function explainOrigin(origin: string, ties: readonly Tie[]): string {
  const clauses = inOrder.flatMap((how) => {
    const tied = ties.filter((tie) => tie.how === how);
    const names = [...new Set(tied.map(({ article }) => nameOf(article)))];
    if (names.length === 0) return [];
    if (how === 'own' && tied.every(({ evidence }) => evidence.length === 0))
      return [`${list(names)} ${names.length > 1 ? 'name' : 'names'} no other source`];
    return [said[how](list(names), names.length > 1, origin)];
  });
  return `${clauses.join('; ')}.`;
}

function list(names: readonly string[]): string {
  const shown =
    names.length > namesShown + 1
      ? [...names.slice(0, namesShown), `${names.length - namesShown} more`]
      : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
