/** What holds for all dates of an article: spans, order, publication, direction, locale, furniture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../core/extract/context.ts';
import { extensions, findDates, joints, rules } from '../../../../core/extract/dates/index.ts';
import type { DateMention } from '../../../../core/model.ts';

const read = (text: string, published: string | null = '2026-06-25T12:00:00Z', outlet = '') =>
  findDates(createContext({ text, published, outlet })).dates;
const periods = (mentions: DateMention[]) => mentions.map(({ from, to }) => [from, to]);

const words = [
  ...['June', 'May', 'Sept.', 'Monday', 'last', 'next', 'week', 'the', 'of', 'in', 'year', '2026'],
  ...['10', '1990s', '-', '–', ',', '.', 'to', 'and', 'between', 'from', 'early', 'mid-', 'end'],
  ...['two', 'weeks', 'later', 'ago', 'first', 'quarter', 'fiscal', 'Q3', '3/4', '2026-06-10'],
  ...['today', '9 a.m.', 'UTC', 'will', 'was', '😀', 'é', '\n', '\n\n', 'third', '14th', 'Easter'],
];

it('gives spans of the text, in order, none over another, with days that exist', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 40 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      let free = 0;
      for (const { start, end, quote, from, to } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(text.slice(start, end)).toBe(quote);
        expect(quote.trim()).toBe(quote);
        expect(from <= to).toBe(true);
        for (const day of [from, to]) {
          expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
        free = end;
      }
    }),
    { numRuns: 500 },
  );
});

it('names no day before the first year or after the last of four digits', () => {
  for (const text of [
    'It was 11 in 2019. That is 2023 years earlier.',
    'In 1950 it was 1,900 years earlier.',
    'It was 2026. It ends 9,000 years later.',
  ])
    for (const { from, to } of read(text)) {
      expect(from <= to).toBe(true);
      expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(to).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
});

it('reads hostile text to its end', () => {
  const units = [
    ...words,
    '1',
    '(',
    'and ',
    'June ',
    'June 3 ',
    '2024 ',
    'Monday to ',
    'fiscal 2024 ',
  ];
  for (const unit of units) {
    const text = `${unit} `.repeat(Math.ceil(40_000 / (unit.length + 1)));
    expect(Array.isArray(read(text))).toBe(true);
    expect(Array.isArray(read(text.replaceAll(' ', '')))).toBe(true);
  }
});

it('bounds every quantifier of every pattern but the single characters', () => {
  const patterns = [
    ...rules.map(({ pattern }) => pattern),
    ...extensions.map(({ pattern }) => pattern),
    ...joints.flatMap(({ between, before }) => (before ? [between, before] : [between])),
  ];
  for (const { source } of patterns) expect(source).not.toMatch(/[)][*+]|[)]\{\d+,\}/);
});

describe('publication', () => {
  it('counts in the offset of the outlet', () => {
    expect(periods(read('It closed today.', '2026-06-25T23:30:00-08:00'))).toEqual([
      ['2026-06-25', '2026-06-25'],
    ]);
    expect(periods(read('It closed yesterday.', '2026-07-01T00:10:00+05:30'))).toEqual([
      ['2026-06-30', '2026-06-30'],
    ]);
  });

  it('leaves out what rests on it where it is not known', () => {
    const text =
      'On Tuesday, March 3, it fell; on March 13, 2024, it rose, in 2025 as well, and today.';
    expect(read(text, null).map(({ quote }) => quote)).toEqual(['March 13, 2024', '2025']);
  });

  it('does not read a broken time', () => {
    expect(read('It closed today.', 'yesterday noon')).toEqual([]);
  });
});

describe('missing years', () => {
  it.each([
    ['The bill was signed in October.', '2025-10-01'],
    ['The bill will be signed in October.', '2026-10-01'],
    ['The company, which was founded by two brothers, is to open in May.', '2027-05-01'],
    ['The hearing has been scheduled for Feb. 3.', '2027-02-03'],
    ['They had met on Dec. 3.', '2025-12-03'],
    ['Replies are due by Jan. 15.', '2027-01-15'],
    ['The November meeting ended early.', '2025-11-01'],
    ['It was announced that staff would move in April.', '2027-04-01'],
    ['The chamber passed it by 31 votes to 4 on September 13.', '2025-09-13'],
    ['Members agreed in a 31-4 vote on Sept. 13.', '2025-09-13'],
    ['The tutor goes live in January.', '2027-01-01'],
    ['Members voted to put off the law until March 1.', '2027-03-01'],
    ['The minister has promised to close it by 1 February.', '2027-02-01'],
    ['The court has asked for the list of all places by the 1st of February.', '2027-02-01'],
    ['The scheme is said to have run until March.', '2026-03-01'],
    ['She promised: a list by 9 July, with the names of 14 earlier cases.', '2026-07-09'],
    ['A trial first set for April 24 had been moved.', '2026-04-24'],
    ['The trial has been set for April 24.', '2027-04-24'],
    ['The trial had been moved to September.', '2026-09-01'],
    ['Two cooks had been hired through September.', '2026-09-01'],
    ['It costs 350 crowns ($2.70) an hour from July 1.', '2026-07-01'],
    ['It had promised an inquiry and was closed by 1 February.', '2026-02-01'],
  ])('follow the direction of “%s”', (text, from) => {
    expect(read(text)[0]?.from).toBe(from);
  });

  it('are those of the other end of a period', () => {
    expect(periods(read('It ran from Nov. 20 to Jan. 8, 2025.'))).toEqual([
      ['2024-11-20', '2025-01-08'],
    ]);
  });
});

describe('years that a story carries on', () => {
  it.each([
    ['The house passed it in March 2024. The veto came on May 5.', '2024-05-05'],
    ['It failed on Nov. 3, 2024. It failed again on Dec. 9.', '2024-12-09'],
    ['Last year’s budget was passed in March.', '2025-03-01'],
    // What looks ahead, what is fresh, what lies long after it, and what another paragraph tells is another story.
    ['The house passed it in March 2024. It will vote again on July 5.', '2026-07-05'],
    ['It was fined in April 2025. It paid on June 9.', '2026-06-09'],
    ['It was founded in March 2024. It was sold in November.', '2025-11-01'],
    ['The house passed it in March 2024.\n\nThe veto came on May 5.', '2026-05-05'],
    ['It was founded in 2019. It was sold in March.', '2026-03-01'],
  ])('“%s”', (text, from) => {
    expect(read(text).at(-1)?.from).toBe(from);
  });
});

describe('weekdays', () => {
  it.each([
    ['Ministers met on Thursday.', '2026-06-25'],
    ['Ministers met on Friday.', '2026-06-19'],
    ['Ministers will meet on Friday.', '2026-06-26'],
    ['Markets stay closed until Monday.', '2026-06-29'],
    ['The firm, which reports its results on Friday, grew.', '2026-06-26'],
    ['The Gazette reports on Friday that figures fell.', '2026-06-19'],
    ['The court hears the parties on Friday.', '2026-06-26'],
    ['At Wednesday’s close it was worth less.', '2026-06-24'],
    ['A spokesman could not be reached Monday.', '2026-06-22'],
    ['The agency would not comment on Friday.', '2026-06-19'],
    ['The vote, it said, would be held on Friday.', '2026-06-26'],
  ])('are the latest or the next: “%s”', (text, from) => {
    expect(read(text)[0]?.from).toBe(from);
  });
});

describe('numbers as dates', () => {
  it('stand in the order that the article or its outlet uses', () => {
    expect(read('Signed 05/06/2026.')[0]?.from).toBe('2026-05-06');
    expect(read('Signed 05/06/2026.', undefined, 'BBC News')[0]?.from).toBe('2026-06-05');
    expect(read('Signed 05/06/2026, closed 23/06/2026.')[0]?.from).toBe('2026-06-05');
    expect(read('On 3 June and 4 June they met. Signed 05/06/2026.').at(-1)?.from).toBe(
      '2026-06-05',
    );
  });
});

it('tells what is said from what is implied', () => {
  const certain = (text: string) => read(text)[0]?.certain;
  expect(certain('It was signed on June 10, 2026.')).toBe(true);
  expect(certain('It was signed on June 10.')).toBe(false);
  expect(certain('It was signed on Tuesday.')).toBe(false);
  expect(certain('It was signed last week.')).toBe(true);
  expect(certain('It ran from June 1 to June 10, 2026.')).toBe(true);
  expect(certain('It ran from June 1 to June 10.')).toBe(false);
});

it('takes words and names that look like dates for what they are', () => {
  for (const text of [
    'Theresa May said it may march on.',
    'The Sunday Times saw it a second time.',
    'Sun and rain may come; April Jones sat down.',
    'Section 2021 of the Act, H100 chips, GPT-4 and 1,999 of 2000 users.',
    'The AI Act 2024 and the Law of 1996.',
    'In his 20s he won 3-2, 24/7, for $2026.',
  ])
    expect(read(text)).toEqual([]);
});

it('finds nothing in page furniture', () => {
  const context = createContext({
    text: 'Posted June 1, 2026\nIt closed on June 10, 2026.',
    published: null,
  });
  const furniture = [{ start: 0, end: 19, quote: 'Posted June 1, 2026' }];
  expect(findDates({ ...context, furniture }).dates.map(({ quote }) => quote)).toEqual([
    'June 10, 2026',
  ]);
});

it.each([
  [
    'A hearing is set for May 5, the parties said, and one for Sept. 24.',
    ['2027-05-05', '2026-09-24'],
  ],
  ['The council’s vote on Wednesday was close.', ['2026-06-24']],
  ['It will invest over five years from 2027.', ['2027-01-01']],
  ['A trial date of Sept. 14 was set.', ['2026-09-14']],
  ['The figure is up from 40 in December.', ['2025-12-01']],
  ['Bids open on August 3, with awards announced in December.', ['2026-08-03', '2026-12-01']],
  ['In a letter on May 12, members ask what the firm will do.', ['2026-05-12']],
  ['Monday’s vote would give it the power.', ['2026-06-22']],
  ['It becomes law on April 1.', ['2027-04-01']],
  [
    'What to watch\n\nFeb. 10: committee hearing.\n\nMarch 31: recess.',
    ['2027-02-10', '2027-03-31'],
  ],
  ['Timeline\n\nOct. 3: Bill in committee.\n\nDec. 9: Hearing.', ['2025-10-03', '2025-12-09']],
  ['Entry into force: April 1.', ['2027-04-01']],
  ['Nothing new.\n\nFeb. 10: a hearing.', ['2026-02-10']],
])('reads where “%s” looks', (text, days) => {
  expect(read(text).map(({ from }) => from)).toEqual(days);
});
