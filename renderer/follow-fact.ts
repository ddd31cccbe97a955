/** Where a fact that was selected or written about goes on, when what comes in gives it another id. */
import { useEffect, useMemo, useRef } from 'react';
import { findFactAgain, type SeenFact } from '../core/find-fact-again.ts';
import type { Fact } from '../core/model.ts';
import type { Selection } from './selection.ts';
import type { OpenStory } from './story-context.tsx';

/** What is kept of a fact: its first readings are enough to find it again. */
export function noteSeen({ id, label, readings }: Fact): SeenFact {
  return {
    fact: id,
    label,
    readings: readings
      .slice(0, mostReadings)
      .map(({ article, start, end, quote }) => ({ article, start, end, quote })),
  };
}

const mostReadings = 40;

/** Where no reading is as it was, the fact of the same name that an article in common answers now. */
export function followFact(facts: readonly Fact[], seen: SeenFact): Fact | null {
  const articles = new Set(seen.readings.map(({ article }) => article));
  const answered = ({ label, readings }: Fact) =>
    label === seen.label && readings.some(({ article }) => articles.has(article));
  return findFactAgain(facts, seen) ?? facts.find(answered) ?? null;
}

interface Following {
  story: OpenStory | null;
  selection: Selection;
  /** The selected fact has another id, and perhaps the words that are selected another place. */
  onFollowed: (fact: string, span: Selection['span']) => void;
}

/** The id of the selected fact in the story as it is drawn now. */
export function useFollowFact({ story, selection, onFollowed }: Following): string | null {
  const { fact, article, span } = selection;
  const seen = useRef<SeenFact>(null);
  const here = story?.fact(fact);
  useEffect(() => {
    if (here) seen.current = noteSeen(here);
  }, [here]);
  const next = useMemo(() => {
    const isKnown = seen.current !== null && seen.current.fact === fact;
    return story && !here && isKnown && seen.current ? followFact(story.facts, seen.current) : null;
  }, [story, here, fact]);
  useEffect(() => {
    if (!next) return;
    const said = next.readings.filter((reading) => reading.article === article);
    const isThere = said.some(({ start, end }) => start === span?.start && end === span.end);
    onFollowed(next.id, isThere ? span : (said[0] ?? span));
  }, [next, article, span, onFollowed]);
  return next?.id ?? fact;
}
