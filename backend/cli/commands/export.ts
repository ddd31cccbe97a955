/** `export`: one story as a brief or as data. */
import { type Command, Option } from 'commander';
import { defaultBriefOptions } from '../../../core/export/index.ts';
import { readBriefInput } from '../../briefs/brief-input.ts';
import { exportStory, writeBrief } from '../../briefs/export-story.ts';
import { createFile, replaceFile } from '../../briefs/write-file.ts';
import type { BriefOptions, ExportFormat } from '../../contract/views.ts';
import { findStory } from '../find-story.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { printJson, printLine } from '../report.ts';

interface Options extends DataOptions {
  format: ExportFormat;
  facts: BriefOptions['facts'];
  out?: string;
  force?: true;
  json?: true;
}

export function defineExport(command: Command): void {
  withData(command)
    .argument('<story>', 'its id, the beginning of it, or words of its title')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(['markdown', 'csv', 'json', 'timelinejs', 'csl-json'])
        .default('markdown'),
    )
    .addOption(
      new Option('--facts <which>', 'which facts a brief holds')
        .choices(['all', 'disputed', 'conflicts', 'verified'])
        .default('all'),
    )
    .option('--out <file>', 'write there instead of printing; a file that exists is kept')
    .option('--force', 'write over a file that exists')
    .option('--json', 'print {fileName, mediaType, content}')
    .addHelpText(
      'after',
      `
Examples:
  parallax export s-3806626e > brief.md
  parallax export "Colorado" --format csv --out colorado.csv`,
    )
    .action(exportTo);
}

async function exportTo(words: string, options: Options): Promise<void> {
  await withLibrary(options, async (library) => {
    const { id } = findStory(library, words);
    const input = readBriefInput(library, id, new Date().toISOString());
    const exported =
      options.format === 'markdown'
        ? toBrief(writeBrief(input, { ...defaultBriefOptions, facts: options.facts }))
        : exportStory(input, options.format);
    if (options.out !== undefined) {
      await writeOut(options.out, exported.content, options.force === true);
      if (!options.json) return printLine(options.out);
    }
    if (options.json) return printJson({ ...exported, file: options.out ?? null });
    await printLine(exported.content.trimEnd());
  });
}

function toBrief({ markdown, fileName }: { markdown: string; fileName: string }) {
  return { content: markdown, fileName, mediaType: 'text/markdown' };
}

async function writeOut(path: string, content: string, force: boolean): Promise<void> {
  if (force) await replaceFile(path, content);
  else if (!(await createFile(path, content)))
    throw new Error(`${path} exists already. Choose another name, or add --force.`);
}
