/** Whether the hint of a button is shown: Escape takes it away, and is for what is around the button as well. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function useHint(): { isOpen: boolean; onOpenChange: (isOpen: boolean) => void } {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    // An open hint would keep Escape for itself; gone before the key comes there, it leaves it to the dialog around it.
    const hide = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') flushSync(() => setOpen(false));
    };
    window.addEventListener('keydown', hide, true);
    return () => window.removeEventListener('keydown', hide, true);
  }, [isOpen]);
  return { isOpen, onOpenChange: setOpen };
}
