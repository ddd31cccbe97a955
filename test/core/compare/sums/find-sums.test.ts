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
