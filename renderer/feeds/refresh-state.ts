/** What is known of a refresh while its progress comes in. */
import type { FeedOutcome, RefreshNews, RefreshSummary } from '../../backend/contract/views.ts';

export interface RefreshState {
  running: boolean;
  /** True where only what a decision left behind is compared: what the last refresh did stays told. */
  comparing: boolean;
  cancelling: boolean;
  startedAt: Date | null;
  /** What is being done, in words. */
  doing: string;
  /** Share done, 0 to 1; null while the number of steps is not known. */
  share: number | null;
  done: number;
  feeds: number;
  added: number;
  changed: number;
  failed: RefreshSummary['failed'];
  /** By feed id, of the refresh under way or the last one. */
  outcomes: Record<string, FeedOutcome>;
  summary: RefreshSummary | null;
  cancelled: boolean;
}

export const notYet: RefreshState = {
  running: false,
  comparing: false,
  cancelling: false,
  startedAt: null,
  doing: '',
  share: null,
  done: 0,
  feeds: 0,
  added: 0,
  changed: 0,
  failed: [],
  outcomes: {},
  summary: null,
  cancelled: false,
};

type Step = RefreshNews | { type: 'asked' } | { type: 'cancelling' };

// Asking the sources takes most of the time; then their articles are read, and the stories compared.
const asked = 0.7;
const read = 0.85;

export function followProgress(state: RefreshState, step: Step): RefreshState {
  switch (step.type) {
    case 'asked':
      return { ...notYet, running: true, startedAt: new Date(), doing: 'Starting' };
    case 'started':
      if (step.feeds === 0) return { ...state, running: true, comparing: true, doing: 'Starting' };
      return {
        ...notYet,
        running: true,
        startedAt: new Date(step.at),
        feeds: step.feeds,
        doing: 'Asking the sources',
        share: 0,
      };
    case 'feed': {
      const { outcome, done, feeds, feed, title } = step;
      const came = outcome.type === 'read' ? outcome : { added: 0, changed: 0 };
      return {
        ...state,
        done,
        feeds,
        doing: `Read ${title}`,
        share: (done / Math.max(feeds, 1)) * asked,
        added: state.added + came.added,
        changed: state.changed + came.changed,
        failed:
          outcome.type === 'failed'
            ? [...state.failed, { feed, title, message: outcome.message }]
            : state.failed,
        outcomes: { ...state.outcomes, [feed]: outcome },
      };
    }
    case 'reading':
      return {
        ...state,
        doing: `Reading article ${Math.min(step.done + 1, step.articles)} of ${step.articles}`,
        share: asked + (step.done / Math.max(step.articles, 1)) * (read - asked),
      };
    case 'deriving':
      return {
        ...state,
        doing: `Comparing, story ${Math.min(step.done + 1, step.stories)} of ${step.stories}`,
        share: read + (step.done / Math.max(step.stories, 1)) * (1 - read),
      };
    case 'finished':
      if (state.comparing && step.summary.feeds === 0)
        return { ...state, running: false, comparing: false, share: 1 };
      return {
        ...state,
        running: false,
        comparing: false,
        cancelling: false,
        share: 1,
        summary: step.summary,
        failed: step.summary.failed,
        added: step.summary.added,
        changed: step.summary.changed,
        cancelled: step.cancelled,
      };
    case 'cancelling':
      return state.running ? { ...state, cancelling: true, doing: 'Stopping' } : state;
    case 'broken':
      return { ...state, running: false, comparing: false, cancelling: false };
  }
}

/** How many sources had nothing new: whether they said so at once, or their feed was read and had nothing else. */
export function countUnchanged(outcomes: RefreshState['outcomes']): number {
  return Object.values(outcomes).filter(
    (outcome) =>
      outcome.type === 'unchanged' ||
      (outcome.type === 'read' && outcome.added + outcome.changed === 0),
  ).length;
}
