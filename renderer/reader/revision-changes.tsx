/** Any two versions of an article: what changed in its numbers, dates and names, then the wording of both. */
import { useMemo, useState } from 'react';
import type { RevisionView } from '../../backend/contract/views.ts';
import { sayDay, sayTime } from '../ui/say.ts';
import { compareMentions } from './compare-revisions.ts';
import { WordingChanges } from './wording-changes.tsx';

export function RevisionChanges({ revisions }: { revisions: readonly RevisionView[] }) {
  const [chosen, setChosen] = useState<[number, number]>(() => {
    const [before, after] = revisions.slice(-2);
    return [before?.number ?? 1, after?.number ?? 1];
  });
  const find = (number: number) => revisions.find((revision) => revision.number === number);
  const [before, after] = chosen.map(find);
  const facts = useMemo(
    () => (before && after ? compareMentions(before.mentions, after.mentions) : []),
    [before, after],
  );
  return (
    <>
      {revisions.length > 2 && (
        <div className="which-versions">
          <VersionSelect
            label="Compare"
            revisions={revisions}
            value={chosen[0]}
            onChange={(number) => setChosen([number, chosen[1]])}
          />
          <VersionSelect
            label="with"
            revisions={revisions}
            value={chosen[1]}
            onChange={(number) => setChosen([chosen[0], number])}
          />
        </div>
      )}
      <table className="changes">
        <caption>
          What changed, facts first <span className="quiet">both versions are kept</span>
        </caption>
        <tbody>
          {facts.map((change) => (
            <tr key={`${change.kind} ${change.before} ${change.after}`}>
              <th scope="row">{change.kind}</th>
              <td>
                {change.before !== null && <del>{change.before}</del>}
                {change.before !== null && change.after !== null && ' → '}
                {change.after !== null && <b>{change.after}</b>}{' '}
                {change.before === null && <span className="quiet">new</span>}
                {change.after === null && <span className="quiet">gone</span>}
              </td>
            </tr>
          ))}
          {facts.length === 0 && (
            <tr>
              <th scope="row">Wording</th>
              <td>No figure, date, name or source changed.</td>
            </tr>
          )}
        </tbody>
      </table>
      {before && after && <WordingChanges before={before} after={after} />}
    </>
  );
}

interface VersionSelectProps {
  label: string;
  revisions: readonly RevisionView[];
  value: number;
  onChange: (number: number) => void;
}

function VersionSelect({ label, revisions, value, onChange }: VersionSelectProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {revisions.map(({ number, fetched }) => (
          <option key={number} value={number}>
            {`Version ${number}, ${sayDay(fetched)} ${sayTime(fetched) ?? ''}`}
          </option>
        ))}
      </select>
    </label>
  );
}
