/**
 * Whether the hint of a button is shown, which is drawn as long as it is: one that Escape took away would else wait for
 * ever to fade. Escape is for what is around the button as well.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export function useHint(): { isOpen: boolean; onOpenChange: (isOpen: boolean) => void } {
  const [isOpen, setOpen] = useState(false);
  const focused = useRef<Element | null>(null);
  const change = useCallback((next: boolean) => {
    focused.current = document.activeElement;
    setOpen(next);
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    // The focus came to the button and went on before its hint was there to be taken away.
    if (document.activeElement !== focused.current) {
      setOpen(false);
      return;
    }
    // An open hint would keep Escape for itself; gone before the key comes there, it leaves it to the dialog around it.
    const hide = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') flushSync(() => setOpen(false));
    };
    window.addEventListener('keydown', hide, true);
    return () => window.removeEventListener('keydown', hide, true);
  }, [isOpen]);
  return { isOpen, onOpenChange: change };
}
