import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../../core/compare/index.ts';
import { article } from '../stories.ts';

const sumsIn = (text: string) =>
  compareStory([article('Ledger', text)]).sums.map(({ total, parts, consistent }) => ({
    total: total.quote,
    parts: parts.map((part) => part.quote),
    consistent,
  }));

describe('totals and their parts', () => {
  test('parts that add up are found, rounding allowed', () => {
    expect(
      sumsIn(
        'Of the $7.2 million that was stolen, $3.1 million went to Oslo, $2.65 million to Bergen and $1.42 million to Narvik.',
      ),
    ).toEqual([
      {
        total: '$7.2 million',
        parts: ['$3.1 million', '$2.65 million', '$1.42 million'],
        consistent: true,
      },
    ]);
  });

  test('what each of many costs is no part of the whole', () => {
    const [sum] = sumsIn(
      'The port has paid £530 million so far: £310 million for cranes, £140 million for lamps and £80 million for lessons. 2,050 sailors were taught, at £39,024 each.',
    );
    expect(sum?.parts).toHaveLength(3);
  });

  test('what counts another thing is no part beside parts that leave out what they count', () => {
    const [sum] = sumsIn(
      'Together they moved over 21 million crates with about 37,000 carts: over 240,000 by Ash, over 4.1 million by Birch and about 17 million by Cedar.',
    );
    expect(sum?.parts).toEqual(['over 240,000', 'over 4.1 million', 'about 17 million']);
  });

  test('what is hidden behind something is no difference', () => {
    const [sum] = sumsIn(
      'Of the 310 crates that were lost, 190 were left on the quay, 80 were hidden behind a wall and 40 fell.',
    );
    expect(sum).toMatchObject({ parts: ['190', '80', '40'], consistent: true });
    expect(sumsIn('The 310 crates cost $6 less than the barrels, and $4 more than sacks.')).toEqual(
      [],
    );
  });

  test('parts go without the unit of the whole, whatever verb follows', () => {
    const [sum] = sumsIn(
      'Of the 150 acres, 96 were leased long ago, 40 lie in the marsh and 14 flood every spring.',
    );
    expect(sum).toMatchObject({ parts: ['96', '40', '14'], consistent: true });
  });

  test('parts that do not add up are told', () => {
    const [sum] = sumsIn(
      'A total of 940 lorries crossed: 410 lorries in spring, 300 lorries in summer and 120 lorries in autumn.',
    );
    expect(sum).toMatchObject({ total: expect.stringContaining('940'), consistent: false });
  });

  test('parts of several names in one list make a whole, and an exact amount its parts further on', () => {
    expect(
      sumsIn('The thieves broke into 31 offices: 14 clinics, nine schools and eight town halls.')[0]
        ?.parts,
    ).toHaveLength(3);
    const [fine] = sumsIn(
      'The port must pay a fine of $8.64 million.\n\nIt had been warned.\n\nFor the spill it pays $7.92 million, for the delay $0.72 million.',
    );
    expect(fine).toMatchObject({ total: '$8.64 million', consistent: true });
  });

  test('small parts are read where the words announce or total them', () => {
    expect(sumsIn('Eleven people sat there: six lawyers, three cooks and two clerks.')).toEqual([
      { total: 'Eleven', parts: ['six', 'three', 'two'], consistent: true },
    ]);
    expect(
      sumsIn('It has eleven rules, six of them for ports, three for ships and two for crews.')[0]
        ?.parts,
    ).toHaveLength(3);
    expect(
      sumsIn('The office looked at 47 ferries, 16 of them tugs and 31 river barges, in May.'),
    ).toEqual([{ total: '47', parts: ['16', '31'], consistent: true }]);
    expect(sumsIn('They fit 20 buses and 8 trams, for a total of 28 vehicles.')).toEqual([
      { total: '28', parts: ['20', '8'], consistent: true },
    ]);
    expect(sumsIn('Eleven people sat there with six lawyers, three cooks and two clerks.')).toEqual(
      [],
    );
  });

  test('what a text adds up itself is checked', () => {
    const [sum] = sumsIn(
      'Enrolled by state: Tarn 310,000; Leeds 220,000; Oban 140,000. The office adds these up to 710,000.',
    );
    expect(sum).toMatchObject({ parts: { length: 3 }, consistent: false });
  });

  test.each([
    [
      'a colon, whatever stands between, and parts without the unit',
      'The 310 million pounds that the town lends come from four funds: 140 million for roads, 95 million for trams and 75 million for bridges.',
      ['310 million pounds', '140 million', '95 million', '75 million'],
      true,
    ],
    [
      'parts told by who they are',
      'Seven sailors, four Danes and three Norwegians, were hurt.',
      ['Seven', 'four', 'three'],
      true,
    ],
    [
      'the sum taken up again',
      'The quay cost 61.5 million euros. Of that sum, 40.5 million went into stone and 21 million into steel.',
      ['61.5 million euros', '40.5 million', '21 million'],
      true,
    ],
    [
      'parts that are not all of it',
      'The 960 berths that will go, according to the plan, are the old ones: 410 in Bergen, 300 in Oslo, 150 in Narvik.',
      ['960', '410', '300', '150'],
      false,
    ],
    [
      'what a text adds up itself',
      'The quay cost $14.2 million. Its lamps came late. With the crane, $3.9 million plus, the bill amounts to $19.1 million.',
      ['$19.1 million', '$14.2 million', '$3.9 million'],
      false,
    ],
    [
      'a bill that something is brought to',
      'The roof cost £11.35 million; the first offer was £16.9 million.\n\nThe new windows took another £5.2 million, bringing the price of the hall to £16.55 million.',
      ['£16.55 million', '£11.35 million', '£5.2 million'],
      true,
    ],
    [
      'the rest',
      'The line will sell 34 of its 91 boats.\n\nThe remaining 57 stay in Oslo.',
      ['91', '34', '57'],
      true,
    ],
    [
      'shares together',
      'The ferry carries 33% of the goods. The train takes 29%. Combined, that makes 62%.',
      ['62%', '33%', '29%'],
      true,
    ],
    [
      'a unit said once',
      'The tanks hold 250, 350 and 500 kilograms of feed, which makes 1.1 tonnes.',
      ['1.1 tonnes', '250', '350', '500 kilograms'],
      true,
    ],
    [
      'the lines of a list',
      'Who paid for the $4.7 million quay:\n\n• Tarn: $2.1 million\n• Oban: $1.8 million\n• Leeds: $800,000',
      ['$4.7 million', '$2.1 million', '$1.8 million', '$800,000'],
      true,
    ],
  ])('parts are read by %s', (_, text, quotes, consistent) => {
    const [total, ...parts] = quotes;
    expect(sumsIn(text)).toEqual([{ total, parts, consistent }]);
  });

  test.each([
    ['another number of the same', 'Five of the eight sailors sang. Three went home.'],
    ['a difference', 'Its price of $640 million was $62 million below the $702 million of Tarn.'],
    ['a floor', 'They get a floor of €90 a day. The rate is €231 and the night €144.'],
    [
      'a tally',
      'It got 901,400 votes to 655,200. It also won eleven wards, where nine were needed.',
    ],
    [
      'a number in rules behind a colon',
      'The quay, built for 500 ships, has these rules: 200 ships may wait, 180 ships may load and 60 ships may stay.',
    ],
    [
      'what became of some',
      'The fleet had 130 boats: about 70 were sold by 2025, when 30 were bought and 15 lost.',
    ],
    [
      'what became of some of a subject',
      '130 boats: about 70 were sold by 2025, when 30 were bought and 15 lost.',
    ],
  ])('%s is no part', (_, text) => {
    expect(sumsIn(text)).toEqual([]);
  });

  test('a part may be a whole of smaller parts', () => {
    expect(
      sumsIn(
        'Of the 84 posts, 57 stay and 27 go. Of the 27 posts, 19 are moved and eight abolished.',
      ),
    ).toHaveLength(2);
  });

  test('small numbers that happen to add up are no sum', () => {
    expect(sumsIn('Two ministers met three mayors. Five reporters waited outside.')).toEqual([]);
  });

  test('figures of different things are never added', () => {
    expect(
      sumsIn('The fair drew 900 visitors. There were 400 stalls, and 500 dogs were counted.'),
    ).toEqual([]);
  });
});
