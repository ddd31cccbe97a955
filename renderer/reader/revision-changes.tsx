/** The newest version of an article against the one before: what changed in its facts, then the text with both. */
import { useMemo } from 'react';
import type { RevisionView } from '../../backend/contract/views.ts';
import { compareMentions, compareWording } from './compare-revisions.ts';

export function RevisionChanges({ revisions }: { revisions: readonly RevisionView[] }) {
  const [before, after] = revisions.slice(-2);
  const facts = useMemo(
    () => (before && after ? compareMentions(before.mentions, after.mentions) : []),
    [before, after],
  );
  const wording = useMemo(
    () => (before && after ? compareWording(before.text, after.text) : []),
    [before, after],
  );
  return (
    <>
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
                {change.after !== null && <b>{change.after}</b>}
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
      <p className="compared">
        {wording.map((run, index) => {
          // Runs have no identity of their own; the list is never reordered.
          const key = `${index} ${run.type}`;
          if (run.type === 'added') return <ins key={key}>{run.text}</ins>;
          if (run.type === 'removed') return <del key={key}>{run.text}</del>;
          return <span key={key}>{run.text}</span>;
        })}
      </p>
    </>
  );
}
