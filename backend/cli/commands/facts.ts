/** `facts`: what a story's articles answer, and corrections of it. */
import { Argument, type Command } from 'commander';
import type { DecidedStatus } from '../../../db/decisions.ts';
import { joinFacts, separateFact } from '../../deciding/correct-facts.ts';
import { decideFact } from '../../deciding/decide.ts';
import { readStoryView } from '../../reading/read-story-view.ts';
import type { Workspace } from '../../workspace.ts';
import { decide, withExample } from '../decide.ts';
import { findFact } from '../find-facts.ts';
import { findStory } from '../find-story.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { CallError, printJson, printLine } from '../report.ts';

const statuses: readonly DecidedStatus[] = ['unchecked', 'verified', 'disputed', 'dismissed'];

export function defineFacts(command: Command): void {
  withData(command)
    .option('--json', 'print what was found or done as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  parallax facts list "Colorado"\n  parallax facts status "Colorado" f1x3k9 verified',
    );
  withExample(
    command
      .command('list')
      .summary('List the facts of a story with their ids and readings')
      .description('Lists the facts of a story with their ids, and each reading as ARTICLE:START.')
      .argument('<story>', 'its id, the beginning of it, or words of its title'),
    'facts list "Colorado"',
  ).action(list);
  withExample(
    command
      .command('join')
      .summary('Take several facts as answers to one question')
      .description('Takes several facts as answers to one question, and judges it.')
      .argument('<story>', 'the story that they are in')
      .argument('<facts...>', 'two or more facts, by id or words of the label'),
    'facts join "Colorado" f1x3k9 fz01aa',
  ).action((words: string, names: string[], _: object, sub: Command) =>
    decide(sub, (workspace) => {
      const { story, facts } = readFacts(workspace, words);
      return joinFacts(workspace, { story, facts: names.map((name) => findFact(facts, name).id) });
    }),
  );
  withExample(
    command
      .command('separate')
      .summary('Take some readings of a fact as answers to another question')
      .description('Takes some readings of a fact as answers to another question.')
      .argument('<story>', 'the story that the fact is in')
      .argument('<fact>', 'its id or words of its label')
      .argument('<readings...>', 'readings as ARTICLE:START, as `facts list` prints them'),
    'facts separate "Colorado" f1x3k9 5f0c2a77:812',
  ).action((words: string, name: string, readings: string[], _: object, sub: Command) =>
    decide(sub, (workspace) => {
      const { story, facts } = readFacts(workspace, words);
      const fact = findFact(facts, name).id;
      return separateFact(workspace, { story, fact, readings: readings.map(toPlace) });
    }),
  );
  withExample(
    command
      .command('status')
      .summary('Mark a fact as verified, disputed, dismissed or unchecked')
      .description('Marks a fact as verified, disputed, dismissed or unchecked.')
      .argument('<story>', 'the story that the fact is in')
      .argument('<fact>', 'its id or words of its label')
      .addArgument(new Argument('<status>', 'what it is').choices(statuses))
      .option('--note <words>', 'why', ''),
    'facts status "Colorado" f1x3k9 verified --note "The bill says June 30."',
  ).action((words: string, name: string, status: DecidedStatus, given: { note: string }, sub) =>
    decide(sub, (workspace) => {
      const { story, facts } = readFacts(workspace, words);
      const fact = findFact(facts, name).id;
      decideFact(workspace, { story, fact, status, note: given.note });
      return { story, fact, status, note: given.note };
    }),
  );
}

async function list(words: string, _: object, command: Command): Promise<void> {
  const options = command.optsWithGlobals<DataOptions & { json?: true }>();
  await withLibrary(options, async (library) => {
    const { facts, decisions } = readStoryView(library, findStory(library, words).id);
    if (options.json) return printJson(facts);
    for (const { id, label, verdict, readings } of facts) {
      const status = decisions[id]?.status;
      await printLine(`${id}  ${label} (${status ? `${verdict}, ${status}` : verdict})`);
      for (const { article, start, quote } of readings)
        await printLine(`    ${article}:${start}  “${quote}”`);
    }
  });
}

function readFacts({ library }: Workspace, words: string) {
  const story = findStory(library, words).id;
  return { story, facts: readStoryView(library, story).facts };
}

/** @throws CallError where it is not ARTICLE:START */
function toPlace(text: string): { article: string; start: number } {
  const [, article, start] = /^(.+):(\d{1,9})$/.exec(text) ?? [];
  if (article === undefined)
    throw new CallError(`A reading is written ARTICLE:START, not "${text}".`);
  return { article, start: Number(start) };
}
