/** The hatched fills: a period known no better than its month or year, in the colour of its verdict. */
import type { Verdict } from '../../core/model.ts';

const verdictHatches: readonly (Verdict | 'plain')[] = ['plain', 'conflict', 'coarser', 'rounding'];

export function Hatches() {
  return (
    <defs>
      {verdictHatches.map((verdict) => (
        <pattern
          key={verdict}
          id={`hatch-${verdict}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={`hatch is-${verdict}`} d="M0 0V4" />
        </pattern>
      ))}
    </defs>
  );
}
