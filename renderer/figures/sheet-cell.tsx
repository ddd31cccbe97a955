/** One cell of the figure sheet: the value as written and, small, as understood. */
import { memo } from 'react';
import { answerOf } from '../../core/answer-of.ts';
import type { Fact } from '../../core/model.ts';
import type { Cell } from './columns.ts';
import { Understood } from './understood.tsx';

interface SheetCellProps {
  fact: Fact;
  cell: Cell | null;
  /** Outlets that are folded into this column; 0 where it is one outlet's. */
  folded: number;
  /** Place in the grid: data-at of the cell, "row column". */
  at: string;
  edge: boolean;
  selected: boolean;
  reachable: boolean;
}

/** Columns that come beside it leave it as it is. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { fact, cell, folded, at, edge, selected, reachable } = props;
  const classes = [
    'cell',
    edge && 'edge',
    !cell && 'none',
    cell?.odd && `odd is-${fact.verdict}`,
    selected && 'on',
    cell?.reading.value.type === 'claim' && 'claim',
  ];
  return (
    <td
      className={classes.filter(Boolean).join(' ')}
      data-at={at}
      aria-colindex={Number(at.split(' ')[1]) + 1}
      tabIndex={reachable ? 0 : -1}
      aria-current={selected || undefined}
    >
      {cell ? (
        <>
          <span className="written" dir="auto">
            {answerOf(cell.reading)}
          </span>
          <span className="understood">
            <Understood reading={cell.reading} sure={fact.sure || !cell.odd} />{' '}
            <Repeats cell={cell} folded={folded} />
          </span>
          {cell.former && (
            <span className="former">
              <span className="hidden-text">formerly </span>
              <del>{answerOf(cell.former)}</del>
            </span>
          )}
        </>
      ) : (
        <>
          <span aria-hidden="true">–</span>
          <span className="hidden-text">does not say</span>
        </>
      )}
    </td>
  );
});

function Repeats({ cell, folded }: { cell: Cell; folded: number }) {
  if (folded > 0) return <span className="share">{`${cell.articles} of ${folded}`}</span>;
  if (cell.forms > 1) return `+${cell.forms - 1} ${cell.forms === 2 ? 'form' : 'forms'}`;
  return cell.times > 1 ? `${cell.times} times` : null;
}
