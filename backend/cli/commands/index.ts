/** The commands in the order in which the help lists them; each is loaded when it is called. */
import type { Command } from 'commander';

/** Gives a command its arguments, options, help and action. */
export type DefineCommand = (command: Command) => void;

export interface CommandEntry {
  name: string;
  summary: string;
  load: () => Promise<DefineCommand>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'add',
    summary: 'Follow a feed, or take in an article from its address',
    load: async () => (await import('./add.ts')).defineAdd,
  },
  {
    name: 'import',
    summary: 'Take in files and folders: articles, feed files, OPML',
    load: async () => (await import('./import.ts')).defineImport,
  },
  {
    name: 'refresh',
    summary: 'Visit the feeds and compare what is new',
    load: async () => (await import('./refresh.ts')).defineRefresh,
  },
  {
    name: 'stories',
    summary: 'List the stories',
    load: async () => (await import('./stories.ts')).defineStories,
  },
  {
    name: 'show',
    summary: 'Show a story: facts, timeline, origins',
    load: async () => (await import('./show.ts')).defineShow,
  },
  {
    name: 'export',
    summary: 'Write a story as a brief, CSV, JSON, TimelineJS or CSL-JSON',
    load: async () => (await import('./export.ts')).defineExport,
  },
  {
    name: 'search',
    summary: 'Find articles by their words',
    load: async () => (await import('./search.ts')).defineSearch,
  },
  {
    name: 'feeds',
    summary: 'List the feeds, pause or remove one, or export OPML',
    load: async () => (await import('./feeds.ts')).defineFeeds,
  },
  {
    name: 'serve',
    summary: 'Open the app in a browser on this computer',
    load: async () => (await import('./serve.ts')).defineServe,
  },
  {
    name: 'compare',
    summary: 'Compare what articles say, straight from files',
    load: async () => (await import('./compare.ts')).defineCompare,
  },
  {
    name: 'analyze',
    summary: 'Find figures, dates and names in texts, one JSON object a line',
    load: async () => (await import('./analyze.ts')).defineAnalyze,
  },
  {
    name: 'cluster',
    summary: 'Group texts into stories, one JSON object a line',
    load: async () => (await import('./cluster.ts')).defineCluster,
  },
  {
    name: 'parse-feed',
    summary: 'Read RSS, Atom or JSON feed files',
    load: async () => (await import('./parse-feed.ts')).defineParseFeed,
  },
  {
    name: 'extract-article',
    summary: 'Read the article out of web pages',
    load: async () => (await import('./extract-article.ts')).defineExtractArticle,
  },
  {
    name: 'rebuild',
    summary: 'Derive everything anew from the stored articles',
    load: async () => (await import('./rebuild.ts')).defineRebuild,
  },
  {
    name: 'explain',
    summary: 'Tell how a fact and its verdict came about',
    load: async () => (await import('./explain.ts')).defineExplain,
  },
  {
    name: 'backup',
    summary: 'Copy the library',
    load: async () => (await import('./backup.ts')).defineBackup,
  },
  {
    name: 'check',
    summary: 'Check that the library is sound',
    load: async () => (await import('./check.ts')).defineCheck,
  },
];
