/** A page sells: mugs, seats, subscriptions, stocks to buy, something to win. */
import {
  amount,
  atOpening,
  audience,
  type FurnitureSentence,
  price,
} from './furniture-sentence.ts';

export const shops: readonly FurnitureSentence[] = [
  {
    starts: 'mugs mug tote hoodies stickers t posters back gift',
    pattern: atOpening(
      `(?:Mugs?|Tote bags|Hoodies|Stickers|T-shirts|Posters|Back issues|Gift (?:cards|subscriptions))\\b[^.!?\\n]{0,32}?${price}`,
    ),
    examples: [
      'Mugs are $28.',
      'Back issues: £4 plus postage.',
      'Tote bags are €15 each in our shop.',
    ],
    nonExamples: ['Each mug cost the ministry $28.', 'Mugs were banned.'],
  },
  {
    starts: 'our see',
    pattern: atOpening(
      '(?:See )?[Oo]ur \\d{1,3} (?:best|top|favou?rite|hottest|must-\\p{L}{3,5}|essential) (?:\\p{L}{1,12} )?(?:stocks|shares|picks|funds|buys|gadgets|tips|deals|books|films|podcasts|reads|recipes|ideas|gifts|laptops|phones|apps|games|shows)',
    ),
    examples: ['Our 10 best stocks do not include it.', 'See our 7 favourite gadgets.'],
    nonExamples: ['Our 10 best analysts left.'],
  },
  {
    starts: 'awards tables tickets doors admission early only',
    pattern: atOpening(
      `Awards (?:night|dinner|evening|lunch|gala)\\b[^.!?\\n]{0,20}\\d|Tables (?:of \\p{L}{3,6} |of \\d{1,2} )?(?:from |at |cost |are )?${price}|Tickets:? ${price}|Doors (?:open )?(?:at )?\\d|Admission:? (?:is )?${price}|Early-bird\\b|Only \\d{1,4} (?:seats|tickets|places|spots|copies) (?:left|remaining)\\b`,
    ),
    examples: [
      'Awards night 11 June, tables £1,450.',
      'Tables of ten from £2,300.',
      'Tickets £18, concessions £12.',
      'Doors 7 pm, tickets $20.',
      'Admission 8 euros, children under 6 free.',
      'Only 38 seats left for our summit.',
    ],
    nonExamples: [
      'Tickets for the summit cost 690 euros, and ministers got in free.',
      'Only 38 seats are left in the chamber.',
      'Tables 3 and 4 show it.',
    ],
  },
  {
    starts: 'subscribe subscriptions first save upgrade refer win enter get',
    pattern: atOpening(
      `Subscribe for ${price}|Subscriptions?(?::| from) ${price}|First (?:month|week|year|issue) (?:is )?(?:free\\b|for ${price})|Save (?:up to )?(?:[$£€]\\d|\\d{1,2} ?%)|Upgrade for ${price}|Refer (?:\\d|a|one|two|three)\\b|Win (?:one of|\\d|two|[£$€])|Enter (?:by|before|now|today)\\b[^.!?\\n]{0,40} win\\b|Get (?:\\d{1,2}|two|three|six) (?:months|weeks|issues)\\b`,
    ),
    examples: [
      'Subscribe for $4 a month.',
      'First month for $1.',
      'Save 40% on an annual plan.',
      'Win one of 10 book vouchers.',
      'Get 3 months for the price of 1.',
      'Enter by Friday to win £500.',
    ],
    nonExamples: [
      'First month for the new board, and 3 members left.',
      'Winning 10 seats was not enough.',
    ],
  },
  {
    starts: 'we',
    pattern: atOpening(`We need ${amount} more (?:${audience}|supporters)`),
    examples: ['We need 400 more members by Friday.'],
    nonExamples: ['We need 400 more inspectors.'],
  },
  {
    starts: 'plans paying paid join if',
    pattern: atOpening(
      `Plans from ${price}|(?:Paying|Paid) (?:${audience}) \\(${price}|Join (?:our|us for (?:our|a|an|the)) (?:\\p{L}{1,12} )?(?:webinar|workshop|briefing|conference|summit|event|masterclass)\\b|If you (?:like|enjoy|value) (?:what we do|this|our work)`,
    ),
    examples: [
      'Plans from $9 a month.',
      'Paying readers (€6 a month) get the footnotes.',
      'Join our webinar on June 4 at noon ($95).',
      'If you like what we do, $3 a month keeps the lights on.',
    ],
    nonExamples: ['Plans for 9 reactors were dropped.', 'If you like 3 of them, say so.'],
  },
  {
    starts: 'buy order cover seats two free discount use try offer chip give print register',
    pattern: atOpening(
      `(?:Buy|Order) the (?:book|report|guide)\\b|Cover price\\b|Seats from ${price}|(?:One|Two|Three)-day pass\\b|Free delivery\\b|(?:Discount|Use(?: the)?) code\\b|Try (?:it|us) free\\b|Offer: \\d|Chip in ${price}|Give ${price}|Print subscribers (?:save|get)\\b|Register by\\b[^.!?\\n]{0,30} save\\b`,
    ),
    examples: [
      'Buy the book (£16.99).',
      'Seats from 90 euros.',
      'Use code PRESS for 15 percent off.',
      'Try it free for 14 days.',
      'Chip in $5.',
    ],
    nonExamples: ['Buy the plan, said 12 deputies.', 'Seats from 90 districts are at stake.'],
  },
];
