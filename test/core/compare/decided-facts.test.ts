/** What the user decided about facts holds, whatever the rules find. */
import { expect, test } from 'vitest';
import { compareStory, type DecidedFact } from '../../../core/compare/index.ts';
import type { Fact, Reading } from '../../../core/model.ts';
import { article, breach } from './stories.ts';

const { facts } = compareStory(breach);

const holding = (among: readonly Fact[], quote: string) =>
  among.filter(({ readings }) => readings.some((reading) => reading.quote.includes(quote)));

const decisionOf = (readings: readonly Reading[]): DecidedFact =>
  readings.map(({ article: of, quote, kind, start }) => ({ article: of, quote, kind, start }));

function only(among: readonly Fact[]): Fact {
  const [fact, ...more] = among;
  if (!fact || more.length > 0) throw new Error(`${among.length} facts hold it.`);
  return fact;
}

const hospitals = only(holding(facts, '21'));
const odd = hospitals.readings.filter(({ quote }) => quote.startsWith('21'));
const rest = hospitals.readings.filter(({ quote }) => !quote.startsWith('21'));
const records = only(holding(facts, '41,380'));

test('a reading that is taken out makes a fact of its own, and the rest is judged anew', () => {
  const after = compareStory(breach, [decisionOf(rest), decisionOf(odd)]).facts;
  expect(only(holding(after, '21'))).toMatchObject({ verdict: 'single', decided: true });
  expect(only(holding(after, '12'))).toMatchObject({ verdict: 'agree', decided: true });
});

test('facts that are joined are one question, and the verdict says that they contradict', () => {
  const joined = decisionOf([...records.readings, ...hospitals.readings]);
  const fact = only(holding(compareStory(breach, [joined]).facts, '41,380'));
  expect(fact.readings).toHaveLength(records.readings.length + hospitals.readings.length);
  expect(fact.verdict).toBe('conflict');
  expect(fact.steps[0]).toBe('You decided which readings answer this question.');
});

test('a later decision takes readings out of an earlier one', () => {
  const joined = decisionOf([...records.readings, ...hospitals.readings]);
  const parted = [decisionOf(records.readings), decisionOf(hospitals.readings)];
  const after = compareStory(breach, [joined, ...parted]).facts;
  const quotes = ({ readings }: Fact) => readings.map(({ article: of, start }) => `${of} ${start}`);
  expect(quotes(only(holding(after, '41,380')))).toEqual(quotes(records));
  expect(quotes(only(holding(after, '21')))).toEqual(quotes(hospitals));
});

test('a later article goes to the part whose answer it gives', () => {
  const late = article('Evening Mail', 'Halden Health notified 21 hospitals of the theft.');
  const after = compareStory([...breach, late], [decisionOf(rest), decisionOf(odd)]).facts;
  const [of21] = holding(after, '21');
  expect(of21?.readings.map(({ article: of }) => of)).toEqual(['daily-compass', 'evening-mail']);
});

test('a decision finds its readings where the article was changed around them', () => {
  const shifted = breach.map((one) =>
    one.id === 'daily-compass' ? article(one.outlet, `Updated on Friday.\n\n${one.text}`) : one,
  );
  const odd = hospitals.readings.filter(({ quote }) => quote.startsWith('21'));
  const after = compareStory(shifted, [decisionOf(rest), decisionOf(odd)]).facts;
  expect(only(holding(after, '21'))).toMatchObject({ verdict: 'single', decided: true });
});

test('what the rules would leave out as said in passing stays where the user decided about it', () => {
  const passing = [
    article('Morning Ledger', 'The council approved three lists of 41 names on March 3, 2026.'),
  ];
  const three: DecidedFact = [
    { article: 'morning-ledger', quote: 'three', kind: 'count', start: 21 },
  ];
  const quotes = (decided: DecidedFact[]) =>
    compareStory(passing, decided).facts.flatMap(({ readings }) =>
      readings.map(({ quote }) => quote),
    );
  expect(quotes([])).not.toContain('three');
  expect(quotes([three])).toContain('three');
});

test('a decision about words that no article has any more changes nothing', () => {
  const gone: DecidedFact = [
    { article: 'harbor-post', quote: '77 mills', kind: 'count', start: 3 },
  ];
  expect(compareStory(breach, [gone])).toEqual(compareStory(breach));
});
