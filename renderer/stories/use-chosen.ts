/** Several stories chosen in the library, as mail programs have it: Ctrl or ⌘ adds one, Shift all up to it. */
import { useState } from 'react';
import type { StorySummary } from '../../backend/contract/views.ts';

/** Where keys have led to without opening it, while the story `from` is open. */
interface Reached {
  story: string;
  from: string;
}

/** `chosen` is empty while only the open story, `current`, is meant; that one comes first where it is among them. */
export function useChosen(rows: readonly StorySummary[], current: number) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reached, setReached] = useState<Reached | null>(null);
  const idAt = (index: number) => rows[index]?.id ?? '';
  const open = idAt(current);
  const found = reached?.from === open ? rows.findIndex(({ id }) => id === reached.story) : -1;
  /** The row from which keys go on. */
  const active = found < 0 ? current : found;
  const reach = (index: number) => setReached({ story: idAt(index), from: open });
  const clear = () => {
    setReached(null);
    if (chosen.length > 0) setChosen([]);
  };
  const toggle = (index: number) => {
    const id = idAt(index);
    const before = chosen.length > 0 || current < 0 ? chosen : [open];
    reach(index);
    setChosen(before.includes(id) ? before.filter((each) => each !== id) : [...before, id]);
  };
  /** Chooses from the open story to `index`. */
  const extend = (index: number) => {
    const from = Math.max(current, 0);
    const step = index < from ? -1 : 1;
    const count = Math.abs(index - from) + 1;
    reach(index);
    setChosen(Array.from({ length: count }, (_, at) => idAt(from + at * step)));
  };
  const there = chosen.filter((id) => rows.some((row) => row.id === id));
  return { chosen: there, active, reach, toggle, extend, clear };
}
