/** One origin with its articles as a tree: a solid line where they say so, a dashed one where it is inferred. */
import { Fragment } from 'react';
import type { ArticleCard } from '../../backend/contract/views.ts';
import { useSelection, useStory } from '../story-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayCount } from '../ui/say.ts';
import { CoverageArticle } from './coverage-article.tsx';
import type { CoverageSums } from './coverage-sums.ts';
import type { Group } from './find-groups.ts';

interface CoverageGroupProps {
  group: Group;
  unfolded: ReadonlySet<string>;
  /** Articles that are ticked; null while none are being chosen. */
  chosen: ReadonlySet<string> | null;
  sums: CoverageSums;
  onToggle: (article: string) => void;
  onOpen: (article: ArticleCard) => void;
  onChoose: (article: ArticleCard) => void;
}

const kindWords = { agency: 'News agency', outlet: 'Outlet', document: 'Document' };

export function CoverageGroup(props: CoverageGroupProps) {
  const { group, unfolded, chosen, sums, onToggle, onOpen, onChoose } = props;
  const story = useStory();
  const [selection] = useSelection();
  const { origin, rows, name } = group;
  const dashed = origin?.certain ? '' : 'dashed';
  const last = rows.at(-1)?.article.id;
  return (
    <tbody className={dashed}>
      <tr className="origin">
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
      </tr>
      {rows.map(({ article, copies }) => (
        <Fragment key={article.id}>
          <CoverageArticle
            article={article}
            current={selection.article === article.id}
            last={article.id === last && copies.length === 0}
            chosen={chosen?.has(article.id) ?? null}
            sums={sums}
            onOpen={onOpen}
            onChoose={onChoose}
          />
          {copies.length > 0 && (
            <tr className="fold">
              <td className="tree">{article.id !== last && <i className="stem" />}</td>
              <td />
              <td colSpan={3}>
                <button
                  type="button"
                  aria-expanded={unfolded.has(article.id)}
                  onClick={() => onToggle(article.id)}
                >
                  <Icon name={unfolded.has(article.id) ? 'down' : 'right'} small />
                  {sayCount(copies.length, 'near-identical copy', 'near-identical copies')}{' '}
                  <span className="quiet">
                    {copies
                      .map(
                        (copy) =>
                          `${story.outlet(copy.id)}${likeness(story.view.nearDuplicates, article.id, copy.id)}`,
                      )
                      .join(' · ')}
                  </span>
                </button>
              </td>
            </tr>
          )}
          {unfolded.has(article.id) &&
            copies.map((copy) => (
              <CoverageArticle
                key={copy.id}
                article={copy}
                current={selection.article === copy.id}
                last={article.id === last}
                copy
                chosen={chosen?.has(copy.id) ?? null}
                sums={sums}
                onOpen={onOpen}
                onChoose={onChoose}
              />
            ))}
        </Fragment>
      ))}
    </tbody>
  );
}

function likeness(
  pairs: readonly { articles: [string, string]; similarity: number }[],
  first: string,
  second: string,
): string {
  const pair = pairs.find(({ articles }) => articles.includes(first) && articles.includes(second));
  return pair ? ` ${Math.round(pair.similarity * 100)} %` : '';
}
