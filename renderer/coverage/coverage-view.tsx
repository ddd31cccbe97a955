/** The coverage: articles by time under their origin, near-duplicates folded, with the words that prove the tie. */
import { useEffect, useMemo, useState } from 'react';
import type { ArticleCard } from '../../backend/contract/views.ts';
import { useCommands } from '../palette/use-commands.tsx';
import { TabsAside } from '../stories/tabs-aside.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import { Button } from '../ui/button.tsx';
import './coverage.css';
import { ChosenBar } from './chosen-bar.tsx';
import { CoverageGroup } from './coverage-group.tsx';
import { sumCoverage } from './coverage-sums.ts';
import { findGroups } from './find-groups.ts';
import { sumUp } from './sum-up.ts';

export function CoverageView() {
  const story = useStory();
  const [selection, select] = useSelection();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { choosing } = selection;
  useEffect(() => {
    if (!choosing) setChosen(new Set());
  }, [choosing]);
  const groups = useMemo(() => findGroups(story), [story]);
  const sums = useMemo(() => sumCoverage(story), [story]);
  const shown = groups.flatMap(({ rows }) =>
    rows.flatMap(({ article, copies }) =>
      unfolded.has(article.id) ? [article, ...copies] : [article],
    ),
  );
  const open = (article: ArticleCard | undefined) => {
    if (!article) return;
    const proof = story.origin(article.id)?.evidence.find((each) => each.article === article.id);
    select({ type: 'article', article: article.id, span: proof ?? null });
  };
  const step = (by: number) => () => {
    const at = shown.findIndex(({ id }) => id === selection.article);
    open(shown[Math.max(0, Math.min(shown.length - 1, at + by))]);
  };
  useCommands({ next: step(1), previous: step(-1) });
  const choose = (article: ArticleCard) => {
    setChosen(toggle(chosen, article.id));
    if (!choosing) select({ type: 'choosing', choosing: true });
  };
  const stop = () => select({ type: 'choosing', choosing: false });
  return (
    <>
      <TabsAside>
        {story.view.articles.length > 1 && !choosing && (
          <Button look="bare" onPress={() => select({ type: 'choosing', choosing: true })}>
            Choose…
          </Button>
        )}
      </TabsAside>
      <p className="coverage-note">
        <b>{sumUp(story)[0]}</b> {sumUp(story)[1]}
      </p>
      <div className="scroll">
        <table className="coverage" aria-label="Articles by origin">
          <colgroup>
            <col className="tree-column" />
            <col className="time-column" />
            <col />
            <col className="own-column" />
            <col className="conflict-column" />
          </colgroup>
          <thead>
            <tr>
              <td />
              <th scope="col">Reported</th>
              <th scope="col">Article, and what ties it to its origin</th>
              <th scope="col">Facts only here, of all</th>
              <th scope="col" className="right">
                Conflicts
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <CoverageGroup
              key={group.name}
              group={group}
              unfolded={unfolded}
              chosen={choosing ? chosen : null}
              sums={sums}
              onToggle={(id) => setUnfolded(toggle(unfolded, id))}
              onOpen={open}
              onChoose={choose}
            />
          ))}
        </table>
      </div>
      {choosing && <ChosenBar chosen={[...chosen].filter(story.article)} onDone={stop} />}
    </>
  );
}

function toggle(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
