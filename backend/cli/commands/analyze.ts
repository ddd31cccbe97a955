/** `analyze`: what can be read in each text, one JSON object a line, in order, as they come. */
import type { Command } from 'commander';
import type { Lexicon } from '../../../core/extract/entities/lexicon/standard.ts';
import { extractMentions } from '../../../core/extract/index.ts';
import { toFoundLists } from '../contract-output.ts';
import { type LexiconOptions, lexiconOf, withLexicon } from '../lexicon-option.ts';
import { type Line, readBatches } from '../read-lines.ts';
import { printLine, reportFailure, reportFile } from '../report.ts';

export function defineAnalyze(command: Command): void {
  withLexicon(command)
    .argument('<file>', 'file with one {id, text, published} object a line; - for standard input')
    .option('--json', 'print JSON objects (counts of what was found otherwise)')
    .addHelpText('after', '\nExample:\n  parallax analyze --json articles.ndjson > mentions.ndjson')
    .action(analyze);
}

async function analyze(file: string, options: LexiconOptions & { json?: true }): Promise<void> {
  const json = options.json === true;
  const lexicon = lexiconOf(options);
  try {
    for await (const lines of readBatches(file))
      await printAll(lines.map((line) => analyzeLine(file, line, lexicon, json)));
  } catch (error) {
    await reportFile(file, error, json);
  }
}

/** What answers one line: an object, or counts; null where it failed and only an object would tell. */
function analyzeLine(file: string, line: Line, lexicon: Lexicon, json: boolean): string | null {
  const id = line.ok ? line.record.id : line.id;
  try {
    if (!line.ok) throw new Error(line.error);
    const lists = toFoundLists(extractMentions({ ...line.record, id: String(id) }, lexicon));
    return json ? JSON.stringify({ id, ...lists }) : `${id}  ${countsOf(lists)}`;
  } catch (error) {
    const message = reportFailure(`${file} ${id ?? ''}`.trim(), error);
    return json ? JSON.stringify({ id, error: message }) : null;
  }
}

async function printAll(answers: readonly (string | null)[]): Promise<void> {
  const lines = answers.filter((answer) => answer !== null);
  if (lines.length > 0) await printLine(lines.join('\n'));
}

function countsOf(lists: Record<string, readonly unknown[]>): string {
  return Object.entries(lists)
    .map(([name, list]) => `${name} ${list.length}`)
    .join('  ');
}
