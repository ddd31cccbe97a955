/** Where what has the focus goes away, the focus goes to something near, and never to nothing. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

type Place = Element | null | undefined;

const stories = '.library [role="listbox"]';

/** The first of these that takes the focus has it; where none does, the list of stories or the story. */
export function focusFirst(places: readonly Place[]): void {
  for (const place of [...places, document.querySelector(stories), document.querySelector('main')])
    if (place instanceof HTMLElement && place.isConnected) {
      place.focus({ preventScroll: place.matches('main') });
      if (document.activeElement === place) return;
    }
}

/** The story, for what has no other place to give the focus back to: there each key means what it means in the window. */
export function storyPane(): Element | null {
  return document.querySelector('main');
}

/**
 * When the component goes and the focus is in its element, the focus goes on. `findPlaces` is asked while the element
 * still stands.
 */
export function useFocusOn(
  element: RefObject<HTMLElement | null>,
  findPlaces: (element: HTMLElement) => readonly (Place | (() => Place))[],
): void {
  const find = useRef(findPlaces);
  find.current = findPlaces;
  useLayoutEffect(() => {
    const { current } = element;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      const places = find.current(current);
      // After what comes in its place is there.
      queueMicrotask(() => {
        if (current.isConnected || document.activeElement !== document.body) return;
        focusFirst(places.map((place) => (typeof place === 'function' ? place() : place)));
      });
    };
  }, [element]);
}

/** What had the focus before it came into the element; null where nothing had. */
export function useFocusBefore(element: RefObject<HTMLElement | null>): RefObject<Element | null> {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const note = ({ target, relatedTarget }: FocusEvent) => {
      const { current } = element;
      if (!(target instanceof Node) || !current?.contains(target)) return;
      if (relatedTarget instanceof Node && current.contains(relatedTarget)) return;
      before.current = relatedTarget instanceof Element ? relatedTarget : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [element]);
  return before;
}
