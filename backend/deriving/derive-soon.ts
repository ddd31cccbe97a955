/** Compares in the background what a decision left behind. */
import { readStale } from '../../db/stories.ts';
import type { Backend } from '../create-backend.ts';
import { rulesVersion } from './rules-version.ts';

/** A run under way may have passed the stories already; a story that cannot be compared is not tried for ever. */
const mostRuns = 2;

/** Lets a refresh without feeds compare the stories that lag behind, where there are any; tells progress as it does. */
export function deriveSoon({ workspace, refresher }: Backend): void {
  const { library, ports } = workspace;
  const run = async () => {
    for (let runs = 0; runs < mostRuns && readStale(library, rulesVersion).length > 0; runs++)
      for await (const event of refresher.start([]).follow())
        if (event.type === 'finished' && event.cancelled) return;
  };
  run().catch((error: unknown) => ports.log(`Stories could not be compared: ${String(error)}`));
}
