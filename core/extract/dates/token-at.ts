/** Finds tokens by their place in the text. */

/** Index of the first token that starts at or after an offset; `starts` in order. */
export function tokenAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
