/** A row of the figure sheet: the fact with its verdict and reason, then what each outlet says. */
import { memo } from 'react';
import type { Fact } from '../../core/model.ts';
import { useStory } from '../story-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { VerdictIcon } from '../ui/verdict.tsx';
import { findStriking } from './answers.ts';
import { readCell } from './columns.ts';
import { saySplit } from './say-split.ts';
import { SheetCell } from './sheet-cell.tsx';
import { standingWords } from './sheet-filter.tsx';
import type { PlacedColumn } from './use-columns.ts';

interface SheetRowProps {
  fact: Fact;
  row: number;
  shown: readonly PlacedColumn[];
  /** Whether there is room before and after the columns shown. */
  before: boolean;
  after: boolean;
  current: boolean;
  /** The selected article, where the fact is the current one. */
  article: string | null;
  /** The cell of this row that the Tab key reaches; 0 is the head; -1 none. */
  reachable: number;
  /** True where the next row has another verdict. */
  last: boolean;
  measure: (element: Element | null) => void;
}

/** Scrolling and walking leave the rows that stay as they are. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { fact, row, shown, before, after, current, article, reachable, last, measure } = props;
  const story = useStory();
  const status = story.view.decisions[fact.id]?.status;
  const split = findStriking(fact).length > 0;
  const dismissed = status === 'dismissed';
  const classes = [
    split && 'split',
    current && 'current',
    last && 'last',
    dismissed && 'dismissed',
  ];
  return (
    <tr
      ref={measure}
      data-index={row}
      aria-rowindex={row + 3}
      className={classes.filter(Boolean).join(' ')}
    >
      <th scope="row" data-at={`${row} 0`} tabIndex={reachable === 0 ? 0 : -1}>
        <div className="fact">
          <VerdictIcon verdict={fact.verdict} />
          <span className="label" title={fact.question}>
            {fact.label}
          </span>
          <span className="reason">
            <b className={`is-${fact.verdict}`}>
              {standingWords[dismissed ? 'dismissed' : fact.verdict]}
            </b>{' '}
            ·{' '}
            <span className={fact.sure ? '' : 'doubt'}>
              {saySplit(fact)}
              {fact.sure ? '' : ' ?'}
            </span>
            {status === 'disputed' && (
              <>
                {' '}
                <span className="status">· disputed</span>
              </>
            )}
            {status === 'verified' && (
              <span className="seal">
                <Icon name="seal" small />
                <span className="hidden-text">verified</span>
              </span>
            )}
          </span>
        </div>
      </th>
      {before && <td />}
      {shown.map(({ column, at }) => {
        const cell = readCell(fact, column);
        return (
          <SheetCell
            key={column.outlet}
            fact={fact}
            cell={cell}
            folded={column.folded.length}
            at={`${row} ${at}`}
            edge={column.edge}
            reachable={reachable === at}
            selected={
              current && article !== null && column.articles.includes(article) && cell !== null
            }
          />
        );
      })}
      {after && <td />}
    </tr>
  );
});
