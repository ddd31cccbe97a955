/** A story as text counts a dismissed conflict as such and tells it last. */
import { expect, test } from 'vitest';
import { renderStory } from '../../../backend/cli/tables/render-story.ts';
import type { Fact, Verdict } from '../../../core/model.ts';

const fact = (id: string, label: string, verdict: Verdict): Fact => ({
  id,
  label,
  question: '',
  kind: 'count',
  verdict,
  sure: true,
  explanation: '',
  readings: [],
  odd: [],
  steps: [],
});

const facts = [
  fact('f1', 'Crew of the ferry', 'conflict'),
  fact('f2', 'Length of the hull', 'conflict'),
  fact('f3', 'Port of call', 'agree'),
];

const render = (decided: [string, string][]) =>
  renderStory({
    title: 'Ferry runs aground',
    articles: [],
    facts,
    origins: [],
    nearDuplicates: [],
    events: [],
    sums: [],
    decided: new Map(decided),
  });

test('a dismissed conflict is no longer counted as one, and comes last', () => {
  expect(render([])).toContain('2 conflicts, 1 agree');
  const text = render([['f1', 'dismissed']]);
  expect(text).toContain('1 conflict, 1 agree, 1 dismissed');
  expect(text.indexOf('Crew of the ferry [dismissed]')).toBeGreaterThan(text.indexOf('Port of'));
});
