/** A verdict as it is shown everywhere: icon, word and colour together. */
import { verdictWords } from '../../core/export/chosen-facts.ts';
import type { Verdict } from '../../core/model.ts';
import { Icon } from './icon.tsx';

/** From gravest to lightest. */
export const verdicts: readonly Verdict[] = ['conflict', 'coarser', 'rounding', 'agree', 'single'];

export { verdictWords };

export function VerdictIcon({ verdict, small }: { verdict: Verdict; small?: boolean }) {
  return (
    <span className={`is-${verdict}`}>
      <Icon name={verdict} small={small ?? false} />
    </span>
  );
}

export function VerdictTag({ verdict, small }: { verdict: Verdict; small?: boolean }) {
  return (
    <span className={`verdict is-${verdict}`}>
      <Icon name={verdict} small={small ?? false} />
      {verdictWords[verdict]}
    </span>
  );
}
