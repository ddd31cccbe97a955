/** Where what had the focus goes with what a place shows, the focus stays near it. */
import { type RefObject, useEffect, useRef } from 'react';
import { focusFirst } from './keep-focus.ts';

/** `shown`: what the place shows; `findNext` is asked once it shows something else. */
export function useFocusStays(
  place: RefObject<HTMLElement | null>,
  shown: unknown,
  findNext: () => Element | null,
): void {
  const within = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      within.current = target instanceof Element && place.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [place]);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const isLost = within.current?.isConnected === false;
    if (isLost && document.activeElement === document.body) focusFirst([findNext()]);
  }, [shown, findNext]);
}
