/** What the filters of the figure sheet count is what they show; a dismissed fact stands under no verdict. */
import { expect, test } from 'vitest';
import type { StoryView } from '../../backend/contract/views.ts';
import type { Fact, FactKind, Verdict } from '../../core/model.ts';
import { countFacts, filterFacts, standings } from '../../renderer/figures/sheet-filter.tsx';
import { openStory } from '../../renderer/story-context.tsx';

const fact = (id: string, verdict: Verdict, kind: FactKind = 'count'): Fact => ({
  id,
  label: id,
  question: '',
  kind,
  verdict,
  sure: true,
  explanation: '',
  readings: [],
  odd: [],
  steps: [],
});

const story = openStory({
  facts: [
    fact('crew', 'conflict'),
    fact('hull', 'conflict'),
    fact('cargo', 'rounding'),
    fact('fee', 'rounding', 'money'),
    fact('port', 'agree', 'place'),
  ],
  decisions: {
    crew: { status: 'dismissed', note: '', at: '2030-05-01T08:00:00Z' },
    fee: { status: 'dismissed', note: '', at: '2030-05-01T08:00:00Z' },
    hull: { status: 'verified', note: '', at: '2030-05-01T08:00:00Z' },
  },
  articles: [],
  origins: [],
} as unknown as StoryView);

const idsOf = (facts: readonly Fact[]) => facts.map(({ id }) => id);

test('each filter shows as many facts as it counts, and together they are all', () => {
  const counts = countFacts(story, 'any');
  for (const verdict of standings)
    expect(filterFacts(story, { verdict, kind: 'any' })).toHaveLength(counts.get(verdict) ?? 0);
  expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(story.facts.length);
});

test('a dismissed fact is under what was dismissed, and last among all', () => {
  expect(idsOf(filterFacts(story, { verdict: 'conflict', kind: 'any' }))).toEqual(['hull']);
  expect(idsOf(filterFacts(story, { verdict: 'dismissed', kind: 'any' }))).toEqual(['crew', 'fee']);
  expect(idsOf(filterFacts(story, { verdict: 'dismissed', kind: 'money' }))).toEqual(['fee']);
  expect(idsOf(story.facts).slice(-2)).toEqual(['crew', 'fee']);
  expect(idsOf(story.conflicts)).toEqual(['hull']);
  expect(idsOf(story.standing)).toEqual(['hull', 'cargo', 'port']);
});

test('a dismissed conflict stands before the one that comes after it', () => {
  expect(story.conflictAt('hull')).toBe(0);
  const ships = openStory({
    ...story.view,
    facts: ['bow', 'keel', 'mast', 'stern'].map((id) => fact(id, 'conflict')),
    decisions: {
      keel: { status: 'dismissed', note: '', at: '2030-05-01T08:00:00Z' },
      stern: { status: 'dismissed', note: '', at: '2030-05-01T08:00:00Z' },
    },
  });
  const places = ['bow', 'keel', 'mast', 'stern', null].map(ships.conflictAt);
  expect(places).toEqual([0, 1, 1, 0, 0]);
});
