/** What work costs, and how that grows with its input. */

/** Four times the input costs four times as much where time is linear, and sixteen times where it is quadratic. */
export const linear = 9;

/** Microseconds of work below which the clock is too coarse to compare by. */
const least = 60_000;

/**
 * Microseconds of this thread's processor time, so that a busy machine does not count; repeated until they can be
 * measured.
 */
export async function costOf(work: () => unknown): Promise<number> {
  for (let times = 1; ; times *= 2) {
    const before = process.threadCpuUsage();
    for (let run = 0; run < times; run++) {
      await Promise.resolve()
        .then(work)
        .catch(() => undefined);
    }
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= least) return (user + system) / times;
  }
}

/** A machine may be slow for one measurement or the other: each is taken so often at least, and so often at most. */
const [fewest, most] = [2, 4];

/** How many times longer `work` takes on an input of four times the size, by the shortest of several measurements each. */
export async function growthOf<Input>(
  size: number,
  make: (size: number) => Input,
  work: (input: Input) => unknown,
): Promise<number> {
  const [small, large] = [make(size), make(4 * size)];
  let [once, often, growth] = [Infinity, Infinity, Infinity];
  for (let round = 1; round <= fewest || (round <= most && growth >= linear); round++) {
    once = Math.min(once, await costOf(() => work(small)));
    often = Math.min(often, await costOf(() => work(large)));
    growth = often / once;
  }
  return growth;
}
