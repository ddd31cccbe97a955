import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import { article, breach } from '../compare/stories.ts';

describe('events of a story', () => {
  const { events, facts } = compareStory(breach);
  const theft = events.find((event) => event.from === '2026-01-19');

  test('one event gathers all that date it, each with its own dating', () => {
    expect(theft).toMatchObject({ to: '2026-02-02', precision: 'range', scheduled: false });
    expect(theft?.articles).toEqual(expect.arrayContaining(['morning-ledger', 'harbor-post']));
    for (const quote of theft?.quotes ?? [])
      expect(
        breach.find((one) => one.id === quote.article)?.text.slice(quote.start, quote.end),
      ).toBe(quote.quote);
  });

  test('a date to come is marked as scheduled', () => {
    const due = events.find((event) => event.from === '2026-05-01');
    expect(due?.scheduled).toBe(true);
    expect(due?.articles).toEqual(['morning-ledger', 'northern-star']);
  });

  test('a law is proposed, adopted and in force at three events; what is to come is told by words alone', () => {
    const undated = [
      article(
        'First',
        'The ministry proposed the Data Act on March 3, 2026. Parliament adopted it on March 12, 2026. The act will enter into force on July 1, 2027.',
      ),
      article(
        'Second',
        'The Data Act, proposed on March 3, 2026, was adopted by Parliament on March 12, 2026. It takes effect on July 1, 2027.',
      ),
    ].map((one) => ({ ...one, published: null }));
    const steps = compareStory(undated).events.map(({ from, scheduled }) => ({ from, scheduled }));
    expect(steps).toEqual([
      { from: '2026-03-03', scheduled: false },
      { from: '2026-03-12', scheduled: false },
      { from: '2027-07-01', scheduled: true },
    ]);
  });

  test('events stand in order of time', () => {
    expect(events.map((event) => event.from)).toEqual(events.map((event) => event.from).toSorted());
  });

  test('titles are short clauses in the words of a source', () => {
    for (const { title, quotes } of events) {
      expect(title.length).toBeLessThanOrEqual(92);
      const texts = breach.filter((one) => quotes.some((quote) => quote.article === one.id));
      const [first] = title.split(' ').filter((word) => /^\p{L}{4}/u.test(word));
      expect(
        texts.some((one) => one.text.toLowerCase().includes(first?.toLowerCase() ?? '')),
        title,
      ).toBe(true);
    }
  });

  test('an event whose date the articles give differently points to that fact', () => {
    const differing = compareStory([
      article('First', 'The Senate passed the Harbor Safety Act on March 4, 2026, by voice vote.'),
      article('Second', 'The Senate passed the Harbor Safety Act on March 5, 2026, by voice vote.'),
      article('Third', 'The Senate passed the Harbor Safety Act on March 4, 2026, by voice vote.'),
    ]);
    const [event] = differing.events;
    expect(differing.events).toHaveLength(1);
    expect(event).toMatchObject({ from: '2026-03-04', to: '2026-03-04' });
    expect(differing.facts.find((fact) => fact.id === event?.fact)?.verdict).toBe('conflict');
  });

  test('agreement needs no fact to look at', () => {
    expect(events.find((event) => event.from === '2026-05-01')?.fact).toBeNull();
    expect(facts.length).toBeGreaterThan(0);
  });

  test('the date before a dash in the first line is when a report was filed, and no event', () => {
    const { events: found } = compareStory([
      article('Wire', 'LISBON, March 11 — The port authority opened its books on March 9, 2026.'),
    ]);
    expect(found.map((event) => event.from)).toEqual(['2026-03-09']);
  });

  test('what articles date is named in participants', () => {
    const { events: found } = compareStory([
      article('Wire', 'The European Commission fined Meta on March 9, 2026.'),
    ]);
    expect(found[0]?.participants).toEqual(expect.arrayContaining(['European Commission', 'Meta']));
  });
});
