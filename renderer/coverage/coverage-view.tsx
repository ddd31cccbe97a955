/** The coverage: articles by time under their origin, near-duplicates folded, with the words that prove the tie. */
import { Fragment, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleCard } from '../../backend/contract/views.ts';
import { useUnfolded } from '../keep-unfolded.ts';
import { useCommands } from '../palette/use-commands.tsx';
import { TabsAside } from '../stories/tabs-aside.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import { useVirtualRows } from '../ui/use-virtual-rows.ts';
import './coverage.css';
import { ChosenBar } from './chosen-bar.tsx';
import { CoverageRow } from './coverage-row.tsx';
import { sumCoverage } from './coverage-sums.ts';
import { findGroups } from './find-groups.ts';
import { type CoverageLine, listLines } from './list-lines.ts';
import { sumUp } from './sum-up.ts';

/** Of a line not yet drawn, and of the head, px. */
const heights: Record<CoverageLine['type'], number> = { origin: 64, article: 52, fold: 34 };
const headHeight = 28;

export function CoverageView() {
  const story = useStory();
  const [selection, select] = useSelection();
  const [unfolded, fold] = useUnfolded('coverage');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { choosing } = selection;
  useEffect(() => {
    if (!choosing) setChosen(new Set());
  }, [choosing]);
  const groups = useMemo(() => findGroups(story), [story]);
  const sums = useMemo(() => sumCoverage(story), [story]);
  const lines = useMemo(() => listLines(groups, unfolded), [groups, unfolded]);
  const [first, then] = useMemo(() => sumUp(story), [story]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows({
    count: lines.length,
    scroller,
    estimate: (index) => heights[lines[index]?.type ?? 'article'],
    keyOf: (index) => lines[index]?.key ?? '',
    above: headHeight,
  });
  const at = lines.findIndex(
    (line) => line.type === 'article' && line.article.id === selection.article,
  );
  const scrollTo = useRef(rows.scrollTo);
  scrollTo.current = rows.scrollTo;
  useEffect(() => {
    if (at >= 0) scrollTo.current(at);
  }, [at]);
  const open = useCallback(
    (article: ArticleCard) => {
      const proof = story.origin(article.id)?.evidence.find((each) => each.article === article.id);
      select({ type: 'article', article: article.id, span: proof ?? null });
    },
    [story, select],
  );
  const step = (by: 1 | -1) => () => {
    const shown = lines.flatMap((line) => (line.type === 'article' ? [line.article] : []));
    const from = shown.findIndex(({ id }) => id === selection.article);
    const article = shown[Math.max(0, Math.min(shown.length - 1, from + by))];
    if (article) open(article);
  };
  useCommands({ next: step(1), previous: step(-1) });
  const choose = useCallback(
    (article: ArticleCard) => {
      setChosen((before) => toggle(before, article.id));
      if (!choosing) select({ type: 'choosing', choosing: true });
    },
    [choosing, select],
  );
  const stop = () => select({ type: 'choosing', choosing: false });
  return (
    <>
      <TabsAside>
        {story.view.articles.length > 1 && !choosing && (
          <Button
            look="bare"
            data-choose=""
            onPress={() => select({ type: 'choosing', choosing: true })}
          >
            Choose…
          </Button>
        )}
      </TabsAside>
      <p className="coverage-note">
        <b>{first}</b> {then}
      </p>
      <div ref={scroller} className="scroll">
        <table
          className="coverage"
          aria-label="Articles by origin"
          aria-rowcount={lines.length + 1}
        >
          <colgroup>
            <col className="tree-column" />
            <col className="time-column" />
            <col />
            <col className="own-column" />
            <col className="conflict-column" />
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <td />
              <th scope="col">Reported</th>
              <th scope="col">Article, and what ties it to its origin</th>
              <th scope="col">Facts only here, of all</th>
              <th scope="col" className="right">
                Conflicts
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.drawn.map(({ index, gap }) => {
              const line = lines[index];
              return (
                line && (
                  <Fragment key={line.key}>
                    {gap > 0 && <Gap height={gap} />}
                    <CoverageRow
                      line={line}
                      index={index}
                      current={index === at}
                      chosen={
                        choosing && line.type === 'article' ? chosen.has(line.article.id) : null
                      }
                      sums={sums}
                      measure={rows.measure}
                      onOpen={open}
                      onChoose={choose}
                      onToggle={fold}
                    />
                  </Fragment>
                )
              );
            })}
            {rows.rest > 0 && <Gap height={rows.rest} />}
          </tbody>
        </table>
      </div>
      {choosing && <ChosenBar chosen={[...chosen].filter(story.article)} onDone={stop} />}
    </>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    <tr className="gap">
      <td colSpan={5} style={{ height }} />
    </tr>
  );
}

function toggle(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
