/** `search`: articles by their words. */
import type { Command } from 'commander';
import { giveUpSearch, keepSearch } from '../../deciding/keep-search.ts';
import { listSearches } from '../../reading/list-searches.ts';
import { searchArticles } from '../../reading/search-articles.ts';
import { type DataOptions, withBackend, withData, withLibrary } from '../open-data.ts';
import { mostRows, readCount } from '../read-count.ts';
import { CallError, printJson, printLine } from '../report.ts';
import { cut, lineWidth, wrap } from '../tables/fit.ts';
import { paint } from '../tables/paint.ts';

interface Options extends DataOptions {
  limit: string;
  save?: string;
  saved?: true;
  remove?: string;
  json?: true;
}

export function defineSearch(command: Command): void {
  withData(command)
    .argument('[words...]', 'words, "phrases" and conditions; a hyphen in front leaves out')
    .option('--save <name>', 'keep the search under a name')
    .option('--saved', 'list the saved searches with what they find')
    .option('--remove <name>', 'give a saved search up')
    .option('--limit <n>', 'how many at most', '20')
    .option('--json', 'print {total, rows, problems}; of saved searches, an array')
    .addHelpText(
      'after',
      `
Conditions:
  outlet:reuters         the outlet's name begins so
  entity:anthropic       a name that it mentions has a word beginning so
  before:2026-06         published before June 2026; a year, quarter, month or day
  after:2026-06-25       published after that day
  conflict:yes           it takes part in a conflict; also no, or a kind: money, date …

Examples:
  parallax search distillation
  parallax search '"fraudulent accounts" outlet:reuters -february'
  parallax search 'entity:anthropic conflict:yes after:2026' --save anthropic`,
    )
    .action(search);
}

async function search(words: string[], options: Options): Promise<void> {
  const limit = readCount('--limit', options.limit, 1, mostRows);
  if (options.saved || options.remove !== undefined) return listSaved(options);
  if (words.length === 0) throw new CallError('Name what to look for, or ask for --saved.');
  const { save } = options;
  if (save !== undefined)
    await withBackend(options, ({ workspace }) => {
      keepSearch(workspace, { name: save, query: words.join(' ') });
    });
  await withLibrary(options, async (library) => {
    const page = searchArticles(library, { query: words.join(' '), offset: 0, limit });
    for (const { message } of page.problems) process.stderr.write(`parallax: ${message}\n`);
    if (options.json) return printJson(page);
    const width = lineWidth();
    for (const { title, outlet, published, story, snippet } of page.rows) {
      const where = [outlet, published?.slice(0, 10), story].filter(Boolean).join(', ');
      await printLine(paint.title(cut(title, width)));
      await printLine(paint.quiet(cut(where, width)));
      for (const line of wrap(snippet, width - 4)) await printLine(`    ${line}`);
    }
    const more = page.total > limit ? `, the first ${limit} shown` : '';
    await printLine(page.total === 0 ? 'Nothing found.' : `${page.total} found${more}.`);
  });
}

async function listSaved(options: Options): Promise<void> {
  const { remove } = options;
  if (remove !== undefined)
    await withBackend(options, ({ workspace }) => {
      const found = listSearches(workspace.library).find(({ name }) => name === remove);
      giveUpSearch(workspace, found?.id ?? '');
    });
  await withLibrary(options, async (library) => {
    const searches = listSearches(library);
    if (options.json) return printJson(searches);
    if (searches.length === 0) return printLine('No searches are saved.');
    for (const { name, query, total, unread } of searches)
      await printLine(`${name}: ${query} ${paint.quiet(`(${total} found, ${unread} unread)`)}`);
  });
}
