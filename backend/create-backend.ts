/** The whole backend: what the window, the command line and the tests call, over one library. */
import { join } from 'node:path';
import { EventPublisher } from '@orpc/server';
import { openWritable } from '../db/open-library.ts';
import { createStoryMemory } from './deriving/story-memory.ts';
import { AnswerMemory } from './gather/answer-memory.ts';
import { createFeedReader } from './gather/index.ts';
import { readOwnRules } from './lexicon/read-lexicon.ts';
import { createRefresher, type Refresher } from './refresh/create-refresher.ts';
import { readSettings } from './settings/keep-settings.ts';
import type { Ports, Workspace } from './workspace.ts';

export interface BackendOptions {
  /** Where the library and its backups are kept; made where it does not exist. */
  dataDirectory: string;
  /** Where briefs are written; `briefs` within the data directory where left out. */
  briefDirectory?: string;
  /** The folder `sample/` of the app; without it there is no sample coverage. */
  sampleDirectory?: string;
  /** What reads feeds on a thread of its own, where the program is built; `gather/feed-thread.ts` where left out. */
  feedThread?: URL;
  ports: Ports;
}

export interface Backend {
  workspace: Workspace;
  refresher: Refresher;
  /** Ends what is under way and releases the library. */
  close(): Promise<void>;
}

/**
 * Opens the library and composes everything over it.
 *
 * @throws StorageError where the library cannot be opened for writing
 * @throws InputError where the user's own lexicon cannot be read
 */
export function createBackend(options: BackendOptions): Backend {
  const { dataDirectory, ports } = options;
  const rules = readOwnRules(dataDirectory);
  const { library, close } = openWritable(dataDirectory);
  const workspace: Workspace = {
    library,
    ports,
    dataDirectory,
    briefDirectory: options.briefDirectory ?? join(dataDirectory, 'briefs'),
    sampleDirectory: options.sampleDirectory ?? null,
    rules,
    settings: readSettings(dataDirectory),
    memory: createStoryMemory(library),
    answers: new AnswerMemory(() => ports.now()),
    feedReader: createFeedReader(
      options.feedThread ?? new URL('./gather/feed-thread.ts', import.meta.url),
      ports.log,
    ),
    changes: new EventPublisher(),
  };
  const refresher = createRefresher(workspace);
  return {
    workspace,
    refresher,
    async close() {
      const stopped = refresher.stop();
      // What is being read would be waited for.
      await workspace.feedReader.close();
      await stopped;
      close();
    },
  };
}
