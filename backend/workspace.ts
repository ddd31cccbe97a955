/** What every part of the backend works on: the library, the ports, and who is told of changes. */
import type { EventPublisher } from '@orpc/server';
import type { WritableLibrary } from '../db/connection.ts';
import type { Change, Folder, LibrarySettings } from './contract/views.ts';
import type { StoryMemory } from './deriving/story-memory.ts';
import type { AnswerMemory } from './gather/answer-memory.ts';
import type { FeedReader, Fetch } from './gather/index.ts';
import type { Rules } from './lexicon/read-lexicon.ts';

/** The world outside, as arguments. */
export interface Ports {
  fetch: Fetch;
  now: () => Date;
  /** Takes a line for whoever looks for the cause of something. */
  log: (line: string) => void;
  /** Shows a folder in the system's file manager and tells what went wrong, '' where nothing did; only on a desktop. */
  showFolder?: (folder: Folder) => Promise<string>;
}

export interface Workspace {
  library: WritableLibrary;
  ports: Ports;
  dataDirectory: string;
  /** Where briefs are written. */
  briefDirectory: string;
  /** The folder `sample/` of the app; null where it is not there. */
  sampleDirectory: string | null;
  /** What articles are read by, the user's own names among it. */
  rules: Rules;
  /** As the user has them now. */
  settings: LibrarySettings;
  memory: StoryMemory;
  answers: AnswerMemory;
  feedReader: FeedReader;
  changes: EventPublisher<{ change: Change }>;
}

/** The present time, ISO 8601. */
export function timeOf({ ports }: Workspace): string {
  return ports.now().toISOString();
}

/** Tells every window what is stale. */
export function announce({ changes }: Workspace, change: Partial<Change>): void {
  changes.publish('change', { stories: [], feeds: false, settings: false, ...change });
}
