/** Furniture is found, and reporting is not taken for it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../../core/text/furniture.ts';

const quotesOf = (text: string) => findFurniture(text).map(({ quote }) => quote);

const prose =
  'The regulator said on Tuesday that it had written to 14 companies about the way in which they collect the words of other people, and that it would publish the answers in full.';

describe('findFurniture', () => {
  it.each([
    'READ ALSO: Minister resigns (June 9, 2026)',
    '© 2026 Daily Example. All rights reserved.',
    '412 comments',
    'Published posts: 652',
    '5 min read',
    'By Jane Roe | Updated June 25, 2026',
    'Home | Politics | Tech | Sports',
    'Photo: Jane Roe for the Daily Example',
    'Press contact: 020 7946 0999',
    'Related: Firm fined $5 million',
    'View 14 comments',
    'Reading time: 4 minutes',
    'AAPL +1.2% MSFT -0.4%',
    'Monday 8 Jun 2026 10:45 am',
    '10:55 P.M. JUNE 8, 2026',
    'Story Created: Jun 8, 2026 at 9:56 AM AKDT',
    'On Mon, 08/06/2026 - 13:42',
  ])('finds the line "%s"', (line) => {
    expect(quotesOf(`${prose}\n\n${line}\n\n${prose}`)).toEqual([line]);
  });
  it.each([
    [
      'Subscribe to our newsletter (8,000 readers).',
      'Subscribe to our newsletter (8,000 readers).',
    ],
    ['Join 2 million readers.', 'Join 2 million readers.'],
    ['Our newsletter has 9,000 members.', 'Our newsletter has 9,000 members.'],
    ['Press office: 020 7946 0999.', 'Press office: 020 7946 0999.'],
    ['Get 50% off an annual subscription.', 'Get 50% off an annual subscription.'],
    ['Webinar on audits, 25 June, £49.', 'Webinar on audits, 25 June, £49.'],
    ['Sponsored by Acme: 30% off.', 'Sponsored by Acme: 30% off.'],
    ['Tip jar: $5.', 'Tip jar: $5.'],
    ['Unsubscribe in 1 click.', 'Unsubscribe in 1 click.'],
    ['Comments (23)', 'Comments (23)'],
    ['Share this 2.6K', 'Share this 2.6K'],
    ['Donate $10 to support our work.', 'Donate $10 to support our work.'],
    ['See https://example.org/a-25000.', 'https://example.org/a-25000.'],
  ])('finds "%s" within a paragraph', (sentence, found) => {
    expect(quotesOf(`${prose} ${sentence}`)).toEqual([found]);
  });
  it('takes what stands under a heading of links until prose begins again', () => {
    const links = 'Related stories\n\nFirm fined $5 million\n\nJun 25';
    const found = quotesOf(`${prose}\n\n${links}\n\n${prose}`);
    expect(found).toEqual(['Related stories', 'Firm fined $5 million', 'Jun 25']);
  });
  it('takes all that follows a box about the author', () => {
    expect(quotesOf(`${prose}\n\nAbout the author\n\n${prose}`)).toEqual([
      'About the author',
      prose,
    ]);
  });
  it('takes when a page was written, by day and time, and no sentence with both', () => {
    expect(quotesOf(`A headline\nMonday, June 8, 2026\n${prose}`)).toEqual([
      'Monday, June 8, 2026',
    ]);
    expect(quotesOf('Monday, June 8, 2026, 9:30 am')).toEqual([]);
    expect(quotesOf(`${prose}\nOn June 8, 2026 at 9:30 the vote begins\n${prose}`)).toEqual([]);
    expect(quotesOf(`${prose}\nMonday, June 8, 2026\n${prose}`)).toEqual([]);
  });
  it('takes a date alone before the report and leaves it within', () => {
    expect(quotesOf(`June 26, 2026\n\n${prose}\n\nJune 27, 2026\n\n${prose}`)).toEqual([
      'June 26, 2026',
    ]);
  });
  it('leaves reporting alone', () => {
    for (const text of [
      prose,
      'Questions: will the rule of 2024 survive?',
      'Readers of the letter joined 200 others.',
      'Ministers must act by May 9',
      'It said it would share 40 reports with files of its own.',
      'Our community of 300 people answered.',
      'Contracts of 14 departments end on Aug. 31. Shares fell 23 per cent.',
    ]) {
      expect(quotesOf(text), text).toEqual([]);
    }
  });
  it('gives spans in order that hold their quotes', () => {
    const piece = fc.constantFrom(
      ...[
        'READ: x\n',
        'Related\n',
        '😀 ',
        '| a | b\n',
        'ext. 44 ',
        'Join 5 readers. ',
        '12 likes\n',
        prose,
        '\n\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, quote } of findFurniture(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(quote);
          last = end;
        }
      }),
    );
  });
});
