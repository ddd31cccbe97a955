/** In which order events are given a name while there is room. */

/** The indices of `told`, how many articles tell of each: most first; those told alike so that neighbours come late after one another. */
export function orderByTelling(told: Uint32Array): Uint32Array {
  const spread = spreadOut(told.length);
  const most = told.reduce((greatest, articles) => Math.max(greatest, articles), 0);
  /** How many are told by as many articles, then where the next of them stands. */
  const next = new Uint32Array(most + 1);
  for (const articles of told) next[articles] = (next[articles] ?? 0) + 1;
  let start = 0;
  for (let articles = most; articles >= 0; articles--) {
    const count = next[articles] ?? 0;
    next[articles] = start;
    start += count;
  }
  const order = new Uint32Array(told.length);
  for (const index of spread) {
    const articles = told[index] ?? 0;
    const at = next[articles] ?? 0;
    order[at] = index;
    next[articles] = at + 1;
  }
  return order;
}

/** The numbers below `count` in the order of van der Corput (1935). */
function spreadOut(count: number): Uint32Array {
  const half = 2 ** (Math.ceil(Math.log2(Math.max(2, count))) - 1);
  const numbers = new Uint32Array(count);
  let found = 0;
  let number = 0;
  for (let left = 2 * half; left > 0; left--) {
    if (number < count) numbers[found++] = number;
    // Counts on with the highest bit as the lowest.
    let bit = half;
    for (; number & bit; bit >>= 1) number ^= bit;
    number |= bit;
  }
  return numbers;
}
