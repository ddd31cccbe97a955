/** What stands where there is nothing to show: why, and the next step. */
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

interface BlankProps {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  /** True where no story is there, whose title would be the heading of the page. */
  alone?: boolean;
}

export function Blank({ title, children, actions, alone }: BlankProps) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <div className="blank">
      <Heading>{title}</Heading>
      <p>{children}</p>
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

/** A failed query: what happened, what it means, and another try. */
export function Failure({
  what,
  error,
  onRetry,
  alone,
}: {
  what: string;
  error: Error;
  onRetry: () => void;
  alone?: boolean;
}) {
  return (
    <div role="alert">
      <Blank
        title={`${what} could not be read`}
        alone={alone}
        actions={<Button onPress={onRetry}>Try again</Button>}
      >
        {sayError(error)} Nothing that you have is lost.
      </Blank>
    </div>
  );
}

/** An error in a sentence that ends with a full stop. */
export function sayError(error: unknown): string {
  const message = error instanceof Error ? error.message.trim() : String(error);
  if (message === 'Failed to fetch')
    return 'Parallax itself does not answer; it may have been closed.';
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
