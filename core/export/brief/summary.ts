/** The head of a brief: how much coverage, whom it rests on, what all say. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { StoryEvent } from '../../model.ts';
import type { BriefInput, BriefOptions } from '../brief-input.ts';
import { chooseFacts } from '../chosen-facts.ts';
import { sayPeriod } from '../say-date.ts';
import { findSides } from '../sides.ts';
import type { Citations } from './citations.ts';
import { labelFact } from './fact-label.ts';
import { heading, paragraph, strong, text } from './nodes.ts';

const mostAgreed = 5;

export function summarize(
  input: BriefInput,
  options: BriefOptions,
  citations: Citations,
): RootContent[] {
  const { origins } = input.comparison;
  const sentences = [
    `${count(input.articles.length, 'article')}, ${count(origins.length, 'origin')}.`,
    ...sayWhen(input),
  ];
  const items: ListItem[] = [
    ...origins.map((origin) =>
      item(origin.name, `: ${origin.why}`, citations.refer(...origin.articles)),
    ),
    ...agreed(input, options).map((fact) => {
      const words = findSides(fact)[0]?.words ?? '';
      const readers = fact.readings.map((reading) => reading.article);
      return item(labelFact(fact, input, options), `: ${words}`, citations.refer(...readers));
    }),
  ];
  return [
    heading(2, 'Summary'),
    paragraph(text(sentences.join(' '))),
    ...(items.length > 0
      ? [{ type: 'list' as const, ordered: false, spread: false, children: items }]
      : []),
  ];
}

function agreed(input: BriefInput, options: BriefOptions) {
  return chooseFacts(input, options)
    .filter((fact) => fact.verdict === 'agree')
    .sort((a, b) => articlesOf(b) - articlesOf(a))
    .slice(0, mostAgreed);
}

const articlesOf = (fact: { readings: { article: string }[] }) =>
  new Set(fact.readings.map((reading) => reading.article)).size;

function sayWhen({ articles, comparison }: BriefInput): string[] {
  const reported = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const past = comparison.events.filter((event) => !event.scheduled);
  const [first, last] = [past[0], past.at(-1)];
  const [earliest, latest] = [reported[0], reported.at(-1)];
  return [
    ...(first && last ? [`Happened ${sayFromTo(sayEvent(first), sayEvent(last))}.`] : []),
    ...(earliest && latest ? [`Reported ${sayPeriod(earliest, latest, 'range')}.`] : []),
  ];
}

function sayEvent({ from, to, precision }: StoryEvent): string {
  return sayPeriod(from, to, precision);
}

function sayFromTo(from: string, to: string): string {
  return from === to ? from : `from ${from} to ${to}`;
}

function item(name: string, words: string, references: PhrasingContent[]): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(strong(name), text(words), ...references)],
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
