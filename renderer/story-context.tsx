/** The story on the screen with the ways to find its parts, and the one selection of the window. */
import { createContext, type Dispatch, useContext, useMemo } from 'react';
import type { ArticleCard, StoryView } from '../backend/contract/views.ts';
import type { Fact, Origin, Reading } from '../core/model.ts';
import { findStriking } from './figures/answers.ts';
import type { Selection, SelectionStep } from './selection.ts';
import { verdicts } from './ui/verdict.tsx';

const SelectionContext = createContext<[Selection, Dispatch<SelectionStep>] | null>(null);

export const SelectionProvider = SelectionContext.Provider;

export function useSelection(): [Selection, Dispatch<SelectionStep>] {
  const value = useContext(SelectionContext);
  if (!value) throw new Error('useSelection outside of SelectionProvider');
  return value;
}

/** A story prepared for drawing. */
export interface OpenStory {
  view: StoryView;
  /** Gravest first; dismissed facts last. */
  facts: Fact[];
  /** Those that were not dismissed: what a brief can hold. */
  standing: Fact[];
  /** Those of them that are conflicts: the ones that are counted anywhere. */
  conflicts: Fact[];
  /** Index among the conflicts of a fact, or of the one after it where it is dismissed; 0 where none comes after. */
  conflictAt: (fact: string | null) => number;
  article: (id: string) => ArticleCard | undefined;
  fact: (id: string | null) => Fact | undefined;
  outlet: (article: string) => string;
  /** Where an article stands: the origin that it names itself, before one that it has by way of another article. */
  origin: (article: string) => Origin | undefined;
  /** All that it rests on, that one first. */
  origins: (article: string) => readonly Origin[];
  isDismissed: (fact: Fact) => boolean;
}

const StoryContext = createContext<OpenStory | null>(null);

export const StoryProvider = StoryContext.Provider;

export function useStory(): OpenStory {
  const story = useContext(StoryContext);
  if (!story) throw new Error('useStory outside of StoryProvider');
  return story;
}

/** Null where no story is open. */
export function useOptionalStory(): OpenStory | null {
  return useContext(StoryContext);
}

export function useOpenStory(view: StoryView | undefined): OpenStory | null {
  return useMemo(() => (view ? openStory(view) : null), [view]);
}

export function openStory(view: StoryView): OpenStory {
  const articles = new Map(view.articles.map((article) => [article.id, article]));
  const isDismissed = (fact: Fact) => view.decisions[fact.id]?.status === 'dismissed';
  const rank = ({ verdict }: Fact) => verdicts.indexOf(verdict);
  const byGravity = view.facts.toSorted(
    (a, b) =>
      rank(a) - rank(b) || Number(b.sure) - Number(a.sure) || b.readings.length - a.readings.length,
  );
  const origins = findOrigins(view.origins);
  const standing = byGravity.filter((fact) => !isDismissed(fact));
  const facts = [...standing, ...byGravity.filter(isDismissed)];
  const conflicts = standing.filter(({ verdict }) => verdict === 'conflict');
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    view,
    facts,
    standing,
    conflicts,
    conflictAt: (id) => {
      const place = byGravity.findIndex((fact) => fact.id === id);
      const before = new Set(byGravity.slice(0, Math.max(place, 0)));
      const at = conflicts.filter((fact) => before.has(fact)).length;
      return at < conflicts.length ? at : 0;
    },
    article: (id) => articles.get(id),
    fact: (id) => (id === null ? undefined : byId.get(id)),
    outlet: (id) => articles.get(id)?.outlet || 'Unknown outlet',
    origin: (id) => origins.get(id)?.[0],
    origins: (id) => origins.get(id) ?? [],
    isDismissed,
  };
}

/** By article; what the article says of its source counts before what it shares with others. */
function findOrigins(all: readonly Origin[]): Map<string, Origin[]> {
  const found = new Map<string, Origin[]>();
  const said = new Set<string>();
  for (const origin of all) {
    const ownWords = new Set(
      origin.evidence.flatMap(({ article, how }) => (how === 'shared' ? [] : [article])),
    );
    for (const id of origin.articles) {
      const before = found.get(id) ?? [];
      found.set(id, before);
      if (ownWords.has(id) && !said.has(id)) before.unshift(origin);
      else before.push(origin);
      if (ownWords.has(id)) said.add(id);
    }
  }
  return found;
}

/** The reading that shows a fact best: of one to point at where there is one. */
export function leadReading(fact: Fact): Reading | undefined {
  const striking = findStriking(fact);
  const current = fact.readings.filter((reading) => !reading.superseded);
  return (
    current.find((reading) => striking.includes(reading.article)) ?? current[0] ?? fact.readings[0]
  );
}
