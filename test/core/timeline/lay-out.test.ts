/** The lay-out of the timeline: events and a viewport in, marks in pixels out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoryEvent } from '../../../core/model.ts';
import { chooseWindows } from '../../../core/timeline/choose-windows.ts';
import { findHit } from '../../../core/timeline/find-hit.ts';
import { layOutTimeline } from '../../../core/timeline/lay-out.ts';
import { type Clock, day, placeOn } from '../../../core/timeline/lay-out-clock.ts';
import { eventsOf } from '../../../core/timeline/lay-out-marks.ts';
import { layOutReports } from '../../../core/timeline/lay-out-reports.ts';
import { prepareTimeline, type TimelineInput } from '../../../core/timeline/prepare-timeline.ts';
import { chooseShape } from '../../../core/timeline/shape.ts';
import type { Reach } from '../../../core/timeline/stretch-names.ts';

const june: Clock = {
  from: Date.parse('2026-06-01'),
  to: Date.parse('2026-07-01'),
  left: 100,
  width: 600,
};

function event(id: string, from: string, to = from, more: Partial<StoryEvent> = {}): StoryEvent {
  const edtf = from === to ? from : `${from}/${to}`;
  const articles = more.articles ?? ['a1'];
  return {
    id,
    from,
    to,
    edtf,
    precision: from === to ? 'day' : 'range',
    certain: true,
    scheduled: false,
    title: `Event ${id}`,
    participants: [],
    articles,
    quotes: articles.map((article) => ({
      article,
      start: 0,
      end: 1,
      quote: 'x',
      from,
      to,
      edtf,
      certain: true,
    })),
    fact: null,
    ...more,
  };
}

interface Given extends TimelineInput {
  mostRows: number;
  measureWhole: () => number;
  reach: Reach;
}

const ofJune = { left: june.left, right: june.left + june.width };

function layOut(events: StoryEvent[], more: Partial<Given> = {}) {
  const { mostRows = 12, measureWhole = () => 200, reach = ofJune, ...input } = more;
  const prepared = prepareTimeline({
    events,
    sources: [
      { name: 'One', reports: [{ article: 'a1', published: null, changed: null }] },
      { name: 'Two', reports: [{ article: 'a2', published: null, changed: null }] },
    ],
    conflicts: new Map(),
    ...input,
  });
  return layOutTimeline(prepared, {
    happened: june,
    reported: null,
    measure: () => 120,
    measureWhole,
    mostRows,
    reach,
  });
}

describe('how a date is drawn', () => {
  const drawn = (
    edtf: string,
    from: string,
    to: string,
    precision: StoryEvent['precision'],
    scheduled = false,
  ) => chooseShape({ edtf, from, to, precision, scheduled });

  test('a day is a dot, a day to come a diamond', () => {
    expect(drawn('2026-06-10', '2026-06-10', '2026-06-10', 'day')).toBe('day');
    expect(drawn('2026-06-10', '2026-06-10', '2026-06-10', 'day', true)).toBe('scheduled');
  });

  test('from one known day to another is a bar', () => {
    expect(drawn('2026-04-22/2026-06-05', '2026-04-22', '2026-06-05', 'range')).toBe('bar');
  });

  test.each([
    ['2026-06', '2026-06-01', '2026-06-30', 'month'],
    ['2026-04/2026-06', '2026-04-01', '2026-06-30', 'range'],
    ['2026', '2026-01-01', '2026-12-31', 'year'],
    ['2026-06-08/2026-06-14', '2026-06-08', '2026-06-14', 'week'],
  ] as const)('%s has no known days, and is a span', (edtf, from, to, precision) => {
    expect(drawn(edtf, from, to, precision)).toBe('span');
  });

  test('what is about a day is a dashed ring', () => {
    expect(drawn('2026-06-10~', '2026-06-10', '2026-06-10', 'day')).toBe('approximate');
  });
});

describe('the lane of what happened', () => {
  test('a dot stands at noon of its day, a bar from the first midnight to the last', () => {
    const [dot, bar] = layOut([event('e1', '2026-06-10'), event('e2', '2026-06-15', '2026-06-20')])
      .eventLane.marks;
    expect((dot?.left ?? 0) + 4).toBeCloseTo(placeOn(june, Date.parse('2026-06-10T12:00:00Z')));
    expect(bar?.left).toBeCloseTo(placeOn(june, Date.parse('2026-06-15')));
    expect(bar?.right).toBeCloseTo(placeOn(june, Date.parse('2026-06-21')));
  });

  test('a name stands inside its bar where it fits, else where there is room', () => {
    const { marks } = layOut([
      event('wide', '2026-06-05', '2026-06-20'),
      event('early', '2026-06-02'),
      event('late', '2026-06-29'),
    ]).eventLane;
    const side = (id: string) =>
      marks.find(({ datings }) => datings[0]?.event.id === id)?.label?.side;
    expect([side('wide'), side('early'), side('late')]).toEqual(['inside', 'right', 'left']);
  });

  test('a long name takes the room that its row has left, and no more', () => {
    const room = (...events: StoryEvent[]) => layOut(events).eventLane.marks[0]?.label?.room ?? 0;
    expect(room(event('alone', '2026-06-02'))).toBe(200);
    const beside = room(event('one', '2026-06-02'), event('two', '2026-06-11'));
    expect(beside).toBeGreaterThan(120);
    expect(beside).toBeLessThan(180);
  });

  test('a name runs beyond the clock where its row is free, but not over the count of what is earlier', () => {
    const late = ['28', '29', '30'].map((of) => event(of, `2026-06-${of}`));
    const ends = (...events: StoryEvent[]) => {
      const { marks } = layOut(events, {
        reach: { ...ofJune, left: 20 },
        measureWhole: () => 900,
      }).eventLane;
      const labels = marks.toSorted((a, b) => a.y - b.y).flatMap(({ label }) => label ?? []);
      expect(labels.map(({ side }) => side)).toEqual(['left', 'left', 'left']);
      return labels.map(({ x, room }) => Math.round(x - room));
    };
    expect(ends(...late)).toEqual([20, 20, 20]);
    expect(ends(event('before', '2026-05-02'), ...late)).toEqual([june.left, 20, 20]);
  });

  test('events outside of the window are counted, not drawn', () => {
    const { eventLane } = layOut([
      event('e1', '2025-12-01'),
      event('e2', '2026-06-10'),
      event('e3', '2026-08-01'),
    ]);
    expect(eventLane.marks).toHaveLength(1);
    expect([eventLane.before, eventLane.after]).toEqual([1, 1]);
  });

  test('too many for the rows: those told by most keep their names, the others share a mark', () => {
    const crowd = Array.from({ length: 8 }, (_, index) => event(`e${index}`, '2026-06-10'));
    const told = event('told', '2026-06-10', '2026-06-10', { articles: ['a1', 'a2'] });
    const { marks } = layOut([...crowd, told], { mostRows: 3 }).eventLane;
    expect(marks.find((mark) => eventsOf(mark).includes(told))?.label).not.toBeNull();
    const many = marks.find(({ shape }) => shape === 'many');
    expect(many && eventsOf(many).length).toBe(9 - marks.filter(({ label }) => label).length);
  });

  test('rows follow one another in time, on whichever side the names stand', () => {
    const { marks } = layOut([
      event('later', '2026-06-26'),
      event('sooner', '2026-06-20'),
    ]).eventLane;
    const [sooner, later] = marks.toSorted((a, b) => a.left - b.left);
    // The name of the later one begins before the earlier one does.
    expect([sooner?.label?.side, later?.label?.side]).toEqual(['right', 'left']);
    expect(sooner?.y).toBeLessThan(later?.y ?? 0);
  });

  test('no two names overlap, whatever the events', () => {
    const days = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(days, days), { maxLength: 30 }), (spans) => {
        const events = spans.map(([a, b], index) => {
          const [first, last] = [Math.min(a, b), Math.max(a, b)].map(
            (d) => `2026-06-${String(d).padStart(2, '0')}`,
          );
          return event(`e${index}`, first ?? '', last ?? '');
        });
        const { marks, height } = layOut(events).eventLane;
        const boxes = marks.map(({ left, right, y, label }) => {
          const room = label && label.side !== 'inside' ? label.room : 0;
          return {
            y,
            left: label?.side === 'left' ? label.x - room : left,
            right: label?.side === 'right' ? label.x + room : right,
          };
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.y).toBeLessThan(height);
          for (const other of boxes.slice(index + 1))
            if (box.y === other.y)
              expect(box.right <= other.left || other.right <= box.left).toBe(true);
        }
        expect(new Set(marks.flatMap(eventsOf)).size).toBe(events.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the lane of a source', () => {
  test('holds the dates that this source gives, as this source gives them', () => {
    const told = event('e1', '2026-06-10', '2026-06-10', {
      articles: ['a1', 'a2'],
      quotes: [
        {
          article: 'a1',
          start: 0,
          end: 1,
          quote: 'June 10',
          from: '2026-06-10',
          to: '2026-06-10',
          edtf: '2026-06-10',
          certain: true,
        },
        {
          article: 'a2',
          start: 0,
          end: 1,
          quote: 'June',
          from: '2026-06-01',
          to: '2026-06-30',
          edtf: '2026-06',
          certain: true,
        },
      ],
    });
    const { lanes } = layOut([told]);
    expect(lanes.map(({ marks }) => marks.map(({ shape }) => shape))).toEqual([['day'], ['span']]);
  });

  test('dots that touch become one with a count', () => {
    const events = [
      event('e1', '2026-06-10'),
      event('e2', '2026-06-10'),
      event('e3', '2026-06-25'),
    ];
    const marks = layOut(events).lanes[0]?.marks ?? [];
    expect(marks.map((mark) => [mark.shape, eventsOf(mark).length])).toEqual([
      ['many', 2],
      ['day', 1],
    ]);
  });

  test('lanes follow one another without a gap', () => {
    const { lanes, eventLane, height } = layOut([event('e1', '2026-06-10')]);
    expect(lanes[0]?.top).toBe(eventLane.height);
    expect(lanes[1]?.top).toBe((lanes[0]?.top ?? 0) + (lanes[0]?.height ?? 0));
    expect(height).toBe((lanes[1]?.top ?? 0) + (lanes[1]?.height ?? 0));
  });
});

describe('dates in conflict', () => {
  const quote = (article: string, to: string) => ({
    article,
    start: 0,
    end: 1,
    quote: to,
    from: to,
    to,
    edtf: to,
    certain: true,
  });
  const disputed = event('e1', '2026-06-05', '2026-06-05', {
    articles: ['a1', 'a2', 'a3'],
    quotes: [quote('a1', '2026-06-05'), quote('a2', '2026-06-20'), quote('a3', '2026-06-05')],
  });
  const sources = ['a1', 'a2', 'a3'].map((article) => ({
    name: article,
    reports: [{ article, published: null, changed: null }],
  }));

  test('are joined by a line from where most date it', () => {
    const [link] = layOut([disputed], {
      sources,
      conflicts: new Map([['e1', new Set(['a2'])]]),
    }).links;
    expect(link?.ends.map(({ source, apart }) => [source, apart])).toEqual([
      ['a1', false],
      ['a2', true],
      ['a3', false],
    ]);
    expect(link?.trunk).toBe(link?.ends[0]?.x);
  });

  test('leave out a dating that is only less precise', () => {
    const vague = { ...quote('a3', '2026-06-30'), from: '2026-06-01', edtf: '2026-06' };
    const told = { ...disputed, quotes: [...disputed.quotes.slice(0, 2), vague] };
    const [link] = layOut([told], { sources, conflicts: new Map([['e1', new Set(['a2'])]]) }).links;
    expect(link?.ends.map(({ source }) => source)).toEqual(['a1', 'a2']);
  });

  test('are not joined where nothing is in conflict', () => {
    expect(layOut([disputed], { sources }).links).toEqual([]);
  });
});

describe('what lies under a point', () => {
  const told = event('e1', '2026-06-10');
  const layout = layOut([told, event('e2', '2026-06-20')]);
  const [lane] = layout.lanes;
  const mark = lane?.marks[0];

  test('is the mark there, or the nearest within reach', () => {
    const y = (lane?.top ?? 0) + (mark?.y ?? 0);
    for (const x of [(mark?.left ?? 0) - 3, (mark?.right ?? 0) + 3]) {
      const hit = findHit(layout, x, y);
      expect(hit).toMatchObject({ type: 'dating', lane: 0 });
      expect(hit?.type === 'dating' && eventsOf(hit.mark)).toEqual([told]);
    }
  });

  test('is the event whose name is there', () => {
    const named = layout.eventLane.marks[0];
    const hit = findHit(layout, (named?.label?.x ?? 0) + 60, named?.y ?? 0);
    expect(hit?.type === 'event' && eventsOf(hit.mark)).toEqual([told]);
  });

  test('is nothing between the marks, in a lane without any, and outside of all lanes', () => {
    const y = (lane?.top ?? 0) + (mark?.y ?? 0);
    expect(findHit(layout, ((mark?.right ?? 0) + 400) / 2 + 20, y)).toBeNull();
    expect(findHit(layout, mark?.left ?? 0, (layout.lanes[1]?.top ?? 0) + 10)).toBeNull();
    expect(findHit(layout, mark?.left ?? 0, layout.height + 5)).toBeNull();
  });
});

describe('ten thousand events', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => {
    const from = `2026-06-${String(1 + (index % 28)).padStart(2, '0')}`;
    const to = index % 3 === 0 ? '2026-06-30' : from;
    return event(`e${index}`, from, to);
  });
  const { lanes, eventLane } = layOut(many);

  test('are all in the lane, and the lane stays low', () => {
    expect(new Set(lanes[0]?.marks.flatMap(eventsOf)).size).toBe(10_000);
    expect(lanes[0]?.height).toBeLessThan(60);
    expect(eventLane.height).toBeLessThan(12 * 19 + 9);
  });

  test('are named all along their time, and not where the first of them lie', () => {
    const { events, byTelling } = prepareTimeline({
      events: many,
      sources: [],
      conflicts: new Map(),
    });
    const weeks = [...byTelling.slice(0, 8)].map((index) =>
      Math.floor(((events.dates.from[index] ?? 0) - june.from) / (7 * day)),
    );
    expect(new Set(weeks)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('share dots that lie apart, also where much begins before the window', () => {
    const over = many.map((each, index) =>
      index % 3 === 0
        ? event(each.id, `2026-05-${String(1 + (index % 28)).padStart(2, '0')}`, '2026-06-02')
        : each,
    );
    const crowded = layOut(over);
    const row = crowded.eventLane.marks.filter(({ shape }) => shape === 'many');
    for (const [index, mark] of row.entries())
      expect(mark.left).toBeGreaterThanOrEqual((row[index - 1]?.right ?? june.left) - 1);
  });

  test('are few marks', () => {
    expect(lanes[0]?.marks.length).toBeLessThan(60);
    expect(eventLane.marks.length).toBeLessThan(150);
  });
});

describe('when it was reported', () => {
  const reported = (published: string | null, changed: string | null = null) =>
    layOutReports([{ article: 'a1', published, changed }], june);

  test('a time is a tick, a day without a time a day, nothing a box of its own', () => {
    expect(reported('2026-06-25T09:10:00+02:00').map(({ shape }) => shape)).toEqual(['time']);
    expect(reported('2026-06-25').map(({ shape }) => shape)).toEqual(['day']);
    expect(reported(null).map(({ shape }) => shape)).toEqual(['unknown']);
  });

  test('a later version is tied to its report', () => {
    const [time, changed] = reported('2026-06-20T09:00:00Z', '2026-06-22T09:00:00Z');
    expect(changed?.shape).toBe('changed');
    expect(changed?.left).toBe(time?.left);
    expect(changed?.right).toBeGreaterThan(time?.right ?? 0);
  });

  test('ticks that would touch become one', () => {
    const marks = layOutReports(
      ['2026-06-25T09:00:00Z', '2026-06-25T10:00:00Z'].map((published, index) => ({
        article: `a${index}`,
        published,
        changed: null,
      })),
      june,
    );
    expect(marks.map(({ articles }) => articles)).toEqual([['a0', 'a1']]);
  });

  test('what would lie on the count of another is counted with it, and so is all without a time', () => {
    const given = [
      '2026-06-25T09:00:00Z',
      '2026-06-25T10:00:00Z',
      '2026-06-25T20:00:00Z',
      '2026-06-26',
      '2026-06-26T01:00:00Z',
      '2026-06-27T09:00:00Z',
      null,
      null,
    ];
    const marks = layOutReports(
      given.map((published, index) => ({ article: `a${index}`, published, changed: null })),
      june,
    );
    expect(marks.map(({ articles }) => articles)).toEqual([
      ['a6', 'a7'],
      ['a0', 'a1', 'a2', 'a4'],
      ['a3'],
      ['a5'],
    ]);
  });
});

describe('the window to begin with', () => {
  const windowsOf = (events: StoryEvent[]) =>
    chooseWindows(prepareTimeline({ events, sources: [], conflicts: new Map() }));
  const chooseWindow = (events: StoryEvent[]) => windowsOf(events)?.begin;

  test('shows everything, with a margin', () => {
    const window = chooseWindow([event('e1', '2026-06-01'), event('e2', '2026-06-30')]);
    expect(window?.from).toBeLessThan(Date.parse('2026-06-01'));
    expect(window?.to).toBeGreaterThan(Date.parse('2026-07-01'));
  });

  test('leaves out what a single article recalls from years ago', () => {
    const shared = { articles: ['a1', 'a2'] };
    const window = chooseWindow([
      event('old', '2019-01-01'),
      event('e1', '2026-06-01', '2026-06-01', shared),
      event('e2', '2026-06-20', '2026-06-20', shared),
    ]);
    expect(window?.from).toBeGreaterThan(Date.parse('2026-05-01'));
    expect(window?.to).toBeLessThan(Date.parse('2026-07-15'));
  });

  test('lies within the whole, which holds every event', () => {
    const day = fc.date({
      min: new Date('2024-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    });
    const told = fc.record({ on: day, alone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 12 }), (all) => {
        const windows = windowsOf(
          all.map(({ on, alone }, index) => {
            const iso = on.toISOString().slice(0, 10);
            return event(`e${index}`, iso, iso, { articles: alone ? ['a1'] : ['a1', 'a2'] });
          }),
        );
        if (!windows) throw new Error('There are events');
        const { begin, whole } = windows;
        expect(begin.from).toBeGreaterThanOrEqual(whole.from);
        expect(begin.to).toBeLessThanOrEqual(whole.to);
        for (const { on } of all) {
          expect(on.getTime()).toBeGreaterThan(whole.from);
          expect(on.getTime()).toBeLessThan(whole.to);
        }
      }),
    );
  });

  test('holds the dates that contradict an event', () => {
    const told = event('e1', '2026-06-10', '2026-06-10', { articles: ['a1', 'a2'] });
    const quotes = told.quotes.map((quote) =>
      quote.article === 'a2' ? { ...quote, from: '2026-07-20', to: '2026-07-20' } : quote,
    );
    const sources = [{ name: 'Two', reports: [{ article: 'a2', published: null, changed: null }] }];
    const conflicts = new Map([['e1', new Set(['a2'])]]);
    const prepared = prepareTimeline({ events: [{ ...told, quotes }], sources, conflicts });
    expect(chooseWindows(prepared)?.begin.to).toBeGreaterThan(Date.parse('2026-07-21'));
  });

  test('is never shorter than two weeks, and none without events', () => {
    const window = chooseWindow([event('e1', '2026-06-10')]);
    expect((window?.to ?? 0) - (window?.from ?? 0)).toBeGreaterThanOrEqual(14 * day);
    expect(windowsOf([])).toBeNull();
  });
});
