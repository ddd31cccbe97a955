/** The figure sheet: one row a fact, one column an outlet, gravest first; arrow keys move, Enter opens the evidence. */
import { Fragment, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Fact, Reading } from '../../core/model.ts';
import { useCommands } from '../palette/use-commands.tsx';
import { leadReading, useSelection, useStory } from '../story-context.tsx';
import { useGrowing } from '../ui/use-growing.ts';
import { useVirtualRows } from '../ui/use-virtual-rows.ts';
import { useWidth } from '../ui/use-width.ts';
import './figures.css';
import { readCell } from './columns.ts';
import { NothingCompared } from './nothing-compared.tsx';
import { NothingHere } from './nothing-here.tsx';
import { ScrollHint } from './scroll-hint.tsx';
import { SentenceCard } from './sentence-card.tsx';
import { filterFacts, SheetFilterBar } from './sheet-filter.tsx';
import { SheetHead } from './sheet-head.tsx';
import { SheetRow } from './sheet-row.tsx';
import { factWidth, leastWidth, useColumns } from './use-columns.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useNextRow } from './use-next-row.ts';
import { usePeek } from './use-peek.ts';
import { useSheetFilter } from './use-sheet-filter.ts';

/** How the rows come when the sheet is opened. */
const firstSteps = 4;
const rowsAStep = 4;

/** Of a row not yet drawn, and of the head that covers what is scrolled under it, px. */
const rowHeight = 46;
const headHeight = 60;

export function FigureSheet() {
  const story = useStory();
  const [selection, select] = useSelection();
  const { id } = story.view.summary;
  const { filter, seen, setFilter, showAll } = useSheetFilter(id, selection.fact);
  const facts = useMemo(() => filterFacts(story, filter), [story, filter]);
  const scroller = useRef<HTMLDivElement>(null);
  const [width, watch] = useWidth('figures');
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      return watch(element);
    },
    [watch],
  );
  const sheet = useColumns(story, scroller, width);
  const { columns, shown, scrollToColumn } = sheet;
  const { peek, show, hide } = usePeek();
  // The head comes first; the rows of a wide sheet take long, and come a few at a time.
  const isReady = useDeferredValue(width > 0, false);
  const steps = useGrowing(isReady ? firstSteps : 0, 0);
  const rows = useVirtualRows({
    count: facts.length,
    scroller,
    estimate: () => rowHeight,
    keyOf: (index) => facts[index]?.id ?? '',
    above: headHeight,
  });

  const readingAt = (row: number, column: number): { fact: Fact; reading: Reading } | null => {
    const fact = facts[row];
    const at = columns[column - 1];
    if (!fact) return null;
    const reading = at ? readCell(fact, at)?.reading : leadReading(fact);
    return reading ? { fact, reading } : null;
  };
  const open = (row: number, column: number) => {
    const found = readingAt(row, column) ?? readingAt(row, 0);
    if (!found) return;
    hide();
    select({
      type: 'fact',
      fact: found.fact.id,
      article: found.reading.article,
      span: found.reading,
    });
  };
  const { scrollTo: scrollToRow } = rows;
  const scrollTo = useCallback(
    (row: number, column: number) => {
      scrollToRow(row);
      scrollToColumn(column);
    },
    [scrollToRow, scrollToColumn],
  );
  const grid = useGridKeys({ rows: facts.length, columns: columns.length + 1, scrollTo, open });
  const dismissed = story.view.decisions[selection.fact ?? '']?.status === 'dismissed';
  const next = useNextRow(facts, filter, { fact: selection.fact, dismissed });
  const step = (by: number) => () => open(next(by), 0);
  useCommands({ next: step(1), previous: step(-1), open: step(0) });

  const peekAt = (element: Element | null, when: 'once' | 'soon') => {
    const cell = element?.closest('td[data-at]') ?? null;
    const [row = 0, column = 0] = cell?.getAttribute('data-at')?.split(' ').map(Number) ?? [];
    const found = cell && readingAt(row, column);
    if (found) show(cell, found.reading, when);
    else hide();
  };
  const selected = facts.findIndex((fact) => fact.id === selection.fact);
  const selectedColumn = columns.findIndex(({ articles }) =>
    articles.includes(selection.article ?? ''),
  );
  const before = useRef({ fact: seen, dismissed });
  /** What was last brought in sight; empty for nothing. */
  const inSight = useRef({ place: '', selection });
  // Rows that come above the selected one move it.
  const isGrown = steps >= firstSteps;
  useEffect(() => {
    const isSame = before.current.fact === selection.fact;
    // One that is dismissed goes to the end; who works through the conflicts stays where he is.
    const isMoved = isSame && before.current.dismissed !== dismissed;
    before.current = { fact: selection.fact, dismissed };
    // Whatever else comes in, who has scrolled away from it stays there, until it is selected again.
    const place = selected < 0 ? '' : `${selection.fact} ${selected} ${selectedColumn}`;
    if (isGrown && (place !== inSight.current.place || selection !== inSight.current.selection)) {
      inSight.current = { place, selection };
      if (place && !isMoved) scrollTo(selected, selectedColumn + 1);
    }
    // Chosen from elsewhere, it is shown whatever the filter leaves out.
    if (selected < 0 && !isSame && story.fact(selection.fact)) showAll();
  }, [selected, selectedColumn, scrollTo, selection, dismissed, story, showAll, isGrown]);
  const drawn = isGrown ? rows.drawn : rows.drawn.slice(0, steps * rowsAStep);
  const rest = rows.rest + (rows.drawn.at(-1)?.end ?? 0) - (drawn.at(-1)?.end ?? 0);

  return (
    <>
      <SheetFilterBar story={story} filter={filter} onChange={setFilter} />
      <NothingCompared />
      {facts.length === 0 ? (
        <NothingHere story={story} filter={filter} onAll={showAll} />
      ) : (
        <div
          ref={attach}
          className="scroll"
          onScroll={hide}
          // The pointer may rest on a cell that has come under it.
          onScrollEnd={({ currentTarget }) =>
            peekAt(currentTarget.querySelector('td[data-at]:hover'), 'soon')
          }
        >
          <table
            {...grid.gridProps}
            className="sheet"
            aria-label="Figure sheet: one row a fact, one column an outlet"
            aria-rowcount={facts.length + 2}
            aria-colcount={columns.length + 1}
            style={{ minWidth: factWidth + columns.length * leastWidth }}
            onMouseOver={({ target }) => peekAt(target instanceof Element ? target : null, 'soon')}
            onMouseLeave={hide}
            onFocus={(event) => {
              // A card would stay where its cell was before the rows above had come.
              if (isGrown && event.target.matches(':focus-visible')) peekAt(event.target, 'once');
            }}
            onBlur={hide}
          >
            <colgroup>
              <col className="fact-column" />
              {sheet.before > 0 && <col style={{ width: sheet.before }} />}
              {shown.map(({ column }) => (
                <col key={column.outlet} style={{ width: sheet.size }} />
              ))}
              {sheet.after > 0 && <col style={{ width: sheet.after }} />}
            </colgroup>
            <SheetHead {...sheet} />
            <tbody className="sheet-body">
              {drawn.map(({ index, gap }) => {
                const fact = facts[index];
                return (
                  fact && (
                    <Fragment key={fact.id}>
                      {gap > 0 && <Spacer height={gap} />}
                      <SheetRow
                        fact={fact}
                        row={index}
                        shown={shown}
                        before={sheet.before > 0}
                        after={sheet.after > 0}
                        current={selection.fact === fact.id}
                        article={selection.fact === fact.id ? selection.article : null}
                        reachable={grid.row === index ? grid.column : -1}
                        last={facts[index + 1]?.verdict !== fact.verdict}
                        measure={rows.measure}
                      />
                    </Fragment>
                  )
                );
              })}
              {rest > 0 && <Spacer height={rest} />}
            </tbody>
          </table>
        </div>
      )}
      {facts.length > 0 && <ScrollHint sheet={sheet} scroller={scroller} width={width} />}
      {peek && <SentenceCard peek={peek} />}
    </>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  return (
    <tr style={{ height }}>
      <td className="spacer" />
    </tr>
  );
}
