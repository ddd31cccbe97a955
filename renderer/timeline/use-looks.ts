/** The looks of the style sheet, read anew when the theme, the contrast or the density of the screen changes. */
import { type RefObject, useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Looks, readLooks } from './read-looks.ts';

const preferences = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** What the looks depend on, in a word that is the same as long as they are. */
function nameScreen(): string {
  const preferred = preferences.map((query) => matchMedia(query).matches);
  return [document.documentElement.className, ...preferred, devicePixelRatio].join(' ');
}

function watchScreen(tell: () => void): () => void {
  const lists = [...preferences, `(resolution: ${devicePixelRatio}dppx)`].map((query) =>
    matchMedia(query),
  );
  const theme = new MutationObserver(tell);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
  for (const list of lists) list.addEventListener('change', tell);
  window.addEventListener('resize', tell);
  return () => {
    theme.disconnect();
    for (const list of lists) list.removeEventListener('change', tell);
    window.removeEventListener('resize', tell);
  };
}

export interface Screen {
  /** Changes with the screen. */
  name: string;
  density: number;
  looks: () => Looks;
}

/** `place` is an element of the view; its looks are read when they are first asked for. */
export function useLooks(place: RefObject<Element | null>): Screen {
  const name = useSyncExternalStore(watchScreen, nameScreen);
  const read = useRef<{ name: string; looks: Looks } | null>(null);
  const looks = useCallback(() => {
    const parent = place.current?.parentElement ?? document.body;
    if (read.current?.name !== name)
      read.current = { name, looks: readLooks(parent, devicePixelRatio) };
    return read.current.looks;
  }, [name, place]);
  return useMemo(() => ({ name, density: devicePixelRatio, looks }), [name, looks]);
}
