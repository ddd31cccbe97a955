/** Several places on a page that may tell one thing: what the first of them says, and which that was. */
import type { MetadataSource } from '../model.ts';

export interface Told {
  value: string | null;
  from: MetadataSource | null;
}

/** `places` in the order in which they are believed; each is asked only where those before it are silent. */
export function firstTold(
  ...places: readonly (readonly [from: MetadataSource, read: () => string | null])[]
): Told {
  for (const [from, read] of places) {
    const value = read();
    if (value !== null) return { value, from };
  }
  return { value: null, from: null };
}
