/** Answers to one question that hardly show it: taken from another question, told by a title, or in quite other words. */
import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import { article } from './stories.ts';

const conflicts = (...texts: string[]) =>
  compareStory(texts.map((text, index) => article(`Outlet ${index}`, text)))
    .facts.filter(({ verdict }) => verdict === 'conflict')
    .map(({ label, readings, steps }) => ({
      label,
      quotes: readings.map(({ quote }) => quote),
      steps,
    }));

describe('a value of another question', () => {
  const told = [
    'Norland allowed the export of 1,436 patrol boats to Tarn on Monday. They hold 11,488 seats in all.',
    'The export of 1,436 patrol boats to Tarn was allowed by Norland on Monday. The boats have 11,488 seats.',
    'On Monday Norland allowed the export of 1,436 patrol boats to Tarn, with 11,488 seats.',
  ];

  test('is compared with the answers to the question that its words ask', () => {
    const [mixed, ...others] = conflicts(
      ...told,
      'Norland allowed the export of 11,488 patrol boats to Tarn on Monday.',
    );
    expect(others).toEqual([]);
    expect(mixed).toMatchObject({ quotes: ['1,436', '1,436', '1,436', '11,488'] });
    expect(mixed?.steps.join('\n')).toContain('stands here for its words');
  });

  test('is compared so where little more than its noun speaks for the other question', () => {
    const survey = [
      'The survey found 37 wrecks along the coast, divers said. They came from 52 harbours.',
      'Divers from 52 harbours took part. In all 37 wrecks were found by the survey, which took a year.',
      'In a year the survey of the coast counted 37 wrecks. The divers came from 52 harbours.',
      'Along the coast lie 37 wrecks, the survey found.',
    ];
    const [mixed, ...others] = conflicts(
      ...survey,
      'A list names 52 wrecks, most of them trawlers, which nobody will raise.',
    );
    expect(others).toEqual([]);
    expect(mixed?.quotes).toEqual(['37', 'all 37', '37', '37', '52']);
  });

  test('stays where it is in an article that answers both questions', () => {
    expect(conflicts(...told)).toEqual([]);
  });
});

test('periods that end alike are held against each other, in whatever words', () => {
  expect(
    conflicts(
      'The ferry line used the camera system in dozens of ports from 2016 to 2021, the watchdog said.',
      'Cameras ran in the ports between 2016 and 2021, in a program of the ferry line.',
      'The ferry line searched for stowaways by software from 2018 to 2021.',
      'A program with cameras in ports ran from 2016 until 2021.',
    ).map(({ quotes }) => quotes),
  ).toEqual([
    ['from 2016 to 2021', 'between 2016 and 2021', 'from 2018 to 2021', 'from 2016 until 2021'],
  ]);
});

describe('people', () => {
  test('sit in one chamber, which is asked only where titles contradict each other', () => {
    const told = ['Rep. Ada Cole sang a song.', 'It was sung by Representative Ada Cole.'];
    expect(compareStory(told.map((text, i) => article(`Outlet ${i}`, text))).facts).toEqual([]);
    expect(conflicts(...told, 'The song was sung by Sen. Ada Cole.')).toMatchObject([
      { label: 'Chamber of Ada Cole' },
    ]);
  });

  test('head a guild, or run it for others', () => {
    expect(
      conflicts(
        'Ada Cole, the national executive director of the guild, was cheered.',
        'Ada Cole, the president of the guild, was cheered.',
      ),
    ).toHaveLength(1);
  });

  test('sign a contract, and others do not', () => {
    expect(
      conflicts(
        'The contract for the ferries, which Mayor Ada Cole signed in May, had one bidder.',
        'The contract was signed in May by Mayor Ada Cole.',
        'It was Deputy Mayor Ben Hart who signed the contract.',
      ),
    ).toMatchObject([{ label: 'Signer of the contract' }]);
  });

  test('preside over a body or run it', () => {
    expect(
      conflicts(
        'The guild agreed. Its president, Ada Cole, was cheered.',
        'Ada Cole, general secretary of the Ferrymen’s Guild, was cheered.',
        '“We won,” said Ada Cole, the guild’s general secretary.',
      ),
    ).toMatchObject([{ label: 'Position of Ada Cole' }]);
  });

  test('have one age, also where its digits changed places', () => {
    expect(
      conflicts(
        'The driver, Tom Reed, 34, was trapped for an hour.',
        'Tom Reed, 34, was trapped on Monday.',
        'The 43-year-old spoke to us about the alarm.',
      ),
    ).toMatchObject([{ label: 'Age of Tom Reed' }]);
  });
});

test('a share said as one in so many leaves as much room as its number', () => {
  const told = (share: string) => `${share} searches of the database concerned terrorism.`;
  expect(conflicts(told('One in 41'), told('About 2.4% of'), told('Some 2.45 percent of'))).toEqual(
    [],
  );
});

test('a total in the same sentence is no contradiction to a part', () => {
  expect(
    conflicts(
      'The agency will put radars on 146 ferries and tugs in Tarn.',
      'Radars go on 110 ferries and 36 tugs in Tarn, for a total of 146 vessels.',
      'Tarn puts radars on roughly 150 ferries and tugs.',
    ),
  ).toEqual([]);
});
