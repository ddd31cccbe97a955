/** `cluster`: which texts tell the same story, decided in order of arrival. */
import type { Command } from 'commander';
import { extractMentions } from '../../../core/extract/index.ts';
import { createStoryIndex } from '../../../core/story/index.ts';
import { readLines } from '../read-lines.ts';
import { printJson, printLine, reportFailure, reportFile } from '../report.ts';

export function defineCluster(command: Command): void {
  command
    .argument('<file>', 'file with one {id, title, text, published} object a line; - for input')
    .option('--json', 'print one {id, story} object a line')
    .addHelpText('after', '\nExample:\n  parallax cluster --json articles.ndjson')
    .action(cluster);
}

interface Outcome {
  id: string | number | null;
  line: number;
  error?: string;
}

async function cluster(file: string, options: { json?: true }): Promise<void> {
  const json = options.json === true;
  try {
    const { outcomes, stories } = await placeLines(file);
    // Only now, because a later article may have made clear where an earlier one belongs.
    for (const { id, line, error } of outcomes) {
      const story = stories.get(String(line));
      if (json) await printJson(error === undefined ? { id, story } : { id, error });
      else if (story !== undefined) await printLine(`${story}  ${id}`);
    }
  } catch (error) {
    await reportFile(file, error, json);
  }
}

/** Places every text; `stories` is by line, since nothing says that ids differ. */
async function placeLines(
  file: string,
): Promise<{ outcomes: Outcome[]; stories: ReadonlyMap<string, string> }> {
  const index = createStoryIndex();
  const stories = new Map<string, string>();
  const outcomes: Outcome[] = [];
  for await (const read of readLines(file)) {
    const { line } = read;
    const id = read.ok ? read.record.id : read.id;
    try {
      if (!read.ok) throw new Error(read.error);
      const article = { ...read.record, id: String(line), outlet: '', url: null, author: null };
      const { story, moved } = index.place({ ...article, mentions: extractMentions(article) });
      stories.set(article.id, story);
      for (const move of moved) stories.set(move.article, move.story);
      outcomes.push({ id, line });
    } catch (error) {
      outcomes.push({ id, line, error: reportFailure(`${file} ${id ?? ''}`.trim(), error) });
    }
  }
  return { outcomes, stories };
}
