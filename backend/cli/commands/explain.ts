/** `explain`: how Parallax came to a fact and its verdict, or to what it reads in a text. */
import type { Command } from 'commander';
import type { Fact, Reading } from '../../../core/model.ts';
import { readStoryView } from '../../reading/read-story-view.ts';
import { findStory } from '../find-story.ts';
import { type LexiconOptions, withLexicon } from '../lexicon-option.ts';
import { type DataOptions, withData, withLibrary } from '../open-data.ts';
import { printJson, printLine } from '../report.ts';
import { lineWidth, wrap } from '../tables/fit.ts';
import { paint } from '../tables/paint.ts';
import { explainFile } from './explain-text.ts';

export function defineExplain(command: Command): void {
  withLexicon(withData(command))
    .argument('[story]', 'its id, the beginning of it, or words of its title')
    .argument('[fact]', 'the id of a fact or words of its label (default: all that differ)')
    .option('--text <file>', 'instead: every mention in a file, its rule, and what gave way to it')
    .option('--json', 'print the facts, or the texts with their mentions, as an array')
    .addHelpText(
      'after',
      '\nExamples:\n  parallax explain s-3806626e\n  parallax explain "Colorado" "deadline"\n  parallax explain --text article.txt',
    )
    .action(explain);
}

async function explain(
  words: string | undefined,
  fact: string | undefined,
  options: DataOptions & LexiconOptions & { text?: string; json?: true },
  command: Command,
): Promise<void> {
  const { text } = options;
  if (text !== undefined) return explainFile({ ...options, text });
  if (words === undefined) command.error('error: name a story, or a file after --text');
  await withLibrary(options, async (library) => {
    const { facts, articles } = readStoryView(library, findStory(library, words).id);
    const chosen = chooseFacts(facts, fact?.toLowerCase());
    if (chosen.length === 0)
      throw new Error(
        fact === undefined ? 'Nothing differs in this story.' : `There is no fact "${fact}" in it.`,
      );
    if (options.json) return printJson(chosen);
    const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
    for (const one of chosen) await printFact(one, outlets);
  });
}

function chooseFacts(facts: readonly Fact[], wanted: string | undefined): Fact[] {
  if (wanted === undefined)
    return facts.filter(({ verdict }) => verdict !== 'agree' && verdict !== 'single');
  const exact = facts.filter(({ id }) => id === wanted);
  return exact.length > 0
    ? exact
    : facts.filter(({ label }) => label.toLowerCase().includes(wanted));
}

async function printFact(fact: Fact, outlets: ReadonlyMap<string, string>): Promise<void> {
  const width = lineWidth();
  const print = async (text: string, indent: number) => {
    for (const line of wrap(text, width - indent)) await printLine(' '.repeat(indent) + line);
  };
  await printLine(paint.title(`${fact.label} (${fact.id})`));
  await print(fact.question, 0);
  await print(`${fact.verdict}${fact.sure ? '' : ', not sure'}: ${fact.explanation}`, 0);
  for (const reading of fact.readings) {
    const { article, quote, start, end, value, frame } = reading;
    await print(`${outlets.get(article) || article} ${start}–${end}: “${quote}”`, 2);
    await print(`frame: ${frame.join(', ') || 'none'}; rule: ${ruleOf(value)}`, 6);
  }
  for (const step of fact.steps) await print(`- ${step}`, 2);
  await printLine('');
}

function ruleOf(value: Reading['value']): string {
  if (value.type === 'figure') return value.figure.rule;
  return value.type === 'date' ? value.date.rule : value.claim.rule;
}
