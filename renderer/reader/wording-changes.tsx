/** The wording of two versions: side by side where there is room, else one text with what went and what came. */
import { type ReactNode, useMemo } from 'react';
import type { RevisionView } from '../../backend/contract/views.ts';
import { sayDay, sayTime } from '../ui/say.ts';
import { useWidth } from '../ui/use-width.ts';
import { compareWording, type Run } from './compare-revisions.ts';
import { pairPassages } from './pair-passages.ts';

interface WordingChangesProps {
  before: RevisionView;
  after: RevisionView;
}

/** Two columns need as much, pixels: a window of 1024 gives it. */
const roomForTwo = 540;

export function WordingChanges({ before, after }: WordingChangesProps) {
  const [width, watch] = useWidth('wording');
  const runs = useMemo(() => compareWording(before.text, after.text), [before.text, after.text]);
  return (
    <div ref={watch}>
      {width >= roomForTwo && <SideBySide runs={runs} before={before} after={after} />}
      {width > 0 && width < roomForTwo && <p className="compared">{markRuns(runs)}</p>}
    </div>
  );
}

function SideBySide({ runs, before, after }: WordingChangesProps & { runs: readonly Run[] }) {
  const passages = useMemo(() => pairPassages(runs), [runs]);
  return (
    <table className="side-by-side" aria-label="The versions side by side">
      <thead>
        <tr>
          {[before, after].map(({ number, fetched }) => (
            <th key={number} scope="col">
              Version {number}{' '}
              <span className="quiet">
                {sayDay(fetched)} {sayTime(fetched)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {passages.map((passage, index) => {
          const isSame = passage.before.every(({ type }) => type === 'same');
          const isKept = isSame && passage.after.every(({ type }) => type === 'same');
          // Passages have no identity of their own; the list is never reordered.
          const key = `${index} ${isKept}`;
          return (
            <tr key={key} className={isKept ? 'kept' : ''}>
              <td>{markRuns(trimEnd(passage.before))}</td>
              <td>{markRuns(trimEnd(passage.after))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Without the empty lines between paragraphs, which rows stand for. */
function trimEnd(side: readonly Run[]): Run[] {
  return side.map((run, index) =>
    index === side.length - 1 ? { ...run, text: run.text.trimEnd() } : run,
  );
}

function markRuns(runs: readonly Run[]): ReactNode {
  return runs.map((run, index) => {
    // Runs have no identity of their own; the list is never reordered.
    const key = `${index} ${run.type}`;
    if (run.type === 'added') return <ins key={key}>{run.text}</ins>;
    if (run.type === 'removed') return <del key={key}>{run.text}</del>;
    return <span key={key}>{run.text}</span>;
  });
}
