/** Holds the story that is shown by itself as soon as somebody has it under his hands. */
import { useEffect } from 'react';

interface Holding {
  /** Null where the story was chosen, or none is in sight. */
  shown: string | null;
  /** From now on nothing that comes in takes its place. */
  onHold: () => void;
  /** Somebody scrolls or points in it. */
  onTake: () => void;
}

const began = ['keydown', 'pointerdown', 'wheel'] as const;

export function useHoldShown({ shown, onHold, onTake }: Holding): void {
  useEffect(() => {
    if (shown === null) return;
    const hold = ({ type, target }: Event) => {
      if (!(target instanceof Element) || target.closest('.library')) return;
      if (type !== 'keydown' && target.closest('.story, .evidence')) onTake();
      else onHold();
    };
    for (const type of began)
      document.addEventListener(type, hold, { capture: true, passive: true });
    return () => {
      for (const type of began) document.removeEventListener(type, hold, { capture: true });
    };
  }, [shown, onHold, onTake]);
}
