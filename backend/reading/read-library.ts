/** The library's lists: stories, feeds, and what it holds in all. */
import type { ReadableLibrary } from '../../db/connection.ts';
import { readLog } from '../../db/decision-log.ts';
import { readFeeds } from '../../db/feeds.ts';
import { libraryPath } from '../../db/open-library.ts';
import { readOverview } from '../../db/overview.ts';
import { readStories, type StoryFilter } from '../../db/stories.ts';
import type { About, FeedView, LogEntry, Page, StorySummary } from '../contract/views.ts';
import { describeOwnNames } from '../lexicon/describe-own-names.ts';
import { version } from '../version.ts';
import type { Workspace } from '../workspace.ts';
import { toFeedView, toSummary } from './to-views.ts';

export interface Window {
  offset: number;
  limit: number;
}

export function listStories(
  library: ReadableLibrary,
  { filter, offset, limit }: Window & { filter: StoryFilter },
): Page<StorySummary> {
  const { total, stories } = readStories(library, filter, { offset, limit });
  return { total, rows: stories.map(toSummary) };
}

export function listFeeds(library: ReadableLibrary): FeedView[] {
  return readFeeds(library).map(toFeedView);
}

/** Decisions, the latest first. */
export function listDecisions(library: ReadableLibrary, window: Window): Page<LogEntry> {
  return readLog(library, window);
}

export function readAbout({
  library,
  dataDirectory,
  briefDirectory,
  ports,
  rules,
}: Pick<Workspace, 'library' | 'dataDirectory' | 'briefDirectory' | 'ports' | 'rules'>): About {
  const { bytes, ...counts } = readOverview(library);
  return {
    version,
    rules: rules.version,
    dataDirectory,
    database: libraryPath(dataDirectory),
    databaseBytes: bytes,
    briefDirectory,
    showsFolders: ports.showFolder !== undefined,
    names: describeOwnNames(dataDirectory, rules),
    ...counts,
  };
}
