/** Where the columns do not all fit: how many lie beyond the edge, and the way to them. */
import type { RefObject } from 'react';
import { IconButton } from '../ui/button.tsx';
import { sayCount } from '../ui/say.ts';
import { factWidth, type SheetColumns } from './use-columns.ts';

interface ScrollHintProps {
  sheet: SheetColumns;
  scroller: RefObject<HTMLElement | null>;
  /** Of the scroller, px. */
  width: number;
}

export function ScrollHint({ sheet, scroller, width }: ScrollHintProps) {
  const { columns, size, virtual } = sheet;
  const total = factWidth + columns.length * size;
  if (width === 0 || total <= width) return null;
  const left = virtual.scrollOffset ?? 0;
  const hidden = (list: typeof columns) =>
    list.reduce((sum, { folded }) => sum + Math.max(folded.length, 1), 0);
  const before = Math.ceil(left / size);
  const after = Math.ceil((total - width - left) / size);
  const beyond = hidden(columns.slice(columns.length - Math.max(after, 0)));
  const behind = hidden(columns.slice(0, before));
  const go = (direction: 1 | -1) => () =>
    scroller.current?.scrollBy({ left: direction * (width - factWidth - size / 2) });
  return (
    <>
      {after > 0 && <div className="more-columns" />}
      <div className="columns-bar">
        <span>
          {[
            behind > 0 && `${sayCount(behind, 'outlet')} to the left`,
            beyond > 0 && after > 0 && `${sayCount(beyond, 'outlet')} to the right`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="push">{sayCount(hidden(columns), 'outlet')}</span>
        <IconButton
          icon="left"
          label="Outlets to the left"
          small
          isDisabled={before <= 0}
          onPress={go(-1)}
        />
        <IconButton
          icon="right"
          label="Outlets to the right"
          small
          isDisabled={after <= 0}
          onPress={go(1)}
        />
      </div>
    </>
  );
}
