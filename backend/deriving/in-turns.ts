/** Long work in turns: each is one transaction, and others get at the backend between two. */
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { inTransaction, type WritableLibrary } from '../../db/connection.ts';

/** Milliseconds. Long enough that a turn's transaction costs little beside its work, short enough not to be felt. */
const turn = 25;

/**
 * Does the work on each item. `tell` is called before each turn with how many are done. Stops between two turns where
 * `signal` says so.
 */
export async function inTurns<Item>(
  library: WritableLibrary,
  items: readonly Item[],
  work: (item: Item) => void,
  tell: (done: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const left = items.values();
  for (let done = 0; done < items.length && !signal?.aborted; ) {
    tell(done);
    inTransaction(library, () => {
      const end = performance.now() + turn;
      do {
        const next = left.next();
        if (next.done) return;
        work(next.value);
        done++;
      } while (performance.now() < end);
    });
    await yieldToOthers();
  }
}
