/** The user's own file of names: where it is, what was read of it, and what is to be done about it. */
import type { OwnNames as Names } from '../../backend/contract/views.ts';
import { Fault } from '../ui/fault.tsx';
import { sayCount } from '../ui/say.ts';
import { PathLine } from './path-line.tsx';

const words: Record<string, [one: string, many: string]> = {
  person: ['person', 'people'],
  organization: ['organisation', 'organisations'],
  government: ['public body', 'public bodies'],
  law: ['law', 'laws'],
  model: ['model', 'models'],
  place: ['place', 'places'],
  none: ['name to pass over', 'names to pass over'],
};

export function OwnNames({ names }: { names: Names }) {
  return (
    <>
      <PathLine path={names.path} of="your file of names" />
      <p className="quiet">{sayRead(names)}</p>
      <Fault words={names.fault} />
    </>
  );
}

function sayRead({ read, changed, fault }: Names): string {
  const counts = Object.entries(read ?? {}).map(([type, count]) =>
    sayCount(count, ...(words[type] ?? [type, type])),
  );
  const known =
    read === null
      ? 'There was no such file at the start. Write the names of your beat into it.'
      : `Read when Parallax started: ${counts.join(', ') || 'nothing'}.`;
  return changed && fault === null
    ? `${known} It has changed since; start Parallax anew to read it.`
    : known;
}
