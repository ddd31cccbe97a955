/** What the window shows, as plain data: the shapes that the backend sends and the renderer draws. */

import type { Article, Comparison, EntityType, Mentions } from '../../core/model.ts';
import type { QueryProblem } from '../../core/search/parse-query.ts';

/** A row of the library. */
export interface StorySummary {
  id: string;
  title: string;
  articles: number;
  origins: number;
  conflicts: number;
  /** Articles not yet read. */
  unread: number;
  pinned: boolean;
  archived: boolean;
  /** True while its comparison is missing, or older than its articles. */
  comparing: boolean;
  /** First and last report, ISO 8601. */
  reported: { from: string | null; to: string | null };
}

export interface Page<Row> {
  total: number;
  rows: Row[];
}

export type FactStatus = 'unchecked' | 'verified' | 'disputed' | 'dismissed';

/** What the user decided about a fact. */
export interface FactDecision {
  status: FactStatus;
  note: string;
  /** ISO 8601. */
  at: string;
}

/** An article in a story, without its text. */
export interface ArticleCard extends Omit<Article, 'text'> {
  feed: string | null;
  read: boolean;
  partial: boolean;
  revisions: number;
  /** SHA-256 of the stored text, hexadecimal. */
  hash: string;
  /** When it was first fetched and last changed, ISO 8601. */
  fetched: string;
  changed: string | null;
  /** Why it belongs to this story, one sentence. */
  why: string;
}

/** A story, whole. */
export interface StoryView extends Comparison {
  summary: StorySummary;
  /** In order of publication. */
  articles: ArticleCard[];
  /** First and last day of what happened, ISO; null where no event is dated. */
  happened: { from: string; to: string } | null;
  /** By fact id; a fact without an entry is unchecked. */
  decisions: Record<string, FactDecision>;
}

export interface RevisionView {
  /** 1 is the first. */
  number: number;
  fetched: string;
  title: string;
  text: string;
  hash: string;
  mentions: Mentions;
}

/** An article with everything that is known of it. */
export interface ArticleView {
  card: ArticleCard;
  story: string;
  /** Oldest first; the last is current. */
  revisions: RevisionView[];
}

/**
 * A row of a search; `snippet` and `title` are text, `marks` are UTF-16 ranges in the snippet and `titleMarks` in the
 * title. The snippet stands around the first finds in the text; without any it is the article's opening.
 */
export interface SearchHit {
  article: string;
  story: string;
  storyTitle: string;
  outlet: string;
  title: string;
  published: string | null;
  titleMarks: [number, number][];
  snippet: string;
  marks: [number, number][];
  read: boolean;
}

export interface SearchPage extends Page<SearchHit> {
  problems: QueryProblem[];
}

/** A query that was kept under a name. */
export interface SavedSearch {
  id: string;
  name: string;
  query: string;
  /** Articles that it finds, and how many of them are not yet read. */
  total: number;
  unread: number;
}

/** A name that the articles mention, as it stands after all corrections. */
export interface EntityView {
  name: string;
  type: EntityType;
  /** Articles that mention it. */
  articles: number;
  /** Other names that were corrected into it. */
  formerly: { name: string; type: EntityType }[];
}

/** What was decided, as the log knows it: the `id` of its entry, or null where nothing changed that undo could restore. */
export interface Recorded {
  decision: number | null;
}

/** A decision in the log. */
export interface LogEntry {
  id: number;
  /** ISO 8601. */
  at: string;
  /** In words: "Merged “…” into “…”". */
  what: string;
  /** When it was taken back; null where it holds. */
  undone: string | null;
}

/** One step of writing all stories. */
export type ExportProgress =
  | { type: 'story'; done: number; total: number; title: string }
  | { type: 'finished'; folder: string; files: number; cancelled: boolean };

export type FeedHealth = 'never' | 'ok' | 'unchanged' | 'failed' | 'paused' | 'gone';

export interface FeedView {
  id: string;
  url: string;
  title: string;
  folder: string | null;
  health: FeedHealth;
  /** A failure in words a person can act on, or what is left of a feed for the next reading; null where all is well. */
  message: string | null;
  articles: number;
  unread: number;
  lastFetched: string | null;
  nextDue: string | null;
  /** Minutes between two visits that the user set for this feed; null where the library's are meant. */
  ownMinutes: number | null;
}

/** What came of a list of feeds. */
export interface ListTakenIn {
  added: number;
  known: number;
  /** What is no feed at a web address, and why; not there where all were taken. */
  leftOut?: { name: string; reason: string }[];
}

/** One step of a refresh, as it happens. */
export type RefreshProgress =
  /** `at` is ISO 8601. Without feeds it only compares what a decision left behind. */
  | { type: 'started'; feeds: number; at: string }
  | { type: 'feed'; done: number; feeds: number; feed: string; title: string; outcome: FeedOutcome }
  | { type: 'reading'; done: number; articles: number }
  | { type: 'deriving'; done: number; stories: number }
  | { type: 'finished'; summary: RefreshSummary; cancelled: boolean };

/** Every refresh as it happens, whoever began it; `broken` where one ended by a fault. */
export type RefreshNews = RefreshProgress | { type: 'broken'; message: string };

export type FeedOutcome =
  | { type: 'unchanged' }
  | { type: 'read'; added: number; changed: number }
  | { type: 'failed'; message: string };

export interface RefreshSummary {
  feeds: number;
  unchanged: number;
  failed: { feed: string; title: string; message: string }[];
  added: number;
  changed: number;
  /** Stories that gained or changed an article. */
  stories: string[];
}

/** What was taken in from an address, a file or pasted text. */
export type AddOutcome =
  /** `others` are addresses of further feeds that the site names. */
  | { type: 'feed'; feed: FeedView; known: boolean; others: string[] }
  /** `feeds` are addresses of feeds that the page names. */
  | { type: 'article'; article: string; story: string; known: boolean; feeds?: string[] }
  | { type: 'failed'; message: string };

export interface Brief {
  markdown: string;
  /** Suggested name, without folder. */
  fileName: string;
}

export type ExportFormat = 'markdown' | 'csv' | 'json' | 'timelinejs' | 'csl-json';

export interface About {
  version: string;
  /** Version of the rules that made what is derived. */
  rules: string;
  dataDirectory: string;
  database: string;
  databaseBytes: number;
  articles: number;
  stories: number;
  feeds: number;
  sqlite: string;
  /** Where briefs are written. */
  briefDirectory: string;
  /** Whether `app.showFolder` can show these folders. */
  showsFolders: boolean;
  names: OwnNames;
}

export type Folder = 'data' | 'briefs';

/** The user's own file of names. */
export interface OwnNames {
  path: string;
  /** Entries by their type, as read when Parallax started; null where there was no file. */
  read: Readonly<Record<string, number>> | null;
  /** True where the file is another one than what was read. */
  changed: boolean;
  /** What is wrong with the file as it is now, with the remedy. */
  fault: string | null;
}

/** What holds for the library as a whole, in every window. */
export interface LibrarySettings {
  /** How often sources are asked that do not say it themselves, 15 to 1440; null for only by hand. */
  refreshMinutes: number | null;
}

/** Something changed in the store; what the window shows of it is stale. */
export interface Change {
  stories: string[];
  feeds: boolean;
  settings: boolean;
}

export type News = { type: 'change'; change: Change } | { type: 'refresh'; refresh: RefreshNews };

export type { BriefOptions, CitationStyle } from '../../core/export/brief-input.ts';
export type { QueryProblem } from '../../core/search/parse-query.ts';
