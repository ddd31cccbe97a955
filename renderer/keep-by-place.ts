/** What the reader set at a place, as a view of a story: kept for this window through other views, other stories and a reload. */
import { useCallback, useSyncExternalStore } from 'react';

/** What was set last stands last. */
export type Kept<Value> = ReadonlyMap<string, Value>;

/** What is set at many places, each with a name of its own. */
export interface Keeper<Value> {
  /** Null where nothing is set. */
  get: (place: string) => Value | null;
  /** The same until something is set. */
  all: () => Kept<Value>;
  /** Null gives up what is set. */
  set: (place: string, value: Value | null) => void;
  watch: (listener: () => void) => () => void;
}

/** Places where something was set longer ago are as if nothing had been. */
const mostKept = 60;

/** Stored as JSON under `name`; `understand` gives null for what an earlier version stored otherwise. */
export function createKeeper<Value>(
  name: string,
  understand: (stored: unknown) => Value | null,
): Keeper<Value> {
  const listeners = new Set<() => void>();
  let kept = load(name, understand);
  return {
    get: (place) => kept.get(place) ?? null,
    all: () => kept,
    set: (place, value) => {
      if (value === null && !kept.has(place)) return;
      kept = keepAt(kept, place, value);
      // Sessions of the browser belong to one window, so that no other follows it.
      sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(kept)));
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is set at this place, and what sets it. */
export function useKept<Value>(
  keeper: Keeper<Value>,
  place: string,
): [value: Value | null, set: (value: Value | null) => void] {
  const value = useSyncExternalStore(keeper.watch, () => keeper.get(place));
  const set = useCallback((next: Value | null) => keeper.set(place, next), [keeper, place]);
  return [value, set];
}

export function keepAt<Value>(
  before: Kept<Value>,
  place: string,
  value: Value | null,
): Kept<Value> {
  const next = new Map(before);
  next.delete(place);
  if (value !== null) next.set(place, value);
  return new Map([...next].slice(-mostKept));
}

/** What is not understood is left out. */
export function readKept<Value>(
  stored: unknown,
  understand: (stored: unknown) => Value | null,
): Kept<Value> {
  const places = Object.entries(stored ?? {}).flatMap(([place, each]): [string, Value][] => {
    const value = understand(each);
    return value === null ? [] : [[place, value]];
  });
  return new Map(places.slice(-mostKept));
}

function load<Value>(name: string, understand: (stored: unknown) => Value | null): Kept<Value> {
  try {
    return readKept(JSON.parse(sessionStorage.getItem(name) ?? '{}'), understand);
  } catch {
    return new Map();
  }
}
