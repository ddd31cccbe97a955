/** The focus comes into the search at once and goes back, when it is over, to where it was. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { focusFirst, useFocusBefore } from '../ui/keep-focus.ts';

interface Search {
  field: RefObject<HTMLInputElement | null>;
  /** The library. */
  pane: RefObject<HTMLElement | null>;
  /** True while what is found has the place of the stories. */
  searching: boolean;
}

export function useSearchFocus({ field, pane, searching }: Search) {
  const before = useFocusBefore(field);
  const [entered, setEntered] = useState(0);
  // Together with the library unfolding: the next key is for the field.
  useLayoutEffect(() => {
    if (entered === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [entered, field]);
  const waiting = useRef(false);
  useEffect(() => {
    if (searching || !waiting.current) return;
    waiting.current = false;
    if (document.activeElement === field.current) focusFirst([]);
  }, [searching, field]);
  return {
    enter: () => setEntered((times) => times + 1),
    leave: () => {
      const { current } = before;
      const stays = current?.isConnected && !pane.current?.contains(current);
      // What is found goes together with the search: the field keeps the focus until the stories are there again.
      waiting.current = !stays && searching;
      if (!waiting.current) focusFirst([stays ? current : null]);
    },
  };
}
