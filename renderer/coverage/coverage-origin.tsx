/** The line of an origin: who it is, of what kind, and why the articles below it are said to rest on it. */
import type { Group } from './find-groups.ts';

const kindWords = { agency: 'News agency', outlet: 'Outlet', document: 'Document' };

export function CoverageOrigin({ group }: { group: Group }) {
  const { origin, rows, name } = group;
  return (
    <>
      <td className="tree">
        <i className={origin?.certain ? 'node full' : 'node'} />
        {rows.length > 0 && <i className="stem from" />}
      </td>
      <th colSpan={4} scope="colgroup">
        <h2>{name}</h2>
        <p>
          {origin
            ? `${kindWords[origin.kind]} · ${origin.why}`
            : 'Nothing ties these articles to a source.'}
          {origin && !origin.certain && (
            <>
              {' '}
              <span className="doubt">Inferred</span>
            </>
          )}
        </p>
      </th>
    </>
  );
}
