/** The contract between the backend and whoever draws: every procedure with its input and output, for both transports. */
import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import type {
  About,
  AddOutcome,
  ArticleView,
  Brief,
  BriefOptions,
  Change,
  FeedView,
  Page,
  RefreshProgress,
  SearchHit,
  StorySummary,
  StoryView,
} from './views.ts';

const id = z.string().min(1).max(200);
const window = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100) };

const briefOptions = z.object({
  facts: z.enum(['all', 'disputed', 'verified']),
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
      .input(
        z.object({
          ...window,
          filter: z.enum(['all', 'unread', 'conflicts', 'pinned', 'archived']).default('all'),
        }),
      )
      .output(type<Page<StorySummary>>()),
    search: base
      .input(z.object({ ...window, query: z.string().max(1000) }))
      .output(type<Page<SearchHit>>()),
  },
  story: {
    read: base.input(z.object({ id })).output(type<StoryView>()),
    setPinned: base.input(z.object({ id, pinned: z.boolean() })).output(type<void>()),
    setRead: base.input(z.object({ id, read: z.boolean() })).output(type<void>()),
    setArchived: base.input(z.object({ id, archived: z.boolean() })).output(type<void>()),
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
    setStatus: base
      .input(
        z.object({
          story: id,
          fact: id,
          status: z.enum(['unchecked', 'verified', 'disputed', 'dismissed']),
          note: z.string().max(10_000),
        }),
      )
      .output(type<void>()),
  },
  feed: {
    list: base.output(type<FeedView[]>()),
    remove: base.input(z.object({ id })).output(type<void>()),
    setPaused: base.input(z.object({ id, paused: z.boolean() })).output(type<void>()),
    exportOpml: base.output(type<string>()),
    importOpml: base
      .input(z.object({ opml: z.string().max(20_000_000) }))
      .output(type<{ added: number; known: number }>()),
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
  },
  decision: {
    /** Takes the last decision back; returns what was undone in words, or null where there is nothing. */
    undo: base.output(type<{ undone: string | null }>()),
  },
  app: {
    about: base.output(type<About>()),
    /** Fills an empty library with the sample coverage. */
    loadSample: base.output(eventIterator(type<RefreshProgress>())),
    /** Tells of every change to the store, from whichever window it came. */
    changes: base.output(eventIterator(type<Change>())),
  },
};
