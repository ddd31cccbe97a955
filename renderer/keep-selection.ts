/** The selection from step to step: fixed to the story that is shown, and kept for this window through a reload. */
import { nothingSelected, type Selection, type SelectionStep, select, views } from './selection.ts';

export interface KeptSelection {
  selection: Selection;
  /**
   * True once the user has done something in the story since it was opened or marked unread; one that is shown by itself
   * is not read.
   */
  taken: boolean;
}

/** `shown` is the story in sight, which was perhaps never chosen. */
export type KeptStep =
  | { type: 'step'; step: SelectionStep; shown: string | null }
  /** It stays in sight, whatever comes in. */
  | { type: 'hold'; shown: string }
  /** The story is gone, and this one has its articles. */
  | { type: 'follow'; story: string | null }
  /** The selected fact has another id now. */
  | { type: 'followFact'; fact: string; span: Selection['span'] };

export function keepSelection(kept: KeptSelection, given: KeptStep): KeptSelection {
  const { selection, taken } = kept;
  if (given.type === 'follow') {
    const { story } = given;
    if (story !== null) return { selection: { ...selection, story }, taken };
    return { selection: { ...nothingSelected, view: selection.view }, taken: false };
  }
  if (given.type === 'followFact') {
    const { fact, span } = given;
    return { selection: { ...selection, fact, span }, taken };
  }
  const { shown } = given;
  const fixed = selection.story === null && shown ? { ...selection, story: shown } : selection;
  if (given.type === 'hold') return fixed === selection ? kept : { selection: fixed, taken };
  const next = select(fixed, given.step);
  const nowTaken = next.story !== null && given.step.type !== 'unread';
  return next === selection && nowTaken === taken ? kept : { selection: next, taken: nowTaken };
}

const storageKey = 'parallax.selection';

/** What was selected before a reload. Sessions of the browser belong to one window, so that no other follows it. */
export function loadSelection(): KeptSelection {
  try {
    return readSelection(JSON.parse(sessionStorage.getItem(storageKey) ?? '{}'));
  } catch {
    return readSelection({});
  }
}

export function storeSelection({ selection, taken }: KeptSelection): void {
  const { story, view, fact, event, article, span, reading } = selection;
  const kept = { story, view, fact, event, article, span, reading, taken };
  sessionStorage.setItem(storageKey, JSON.stringify(kept));
}

/** An earlier version may have stored it otherwise: what is not understood is left out. */
export function readSelection(stored: unknown): KeptSelection {
  const parts = new Map<string, unknown>(Object.entries(stored ?? {}));
  const id = (name: string) => {
    const part = parts.get(name);
    return typeof part === 'string' && part !== '' ? part : null;
  };
  const story = id('story');
  const view = views.find((each) => each === parts.get('view')) ?? nothingSelected.view;
  if (story === null) return { selection: { ...nothingSelected, view }, taken: false };
  const article = id('article');
  return {
    selection: {
      ...nothingSelected,
      story,
      view,
      article,
      fact: id('fact'),
      event: id('event'),
      span: readSpan(parts.get('span')),
      reading: parts.get('reading') === true && article !== null,
    },
    taken: parts.get('taken') === true,
  };
}

function readSpan(stored: unknown): Selection['span'] {
  const parts = new Map<string, unknown>(Object.entries(stored ?? {}));
  const [start, end] = [parts.get('start'), parts.get('end')];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
