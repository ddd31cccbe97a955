/** Facts that the user joined and separated: judged anew, kept through a rebuild, and taken back whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinFacts, separateFact } from '../../backend/deciding/correct-facts.ts';
import { decideFact } from '../../backend/deciding/decide.ts';
import { undoDecision } from '../../backend/deciding/undo.ts';
import { RefusedError } from '../../backend/failures.ts';
import { rebuild } from '../../backend/keeping/rebuild.ts';
import { readStoryView } from '../../backend/reading/read-story-view.ts';
import { addArticles } from '../../backend/taking-in/add-article.ts';
import { toGathered } from '../../backend/taking-in/to-gathered.ts';
import type { Workspace } from '../../backend/workspace.ts';
import type { Fact } from '../../core/model.ts';
import { breach } from '../core/compare/stories.ts';
import { openBackend } from './backend-for-test.ts';

const gathered = breach.map((article, i) => {
  const published = `2026-03-12T09:0${i}:00Z`;
  const url = `https://${article.id}.example/`;
  return toGathered({ ...article, title: 'Breach at Halden Health', url, published }, 'text');
});

async function openStory() {
  const { workspace } = openBackend();
  const [first] = await addArticles(workspace, gathered);
  return { workspace, story: first?.story ?? '' };
}

const factsOf = ({ library }: Workspace, story: string) => readStoryView(library, story).facts;

function holding(facts: readonly Fact[], quote: string): Fact {
  const fact = facts.find(({ readings }) => readings.some((one) => one.quote.includes(quote)));
  if (!fact) throw new Error(`No fact holds “${quote}”.`);
  return fact;
}

const readingsOf = ({ readings }: Fact, quote: string) =>
  readings
    .filter((one) => one.quote.includes(quote))
    .map(({ article, start }) => ({ article, start }));

test('a reading that is separated leaves no conflict behind, also after a rebuild', async () => {
  const { workspace, story } = await openStory();
  const hospitals = holding(factsOf(workspace, story), '21');
  expect(hospitals.verdict).toBe('conflict');
  const { conflicts } = readStoryView(workspace.library, story).summary;
  const made = separateFact(workspace, {
    story,
    fact: hospitals.id,
    readings: readingsOf(hospitals, '21'),
  });
  const check = () => {
    const { facts, summary } = readStoryView(workspace.library, story);
    expect(holding(facts, '21')).toMatchObject({ id: made.separated, verdict: 'single' });
    expect(facts.find(({ id }) => id === made.fact)).toMatchObject({
      verdict: 'agree',
      decided: true,
    });
    expect(summary.conflicts).toBe(conflicts - 1);
  };
  check();
  await rebuild(workspace, () => undefined);
  check();
});

test('facts that are joined are judged as one, and undo gives both back as they were', async () => {
  const { workspace, story } = await openStory();
  const before = readStoryView(workspace.library, story);
  const [fine, records] = [holding(before.facts, '$3.4 million'), holding(before.facts, '9,200')];
  const { fact } = joinFacts(workspace, { story, facts: [fine.id, records.id] });
  const joined = factsOf(workspace, story).find(({ id }) => id === fact);
  expect(joined?.readings).toHaveLength(fine.readings.length + records.readings.length);
  expect(joined?.verdict).toBe('conflict');
  const { undone, stories } = undoDecision(workspace);
  expect(undone).toBe(`Joined “${fine.label}”, “${records.label}”`);
  expect(stories).toEqual([story]);
  expect(readStoryView(workspace.library, story)).toEqual(before);
});

test('a status stays with the fact whose readings it was given for', async () => {
  const { workspace, story } = await openStory();
  const hospitals = holding(factsOf(workspace, story), '21');
  decideFact(workspace, {
    story,
    fact: hospitals.id,
    status: 'verified',
    note: 'The letter says 12.',
  });
  const made = separateFact(workspace, {
    story,
    fact: hospitals.id,
    readings: readingsOf(hospitals, '21'),
  });
  expect(readStoryView(workspace.library, story).decisions).toEqual({
    [made.fact]: expect.objectContaining({ status: 'verified' }),
  });
});

test('what makes no sense is refused in words', async () => {
  const { workspace, story } = await openStory();
  const facts = factsOf(workspace, story);
  const [hospitals, date] = [holding(facts, '21'), holding(facts, 'May 1')];
  const join = (...ids: string[]) => joinFacts(workspace, { story, facts: ids });
  expect(() => join(hospitals.id, date.id)).toThrow(/cannot be one question/);
  expect(() => join(hospitals.id, hospitals.id)).toThrow(RefusedError);
  expect(() => join(hospitals.id, 'gone')).toThrow(/not in the story/);
  const separate = (readings: { article: string; start: number }[]) =>
    separateFact(workspace, { story, fact: hospitals.id, readings });
  expect(() => separate(hospitals.readings)).toThrow(/at least one/);
  expect(() => separate([{ article: 'nobody', start: 0 }])).toThrow(/not in the fact/);
  expect(undoDecision(workspace).undone).toBeNull();
});

const step = fc.oneof(
  fc.record({ type: fc.constant('join' as const), a: fc.nat(30), b: fc.nat(30) }),
  fc.record({
    type: fc.constant('separate' as const),
    a: fc.nat(30),
    chosen: fc.array(fc.nat(9), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('undo' as const) }),
);

function carryOut(
  workspace: Workspace,
  story: string,
  given: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
) {
  const facts = factsOf(workspace, story);
  const pick = (at: number) => facts[at % facts.length] as Fact;
  try {
    if (given.type === 'undo') undoDecision(workspace);
    else if (given.type === 'join')
      joinFacts(workspace, { story, facts: [pick(given.a).id, pick(given.b).id] });
    else {
      const { id, readings } = pick(given.a);
      const chosen = given.chosen.flatMap((at) => readings[at % readings.length] ?? []);
      separateFact(workspace, { story, fact: id, readings: chosen });
    }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
  }
}

test('after any corrections a rebuild gives the same facts, and undoing all gives what was found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { workspace, story } = await openStory();
      const found = factsOf(workspace, story);
      for (const given of steps) carryOut(workspace, story, given);
      const before = factsOf(workspace, story);
      await rebuild(workspace, () => undefined);
      expect(factsOf(workspace, story)).toEqual(before);
      while (undoDecision(workspace).undone !== null);
      expect(factsOf(workspace, story)).toEqual(found);
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('words that answer two facts move with the one that is meant, or not at all', async () => {
  const { workspace } = openBackend();
  const told = ['Transport', 'Harbour'].map(
    (name) =>
      `The letter went to Senators Ada Holm and Piet Varga, who lead the Senate ${name} Committee.`,
  );
  const [first] = await addArticles(
    workspace,
    told.map((text, i) => {
      const [title, url] = ['Letter to the Senate', `https://paper-${i}.example/`];
      const published = `2026-03-12T09:0${i}:00Z`;
      return toGathered(
        { id: `paper-${i}`, outlet: `Paper ${i}`, author: null, title, text, url, published },
        'text',
      );
    }),
  );
  const story = first?.story ?? '';
  const before = factsOf(workspace, story);
  const named = (facts: readonly Fact[], name: string) =>
    facts.filter(({ label }) => label === `Position of ${name}`);
  const [ada, piet] = ['Ada Holm', 'Piet Varga'].flatMap((name) => named(before, name));
  if (!ada || !piet) throw new Error('Both positions have to be read.');
  expect(() => joinFacts(workspace, { story, facts: [ada.id, piet.id] })).toThrow(
    /answers more than one fact/,
  );
  const separate = ({ id, readings }: Fact) =>
    separateFact(workspace, {
      story,
      fact: id,
      readings: readings.filter(({ quote }) => quote.includes('Harbour')),
    });
  expect(() => separate(piet)).toThrow(/answers more than one fact/);
  expect(factsOf(workspace, story)).toEqual(before);
  const made = separate(ada);
  const now = factsOf(workspace, story);
  const quotesOf = (id: string) =>
    now.find((fact) => fact.id === id)?.readings.map(({ quote }) => quote);
  expect(quotesOf(made.fact)).toEqual([expect.stringContaining('Transport')]);
  expect(quotesOf(made.separated)).toEqual([expect.stringContaining('Harbour')]);
  expect(now.map(({ readings }) => readings)).toContainEqual(piet.readings);
  undoDecision(workspace);
  expect(factsOf(workspace, story)).toEqual(before);
  expect(undoDecision(workspace).undone).toBeNull();
});
