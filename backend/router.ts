/** Every procedure of the contract, carried out by the backend. */
import { implement, ORPCError } from '@orpc/server';
import { readLastLogged } from '../db/decision-log.ts';
import { toStorageError } from '../db/storage-error.ts';
import { readBriefInput } from './briefs/brief-input.ts';
import { exportStory, writeBrief } from './briefs/export-story.ts';
import { saveAll } from './briefs/save-all.ts';
import { saveNewFile } from './briefs/save-new-file.ts';
import { contract } from './contract/contract.ts';
import type { Recorded } from './contract/views.ts';
import type { Backend } from './create-backend.ts';
import { joinFacts, separateFact } from './deciding/correct-facts.ts';
import { correctName } from './deciding/correct-names.ts';
import { mergeStories, moveArticles, splitStory } from './deciding/correct-stories.ts';
import { decideFact, markRead, markStory } from './deciding/decide.ts';
import { giveUpSearch, keepSearch, renameSearch } from './deciding/keep-search.ts';
import { undoDecision } from './deciding/undo.ts';
import { deriveSoon } from './deriving/derive-soon.ts';
import { NotFoundError, RefusedError } from './failures.ts';
import {
  changeInterval,
  exportOpml,
  forgetFeed,
  importOpml,
  pauseFeed,
} from './feeds/manage-feeds.ts';
import { showFolder } from './keeping/show-folder.ts';
import { listNames } from './reading/list-names.ts';
import { listSearches } from './reading/list-searches.ts';
import { readArticleView } from './reading/read-article-view.ts';
import { listDecisions, listFeeds, listStories, readAbout } from './reading/read-library.ts';
import { readStoryView } from './reading/read-story-view.ts';
import { searchArticles } from './reading/search-articles.ts';
import { loadSample } from './sample/load-sample.ts';
import { changeSettings } from './settings/keep-settings.ts';
import { addAddress } from './taking-in/add-address.ts';
import { addArticle } from './taking-in/add-article.ts';
import { toGathered } from './taking-in/to-gathered.ts';
import { tellNews } from './tell-news.ts';
import { timeOf } from './workspace.ts';

/** What a person can act on goes to the window under the contract's names; everything else is a bug and is logged. */
function toContractError(error: unknown, log: (line: string) => void): unknown {
  if (error instanceof ORPCError) return error;
  const { message } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof NotFoundError) return new ORPCError('NOT_FOUND', { status: 404, message });
  if (error instanceof RefusedError) return new ORPCError('REFUSED', { status: 409, message });
  const storage = toStorageError(error);
  if (storage) return new ORPCError('STORAGE', { status: 507, message: storage.message });
  log(error instanceof Error ? (error.stack ?? message) : message);
  return error;
}

export function createRouter(backend: Backend) {
  const { workspace, refresher } = backend;
  const { library, ports } = workspace;
  const os = implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw toContractError(error, ports.log);
    }
  });
  /** Events are drawn after the procedure has returned, so that their failures need the same treatment. */
  async function* telling<Event>(events: AsyncGenerator<Event, void>): AsyncGenerator<Event, void> {
    try {
      yield* events;
    } catch (error) {
      throw toContractError(error, ports.log);
    }
  }
  /** What is carried out, with the entry that it made in the log: nothing here waits, so that no other comes between. */
  const record = <Given extends object>(carryOut: () => Given): Given & Recorded => {
    const before = readLastLogged(library);
    const given = carryOut();
    const last = readLastLogged(library);
    return { ...given, decision: last > before ? last : null };
  };
  const recordMark = (carryOut: () => void) =>
    record(() => {
      carryOut();
      return {};
    });
  const briefOf = (story: string) => readBriefInput(library, story, timeOf(workspace));

  return os.router({
    library: {
      stories: os.library.stories.handler(({ input }) => listStories(library, input)),
      search: os.library.search.handler(({ input }) => searchArticles(library, input)),
      savedSearches: os.library.savedSearches.handler(() => listSearches(library)),
      saveSearch: os.library.saveSearch.handler(({ input }) => keepSearch(workspace, input)),
      renameSearch: os.library.renameSearch.handler(({ input }) => renameSearch(workspace, input)),
      removeSearch: os.library.removeSearch.handler(({ input }) =>
        giveUpSearch(workspace, input.id),
      ),
    },
    story: {
      read: os.story.read.handler(({ input }) => readStoryView(library, input.id)),
      setPinned: os.story.setPinned.handler(({ input }) =>
        recordMark(() => markStory(workspace, input.id, 'pinned', input.pinned)),
      ),
      setRead: os.story.setRead.handler(({ input }) =>
        recordMark(() => markRead(workspace, input)),
      ),
      setArchived: os.story.setArchived.handler(({ input }) =>
        recordMark(() => markStory(workspace, input.id, 'archived', input.archived)),
      ),
      merge: os.story.merge.handler(({ input }) =>
        record(() => mergeStories(workspace, input.stories)),
      ),
      split: os.story.split.handler(({ input }) => record(() => splitStory(workspace, input))),
      move: os.story.move.handler(({ input }) => record(() => moveArticles(workspace, input))),
    },
    article: {
      read: os.article.read.handler(({ input }) =>
        readArticleView(library, input.id, ports.log, workspace.rules),
      ),
      addAddress: os.article.addAddress.handler(({ input }) =>
        addAddress(workspace, input.url, (feed) => refresher.start([feed])),
      ),
      addText: os.article.addText.handler(({ input }) =>
        addArticle(workspace, toGathered({ ...input, id: '', author: null }, 'text')),
      ),
    },
    fact: {
      setStatus: os.fact.setStatus.handler(({ input }) =>
        recordMark(() => decideFact(workspace, input)),
      ),
      join: os.fact.join.handler(({ input }) => record(() => joinFacts(workspace, input))),
      separate: os.fact.separate.handler(({ input }) =>
        record(() => separateFact(workspace, input)),
      ),
    },
    entity: {
      list: os.entity.list.handler(({ input }) => listNames(library, input)),
      correct: os.entity.correct.handler(({ input }) => {
        const corrected = record(() => correctName(workspace, input));
        deriveSoon(backend);
        return corrected;
      }),
    },
    feed: {
      list: os.feed.list.handler(() => listFeeds(library)),
      remove: os.feed.remove.handler(({ input }) => forgetFeed(workspace, input.id)),
      setPaused: os.feed.setPaused.handler(({ input }) =>
        pauseFeed(workspace, input.id, input.paused),
      ),
      setInterval: os.feed.setInterval.handler(({ input }) =>
        changeInterval(workspace, input.id, input.minutes),
      ),
      exportOpml: os.feed.exportOpml.handler(() => exportOpml(library)),
      importOpml: os.feed.importOpml.handler(({ input }) => importOpml(workspace, input.opml)),
    },
    refresh: {
      start: os.refresh.start.handler(({ input, signal }) =>
        telling(refresher.start(input.feeds).follow(signal)),
      ),
      cancel: os.refresh.cancel.handler(() => refresher.cancel()),
    },
    brief: {
      preview: os.brief.preview.handler(({ input }) =>
        writeBrief(briefOf(input.story), input.options),
      ),
      save: os.brief.save.handler(async ({ input }) => {
        const { markdown, fileName } = writeBrief(briefOf(input.story), input.options);
        return { path: await saveNewFile(workspace.briefDirectory, fileName, markdown) };
      }),
      export: os.brief.export.handler(({ input }) =>
        exportStory(briefOf(input.story), input.format),
      ),
      saveAll: os.brief.saveAll.handler(({ input, signal }) => {
        const { briefDirectory: within } = workspace;
        return telling(saveAll(library, { ...input, within, now: timeOf(workspace) }, signal));
      }),
    },
    decision: {
      undo: os.decision.undo.handler(({ input }) => {
        const undone = undoDecision(workspace, input.decision);
        deriveSoon(backend);
        return undone;
      }),
      log: os.decision.log.handler(({ input }) => listDecisions(library, input)),
    },
    app: {
      about: os.app.about.handler(() => readAbout(workspace)),
      settings: os.app.settings.handler(() => workspace.settings),
      changeSettings: os.app.changeSettings.handler(({ input }) =>
        changeSettings(workspace, input),
      ),
      showFolder: os.app.showFolder.handler(({ input }) => showFolder(ports, input.folder)),
      loadSample: os.app.loadSample.handler(({ signal }) => telling(loadSample(backend, signal))),
      news: os.app.news.handler(({ signal }) => tellNews(backend, signal)),
    },
  });
}
