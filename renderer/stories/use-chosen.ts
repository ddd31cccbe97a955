/** Several stories chosen in the library, as mail programs have it: Ctrl or ⌘ adds one, Shift all up to it. */
import { useRef, useState } from 'react';
import type { StorySummary } from '../../backend/contract/views.ts';

/** `chosen` is empty while only the open story, `current`, is meant; that one comes first where it is among them. */
export function useChosen(rows: readonly StorySummary[], current: number) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const end = useRef(-1);
  const idAt = (index: number) => rows[index]?.id ?? '';
  const clear = () => {
    end.current = -1;
    if (chosen.length > 0) setChosen([]);
  };
  const toggle = (index: number) => {
    const id = idAt(index);
    const before = chosen.length > 0 || current < 0 ? chosen : [idAt(current)];
    end.current = index;
    setChosen(before.includes(id) ? before.filter((each) => each !== id) : [...before, id]);
  };
  /** Chooses from the open story to `index`, or one further than before; returns where that is. */
  const extend = (index: number | null, by = 0): number => {
    const from = Math.max(current, 0);
    const reached = end.current < 0 ? from : end.current;
    const to = Math.max(0, Math.min(index ?? reached + by, rows.length - 1));
    end.current = to;
    const step = to < from ? -1 : 1;
    const count = Math.abs(to - from) + 1;
    setChosen(Array.from({ length: count }, (_, at) => idAt(from + at * step)));
    return to;
  };
  const there = chosen.filter((id) => rows.some((row) => row.id === id));
  return { chosen: there, toggle, extend, clear };
}
