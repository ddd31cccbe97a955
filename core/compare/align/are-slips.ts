/** Whether two clusters hold figures of which one is a slip of the other. */
import { isEvidentSlip, isSlip } from '../values/is-slip.ts';
import type { Cluster } from './cluster.ts';

/** True where a value of one is a slip of a value of the other: such a pair goes before others. */
export function areSlips(a: Cluster, b: Cluster): boolean {
  return somePair(a, b, isSlip);
}

/** The same where so many digits cannot have changed their places by chance. */
export function areEvidentSlips(a: Cluster, b: Cluster): boolean {
  return somePair(a, b, isEvidentSlip);
}

function somePair(a: Cluster, b: Cluster, isOne: typeof isSlip): boolean {
  return [...a.values.values()].some(({ reading: { value: x } }) =>
    [...b.values.values()].some(
      ({ reading: { value: y } }) =>
        x.type === 'figure' && y.type === 'figure' && isOne(x.figure, y.figure),
    ),
  );
}
