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
];
