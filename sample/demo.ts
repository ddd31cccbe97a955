/** `npm run demo`: the main job from beginning to end, on the sample coverage, into a library of its own. */
import { relative, resolve } from 'node:path';
import { readBriefInput } from '../backend/briefs/brief-input.ts';
import { writeBrief } from '../backend/briefs/export-story.ts';
import { saveNewFile } from '../backend/briefs/save-new-file.ts';
import { followRefresh, saySummary } from '../backend/cli/follow-refresh.ts';
import { appDirectory, withBackend } from '../backend/cli/open-data.ts';
import { printLine, reportFailure } from '../backend/cli/report.ts';
import { paint } from '../backend/cli/tables/paint.ts';
import { renderStories } from '../backend/cli/tables/render-stories.ts';
import { renderStory } from '../backend/cli/tables/render-story.ts';
import type { RefreshSummary } from '../backend/contract/views.ts';
import type { Backend } from '../backend/create-backend.ts';
import { addFeeds } from '../backend/feeds/manage-feeds.ts';
import { listStories } from '../backend/reading/read-library.ts';
import { readStoryView } from '../backend/reading/read-story-view.ts';
import { readSampleFeeds } from '../backend/sample/sample-feeds.ts';
import { defaultBriefOptions } from '../core/export/index.ts';

const dataDirectory = resolve('demo-data');

try {
  await withBackend({ data: dataDirectory }, demonstrate);
} catch (error) {
  reportFailure('demo', error);
}

async function demonstrate(backend: Backend): Promise<void> {
  const news = await readCoverage(backend);
  const { library, briefDirectory } = backend.workspace;
  const stories = listStories(library, { filter: 'all', offset: 0, limit: 50 });
  await printLine('');
  for (const line of renderStories(stories.rows)) await printLine(line);
  const first = stories.rows[0];
  if (!first) throw new Error('No story came of the sample. Remove demo-data/ and try again.');
  const view = readStoryView(library, first.id);
  await printLine(`\n${renderStory({ ...view, title: first.title, decided: new Map() })}`);

  const brief = news ? await saveBrief(backend, first.id) : briefDirectory;
  const here = (path: string) => relative(process.cwd(), path) || '.';
  await printLine(paint.head('Where everything is'));
  await printLine(`  library   ${here(dataDirectory)}`);
  await printLine(`  brief     ${here(brief)}`);
  await printLine(`  the app   npm start -- --data ${here(dataDirectory)}`);
}

/** Visits the sample's feeds, twice where they are new, since one outlet corrects itself; tells whether there was news. */
async function readCoverage(backend: Backend): Promise<boolean> {
  const feeds = await readSampleFeeds(resolve(appDirectory, 'sample'));
  const added = addFeeds(
    backend.workspace,
    feeds.map((feed) => ({ ...feed, allowPrivate: false })),
  );
  const first = await followRefresh(backend);
  await printLine(`First visit:  ${saySummary(first)}`);
  if (added.length === 0) return hasNews(first);
  const second = await followRefresh(backend);
  await printLine(`Second visit: ${saySummary(second)}`);
  return hasNews(first) || hasNews(second);
}

function hasNews({ added, changed }: RefreshSummary): boolean {
  return added + changed > 0;
}

function saveBrief({ workspace }: Backend, story: string): Promise<string> {
  const { library, briefDirectory, ports } = workspace;
  const input = readBriefInput(library, story, ports.now().toISOString());
  const { markdown, fileName } = writeBrief(input, defaultBriefOptions);
  return saveNewFile(briefDirectory, fileName, markdown);
}
