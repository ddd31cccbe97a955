/** A selected fact, and a note that is begun about one, go along where a refresh gives the fact another id. */
import { expect, test, vi } from 'vitest';
import type { ArticleCard } from '../../backend/contract/views.ts';
import type { Fact } from '../../core/model.ts';
import { followFact, noteSeen } from '../../renderer/follow-fact.ts';
import { keepSelection, readSelection } from '../../renderer/keep-selection.ts';
import { type Draft, findDraft, understandDraft } from '../../renderer/reader/use-draft.ts';

type Words = [article: string, start: number, quote: string];

const fact = (id: string, label: string, ...readings: Words[]) =>
  ({
    id,
    label,
    readings: readings.map(([article, start, quote]) => ({
      article,
      start,
      end: start + quote.length,
      quote,
    })),
  }) as unknown as Fact;

const crew = fact('f1', 'Crew of the ferry', ['a', 40, '31 sailors']);
const joined = fact('f7', 'Crew of the ferry', ['a', 40, '31 sailors'], ['b', 5, '13 sailors']);
const cargo = fact('f2', 'Cargo of the ferry', ['a', 90, '4,000 tonnes']);

test('it is followed by the words that it was made of', () => {
  expect(followFact([cargo, joined], noteSeen(crew))?.id).toBe('f7');
  expect(followFact([cargo], noteSeen(crew))).toBeNull();
});

test('where a correction took the words, it is followed by its name in the same article', () => {
  const corrected = fact('f8', 'Crew of the ferry', ['a', 44, '33 sailors']);
  const elsewhere = fact('f9', 'Crew of the ferry', ['z', 44, '31 sailors']);
  expect(followFact([cargo, elsewhere, corrected], noteSeen(crew))?.id).toBe('f8');
  expect(followFact([cargo, elsewhere], noteSeen(crew))).toBeNull();
});

const storyOf = (...facts: Fact[]) => ({
  facts,
  fact: (id: string | null) => facts.find((each) => each.id === id),
  article: (id: string) =>
    facts.some(({ readings }) => readings.some(({ article }) => article === id))
      ? ({ id } as ArticleCard)
      : undefined,
});

test('a draft stays with its fact under another id, and comes to no other', () => {
  const drafts = new Map<string, Draft>([['f1', { text: 'Asked.', ...noteSeen(crew) }]]);
  expect(findDraft(drafts, storyOf(crew, cargo), crew)).toBe('f1');
  expect(findDraft(drafts, storyOf(crew, joined), joined)).toBeNull();
  const later = storyOf(joined, cargo);
  expect(findDraft(drafts, later, joined)).toBe('f1');
  expect(findDraft(drafts, later, cargo)).toBeNull();
  const own = new Map(drafts).set('f7', { text: 'Again.', ...noteSeen(joined) });
  expect(findDraft(own, later, joined)).toBe('f7');
});

test('the drafts of other stories cost nothing', () => {
  const elsewhere = fact('f3', 'Crew of the tug', ['t', 4, 'nine sailors']);
  const drafts = new Map<string, Draft>([['f3', { text: 'Asked.', ...noteSeen(elsewhere) }]]);
  const read = vi.fn(() => []);
  const watched = Object.defineProperty({ ...cargo }, 'readings', { get: read });
  const story = { ...storyOf(cargo), facts: [watched] };
  expect(findDraft(drafts, story, cargo)).toBeNull();
  expect(read).not.toHaveBeenCalled();
  const own = new Map<string, Draft>([['f1', { text: 'Asked.', ...noteSeen(crew) }]]);
  expect(findDraft(own, story, cargo)).toBeNull();
  expect(read).toHaveBeenCalled();
});

test('a draft is taken up after a reload, and what is not understood is left out', () => {
  const draft = { text: 'Asked.', ...noteSeen(joined) };
  expect(understandDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  for (const odd of [null, 'Asked.', { ...draft, readings: [{}] }, { ...draft, label: 1 }])
    expect(understandDraft(odd)).toBeNull();
});

test('a fact that is followed keeps all else that is selected', () => {
  const kept = readSelection({ story: 's1', fact: 'f1', article: 'a', reading: true, taken: true });
  const span = { start: 40, end: 50 };
  expect(keepSelection(kept, { type: 'followFact', fact: 'f7', span })).toEqual({
    selection: { ...kept.selection, fact: 'f7', span },
    taken: true,
  });
});
