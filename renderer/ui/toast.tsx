/** One line at the foot of the window that tells what was done, with a way back where there is one. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button, IconButton } from './button.tsx';
import { focusFirst, storyPane, useFocusBefore } from './keep-focus.ts';

interface Notice {
  words: string;
  undo?: () => void;
}

const ToastContext = createContext<(notice: Notice) => void>(() => {});

/** For how long a notice stays, milliseconds. */
const stay = 8000;

/** Shows a notice; the next one takes its place. */
export function useToast(): (notice: Notice) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const before = useFocusBefore(place);
  const close = useCallback(() => setNotice(null), []);
  const leave = () => {
    focusFirst([before.current, storyPane()]);
    close();
  };
  useEffect(() => {
    if (!notice) return;
    // Not while somebody is about to take it back.
    const end = () => {
      if (place.current?.matches(':hover, :focus-within')) timer = setTimeout(end, stay);
      else close();
    };
    let timer = setTimeout(end, stay);
    return () => clearTimeout(timer);
  }, [notice, close]);
  return (
    <ToastContext value={setNotice}>
      {children}
      <div ref={place} className="toast" role="status" aria-live="polite">
        {notice && (
          <>
            <span>{notice.words}</span>
            {notice.undo && (
              <Button
                onPress={() => {
                  notice.undo?.();
                  leave();
                }}
              >
                Undo
              </Button>
            )}
            <IconButton icon="close" label="Dismiss this notice" small onPress={leave} />
          </>
        )}
      </div>
    </ToastContext>
  );
}
