/** `export`: one story as a brief or as data. */
import { type Command, Option } from 'commander';
import { defaultBriefOptions } from '../../../core/export/index.ts';
import { readBriefInput } from '../../briefs/brief-input.ts';
import { exportStory, writeBrief } from '../../briefs/export-story.ts';
import { saveAll } from '../../briefs/save-all.ts';
import { createFile, replaceFile } from '../../briefs/write-file.ts';
import type { BriefOptions, ExportFormat } from '../../contract/views.ts';
import { counted } from '../counted.ts';
import { findStory } from '../find-story.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { createProgress } from '../progress.ts';
import { CallError, printJson, printLine } from '../report.ts';

interface Options extends DataOptions {
  format: ExportFormat;
  facts: BriefOptions['facts'];
  all?: string;
  out?: string;
  force?: true;
  json?: true;
}

export function defineExport(command: Command): void {
  withData(command)
    .argument('[story]', 'its id, the beginning of it, or words of its title')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(['markdown', 'csv', 'json', 'timelinejs', 'csl-json'])
        .default('markdown'),
    )
    .addOption(
      new Option('--facts <which>', 'which facts a brief holds')
        .choices(['all', 'disputed', 'verified'])
        .default('all'),
    )
    .option('--all <dir>', 'write every story into a new folder in there')
    .option('--out <file>', 'write there instead of printing; a file that exists is kept')
    .option('--force', 'write over a file that exists')
    .option('--json', 'print {fileName, mediaType, content}')
    .addHelpText(
      'after',
      `
Examples:
  parallax export s-3806626e > brief.md
  parallax export "Colorado" --format csv --out colorado.csv
  parallax export --all ~/briefs`,
    )
    .action(exportTo);
}

async function exportTo(words: string | undefined, options: Options): Promise<void> {
  if (options.all !== undefined) return exportAll(options.all, options);
  if (words === undefined) throw new CallError('Name a story, or a folder after --all.');
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

async function exportAll(within: string, options: Options): Promise<void> {
  const { format, facts } = options;
  const request = { filter: 'all', format, within, now: new Date().toISOString() } as const;
  await withLibrary(options, async (library) => {
    const progress = createProgress();
    const chosen = { ...defaultBriefOptions, facts };
    for await (const event of saveAll(library, { ...request, options: chosen })) {
      if (event.type === 'story') {
        progress.step('Writing', event.done, event.total);
        continue;
      }
      progress.end();
      const { folder, files } = event;
      if (options.json) await printJson({ folder, files });
      else await printLine(`${counted(files, 'story', 'stories')} written to ${folder}`);
    }
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
