/** `search`: articles by their words. */
import type { Command } from 'commander';
import { searchArticles } from '../../reading/search-articles.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { mostRows, readCount } from '../read-count.ts';
import { printJson, printLine } from '../report.ts';
import { cut, lineWidth, wrap } from '../tables/fit.ts';
import { paint } from '../tables/paint.ts';

interface Options extends DataOptions {
  limit: string;
  json?: true;
}

export function defineSearch(command: Command): void {
  withData(command)
    .argument('<words...>', 'words, "phrases", outlet:name, -word to leave out')
    .option('--limit <n>', 'how many at most', '20')
    .option('--json', 'print {total, rows}')
    .addHelpText(
      'after',
      `
Examples:
  parallax search distillation
  parallax search '"fraudulent accounts" outlet:reuters -february'`,
    )
    .action(search);
}

async function search(words: string[], options: Options): Promise<void> {
  const limit = readCount('--limit', options.limit, 1, mostRows);
  await withLibrary(options, async (library) => {
    const page = searchArticles(library, { query: words.join(' '), offset: 0, limit });
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
