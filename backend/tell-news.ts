/** All that a window is told of without asking: changes to the store, and refreshes. */
import type { News } from './contract/views.ts';
import type { Backend } from './create-backend.ts';
import { interleave } from './interleave.ts';

/** Ends only where `signal` says so. */
export function tellNews(
  { workspace, refresher }: Backend,
  signal?: AbortSignal,
): AsyncGenerator<News, void> {
  return interleave(
    tell(workspace.changes.subscribe('change', { signal }), (change) => ({
      type: 'change',
      change,
    })),
    tell(refresher.follow(signal), (refresh) => ({ type: 'refresh', refresh })),
  );
}

async function* tell<Event>(
  events: AsyncIterable<Event>,
  toNews: (event: Event) => News,
): AsyncGenerator<News, void> {
  for await (const event of events) yield toNews(event);
}
