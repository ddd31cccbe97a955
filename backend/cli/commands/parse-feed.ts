/** `parse-feed`: what a feed file holds, whatever its format. */
import type { Command } from 'commander';
import type { FeedEntry } from '../../../core/model.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { readFeed } from '../../files/read-feed.ts';
import { counted } from '../counted.ts';
import { printJson, printLine, reportFailure } from '../report.ts';

export function defineParseFeed(command: Command): void {
  command
    .argument('<file...>', 'RSS, Atom or JSON feed files')
    .option('--json', 'print one object a file')
    .option('--content-type <type>', 'the Content-Type that the server gave')
    .option('--base-url <url>', 'the address that relative links are relative to')
    .addHelpText(
      'after',
      '\nExample:\n  parallax parse-feed --json --base-url https://example.org feed.xml',
    )
    .action(parseFeeds);
}

interface Options {
  json?: true;
  contentType?: string;
  baseUrl?: string;
}

/** An entry that comes with its full text only is summed up by that; plain text is printed as it was written. */
function toPrinted({ plainContent, ...entry }: FeedEntry) {
  const content = plainContent ?? entry.content;
  return { ...entry, content, summary: entry.summary ?? content };
}

async function parseFeeds(files: string[], options: Options): Promise<void> {
  for (const file of files) {
    try {
      const { bytes } = await readBytes(file);
      const { entries, ...feed } = await readFeed(bytes, options);
      if (options.json)
        await printJson({ file, ok: true, feed, entries: entries.map(toPrinted), error: null });
      else {
        await printLine(`${feed.title ?? file}: ${counted(entries.length, 'entry', 'entries')}`);
        for (const entry of entries)
          await printLine(
            `  ${entry.published?.slice(0, 10) ?? '          '}  ${entry.title ?? ''}`,
          );
      }
    } catch (error) {
      const message = reportFailure(file, error);
      if (options.json)
        await printJson({ file, ok: false, feed: null, entries: [], error: message });
    }
  }
}
