/** `show`: one story, whole. */
import type { Command } from 'commander';
import { readStoryView } from '../../reading/read-story-view.ts';
import { findStory } from '../find-story.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { printJson, printLine } from '../report.ts';
import { renderStory } from '../tables/render-story.ts';

export function defineShow(command: Command): void {
  withData(command)
    .argument('<story>', 'its id, the beginning of it, or words of its title')
    .option('--json', 'print the story as an object')
    .addHelpText('after', '\nExamples:\n  parallax show s-3806626e\n  parallax show "Colorado"')
    .action(show);
}

async function show(words: string, options: DataOptions & { json?: true }): Promise<void> {
  await withLibrary(options, async (library) => {
    const view = readStoryView(library, findStory(library, words).id);
    if (options.json) return printJson(view);
    const decided = new Map(Object.entries(view.decisions).map(([id, { status }]) => [id, status]));
    await printLine(renderStory({ ...view, title: view.summary.title, decided }));
  });
}
