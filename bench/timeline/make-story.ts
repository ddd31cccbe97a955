/** A story far larger than any real one: events over two years, each dated by some of many outlets. */
import type { ArticleCard, StoryView } from '../../backend/contract/views.ts';
import type { StoryEvent } from '../../core/model.ts';

const day = 86_400_000;
const start = Date.UTC(2024, 0, 1);

const titles = [
  'The agency opened an inquiry into the training data',
  'The committee sent its second letter to the company',
  'Lawmakers adopted the amended draft',
  'The company told customers of the outage',
  'The court heard both sides on the licence',
  'A second laboratory signed the code of practice',
];

/** Numbers that look random and are the same at every run (Lehmer, 1951). */
function createDice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

export function makeEvents(count: number, outlets: number): StoryEvent[] {
  const roll = createDice(11);
  const events = Array.from({ length: count }, (_, index): StoryEvent => {
    const first = start + roll(730) * day;
    const isSpan = roll(5) === 0;
    const last = isSpan ? first + (3 + roll(40)) * day : first;
    const [from, to] = [iso(first), iso(last)];
    const edtf = isSpan ? `${from}/${to}` : from;
    const articles = Array.from({ length: 1 + roll(3) }, () => `article-${roll(outlets)}`);
    return {
      id: `event-${index}`,
      from,
      to,
      edtf,
      precision: isSpan ? 'range' : 'day',
      certain: true,
      scheduled: roll(12) === 0,
      title: `${titles[index % titles.length]} ${index}`,
      participants: [],
      articles: [...new Set(articles)],
      quotes: [...new Set(articles)].map((article) => ({
        article,
        start: 0,
        end: from.length,
        quote: from,
        from,
        to,
        edtf,
        certain: true,
      })),
      fact: null,
    };
  });
  // A story gives its events in order of time.
  return events.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

/** One article an outlet. */
export function makeStory(count: number, outlets: number): StoryView {
  const published = (index: number) =>
    new Date(start + ((index * 730) / outlets) * day + 9 * 3_600_000).toISOString();
  const articles: ArticleCard[] = Array.from({ length: outlets }, (_, index) => ({
    id: `article-${index}`,
    outlet: `Outlet ${index + 1}`,
    title: `Report ${index + 1}`,
    url: null,
    author: null,
    published: published(index),
    feed: null,
    read: true,
    partial: false,
    revisions: 1,
    hash: '',
    fetched: published(index),
    changed: null,
    why: '',
  }));
  return {
    summary: {
      id: 'story',
      title: 'A very large story',
      articles: outlets,
      origins: 0,
      conflicts: 0,
      unread: 0,
      pinned: false,
      archived: false,
      comparing: false,
      reported: { from: published(0), to: published(outlets - 1) },
    },
    articles,
    happened: null,
    decisions: {},
    facts: [],
    origins: [],
    nearDuplicates: [],
    events: makeEvents(count, outlets),
    sums: [],
  };
}
