/** The hatched fills: a period known no better than its month or year. */

export function Hatches() {
  return (
    <defs>
      {['hatch', 'hatch-odd'].map((id) => (
        <pattern
          key={id}
          id={id}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={id} d="M0 0V4" />
        </pattern>
      ))}
    </defs>
  );
}
