/** Writes every story into a new folder. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { BriefOptions } from '../../core/export/index.ts';
import type { ReadableLibrary } from '../../db/connection.ts';
import type { StoryFilter } from '../../db/stories.ts';
import type { ExportFormat, ExportProgress } from '../contract/views.ts';
import { NotFoundError } from '../failures.ts';
import { listStories } from '../reading/read-library.ts';
import { readBriefInput } from './brief-input.ts';
import { exportStory, writeBrief } from './export-story.ts';
import { saveNewFile, toSaveError } from './save-new-file.ts';

export interface SaveAllRequest {
  filter: StoryFilter;
  format: ExportFormat;
  options: BriefOptions;
  /** The folder in which the new one is made. */
  within: string;
  /** ISO 8601. */
  now: string;
}

const pageSize = 500;

/**
 * Writes one file a story into a folder that did not exist before, so that nothing is ever overwritten. Stops after
 * the story under way where `signal` says so; what is written stays.
 *
 * @throws StorageError where the folder cannot be written
 */
export async function* saveAll(
  library: ReadableLibrary,
  request: SaveAllRequest,
  signal?: AbortSignal,
): AsyncGenerator<ExportProgress, void> {
  const { filter, format, options, now } = request;
  const stories = listAll(library, filter);
  const folder = await makeFolder(request.within, `stories-${now.slice(0, 10)}`);
  let files = 0;
  for (const [done, { id, title }] of stories.entries()) {
    if (signal?.aborted) break;
    yield { type: 'story', done, total: stories.length, title };
    try {
      const input = readBriefInput(library, id, now);
      if (format === 'markdown') {
        const { fileName, markdown } = writeBrief(input, options);
        await saveNewFile(folder, fileName, markdown);
      } else {
        const { fileName, content } = exportStory(input, format);
        await saveNewFile(folder, fileName, content);
      }
      files++;
    } catch (error) {
      // A story that was merged or regrouped meanwhile is in another file.
      if (!(error instanceof NotFoundError)) throw error;
    }
    await yieldToOthers();
  }
  yield { type: 'finished', folder, files, cancelled: signal?.aborted === true };
}

function listAll(library: ReadableLibrary, filter: StoryFilter): { id: string; title: string }[] {
  const all: { id: string; title: string }[] = [];
  for (;;) {
    const { total, rows } = listStories(library, { filter, offset: all.length, limit: pageSize });
    all.push(...rows.map(({ id, title }) => ({ id, title })));
    if (all.length >= total || rows.length === 0) return all;
  }
}

async function makeFolder(within: string, name: string): Promise<string> {
  try {
    await mkdir(within, { recursive: true });
    for (let n = 1; ; n++) {
      const folder = join(within, n === 1 ? name : `${name} (${n})`);
      const made = await mkdir(folder).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (made) return folder;
    }
  } catch (error) {
    throw toSaveError(error, within);
  }
}
