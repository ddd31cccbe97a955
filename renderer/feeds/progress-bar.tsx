/** A bar that moves while something long is done. */
import { ProgressBar as AriaProgressBar } from 'react-aria-components';

export function ProgressBar({ label, share }: { label: string; share: number | null }) {
  return (
    <AriaProgressBar aria-label={label} value={(share ?? 0) * 100} isIndeterminate={share === null}>
      {({ percentage }) => (
        <span className="progress">
          <i style={{ width: `${percentage ?? 0}%` }} />
        </span>
      )}
    </AriaProgressBar>
  );
}
