/** The focus goes into the article reader where the reader takes its place, and back to where it came from. */
import { useEffect, useRef } from 'react';
import type { View } from '../selection.ts';
import { focusFirst } from '../ui/keep-focus.ts';

/** In a pane that draws the view once the reader is left: `view` is the one that the reader stands for. */
export function useReaderFocus(reading: boolean, view: View): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  const opened = useRef<{ from: Element | null; view: View } | null>(null);
  const before = useRef(reading);
  useEffect(() => {
    if (before.current === reading) return;
    before.current = reading;
    if (reading) {
      const isGone = last.current?.isConnected === false;
      const from = isGone || document.activeElement === last.current ? last.current : null;
      opened.current = { from, view };
      if (isGone && isNowhere()) focusFirst([factsInArticle()]);
      return;
    }
    const { current } = opened;
    opened.current = null;
    const isInReader = document.activeElement?.closest('.evidence, .article-facts');
    if (current?.from && current.view === view && (isNowhere() || isInReader))
      return giveBack(current.from);
  }, [reading, view]);
}

/** The list that the reader has beside it. */
function factsInArticle(): Element | null {
  return document.querySelector('.article-facts [role="listbox"]');
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

const ends = ['keydown', 'pointerdown', 'wheel'];

/**
 * What was drawn anew meanwhile has it as soon as it stands, and stays in sight while more is drawn above it; what the
 * user does next is an end to it.
 */
function giveBack(from: Element): (() => void) | undefined {
  if (from instanceof HTMLElement && from.isConnected) {
    from.focus();
    return;
  }
  let had = false;
  const seek = () => {
    const found = findAgain(from);
    if (had && document.activeElement === found) found?.scrollIntoView({ block: 'nearest' });
    if (had || !found) return;
    found.focus();
    had = document.activeElement === found;
  };
  const watch = new MutationObserver(seek);
  const stop = () => {
    watch.disconnect();
    for (const type of ends) document.removeEventListener(type, stop, true);
  };
  watch.observe(document.querySelector('main') ?? document.body, {
    childList: true,
    subtree: true,
  });
  for (const type of ends) document.addEventListener(type, stop, true);
  seek();
  return stop;
}

/** The same thing where there is but one; else what is selected now, as in a list that one comes back to. */
function findAgain(from: Element): HTMLElement | null {
  const same = ['.lanes', '.evidence-door'].find((each) => from.matches(each));
  const places = same ? [same] : ['.view [aria-current="true"]', '.view tr.current th'];
  for (const place of places) {
    const found = document.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return null;
}
