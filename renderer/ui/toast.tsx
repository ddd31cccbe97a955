/** One line at the foot of the window that tells what was done, with a way back where there is one. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { Button, IconButton } from './button.tsx';

interface Notice {
  words: string;
  undo?: () => void;
}

const ToastContext = createContext<(notice: Notice) => void>(() => {});

/** Shows a notice; the next one takes its place. */
export function useToast(): (notice: Notice) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const close = useCallback(() => setNotice(null), []);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(close, 8000);
    return () => clearTimeout(timer);
  }, [notice, close]);
  return (
    <ToastContext value={setNotice}>
      {children}
      <div className="toast" role="status" aria-live="polite">
        {notice && (
          <>
            <span>{notice.words}</span>
            {notice.undo && (
              <Button
                onPress={() => {
                  notice.undo?.();
                  close();
                }}
              >
                Undo
              </Button>
            )}
            <IconButton icon="close" label="Dismiss this notice" small onPress={close} />
          </>
        )}
      </div>
    </ToastContext>
  );
}
