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
  conflicts: Fact[];
  article: (id: string) => ArticleCard | undefined;
  fact: (id: string | null) => Fact | undefined;
  outlet: (article: string) => string;
  origin: (article: string) => Origin | undefined;
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
  const rank = (fact: Fact) => verdicts.indexOf(fact.verdict) + (isDismissed(fact) ? 10 : 0);
  const facts = view.facts.toSorted(
    (a, b) =>
      rank(a) - rank(b) || Number(b.sure) - Number(a.sure) || b.readings.length - a.readings.length,
  );
  const origins = new Map<string, Origin>();
  for (const origin of view.origins)
    for (const id of origin.articles) if (!origins.has(id)) origins.set(id, origin);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    view,
    facts,
    conflicts: facts.filter((fact) => fact.verdict === 'conflict' && !isDismissed(fact)),
    article: (id) => articles.get(id),
    fact: (id) => (id === null ? undefined : byId.get(id)),
    outlet: (id) => articles.get(id)?.outlet || 'Unknown outlet',
    origin: (id) => origins.get(id),
    isDismissed,
  };
}

/** The reading that shows a fact best: of one to point at where there is one. */
export function leadReading(fact: Fact): Reading | undefined {
  const striking = findStriking(fact);
  const current = fact.readings.filter((reading) => !reading.superseded);
  return (
    current.find((reading) => striking.includes(reading.article)) ?? current[0] ?? fact.readings[0]
  );
}
