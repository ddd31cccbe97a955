import { describe, expect, test } from 'vitest';
import { findClosingFragments } from '../../../core/text/closing-fragments.ts';

const report = `The harbour council voted 9-4 on Monday to rent out its oldest crane. ${'Nobody had asked for it before, and nobody will have to pay for it until the spring. '.repeat(6)}“We like it,” said Ada Cole.`;

const closing = (tail: string) => {
  const text = `${report} ${tail}`;
  const found = findClosingFragments(text);
  return found && text.slice(...found);
};

describe('what stands behind the last sentence', () => {
  test.each([
    ['Prize puzzle 4,512.'],
    ['Rovers 3, Athletic 1. Tides: high 06:12'],
    ['Zinc index −0.7% | Fair 2031: passes $640'],
    ['Leave a tip: $4'],
    ['Webinar: Knots for beginners, May 6, 2 p.m. ET ($49)'],
    ['You’re one of 4,380 subscribers. Forward this to 1 friend, get a mug.'],
    ['High today 94, low 58. Tarn River at Mill St.: 2,110 cfs.'],
    ['ZNC closed at 41.20, -0.3%. Spot zinc: $2.80/kg.'],
    ['Earnings season opens Nov 5.'],
    ['Cranewatch goes to 2,100 wheelhouses.'],
    ['In tomorrow’s paper: 16 pages of knots.'],
    ['Last week 412 of you voted.'],
    ['Knotwatch Live, 22 September, from US$299.'],
    ['You are reading The Ledger, issue 31. 5,200 subscribers.'],
    ['Our winter offer: three months for 12 pounds. Pool: 24 degrees. Nord 3 Sund 1.'],
    ['You receive this because you signed up. £5 a month, or £50 a year, or nothing.'],
    ['Want the whole story? £2 for 3 months. The ticket draw closes Sunday.'],
    ['Corrections to last month’s ferry post: 4-stroke, not 2-stroke. Thanks to two readers.'],
    ['Recording of Wednesday’s panel: members only.'],
    ['The next letter comes on Tuesday. Paid plan: $8 monthly.'],
    ['Podcast ep. 57: is the ferry late?'],
    ['Hail: 40% chance of it over the eastern straits by the evening.'],
  ])('is furniture where it is no sentence and of another matter: “%s”', (tail) => {
    expect(closing(tail)).toBe(tail);
  });

  test.each([
    ['The rent is $400 a day.'],
    ['Work starts on Sept. 4.'],
    ['Crane: $400 a day for the council.'],
    ['Votes fell 3%.'],
    ['Members of the club pay $9 a month.'],
    ['Just $4 a month is what they get for it.'],
    ['Thanks to 14 divers, the crane was raised.'],
    ['The slides shown on Tuesday put it at 12 million.'],
    ['ZNC closed at 41.20 on Monday.'],
    ['Council members may 4 times a year ask for it.'],
    ['The crane goes to 12 harbours.'],
    ['Zinc dealers from Lisbon rent it sometimes too.'],
    ['“Best thing ever.”'],
    ['Supply: Quillfish Wire'],
  ])(
    'is part of the report where it is a sentence, or speaks of what it speaks of: “%s”',
    (tail) => {
      expect(closing(tail)).toBeNull();
    },
  );

  test('a word of the report is a word of its own, and no end of another', () => {
    expect(closing('Ivy Rand 2 Ouncil 4.')).toBe('Ivy Rand 2 Ouncil 4.');
  });

  test('what stands before the credits is the report, what stands behind them is not', () => {
    const text = `${report}\n\n(Reporting by Ann Low; editing by Sue Park) Our rules: 9 points`;
    const found = findClosingFragments(text);
    expect(found && text.slice(...found)).toBe('Our rules: 9 points');
  });

  test('a note of a few words has no such end', () => {
    expect(findClosingFragments('Prize puzzle 4,512.')).toBeNull();
  });

  test('of a text that is all fragments no more than its end is read', () => {
    const text = `${report}${' | 4'.repeat(100_000)}`;
    const [start = 0] = findClosingFragments(text) ?? [];
    expect(text.length - start).toBeLessThan(500);
  });
});
