/** `names`: whom and what the articles mention, and corrections of it. */
import { type Command, Option } from 'commander';
import type { NamedEntity } from '../../../core/correct-names.ts';
import type { EntityType } from '../../../core/model.ts';
import { correctName } from '../../deciding/correct-names.ts';
import { listNames } from '../../reading/list-names.ts';
import type { Workspace } from '../../workspace.ts';
import { decide, withExample } from '../decide.ts';
import { findStory } from '../find-story.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { mostRows, readCount } from '../read-count.ts';
import { printJson, printLine } from '../report.ts';
import { paint } from '../tables/paint.ts';

const types = ['person', 'organization', 'government', 'law', 'model', 'place'] as const;

interface Options extends DataOptions {
  story?: string;
  limit: string;
  json?: true;
}

export function defineNames(command: Command): void {
  withData(command)
    .argument('[words]', 'words in the name', '')
    .option('--story <story>', 'only those of one story')
    .option('--limit <n>', 'how many at most', '50')
    .option('--json', 'print {total, rows}')
    .addHelpText(
      'after',
      '\nExamples:\n  parallax names\n  parallax names anthropic\n  parallax names correct "Anthropic PBC" "Anthropic"',
    )
    .action(list);
  withExample(
    command
      .command('correct')
      .summary('Rename a name, merge it into another, or change what it is')
      .description(
        'Takes all mentions of a name for another: a new name renames it, one that is taken merges the two.',
      )
      .argument('<from>', 'the name as it stands')
      .argument('<to>', 'the name that it should have')
      .addOption(
        new Option('--from-type <type>', 'what it is, where several have the name').choices(types),
      )
      .addOption(new Option('--type <type>', 'what it should be').choices(types)),
    'names correct "Meridian" "Meridian" --type model',
  ).action(
    (from: string, to: string, given: { fromType?: EntityType; type?: EntityType }, sub: Command) =>
      decide(sub, (workspace) => {
        const entity = findName(workspace, from, given.fromType);
        return correctName(workspace, {
          from: entity,
          to: { name: to.trim(), type: given.type ?? entity.type },
        });
      }),
  );
}

async function list(words: string, options: Options): Promise<void> {
  const limit = readCount('--limit', options.limit, 1, mostRows);
  await withLibrary(options, async (library) => {
    const story = options.story === undefined ? undefined : findStory(library, options.story).id;
    const page = listNames(library, { words, story, offset: 0, limit });
    if (options.json) return printJson(page);
    if (page.total === 0) return printLine('No names.');
    for (const { name, type, articles } of page.rows)
      await printLine(`${String(articles).padStart(6)}  ${name} (${type})`);
    if (page.total > limit) await printLine(paint.quiet(`… and ${page.total - limit} more`));
  });
}

function findName({ library }: Workspace, name: string, type: EntityType | undefined): NamedEntity {
  const found = listNames(library, { words: name, offset: 0, limit: mostRows }).rows.filter(
    (row) => row.name === name && (type === undefined || row.type === type),
  );
  const [first, ...more] = found;
  if (!first)
    throw new Error(`There is no name "${name}". \`parallax names\` lists what there is.`);
  if (more.length === 0) return { name: first.name, type: first.type };
  throw new Error(
    `"${name}" is several things: ${found.map((row) => row.type).join(', ')}. Name one with --from-type.`,
  );
}
