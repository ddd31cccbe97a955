/** Events that any number of listeners follow from the first to the last, whenever they join. */

export interface Broadcast<Event> {
  tell(event: Event): void;
  /** Ends it for all listeners, as a failure where `error` is given. */
  end(error?: Error): void;
  /** All events from the first on; ends early where `signal` says so. */
  follow(signal?: AbortSignal): AsyncGenerator<Event, void>;
}

export function createBroadcast<Event>(): Broadcast<Event> {
  const events: Event[] = [];
  let ended: { error: Error | undefined } | null = null;
  let wake = Promise.withResolvers<void>();
  const wakeAll = () => {
    wake.resolve();
    wake = Promise.withResolvers();
  };

  async function* follow(signal?: AbortSignal): AsyncGenerator<Event, void> {
    const aborted = Promise.withResolvers<void>();
    const stop = () => aborted.resolve();
    signal?.addEventListener('abort', stop);
    try {
      for (let next = 0; !signal?.aborted; ) {
        if (next < events.length) yield events[next++] as Event;
        else if (ended?.error) throw ended.error;
        else if (ended) return;
        else await Promise.race([wake.promise, aborted.promise]);
      }
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    tell(event) {
      events.push(event);
      wakeAll();
    },
    end(error) {
      ended = { error };
      wakeAll();
    },
    follow,
  };
}
