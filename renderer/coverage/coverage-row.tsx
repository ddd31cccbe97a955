/** One line of the coverage as a row of its table: drawn anew only where it changes, while the rows around it are scrolled. */
import { memo } from 'react';
import type { ArticleCard } from '../../backend/contract/views.ts';
import { CoverageArticle } from './coverage-article.tsx';
import { CoverageFold } from './coverage-fold.tsx';
import { CoverageOrigin } from './coverage-origin.tsx';
import type { CoverageSums } from './coverage-sums.ts';
import type { CoverageLine } from './list-lines.ts';

interface CoverageRowProps {
  line: CoverageLine;
  index: number;
  current: boolean;
  /** Whether its article is ticked; null while none are being chosen. */
  chosen: boolean | null;
  sums: CoverageSums;
  measure: (element: Element | null) => void;
  onOpen: (article: ArticleCard) => void;
  onChoose: (article: ArticleCard) => void;
  onToggle: (article: string) => void;
}

export const CoverageRow = memo(function CoverageRow(props: CoverageRowProps) {
  const { line, index, current, chosen, sums, measure, onOpen, onChoose, onToggle } = props;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={classesOf(line, current)}
    >
      {line.type === 'origin' && <CoverageOrigin group={line.group} />}
      {line.type === 'article' && (
        <CoverageArticle
          article={line.article}
          current={current}
          last={line.last}
          copy={line.copy}
          chosen={chosen}
          sums={sums}
          onOpen={onOpen}
          onChoose={onChoose}
        />
      )}
      {line.type === 'fold' && (
        <CoverageFold
          article={line.article}
          copies={line.copies}
          open={line.open}
          last={line.last}
          onToggle={onToggle}
        />
      )}
    </tr>
  );
});

function classesOf(line: CoverageLine, current: boolean): string {
  const own = {
    origin: line.type === 'origin' && !line.first ? 'origin further' : 'origin',
    article: current ? 'article-row current' : 'article-row',
    fold: 'fold',
  };
  return line.group.origin?.certain ? own[line.type] : `${own[line.type]} dashed`;
}
