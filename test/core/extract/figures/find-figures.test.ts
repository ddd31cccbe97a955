/** What is a figure and what is none; what its noun, rate, direction and currency are; what belongs to dates and names. */
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../core/extract/context.ts';
import { findFigures } from '../../../../core/extract/figures/index.ts';
import type { DateMention, EntityMention } from '../../../../core/model.ts';
import { figuresOf, quotesOf } from './figures-of.ts';

describe('what is no quantity', () => {
  it.each([
    'House Bill 149, H.R. 1 and S. 2938 passed, as did SB 53.',
    'Section 230 and Article 5(1)(f), Recital 27, Annex III and Paragraph 12 apply.',
    'Under 47 U.S.C. 230 the court, in No. 3:24-cv-05417, Dkt. 231, declined.',
    'Executive Order 14110 was replaced by EO 14179.',
    'The one hundred and fifth Congress met the forty-seventh president in the twenty-first century.',
    'Windows 11, Apollo 11, Route 66, iOS 18 and Boeing 747 are names.',
    'Claude Opus 4.1 beat Gemini 2.5 Pro; Llama 3 70B and Qwen 72B trailed.',
    'An H100 and a B200 run GPT-5 over a 5G network.',
    'At 11:40 p.m. on 6 May, or 3 p.m., call 020 7946 0152 or 1-800-555-0199.',
    'In 2024 the rule of 1996 was dropped; the 1990s were over, and so was ’98.',
    'It was the 3rd such case, the 2nd this year, on page 3, Table 2.',
    'S.F. 3206, S.B. 205, COM(2025) 836 and 24-cv-3455 are cited on p. 44.',
    'They face counts two through four. It is for grades 6 through 12. My favourite is number 31. Here is the news at five.',
    'Step two: the money. Page 2 of 10. We have been here since seven this morning.',
    'Call 555, enter code 44120766, and see Item 1A. The rate is 1 euro = 9 kronor.',
    'The Five Eyes met at 1600 Acme Avenue over the Boeing 737-800.',
    '(1) the scope; (2) the term. A 3 min read for the 800 of you who write in.',
    'See https://example.org/2024/25000-accounts-154751964 for more.',
    'As para. 12, fn. 9 and [45] say, and [46, 47] too, see note 12.',
    'The Nasdaq closed at 17,432, the FTSE 100 was flat at 8,120 and the Dow fell to 38,004.',
    'The Group of Seven met on day three of the talks.',
    'They give their two cents, of two minds, one foot out of the door, on cloud nine.',
    'It could one day replace them. One day it will. One size fits a one-stop shop.',
    'A zero-day flaw in a two-way street with five-star service did a 180.',
    'On a scale of 1 to 10, the Big Four and the Magnificent Seven rank high at half past nine.',
    'He dialled 911 after a 999 call; the hotline is 116 123, the helpline: 0800 123 456.',
    'Updated 3h ago. The 401(k) plan, 88 FR 75191 and 347 U.S. 483 are cited, as is P5+1.',
    'At 51.5074° N, in the Sensex 81,234.50 strip, in a 4K video of 30 Under 30.',
    'Review clauses 4 and 11 of the contract; Years 7, 8 and 9 and pupils in years 10 and 11 are spared in period two.',
    'At ten past three, after twenty to nine, at half ten and at a quarter past ten; at seven sharp it ran out at 11: so they say.',
    'What now? 1. Check it. 2. Name somebody. Two: the ministry. On count three, as in Band 5, 1 K 4471/25 holds.',
    'The crane left lane 7 of wharf 3 and hit berth 12, as a 10-K and an 8-K say of 5nm chips and 3-nanometer wafers.',
    'The older 3.1 and, for pupils of the 9.º ano, Orlan 3.3 did well. The won stood at 1,391 to the dollar.',
    'Write to 12 rue de la Paix, 75002 Paris, ECCN 3A090, and listen on 97.3 FM.',
  ])('finds nothing in "%s"', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
  it.each([
    ['It sent Orlan AI 14 questions.', ['14']],
    ['Of 712 crates the first held text, 455 held pictures.', ['712', '455']],
    ['Orlan 3.3 fell from 3.1 to 3.6 percent.', ['3.1', '3.6 percent']],
    [
      'Lamps at R41,210 or N73,000, at least R380 000 and R145-million.',
      ['R41,210', 'N73,000', 'at least R380 000', 'R145-million'],
    ],
    ['The amendment scraped home 58–57. Approval came in May, 5-2.', ['58–57', '5-2']],
    ['It took one day, not two years.', ['one day', 'two years']],
    ['It costs two cents, in two cities and nine towns.', ['two cents', 'two', 'nine']],
    [
      'It fell four points; six of 12 firms and 911 people left.',
      ['four points', 'six', '12', '911'],
    ],
    [
      'Ten past employees, three past ministers and five to six boys stood at clauses: 15. Cases: 11.',
      ['Ten', 'three', 'five to six', '15', '11'],
    ],
    [
      'Of categories 1 and 2, 4,310 fell; in three years 9 firms closed.',
      ['4,310', 'three years', '9'],
    ],
    ['In 2023 312 drivers left; they number 40, who number 9.', ['312', '40', '9']],
    ['Boats, from 12 to 40 tons, are free.', ['from 12 to 40 tons']],
    ['Sales, from 12 to 40 tons in a year, grew.', ['from 12 to 40 tons']],
    ['The load rises, from 12 to 40 tons.', ['12', '40 tons']],
    ['It takes two quarters; two quarters of it are done.', ['two quarters', 'two quarters']],
    ['They quarrel over 12 euros, paid $4.sixty each.', ['12 euros', '$4.sixty']],
    ['A layer of 12 nanometers on 40 lanes.', ['12 nanometers', '40']],
    ['One day later it rose 30 %.', ['30 %']],
  ])('still counts in "%s"', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
  it('takes the numerals of a list for what they are', () => {
    expect(quotesOf('1. The ban covers 12 firms.\n2. Scope.')).toEqual(['12']);
  });
  it('leaves out page furniture', () => {
    expect(quotesOf('It cut 40 jobs.\n\n412 comments\n\nPublished posts: 652')).toEqual(['40']);
  });
  it('leaves pronouns alone', () => {
    expect(quotesOf('One wonders which one of them is the one model that no one needs.')).toEqual(
      [],
    );
  });
});

describe('what belongs to somebody else', () => {
  const text = 'Within the past three months, on June 10, Saga 4 drew 20 users.';
  const span = (quote: string) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, quote };
  };
  const date = (quote: string, precision: DateMention['precision']): DateMention => ({
    ...span(quote),
    from: '2026-06-10',
    to: '2026-06-10',
    edtf: '2026-06-10',
    precision,
    certain: true,
    rule: 'test',
  });
  const model: EntityMention = {
    ...span('Saga 4'),
    type: 'model',
    canonical: 'Saga 4',
    form: 'name',
    rule: 'test',
  };

  it('leaves the numbers of dates and models to them and keeps the length of a period', () => {
    const dates = [date('the past three months', 'range'), date('June 10', 'day')];
    const found = findFigures(createContext({ text, published: null }), dates, [model]);
    expect(found.map(({ quote }) => quote)).toEqual(['three months', '20']);
  });
});

describe('what is counted', () => {
  it.each([
    ['about 50,000 advanced graphics processors', 'processor', ['advanced', 'graphics']],
    ['three data centres proposed there', 'centre', ['data']],
    ['9,500 of the chips in question', 'chip', []],
    ['two of the bank’s loans', 'loan', []],
    ['15,000-strong workforce', 'workforce', []],
    ['140 more companies', 'company', ['more']],
    ['US$900 million changed hands', null, []],
    ['100 technical staff', 'staff', ['technical']],
    ['a three-judge panel', 'judge', []],
    ['22 new Boeing 787 jets', 'jet', ['new', 'boeing', '787']],
    ['790 million TPP, in all', 'tpp', []],
    ['1,200 e-mails', 'e-mail', []],
    ['12 engaged in the act', null, []],
  ])('reads the head of "%s"', (text, noun, modifiers) => {
    expect(figuresOf(text)[0]).toMatchObject({ noun, modifiers });
  });
  it('gives a unit of time that is said once', () => {
    const units = (text: string) => figuresOf(text).map(({ unit }) => unit);
    expect(units('It lasts three years, down from five in the draft.')).toEqual(['a', 'a']);
    expect(units('It met for three years; 12 members came.')).toEqual(['a', 'count']);
  });
  it('finds the noun of money behind, within or before it', () => {
    const nouns = (text: string) => figuresOf(text).map(({ noun }) => noun);
    expect(nouns('a £15m government fund')).toEqual(['fund']);
    expect(nouns('more than $500 million in annual revenue')).toEqual(['revenue']);
    expect(nouns('a budget of €66 million')).toEqual(['budget']);
    expect(nouns('It paid $4 million in May.')).toEqual([null]);
  });
  it('gives a noun that is said once to the figures that leave it out', () => {
    const nouns = (text: string) => figuresOf(text).map(({ noun }) => noun);
    expect(nouns('Acme bought 500 chips, Borealis 300 and Corvus 200.')).toEqual([
      'chip',
      'chip',
      'chip',
    ]);
    expect(nouns('It hurt 102 and 21 people.')).toEqual(['person', 'person']);
    expect(nouns('1,500 of its roughly 8,000 workers')).toEqual(['worker', 'worker']);
    expect(nouns('It made 12 cars. It then sold 8.')).toEqual(['car', null]);
    expect(nouns('It hired 12 lawyers, to 36.')).toEqual(['lawyer', null]);
  });
});

describe('rates, directions, bounds', () => {
  it.each([
    ['The rate must not be lower than 40 percent.', 40, null],
    ['No town may get less than 30 euros.', 30, null],
    ['Sales fell below 30 euros.', null, 30],
    ['Nothing moved for over two hours.', 2, null],
    ['The line was fined £2m over 300 spills.', 300, 300],
    ['A court fined the ferry line £2m over 300 spills.', 300, 300],
    ['Bakers sued Harwell Foods over 40 recipes.', 40, 40],
    ['It dealt with complaints from over 300 residents.', 300, null],
    ['The bank settled with over 40 firms.', 40, null],
    ['The row drew over 300 letters.', 300, null],
    ['It fined the port and over 20 other firms.', 20, null],
    ['It fined the mill over 40 times.', 40, null],
    ['Bakers sued the mill over 40 recipes and over 300 cooks.', 300, null],
    ['Bakers sued after a complaint by over 300 cooks.', 300, null],
    ['Grants are given from 5,000 to 9,000 euros.', 5000, 9000],
    ['It works nine times in ten.', 90, 90],
    ['The Senate approved a bill 51-6 at noon.', 51, 51],
    ['It fails in four ports out of five.', 80, 80],
  ])('reads the bounds of “%s”', (text, low, high) => {
    expect(figuresOf(text).at(-1)).toMatchObject({ low, high });
  });
  it('tells what an amount is for each of', () => {
    const per = (text: string) => figuresOf(text)[0]?.per;
    expect(per('$3,000 per infringed work')).toBe('work');
    expect(per('about $3,000 a book, before fees')).toBe('book');
    expect(per('£66 million a year')).toBe('a');
    expect(per('$15 per million input tokens')).toBe('million token');
    expect(per('up to £200,000 each')).toBe('each');
    expect(per('50,000 chips per country')).toBe('country');
  });
  it('leaves the number of a rate to the rate', () => {
    expect(quotesOf('It costs $2 per 1,000 queries.')).toEqual(['$2']);
    expect(figuresOf('It costs $2 per 1,000 queries.')[0]?.per).toBe('1,000 query');
  });
  it('finds a bound behind the noun', () => {
    expect(figuresOf('80 groups or more wrote.')[0]).toMatchObject({
      quote: '80 groups or more',
      low: 80,
      high: null,
      qualifier: 'at_least',
      noun: 'group',
    });
  });
  it('tells changes from levels', () => {
    const changes = (text: string) => figuresOf(text).map(({ change }) => change);
    expect(changes('Revenue rose 94% to $35.1 billion.')).toEqual(['up', null]);
    expect(changes('It fell by 9% or 40 points.')).toEqual(['down', 'down']);
    expect(changes('Users make up 20 percent.')).toEqual([null]);
    expect(changes('It dropped below 9,000.')).toEqual([null]);
    expect(changes('a 9% drop')).toEqual(['down']);
  });
  it('reads from one value to another as two figures and a span of values as one', () => {
    expect(quotesOf('It was cut from $20 million to $9 million.')).toEqual([
      '$20 million',
      '$9 million',
    ]);
    expect(quotesOf('Grants range from £50,000 to £1 million.')).toEqual([
      'from £50,000 to £1 million',
    ]);
    expect(figuresOf('from 10 to 25 percent').map(({ low, unit }) => [low, unit])).toEqual([
      [10, '%'],
      [25, '%'],
    ]);
  });
  it('says a magnitude once for both ends', () => {
    expect(figuresOf('She owes $5-10m.')[0]).toMatchObject({ low: 5e6, high: 1e7 });
  });
  it('tells what "over" and "as much as" do not bound', () => {
    const qualifiers = (text: string) => figuresOf(text).map(({ qualifier }) => qualifier);
    expect(qualifiers('It won over four voters in over 30 days.')).toEqual(['exact', 'above']);
    expect(qualifiers('It won over 30 seats.')).toEqual(['above']);
    expect(qualifiers('It uses as much power as 12 towns.')).toEqual(['exact']);
    expect(qualifiers('It costs as much as $12.')).toEqual(['at_most']);
    expect(qualifiers('None of them is longer than 30 pages.')).toEqual(['at_most']);
  });
  it('turns a bound that the sentence denies', () => {
    expect(figuresOf('No firm may keep more than 12 percent.')[0]).toMatchObject({
      low: null,
      high: 12,
      qualifier: 'at_most',
    });
  });
  it('takes contradicting qualifiers for about', () => {
    expect(figuresOf('over nearly 30 million chats')[0]).toMatchObject({
      low: 3e7,
      high: 3e7,
      qualifier: 'approx',
    });
  });
});

describe('how numbers are written', () => {
  it('groups thousands by points where all of the text does', () => {
    const lows = (text: string) => figuresOf(text).map(({ low }) => low);
    expect(lows('It covers 316.208 works; each costs 1.750 dollars.')).toEqual([316208, 1750]);
    expect(lows('With 3,1 hectares it employs 5.300 persons.')).toEqual([3.1, 5300]);
    expect(lows('It rose 1.125 points to 2.5 percent.')).toEqual([1.125, 2.5]);
    expect(lows('Of 12,500 shares, 1.125 points were lost.')).toEqual([12500, 1.125]);
  });
  it('takes a number that is said again in brackets for one', () => {
    expect(figuresOf('Within sixty (60) hours.')).toMatchObject([
      { quote: 'sixty (60) hours', low: 60, unit: 'h' },
    ]);
    expect(quotesOf('Nine (12) hours.')).toEqual(['Nine', '12']);
  });
  it('stops at a number that belongs to a name', () => {
    expect(quotesOf('half of an X70 and a third of the cost')).toEqual(['half', 'a third']);
    expect(quotesOf('It costs $240 million one year on.')).toEqual(['$240 million']);
  });
  it('reads decimals without a whole number before them', () => {
    expect(figuresOf('It rose .4 percent, to $.75, or -.5 in all.')).toMatchObject([
      { quote: '.4 percent', low: 0.4, unit: '%' },
      { quote: '$.75', low: 0.75, unit: 'USD' },
      { quote: '-.5', low: -0.5 },
    ]);
  });
});

describe('bare dollars', () => {
  it('are those of the country that the article is plainly about', () => {
    const text = 'OTTAWA — Canadian ministers in Toronto and Vancouver set aside $5 million.';
    expect(figuresOf(text)[0]?.unit).toBe('CAD');
    expect(figuresOf('Congress set aside $5 million.')[0]?.unit).toBe('USD');
    expect(figuresOf(`${text} Washington gave US$7.`)[1]?.unit).toBe('USD');
  });
});
