/** Why a text is read as it is: every mention with its rule, and what other rules read in the same words. */
import type { Article, DateMention, Extracted, Figure, Span } from '../model.ts';
import { createContext, type ExtractContext } from './context.ts';
import { rules as dateRules, vagueRules } from './dates/index.ts';
import { type Lexicon, standardLexicon } from './entities/lexicon/standard.ts';
import { rules as nameRules } from './entities/rules/index.ts';
import { findFigureRivals } from './figures/rivals.ts';
import { extractMentions } from './index.ts';
import type { Rule } from './rule.ts';

export type MentionKind = 'figure' | 'date' | 'vague date' | 'name' | 'source' | 'claim';

/** Words that a rule read. */
export interface ReadWords extends Span {
  kind: MentionKind;
  rule: string;
}

export interface ExplainedMention extends ReadWords {
  /** What the words mean, in one line. */
  value: string;
  /** What was read in the same words and gave way: the longer reading wins, then dates and names before figures. */
  lost: ReadWords[];
}

/** Mentions in order, those that end first before the others where they begin together. */
export function explainText(
  article: Pick<Article, 'text' | 'published'> & Partial<Article>,
  lexicon: Lexicon = standardLexicon,
): ExplainedMention[] {
  const found = listMentions(extractMentions(article, lexicon));
  const tried = readAlone(createContext(article), lexicon);
  return found.map((mention) => ({
    ...mention,
    lost: tried.filter((other) => overlaps(other, mention) && !isAmong(other, found)),
  }));
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isAmong = (one: ReadWords, found: readonly ReadWords[]) =>
  found.some(
    ({ start, end, kind, rule }) =>
      start === one.start && end === one.end && (kind === one.kind || rule === one.rule),
  );

function listMentions(found: Extracted): Omit<ExplainedMention, 'lost'>[] {
  const of =
    <Mention extends Span & { rule: string }>(kind: MentionKind, say: (one: Mention) => string) =>
    (one: Mention) => {
      const { start, end, quote, rule } = one;
      return { start, end, quote, kind, rule, value: say(one) };
    };
  return [
    ...found.figures.map(of('figure', sayFigure)),
    ...found.dates.map(of('date', sayDate)),
    ...found.vagueDates.map(of('vague date', ({ edtf }) => edtf)),
    ...found.entities.map(
      of('name', ({ canonical, type, form }) =>
        form === 'name' ? `${canonical} (${type})` : `${canonical} (${type}), by another word`,
      ),
    ),
    ...found.attributions.map(of('source', ({ name, kind }) => `${name} (${kind})`)),
    ...found.claims.map(
      of('claim', ({ subject, value, kind }) => `${subject}: ${value} (${kind})`),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function sayFigure({ low, high, qualifier, unit, noun, against, per, change }: Figure): string {
  const bounds =
    low === high
      ? `${low}`
      : low === null
        ? `to ${high}`
        : high === null
          ? `from ${low}`
          : `${low} to ${high}`;
  const parts = [
    against === undefined ? bounds : `${low} to ${against}`,
    unit === 'count' ? '' : unit,
    noun ?? '',
    per === undefined ? '' : `per ${per}`,
    change ?? '',
  ];
  return `${parts.filter((part) => part !== '').join(' ')} (${qualifier})`;
}

function sayDate({ from, to, precision, certain, scheduled }: DateMention): string {
  const days = from === to ? from : `${from} to ${to}`;
  return `${days} (${precision}${certain ? '' : ', partly implied'}${scheduled ? ', to come' : ''})`;
}

/** What each rule reads where no other is in its way. */
function readAlone(context: ExtractContext, lexicon: Lexicon): ReadWords[] {
  const figures = findFigureRivals(context).map(
    (rival): ReadWords => ({ ...rival, kind: 'figure' }),
  );
  return [
    ...figures,
    ...matchAll(dateRules, 'date', context),
    ...matchAll(vagueRules, 'vague date', context),
    ...matchAll(nameRules, 'name', context),
    ...knownNames(context, lexicon),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function matchAll<Value>(
  rules: readonly Rule<Value, unknown>[],
  kind: MentionKind,
  context: ExtractContext,
): ReadWords[] {
  const { text, tokens } = context;
  const found: ReadWords[] = [];
  for (const { name, starts, pattern, read } of rules) {
    const keys = new Set(starts);
    tokens.keys.forEach((key, i) => {
      if (!keys.has(key)) return;
      const start = tokens.starts[i] as number;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match || match[0] === '' || read(match, context) === null) return;
      found.push({ start, end: start + match[0].length, quote: match[0], kind, rule: name });
    });
  }
  return found;
}

function knownNames({ text, tokens }: ExtractContext, lexicon: Lexicon): ReadWords[] {
  return tokens.starts.flatMap((start, i): ReadWords[] => {
    const match = lexicon.find(text, tokens, i);
    if (!match) return [];
    const end = tokens.ends[match.to - 1] as number;
    const { canonical } = match.entry;
    const rule = match.entry.type === null ? 'lexicon: no name' : `lexicon: ${canonical}`;
    return [{ start, end, quote: text.slice(start, end), kind: 'name', rule }];
  });
}
