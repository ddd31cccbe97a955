/** A story as text: where it comes from, what its articles say against each other, when it happened. */
import { verdictWords } from '../../../core/export/chosen-facts.ts';
import { sayDay, sayPeriod } from '../../../core/export/say-date.ts';
import type { Comparison } from '../../../core/model.ts';
import { counted } from '../counted.ts';
import { beside, cut, lineWidth, wrap } from './fit.ts';
import { paint } from './paint.ts';
import { renderFacts } from './render-facts.ts';

export interface PrintedStory extends Comparison {
  title: string;
  /** In order of publication. */
  articles: readonly { id: string; outlet: string; published: string | null }[];
  /** What the user decided, in a word, by fact id. */
  decided: ReadonlyMap<string, string>;
}

const dateColumn = 30;
const originColumn = 26;

/** The story fitted to the terminal, with colour where it has any. */
export function renderStory(story: PrintedStory): string {
  const width = lineWidth();
  const outlets = new Map(story.articles.map(({ id, outlet }) => [id, outlet]));
  return [
    ...renderHead(story, width),
    ...section('Facts', renderFacts(story.facts, { outlets, decided: story.decided, width })),
    ...section('Timeline', renderTimeline(story, width)),
    ...section('Origins', renderOrigins(story, outlets, width)),
    ...section('Sums', renderSums(story, outlets, width)),
  ].join('\n');
}

function section(name: string, lines: string[]): string[] {
  if (lines.length === 0) return [];
  if (lines.at(-1) !== '') lines.push('');
  return [paint.head(name), ...lines];
}

function renderHead(
  { title, articles, origins, facts, decided }: PrintedStory,
  width: number,
): string[] {
  const standing = facts.filter(({ id }) => decided.get(id) !== 'dismissed');
  const dismissed = facts.length - standing.length;
  const names = origins.map(({ name }) => name).join(', ');
  const counts = (['conflict', 'coarser', 'rounding', 'agree', 'single'] as const).flatMap(
    (verdict) => {
      const count = standing.filter((fact) => fact.verdict === verdict).length;
      if (count === 0) return [];
      if (verdict === 'conflict') return [counted(count, 'conflict')];
      return [`${count} ${verdictWords[verdict].toLowerCase()}`];
    },
  );
  if (dismissed > 0) counts.push(`${dismissed} dismissed`);
  const days = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const reported =
    first && last
      ? `, reported ${first === last ? sayDay(first) : sayPeriod(first, last, 'range')}`
      : '';
  return [
    ...wrap(title, width).map(paint.title),
    ...wrap(
      `${counted(articles.length, 'article')} → ${counted(origins.length, 'origin')}: ${names}${reported}`,
      width,
    ),
    ...wrap(counts.join(', '), width),
    '',
  ];
}

function renderTimeline({ events, articles }: PrintedStory, width: number): string[] {
  return events.flatMap((event) => {
    const { from, to, precision, scheduled, certain } = event;
    const marks = `${scheduled ? ' (planned)' : ''}${certain ? '' : ' (implied)'}`;
    const told = articles.filter(({ id }) => event.articles.includes(id)).length;
    const differ = event.fact === null ? '' : ', dates differ';
    const text = `${event.title} (${counted(told, 'article')}${differ})`;
    return beside(`${sayPeriod(from, to, precision)}${marks}`, text, dateColumn, width);
  });
}

function renderOrigins(
  { origins }: PrintedStory,
  outlets: ReadonlyMap<string, string>,
  width: number,
): string[] {
  return origins.flatMap(({ name, articles, why, certain }) => {
    const from = articles.map((id) => outlets.get(id) || id).join(', ');
    return beside(
      `${name}${certain ? '' : '?'}`,
      `${cut(from, width)}. ${why}`,
      originColumn,
      width,
    );
  });
}

function renderSums(
  { sums }: PrintedStory,
  outlets: ReadonlyMap<string, string>,
  width: number,
): string[] {
  return sums.flatMap(({ article, consistent, explanation }) =>
    beside(
      outlets.get(article) || article,
      `${consistent ? 'adds up' : 'does not add up'}: ${explanation}`,
      originColumn,
      width,
    ),
  );
}
