/** What is selected in the window: one state that every pane reads, so that a selection in one selects in the others. */
import type { Span } from '../core/model.ts';

export const views = ['timeline', 'figures', 'coverage', 'brief'] as const;

export type View = (typeof views)[number];

export interface Selection {
  story: string | null;
  view: View;
  fact: string | null;
  event: string | null;
  /** The article that the evidence pane shows. */
  article: string | null;
  /** Where the evidence pane is scrolled to. */
  span: Pick<Span, 'start' | 'end'> | null;
  /** True while the evidence pane is widened to the reader. */
  reading: boolean;
  /** True while articles are chosen in the coverage, to be split off or moved. */
  choosing: boolean;
}

export const nothingSelected: Selection = {
  story: null,
  view: 'figures',
  fact: null,
  event: null,
  article: null,
  span: null,
  reading: false,
  choosing: false,
};

export type SelectionStep =
  | { type: 'story'; story: string | null }
  | { type: 'view'; view: View }
  | { type: 'fact'; fact: string; article: string | null; span: Selection['span'] }
  | {
      type: 'event';
      event: string;
      fact: string | null;
      article: string | null;
      span: Selection['span'];
    }
  | { type: 'article'; article: string; span: Selection['span'] }
  | { type: 'found'; story: string; article: string }
  | { type: 'reading'; reading: boolean }
  | { type: 'choosing'; choosing: boolean }
  /** The story was marked unread by hand. */
  | { type: 'unread' };

export function select(selection: Selection, step: SelectionStep): Selection {
  switch (step.type) {
    case 'story':
      if (step.story === selection.story) return selection;
      return { ...nothingSelected, view: selection.view, story: step.story };
    case 'view':
      return { ...selection, view: step.view, reading: false, choosing: false };
    case 'fact':
      return { ...selection, fact: step.fact, event: null, article: step.article, span: step.span };
    case 'event':
      return {
        ...selection,
        event: step.event,
        fact: step.fact,
        article: step.article,
        span: step.span,
      };
    case 'article':
      return { ...selection, fact: null, event: null, article: step.article, span: step.span };
    case 'found':
      return {
        ...nothingSelected,
        view: selection.view,
        story: step.story,
        article: step.article,
        reading: true,
      };
    case 'reading':
      return { ...selection, reading: step.reading && selection.article !== null };
    case 'choosing':
      return step.choosing
        ? { ...selection, view: 'coverage', reading: false, choosing: true }
        : { ...selection, choosing: false };
    case 'unread':
      return selection;
  }
}
