/** A value that is drawn in slices, so that the window answers meanwhile, and at once where somebody presses a key. */
import { startTransition, useDeferredValue, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The value as it is to be drawn: it follows after `value`, and no key ever meets what stood before. */
export function useCalmly<Value>(value: Value): Value {
  const followed = useDeferredValue(value);
  const [hurried, setHurried] = useState<{ value: Value; from: Value } | null>(null);
  // What was drawn in a hurry stays until what follows has come as far.
  const drawn = hurried && Object.is(followed, hurried.from) ? hurried.value : followed;
  const isBehind = !Object.is(drawn, value);
  const isOver =
    hurried !== null && (Object.is(followed, value) || !Object.is(followed, hurried.from));
  useEffect(() => {
    if (isOver) startTransition(() => setHurried(null));
  }, [isOver]);
  useEffect(() => {
    if (!isBehind) return;
    const hurry = () => flushSync(() => setHurried({ value, from: followed }));
    // Before all others: whoever listens for keys is then the one who shall have them.
    window.addEventListener('keydown', hurry, true);
    return () => window.removeEventListener('keydown', hurry, true);
  }, [isBehind, value, followed]);
  return drawn;
}
