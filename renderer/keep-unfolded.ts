/** What is unfolded in the views of each story. */
import { useCallback, useMemo } from 'react';
import { createKeeper, useKept } from './keep-by-place.ts';
import { useStory } from './story-context.tsx';

export type Unfolding = 'timeline' | 'figures' | 'coverage';

const keeper = createKeeper('parallax.unfolded', readNames);

/** The names of what is unfolded in a view of the story that is shown, and what folds or unfolds one of them. */
export function useUnfolded(
  view: Unfolding,
): [unfolded: ReadonlySet<string>, toggle: (name: string) => void] {
  const place = `${view} ${useStory().view.summary.id}`;
  const [names] = useKept(keeper, place);
  const unfolded = useMemo(() => new Set(names), [names]);
  const toggle = useCallback(
    (name: string) => keeper.set(place, foldOrUnfold(keeper.get(place) ?? [], name)),
    [place],
  );
  return [unfolded, toggle];
}

/** Null where nothing is left unfolded. */
export function foldOrUnfold(before: readonly string[], name: string): readonly string[] | null {
  const others = before.filter((each) => each !== name);
  const next = others.length < before.length ? others : [...before, name];
  return next.length > 0 ? next : null;
}

export function readNames(stored: unknown): readonly string[] | null {
  const names = Array.isArray(stored) ? stored.filter((name) => typeof name === 'string') : [];
  return names.length > 0 ? names : null;
}
