/** The looks of the style sheet, read anew when the theme, the contrast or the density of the screen changes. */
import { type RefObject, useCallback, useRef, useSyncExternalStore } from 'react';
import type { Layer } from './picture.ts';
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
  density: number;
  /** The looks of all that a picture has. */
  looksOf: (layers: readonly Layer[]) => Looks;
}

/** `place` is an element of the view. */
export function useLooks(place: RefObject<Element | null>): Screen {
  const name = useSyncExternalStore(watchScreen, nameScreen);
  const known = useRef<{ name: string; looks: Looks } | null>(null);
  const looksOf = useCallback(
    (layers: readonly Layer[]) => {
      if (known.current?.name !== name)
        known.current = { name, looks: { shapes: new Map(), words: new Map() } };
      const parent = place.current?.parentElement ?? document.body;
      readLooks(known.current.looks, layers, parent, devicePixelRatio);
      return known.current.looks;
    },
    [name, place],
  );
  return { density: devicePixelRatio, looksOf };
}
