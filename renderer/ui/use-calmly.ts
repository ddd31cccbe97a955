/** A value that is drawn in slices, so that the window answers meanwhile, and at once where somebody presses a key. */
import { useDeferredValue, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The value as it is to be drawn: it follows after `value`, and no key ever meets what stood before. */
export function useCalmly<Value>(value: Value): Value {
  const followed = useDeferredValue(value);
  const [hurried, setHurried] = useState<{ value: Value } | null>(null);
  const drawn = hurried && Object.is(hurried.value, value) ? value : followed;
  const isBehind = !Object.is(drawn, value);
  const isOver = hurried !== null && Object.is(followed, value);
  useEffect(() => {
    if (isOver) setHurried(null);
    if (!isBehind) return;
    const hurry = () => flushSync(() => setHurried({ value }));
    // Before all others: whoever listens for keys is then the one who shall have them.
    window.addEventListener('keydown', hurry, true);
    return () => window.removeEventListener('keydown', hurry, true);
  }, [isBehind, isOver, value]);
  return drawn;
}
