/** A story in the library: title, when last reported, how many articles and origins, conflicts. */
import { memo } from 'react';
import type { StorySummary } from '../../backend/contract/views.ts';
import { Icon } from '../ui/icon.tsx';
import { sayCount, sayDay } from '../ui/say.ts';
import { VerdictIcon } from '../ui/verdict.tsx';

interface StoryRowProps {
  row: StorySummary;
  index: number;
  total: number;
  /** Height of the rows left out before it, px. */
  gap: number;
  measure: (element: Element | null) => void;
  selected: boolean;
  /** True where keys have led to it without opening it. */
  reached: boolean;
}

export const StoryRow = memo(function StoryRow(props: StoryRowProps) {
  const { row, index, total, gap, measure, selected, reached } = props;
  const classes = ['story-row', row.unread > 0 && 'unread', reached && 'reached'];
  return (
    <div
      ref={measure}
      data-index={index}
      id={`story-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={index + 1}
      className={classes.filter(Boolean).join(' ')}
      style={gap > 0 ? { marginTop: gap } : undefined}
    >
      <span className="dot" />
      <span className="title" dir="auto">
        {row.title}
      </span>
      <span className="meta clip">
        {row.pinned && (
          <>
            <Icon name="pin" small />
            <span className="hidden-text">pinned, </span>
          </>
        )}
        {row.unread > 0 && <span className="hidden-text">{row.unread} unread, </span>}
        {row.reported.to && `${sayDay(row.reported.to, false)} · `}
        {sayCount(row.articles, 'article')} ·{' '}
        {row.comparing && row.origins === 0 ? 'being compared' : sayCount(row.origins, 'origin')}
      </span>
      {row.conflicts > 0 && (
        <span className="conflicts is-conflict">
          <VerdictIcon verdict="conflict" small />
          {row.conflicts}
          <span className="hidden-text">{row.conflicts === 1 ? ' conflict' : ' conflicts'}</span>
        </span>
      )}
    </div>
  );
});
