/** The hatched fills: a period known no better than its month or year, in the colour of its verdict. */

export const hatches = ['plain', 'conflict', 'coarser', 'rounding'] as const;

type Hatch = (typeof hatches)[number];

/** The class of the lines of a hatch. */
export function lookOfHatch(hatch: Hatch): string {
  return `hatch is-${hatch}`;
}

export function Hatches() {
  return (
    <defs>
      {hatches.map((hatch) => (
        <pattern
          key={hatch}
          id={`hatch-${hatch}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={lookOfHatch(hatch)} d="M0 0V4" />
        </pattern>
      ))}
    </defs>
  );
}
