/** Notes that are begun: each stays with its fact until it is kept or given up, whatever else is looked at or comes in. */
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { SeenFact } from '../../core/find-fact-again.ts';
import type { Fact } from '../../core/model.ts';
import { followFact, noteSeen } from '../follow-fact.ts';
import { createKeeper, type Kept } from '../keep-by-place.ts';
import { type OpenStory, useStory } from '../story-context.tsx';

export interface Draft extends SeenFact {
  text: string;
}

/** By the id that the fact had when the note was begun. */
const keeper = createKeeper('parallax.drafts', understandDraft);

/** The draft of this fact, null where none is begun; its name, the same as long as it is kept; and what changes or ends it. */
export function useDraft(fact: Fact): {
  draft: string | null;
  name: string;
  change: (draft: string | null) => void;
} {
  const story = useStory();
  const drafts = useSyncExternalStore(keeper.watch, keeper.all);
  const name = useMemo(() => findDraft(drafts, story, fact) ?? fact.id, [drafts, story, fact]);
  const change = useCallback(
    (text: string | null) => keeper.set(name, text === null ? null : { text, ...noteSeen(fact) }),
    [name, fact],
  );
  return { draft: drafts.get(name)?.text ?? null, name, change };
}

/** The name of what is begun about a fact: under its own id, or under one that no fact of the story has any more. */
export function findDraft(
  drafts: Kept<Draft>,
  story: Pick<OpenStory, 'facts' | 'fact' | 'article'>,
  { id }: Fact,
): string | null {
  if (drafts.has(id)) return id;
  for (const [name, draft] of drafts) {
    // To look through all readings of a large story for the drafts of others would be felt at each step.
    const isHere = draft.readings.some(({ article }) => story.article(article));
    if (isHere && !story.fact(name) && followFact(story.facts, draft)?.id === id) return name;
  }
  return null;
}

export function understandDraft(stored: unknown): Draft | null {
  const parts = new Map<string, unknown>(Object.entries(stored ?? {}));
  const [text, fact, label] = [parts.get('text'), parts.get('fact'), parts.get('label')];
  const readings = parts.get('readings');
  if (typeof text !== 'string' || typeof fact !== 'string' || typeof label !== 'string')
    return null;
  return Array.isArray(readings) && readings.every(isReading)
    ? { text, fact, label, readings }
    : null;
}

function isReading(stored: unknown): stored is SeenFact['readings'][number] {
  const parts = new Map<string, unknown>(Object.entries(stored ?? {}));
  return (
    typeof parts.get('article') === 'string' &&
    typeof parts.get('quote') === 'string' &&
    typeof parts.get('start') === 'number' &&
    typeof parts.get('end') === 'number'
  );
}
