/** The contract between the backend and whoever draws: every procedure with its input and output, for both transports. */
import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import type {
  About,
  AddOutcome,
  ArticleView,
  Brief,
  BriefOptions,
  EntityView,
  ExportProgress,
  FeedView,
  LibrarySettings,
  ListTakenIn,
  LogEntry,
  News,
  Page,
  Recorded,
  RefreshProgress,
  SavedSearch,
  SearchPage,
  StorySummary,
  StoryView,
} from './views.ts';

const id = z.string().min(1).max(200);
const window = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100) };

const briefOptions = z.object({
  facts: z.enum(['all', 'disputed', 'conflicts', 'verified']),
  citations: z.enum(['footnotes', 'chicago', 'links', 'apa']),
  quotations: z.enum(['sentence', 'words', 'none']),
  parts: z.object({
    summary: z.boolean(),
    discrepancies: z.boolean(),
    figures: z.boolean(),
    timeline: z.boolean(),
    articles: z.boolean(),
  }),
  markUnverified: z.boolean(),
}) satisfies z.ZodType<BriefOptions>;

const storyFilter = z.enum(['all', 'unread', 'conflicts', 'pinned', 'archived']).default('all');
const query = z.string().max(1000);

const entity = z.object({
  name: z.string().trim().min(1).max(200),
  type: z.enum(['person', 'organization', 'government', 'law', 'model', 'place']),
});

/** Errors that a person can act on; every other failure is a bug. */
const failures = {
  NOT_FOUND: { status: 404 },
  REFUSED: { status: 409 },
  STORAGE: { status: 507 },
} as const;

const base = oc.errors(failures);

export const contract = {
  library: {
    stories: base
      .input(z.object({ ...window, filter: storyFilter }))
      .output(type<Page<StorySummary>>()),
    /**
     * Words and "phrases", all of which must occur, or of those with OR between them one; and `outlet:` `entity:`
     * `before:` `after:` `conflict:`, each with a hyphen in front to leave out what fits. What is after a year or a month
     * is after its last day. What cannot be understood is left out and told in `problems`.
     */
    search: base.input(z.object({ ...window, query })).output(type<SearchPage>()),
    savedSearches: base.output(type<SavedSearch[]>()),
    saveSearch: base
      .input(z.object({ name: z.string().trim().min(1).max(200), query: query.min(1) }))
      .output(type<{ id: string }>()),
    renameSearch: base
      .input(z.object({ id, name: z.string().trim().min(1).max(200) }))
      .output(type<void>()),
    removeSearch: base.input(z.object({ id })).output(type<void>()),
  },
  story: {
    read: base.input(z.object({ id })).output(type<StoryView>()),
    setPinned: base.input(z.object({ id, pinned: z.boolean() })).output(type<Recorded>()),
    /**
     * Marks all of its articles, or `article` alone. `quiet` where the window marks by itself what is opened: undo passes
     * over it.
     */
    setRead: base
      .input(
        z.object({
          id,
          read: z.boolean(),
          article: id.nullable().default(null),
          quiet: z.boolean().default(false),
        }),
      )
      .output(type<Recorded>()),
    setArchived: base.input(z.object({ id, archived: z.boolean() })).output(type<Recorded>()),
    /** Makes one story of several; the first stays, with its id and marks. */
    merge: base
      .input(z.object({ stories: z.array(id).min(2).max(50) }))
      .output(type<{ story: string } & Recorded>()),
    /** Makes a new story of some articles of one; at least one article must stay behind. */
    split: base
      .input(z.object({ story: id, articles: z.array(id).min(1).max(1000) }))
      .output(type<{ story: string; split: string } & Recorded>()),
    /**
     * Puts articles of one story into another, in one step. `left` is null where the story that they leave is empty
     * and gone.
     */
    move: base
      .input(z.object({ articles: z.array(id).min(1).max(1000), story: id }))
      .output(type<{ story: string; left: string | null } & Recorded>()),
  },
  article: {
    read: base.input(z.object({ id })).output(type<ArticleView>()),
    /** Takes in a feed or a single article from a web address. */
    addAddress: base.input(z.object({ url: z.string().max(4000) })).output(type<AddOutcome>()),
    /** Takes in pasted text or a file's content. */
    addText: base
      .input(
        z.object({
          text: z.string().max(5_000_000),
          title: z.string().max(1000),
          outlet: z.string().max(200),
          url: z.string().max(4000).nullable(),
          published: z.iso.datetime({ offset: true }).nullable(),
        }),
      )
      .output(type<AddOutcome>()),
  },
  fact: {
    /** What is not given stays as it is. */
    setStatus: base
      .input(
        z
          .object({
            story: id,
            fact: id,
            status: z.enum(['unchecked', 'verified', 'disputed', 'dismissed']).optional(),
            note: z.string().max(10_000).optional(),
          })
          .refine(({ status, note }) => status !== undefined || note !== undefined),
      )
      .output(type<Recorded>()),
    /** Takes several facts as answers to one question. Their answers must be of one sort: figures, dates or claims. */
    join: base
      .input(z.object({ story: id, facts: z.array(id).min(2).max(50) }))
      .output(type<{ fact: string } & Recorded>()),
    /**
     * Takes some readings of a fact, each named by its article and start, as answers to another question. Returns the
     * fact that stays and the new one.
     */
    separate: base
      .input(
        z.object({
          story: id,
          fact: id,
          readings: z
            .array(z.object({ article: id, start: z.int().min(0) }))
            .min(1)
            .max(1000),
        }),
      )
      .output(type<{ fact: string; separated: string } & Recorded>()),
  },
  entity: {
    /** Names by how many articles mention them: in one story or in all, with `words` in the name. */
    list: base
      .input(z.object({ ...window, words: z.string().max(200).default(''), story: id.optional() }))
      .output(type<Page<EntityView>>()),
    /**
     * Takes all mentions of one entity for another, in all articles: a new name renames it, a name that is taken merges
     * the two, another type changes what it is. Returns how many stories are compared anew for it: `story` at once, the
     * others in the background.
     */
    correct: base
      .input(z.object({ from: entity, to: entity, story: id.optional() }))
      .output(type<{ stories: number } & Recorded>()),
  },
  feed: {
    list: base.output(type<FeedView[]>()),
    remove: base.input(z.object({ id })).output(type<void>()),
    setPaused: base.input(z.object({ id, paused: z.boolean() })).output(type<void>()),
    /** Sets how often a feed is visited, in minutes; null: as often as all others. */
    setInterval: base
      .input(z.object({ id, minutes: z.int().min(15).max(1440).nullable() }))
      .output(type<void>()),
    exportOpml: base.output(type<string>()),
    importOpml: base
      .input(z.object({ opml: z.string().max(20_000_000) }))
      .output(type<ListTakenIn>()),
  },
  refresh: {
    /** Starts a refresh, or joins the one under way, and tells its progress until it has finished. */
    start: base
      .input(z.object({ feeds: z.array(id).optional() }))
      .output(eventIterator(type<RefreshProgress>())),
    cancel: base.output(type<void>()),
  },
  brief: {
    preview: base.input(z.object({ story: id, options: briefOptions })).output(type<Brief>()),
    /** Writes the brief into the user's folder for briefs, under a name not yet taken. */
    save: base
      .input(z.object({ story: id, options: briefOptions }))
      .output(type<{ path: string }>()),
    /** The same story in another format, as text. */
    export: base
      .input(z.object({ story: id, format: z.enum(['csv', 'json', 'timelinejs', 'csl-json']) }))
      .output(type<{ content: string; fileName: string; mediaType: string }>()),
    /** Writes every story into a new folder among the user's briefs; stops where the caller stops listening. */
    saveAll: base
      .input(
        z.object({
          filter: storyFilter,
          format: z.enum(['markdown', 'csv', 'json', 'timelinejs', 'csl-json']),
          options: briefOptions,
        }),
      )
      .output(eventIterator(type<ExportProgress>())),
  },
  decision: {
    /**
     * Takes the last decision back; called again, the one before it. Returns what was undone in words, or null where
     * there is nothing, and the stories that it was about as they are now. With `decision`, an entry of the log, takes
     * back that one alone: refused where another came after it.
     */
    undo: base
      .input(z.object({ decision: z.int().optional() }).default({}))
      .output(type<{ undone: string | null; stories: string[] }>()),
    /** What was decided, the latest first. */
    log: base.input(z.object(window)).output(type<Page<LogEntry>>()),
  },
  app: {
    about: base.output(type<About>()),
    settings: base.output(type<LibrarySettings>()),
    changeSettings: base
      .input(z.object({ refreshMinutes: z.int().min(15).max(1440).nullable() }))
      .output(type<void>()),
    /** Shows a folder in the system's file manager; refused where the window is in a browser. */
    showFolder: base.input(z.object({ folder: z.enum(['data', 'briefs']) })).output(type<void>()),
    /** Fills an empty library with the sample coverage. */
    loadSample: base.output(eventIterator(type<RefreshProgress>())),
    /**
     * Tells of every change to the store, from whichever window it came, and of every refresh: of the one under way from
     * its beginning. One stream for both, since a browser opens no more than six to one server.
     */
    news: base.output(eventIterator(type<News>())),
  },
};
