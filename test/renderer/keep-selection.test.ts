/** The selection from step to step, and through a reload. */
import { expect, test } from 'vitest';
import { keepSelection, readSelection } from '../../renderer/keep-selection.ts';
import { nothingSelected, type SelectionStep } from '../../renderer/selection.ts';

const fresh = readSelection({});

const steps: SelectionStep[] = [
  { type: 'story', story: 's1' },
  { type: 'view', view: 'coverage' },
  { type: 'fact', fact: 'f1', article: 'a1', span: null },
  { type: 'event', event: 'e1', fact: null, article: null, span: null },
  { type: 'article', article: 'a1', span: null },
  { type: 'reading', reading: false },
  { type: 'choosing', choosing: true },
];

test.each(steps)('the first step fixes the story that is shown: $type', (step) => {
  const { selection, taken } = keepSelection(fresh, { type: 'step', step, shown: 's1' });
  expect(selection.story).toBe('s1');
  expect(taken).toBe(true);
});

test('a story that is gone is followed with all that is selected in it; where nothing is left, the view stays', () => {
  const selection = { ...nothingSelected, story: 's1', view: 'brief', article: 'a1' } as const;
  const followed = { selection: { ...selection, story: 's2' }, taken: false };
  expect(keepSelection({ selection, taken: false }, { type: 'follow', story: 's2' })).toEqual(
    followed,
  );
  expect(keepSelection(followed, { type: 'follow', story: null }).selection).toEqual({
    ...nothingSelected,
    view: 'brief',
  });
});

test('a story that is held stays, and is not read by that', () => {
  const held = keepSelection(fresh, { type: 'hold', shown: 's1' });
  expect(held).toEqual({ selection: { ...nothingSelected, story: 's1' }, taken: false });
  expect(keepSelection(held, { type: 'hold', shown: 's2' })).toBe(held);
  const step = { type: 'view', view: 'brief' } as const;
  expect(keepSelection(held, { type: 'step', step, shown: 's2' })).toMatchObject({
    selection: { story: 's1', view: 'brief' },
    taken: true,
  });
});

test('a story that is marked unread is not taken any more, until something is done in it', () => {
  const open = readSelection({ story: 's1', view: 'brief', article: 'a1', taken: true });
  const step = { type: 'unread' } as const;
  const left = keepSelection(open, { type: 'step', step, shown: 's1' });
  expect(left).toEqual({ selection: open.selection, taken: false });
  const again = { type: 'story', story: 's1' } as const;
  expect(keepSelection(left, { type: 'step', step: again, shown: 's1' })).toEqual(open);
});

test('where a story is gone, the next is shown and not taken', () => {
  const step = { type: 'story', story: null } as const;
  const chosen = readSelection({ story: 's1', view: 'brief', taken: true });
  expect(keepSelection(chosen, { type: 'step', step, shown: null })).toEqual({
    selection: { ...nothingSelected, view: 'brief' },
    taken: false,
  });
});

test('what was stored is taken up, and what is not understood is left out', () => {
  const stored = { story: 's1', view: 'timeline', fact: 'f1', article: 'a1', reading: true };
  expect(readSelection({ ...stored, span: { start: 1, end: 2 }, taken: true })).toEqual({
    selection: { ...nothingSelected, ...stored, span: { start: 1, end: 2 } },
    taken: true,
  });
  for (const odd of [null, 7, 'x', [], { story: 5, view: 'x', span: 'y', reading: 'z' }])
    expect(readSelection(odd)).toEqual(fresh);
  expect(readSelection({ story: 's1', reading: true }).selection.reading).toBe(false);
});
