/** Several streams of events as one. */

/** Each event as it comes, from whichever source, until all have ended. A failure of one ends it for all. */
export async function* interleave<Event>(
  ...sources: AsyncIterator<Event, unknown>[]
): AsyncGenerator<Event, void> {
  const ask = async (source: AsyncIterator<Event, unknown>) => ({
    source,
    result: await source.next(),
  });
  const pending = new Map(sources.map((source) => [source, ask(source)]));
  try {
    while (pending.size > 0) {
      const { source, result } = await Promise.race(pending.values());
      if (result.done) pending.delete(source);
      else {
        pending.set(source, ask(source));
        yield result.value;
      }
    }
  } finally {
    // Not waited for: a source that is being asked ends only when its own signal says so.
    for (const [source, asked] of pending) {
      asked.catch(() => {});
      void source.return?.();
    }
  }
}
