/** The coverage: articles by time under their origin, near-duplicates folded, with the words that prove the tie. */
import { useState } from 'react';
import type { ArticleCard } from '../../backend/contract/views.ts';
import { useCommands } from '../palette/use-commands.tsx';
import { useSelection, useStory } from '../story-context.tsx';
import './coverage.css';
import { CoverageGroup } from './coverage-group.tsx';
import { findGroups } from './find-groups.ts';
import { sumUp } from './sum-up.ts';

export function CoverageView() {
  const story = useStory();
  const [selection, select] = useSelection();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const groups = findGroups(story);
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
  const toggle = (id: string) => {
    const next = new Set(unfolded);
    if (!next.delete(id)) next.add(id);
    setUnfolded(next);
  };
  return (
    <>
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
              onToggle={toggle}
              onOpen={open}
            />
          ))}
        </table>
      </div>
    </>
  );
}
