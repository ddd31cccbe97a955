/** The head of the figure sheet: a bracket an origin, a column an outlet, or one for several that never differ. */
import type { Origin } from '../../core/model.ts';
import { useSelection } from '../story-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayCount, sayDay } from '../ui/say.ts';
import { type Column, groupByOrigin } from './columns.ts';
import type { SheetColumns } from './use-columns.ts';

export function SheetHead({ shown, before, after, unfolded, toggle }: SheetColumns) {
  const columns = shown.map(({ column }) => column);
  return (
    <thead className="sheet-head">
      <tr className="origins" aria-rowindex={1}>
        <td />
        {before > 0 && <td />}
        {groupByOrigin(columns).map(({ origin, outlet, count, outlets, edge }, index) => (
          <th
            key={origin?.name ?? `none ${index}`}
            colSpan={count}
            scope="colgroup"
            className={edge ? 'edge' : ''}
            title={origin?.why ?? 'These name no source and tie to none'}
          >
            <span className={origin?.certain ? 'tie' : 'tie dashed'}>
              {sayOrigin(origin, outlets, outlet)}
            </span>
            {origin && unfolded.has(origin.name) && (
              <button type="button" className="refold" onClick={() => toggle(origin.name)}>
                Fold
              </button>
            )}
          </th>
        ))}
        {after > 0 && <td />}
      </tr>
      <tr className="outlets" aria-rowindex={2}>
        <th scope="col" className="quiet">
          Fact
        </th>
        {before > 0 && <td />}
        {shown.map(({ column, at }) => (
          <OutletHead key={column.outlet} column={column} at={at} onUnfold={toggle} />
        ))}
        {after > 0 && <td />}
      </tr>
    </thead>
  );
}

/** `outlet` is the first under the bracket: one that has it from nobody need not be named twice. */
function sayOrigin(origin: Origin | undefined, outlets: number, outlet: string): string {
  if (!origin) return 'No source named';
  if (outlets > 1) return `One origin: ${origin.name}`;
  return origin.name === outlet ? 'No other source' : origin.name;
}

interface OutletHeadProps {
  column: Column;
  at: number;
  onUnfold: (origin: string) => void;
}

function OutletHead({ column, at, onUnfold }: OutletHeadProps) {
  const [selection] = useSelection();
  const { outlet, folded, articles, origin, published, odd, edge } = column;
  const current = selection.fact && selection.article && articles.includes(selection.article);
  const others = folded.length - 1;
  return (
    <th
      scope="col"
      aria-colindex={at + 1}
      title={folded.length > 0 ? folded.slice(0, 40).join(', ') : outlet}
      className={[edge && 'edge', current && 'current'].filter(Boolean).join(' ')}
    >
      <b>{outlet}</b>
      {folded.length > 0 ? (
        <button type="button" className="unfold" onClick={() => onUnfold(origin?.name ?? '')}>
          <Icon name="right" small />
          <span className="hidden-text">Unfold {outlet} </span>and {others} who repeat it
        </button>
      ) : (
        <small>
          <span>
            {published ? sayDay(published, false) : 'date not shown'}
            {articles.length > 1 && ` · ${sayCount(articles.length, 'article')}`}
          </span>
          {odd > 0 && <em>odd in {odd}</em>}
        </small>
      )}
    </th>
  );
}
