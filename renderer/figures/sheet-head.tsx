/** The head of the figure sheet: a bracket an origin, a column an outlet. */
import { useSelection } from '../story-context.tsx';
import { sayCount, sayDay } from '../ui/say.ts';
import { type Column, groupByOrigin } from './columns.ts';

export function SheetHead({ columns }: { columns: readonly Column[] }) {
  const [selection] = useSelection();
  return (
    <thead className="sheet-head">
      <tr className="origins" aria-rowindex={1}>
        <td />
        {groupByOrigin(columns).map(({ origin, count, edge }) => (
          <th
            key={origin?.name ?? ''}
            colSpan={count}
            scope="colgroup"
            className={edge ? 'edge' : ''}
            title={origin?.why ?? 'These name no source and tie to none'}
          >
            <span className={origin?.certain ? 'tie' : 'tie dashed'}>
              {origin
                ? count > 1
                  ? `One origin: ${origin.name}`
                  : origin.name
                : 'No source named'}
            </span>
          </th>
        ))}
      </tr>
      <tr className="outlets" aria-rowindex={2}>
        <th scope="col" className="quiet">
          Fact
        </th>
        {columns.map((column) => (
          <th
            key={column.outlet}
            scope="col"
            title={column.outlet}
            className={[
              column.edge && 'edge',
              selection.fact &&
                selection.article &&
                column.articles.includes(selection.article) &&
                'current',
            ]
              .filter(Boolean)
              .join(' ')}
          >
            <b className="clip">{column.outlet}</b>
            <small>
              <span>
                {column.published ? sayDay(column.published, false) : 'date not shown'}
                {column.articles.length > 1 && ` · ${sayCount(column.articles.length, 'article')}`}
              </span>
              {column.odd > 0 && <em>odd in {column.odd}</em>}
            </small>
          </th>
        ))}
      </tr>
    </thead>
  );
}
