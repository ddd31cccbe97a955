/** The keys and the pointer of a list box that draws only the rows in sight. */
import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { pageOf } from './page-of.ts';

interface ListBoxOptions {
  count: number;
  /** The row that is read out, and from which keys go on; below 0 where there is none. */
  current: number;
  scroller: RefObject<HTMLElement | null>;
  /** A key leads to this row; with Shift, Ctrl or ⌘ held it may mean more than to select it. */
  onMove: (index: number, event: KeyboardEvent) => void;
  onClick: (index: number, event: MouseEvent) => void;
  /** Has each key before the list box does; true where it is taken. */
  onKey?: (event: KeyboardEvent) => boolean;
}

/** What the element of the list box needs; each row in it carries its index as `data-index`. */
export function useListBox(options: ListBoxOptions) {
  const { count, current, scroller, onMove, onClick, onKey } = options;
  const find = (key: string): number | undefined => {
    const page = () => pageOf(scroller.current, scroller.current?.querySelector(row) ?? null);
    switch (key) {
      case 'ArrowDown':
      case 'j':
        return current + 1;
      case 'ArrowUp':
      case 'k':
        return current - 1;
      case 'PageDown':
        return current + page();
      case 'PageUp':
        return current - page();
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
    }
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey) return;
      if (!onKey?.(event)) {
        const isHeld = event.shiftKey || event.ctrlKey || event.metaKey;
        // A letter is another command then.
        const to = isHeld && event.key.length === 1 ? undefined : find(event.key);
        if (to === undefined) return;
        onMove(Math.max(0, Math.min(to, count - 1)), event);
      }
      event.preventDefault();
    },
    // A row that kept the focus would hide from screen readers that another one is selected.
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      if (target !== currentTarget) currentTarget.focus({ preventScroll: true });
    },
    onClick: (event: MouseEvent) => {
      const clicked = event.target instanceof Element && event.target.closest(row);
      if (clicked) onClick(Number(clicked.getAttribute('data-index')), event);
    },
  };
}

const row = '[data-index]';
