/** What is unfolded in the views of each story, kept for this window through another view, another story and a reload. */
import { useCallback, useSyncExternalStore } from 'react';
import { useStory } from './story-context.tsx';

export type Unfolding = 'timeline' | 'figures' | 'coverage';

/** By view and story; what was unfolded last stands last. */
export type KeptUnfolded = ReadonlyMap<string, ReadonlySet<string>>;

const storageKey = 'parallax.unfolded';
/** Stories that were looked at longer ago begin folded again. */
const mostKept = 60;
const nothing: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
let kept = load();

/** The names of what is unfolded in a view of the story that is shown, and what folds or unfolds one of them. */
export function useUnfolded(
  view: Unfolding,
): [unfolded: ReadonlySet<string>, toggle: (name: string) => void] {
  const place = `${view} ${useStory().view.summary.id}`;
  const unfolded = useSyncExternalStore(watch, () => kept.get(place) ?? nothing);
  const toggle = useCallback(
    (name: string) => {
      kept = foldOrUnfold(kept, place, name);
      store(kept);
      for (const listener of listeners) listener();
    },
    [place],
  );
  return [unfolded, toggle];
}

export function foldOrUnfold(before: KeptUnfolded, place: string, name: string): KeptUnfolded {
  const names = new Set(before.get(place));
  if (!names.delete(name)) names.add(name);
  const next = new Map(before);
  next.delete(place);
  if (names.size > 0) next.set(place, names);
  return new Map([...next].slice(-mostKept));
}

/** An earlier version may have stored it otherwise: what is not understood is left out. */
export function readUnfolded(stored: unknown): KeptUnfolded {
  const places = Object.entries(stored ?? {}).map(([place, names]): [string, Set<string>] => [
    place,
    new Set(Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []),
  ]);
  return new Map(places.filter(([, names]) => names.size > 0).slice(-mostKept));
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function load(): KeptUnfolded {
  try {
    return readUnfolded(JSON.parse(sessionStorage.getItem(storageKey) ?? '{}'));
  } catch {
    return new Map();
  }
}

/** Sessions of the browser belong to one window, so that no other follows it. */
function store(next: KeptUnfolded): void {
  const entries = [...next].map(([place, names]) => [place, [...names]]);
  sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(entries)));
}
