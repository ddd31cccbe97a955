/** `cluster`: which texts tell the same story, decided in order of arrival. */
import type { Command } from 'commander';
import { extractMentions } from '../../../core/extract/index.ts';
import { createStoryIndex } from '../../../core/story/index.ts';
import { messageOf } from '../../failures.ts';
import { readLines } from '../read-lines.ts';
import { printJson, printLine, reportFailure } from '../report.ts';

export function defineCluster(command: Command): void {
  command
    .argument('<file>', 'file with one {id, title, text, published} object a line; - for input')
    .option('--json', 'print one {id, story} object a line')
    .addHelpText('after', '\nExample:\n  parallax cluster --json articles.ndjson')
    .action(cluster);
}

async function cluster(file: string, options: { json?: true }): Promise<void> {
  const index = createStoryIndex();
  const stories = new Map<string, string>();
  const outcomes: { id: unknown; story?: string; error?: string }[] = [];
  for await (const line of readLines(file)) {
    const id = line.ok ? line.record.id : line.id;
    try {
      if (!line.ok) throw new Error(line.error);
      const { record } = line;
      const article = { ...record, outlet: '', url: null, author: null };
      const { story, moved } = index.place({ ...article, mentions: extractMentions(article) });
      stories.set(record.id, story);
      for (const move of moved) stories.set(move.article, move.story);
      outcomes.push({ id });
    } catch (error) {
      reportFailure(`${file} ${id ?? ''}`.trim(), error);
      outcomes.push({ id, error: messageOf(error) });
    }
  }
  for (const outcome of outcomes) {
    // Only now, because a later article may have made clear where an earlier one belongs.
    if (!outcome.error) outcome.story = stories.get(String(outcome.id));
    if (options.json) await printJson(outcome);
    else if (outcome.story) await printLine(`${outcome.story}  ${outcome.id}`);
  }
}
