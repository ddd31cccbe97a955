/** `extract-article`: the article in a web page, as plain text. */
import type { Command } from 'commander';
import { extractArticle } from '../../../core/article/index.ts';
import { decodeText } from '../../files/decode-text.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { printJson, printLine, reportFile } from '../report.ts';

export function defineExtractArticle(command: Command): void {
  command
    .argument('<file...>', 'HTML files')
    .option('--json', 'print one object a file')
    .addHelpText('after', '\nExample:\n  parallax extract-article --json page.html')
    .action(extractArticles);
}

async function extractArticles(files: string[], options: { json?: true }): Promise<void> {
  for (const file of files) {
    try {
      const page = extractArticle(decodeText((await readBytes(file)).bytes));
      const { title, byline, outlet, published, lang, text, from } = page;
      if (options.json)
        await printJson({ file, title, byline, outlet, published, lang, text, from, error: null });
      else
        await printLine([title, byline, published, '', text].filter((x) => x !== null).join('\n'));
    } catch (error) {
      await reportFile(file, error, options.json === true);
    }
  }
}
