/** `add`: follow a feed, or take in an article from its address. */
import type { Command } from 'commander';
import { readStory } from '../../../db/stories.ts';
import type { AddOutcome } from '../../contract/views.ts';
import type { Backend } from '../../create-backend.ts';
import { addAddress } from '../../taking-in/add-address.ts';
import { followRefresh, saySummary } from '../follow-refresh.ts';
import { type DataOptions, withBackend, withData } from '../open-data.ts';
import { printJson, printLine, reportFailure } from '../report.ts';

export function defineAdd(command: Command): void {
  withData(command)
    .argument('<address...>', 'of a feed, of a site that names its feed, or of an article')
    .option('--json', 'print one object an address')
    .addHelpText(
      'after',
      `
Examples:
  parallax add https://example.org/feed.xml
  parallax add example.org
  parallax add https://example.org/2026/06/an-article`,
    )
    .action(add);
}

async function add(addresses: string[], options: DataOptions & { json?: true }): Promise<void> {
  await withBackend(options, async (backend) => {
    const added: string[] = [];
    for (const address of addresses) {
      const outcome = await addAddress(backend.workspace, address, (feed) => added.push(feed));
      if (outcome.type === 'failed') reportFailure(address, outcome.message);
      if (options.json)
        await printJson(
          outcome.type === 'failed' ? { address, error: outcome.message } : { address, ...outcome },
        );
      else await printOutcome(backend, outcome);
    }
    // All together, so that what they bring is compared once.
    if (added.length === 0) return;
    const summary = await followRefresh(backend, added);
    if (!options.json) await printLine(saySummary(summary));
  });
}

async function printOutcome({ workspace }: Backend, outcome: AddOutcome): Promise<void> {
  if (outcome.type === 'feed') {
    await printLine(`${outcome.known ? 'Followed already:' : 'Following'} ${outcome.feed.title}.`);
    if (outcome.others.length > 0)
      await printLine(`The site names more feeds; add any of them: ${outcome.others.join(' ')}`);
  }
  if (outcome.type === 'article') {
    const title = readStory(workspace.library, outcome.story)?.title ?? '';
    await printLine(
      `${outcome.known ? 'An article known already' : 'Taken in as an article'}, in the story “${title}” (${outcome.story}).`,
    );
    if (outcome.feeds?.length)
      await printLine(`The page names feeds; add any of them: ${outcome.feeds.join(' ')}`);
  }
}
