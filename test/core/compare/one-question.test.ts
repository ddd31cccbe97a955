import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import type { AnalysedArticle, Fact } from '../../../core/model.ts';
import { article } from './stories.ts';

const conflicts = (articles: readonly AnalysedArticle[]): Fact[] =>
  compareStory(articles).facts.filter(({ verdict }) => verdict === 'conflict');

/** The articles that answer together with the reading of these words. */
const together = (articles: readonly AnalysedArticle[], id: string, quote: string) => {
  const fact = compareStory(articles).facts.find(({ readings }) =>
    readings.some((one) => one.article === id && one.quote.includes(quote)),
  );
  return [...new Set(fact?.readings.map((one) => one.article))].sort();
};

/** The same news as three outlets tell it, for a fourth to differ from. */
const three = (text: string) =>
  ['Ash', 'Birch', 'Cedar'].map((outlet) => article(outlet, `${text}\n\nSeen from ${outlet}.`));

describe('what makes one question', () => {
  test('digits that changed places stand against those that most give', () => {
    const told = three('The ferry line carried 46,200 passengers in the first week of May.');
    const [slip] = conflicts([
      ...told,
      article('Elm', 'In its first week the ferry line had 64,200 passengers on board.'),
    ]);
    expect(slip?.odd).toEqual(['elm']);
  });

  test('so many digits that changed places stand against them in other words, too', () => {
    const told = three('All 46,200 refusals that followed a low score must be looked at again.');
    const [slip] = conflicts([
      ...told,
      article(
        'Elm',
        'Whoever was sent away last year can ask for a new letter. That goes for 64,200 people. Another 310 people had no luck.',
      ),
    ]);
    expect(slip?.odd).toEqual(['elm']);
  });

  test.each([
    ['October 6', 'October 16'],
    ['October 17', 'October 27'],
  ])('a day with another digit stands against that of the others: %s, %s', (most, other) => {
    const told = three(
      `A judge ruled on Rovane Shipping. The line must hand over the register of accidents by ${most}. Nobody was hurt.`,
    );
    const elm = article(
      'Elm',
      `A judge has asked the line for the list of all accidents by ${other}. The tower of the port is 40 years old.`,
    );
    expect(conflicts([...told, elm]).map(({ odd }) => odd)).toEqual([['elm']]);
  });

  test('a sum for each year stands against the same sum for several years together', () => {
    const told = three('Rovane Shipping will run the port for £2.46 million over four years.');
    const elm = article('Elm', 'Rovane Shipping is paid £2.46 million a year to run the port.');
    const [yearly] = conflicts([...told, elm]);
    expect(yearly?.odd).toEqual(['elm']);
    const brief = article('Fir', 'Rovane Shipping is paid £2.46 million to run the port.');
    expect(conflicts([...told, brief])).toEqual([]);
  });

  test('parts of as many are asked for alike where one thing is counted, by whatever noun', () => {
    const ash = article(
      'Ash',
      'Over the crane Rovane Shipping lost on eight of the eleven grounds.',
    );
    const birch = article('Birch', 'Over the crane the crews won on nine of eleven complaints.');
    expect(conflicts([ash, birch]).map(({ readings }) => readings.length)).toEqual([2]);
    const cedar = article('Cedar', 'Over the crane the crews won on nine of fourteen complaints.');
    expect(conflicts([ash, cedar])).toEqual([]);
    const elm = article('Elm', 'Over the crane the crews have lost nine of their eleven hooks.');
    expect(conflicts([ash, elm])).toEqual([]);
  });

  test('a label says what stands behind it', () => {
    const told = three('The port permit expires on January 4, 2027, the harbour office said.');
    const elm = article('Elm', 'Expiry. September 8, 2027. It costs nothing to renew it.');
    expect(conflicts([...told, elm]).map(({ odd }) => odd)).toEqual([['elm']]);
  });

  test('who presides over an office is no minister', () => {
    const told = three('Ada Cole, the president of PTKiS, the port watchdog, fined the line.');
    const elm = article('Elm', 'Ada Cole, the minister of transport, fined the line.');
    expect(conflicts([...told, elm]).map(({ odd }) => odd)).toEqual([['elm']]);
  });

  test('a list that names a figure without a word is lined up by the figure and its company', () => {
    const told = three(
      'The council will pay $7.34 million for the quay, and 118 berths are to be built by the company Orlan Works.',
    );
    const list = article('List', 'Harbour in numbers. Price: $7.34 million. Berths: 118.');
    expect(together([...told, list], 'list', '118')).toEqual(['ash', 'birch', 'cedar', 'list']);
  });

  test('one odd value does not keep the right one away', () => {
    const told = three('Halden Health must pay a fine of $8.64 million to the state.');
    const odd = article('Elm', 'Halden Health must pay a fine of $6.84 million to the state.');
    const late = article('Fir', 'The fine that Halden Health pays is $8.64 million.');
    expect(together([...told, odd, late], 'fir', '8.64')).toHaveLength(5);
  });
});

describe('what makes two questions', () => {
  test('tallies of two bills, and of two chambers', () => {
    const told = [
      article('Ash', 'SB 411 passed the Senate by 31 votes to 12 on March 4, 2026.'),
      article('Birch', 'SB 902 passed the Senate by 28 votes to 17 on March 4, 2026.'),
      article('Cedar', 'SB 411 passed the House by 70 votes to 61 on March 4, 2026.'),
    ];
    expect(conflicts(told)).toEqual([]);
  });

  test('shares of two companies that rise on one day', () => {
    const rise = (outlet: string, who: string, percent: string) =>
      article(outlet, `Shares in ${who} rose ${percent} percent on Friday.`);
    expect(
      conflicts([
        rise('Ash', 'Nvidia', '6.4'),
        rise('Birch', 'Nvidia', '6.4'),
        rise('Cedar', 'Nvidia', '6.4'),
        rise('Elm', 'Intel', '4.2'),
      ]),
    ).toEqual([]);
  });

  test('what is only supposed of some company', () => {
    const told = three('The law lets the regulator fine a provider up to 35 million euros.');
    const example = article(
      'Elm',
      'The law lets the regulator fine. For a firm with sales of 2 billion euros that is 60 million euros.',
    );
    expect(conflicts([...told, example])).toEqual([]);
  });

  test('in a story that many tell, what two tell in passing', () => {
    const told = three('The Data Act passed on Tuesday.');
    expect(
      conflicts([
        ...told,
        article('Elm', 'The act burdens a company with 18 employees, said one baker.'),
        article('Fir', 'The right of a company with 14 employees counts too, said another.'),
      ]),
    ).toEqual([]);
  });
});

describe('statements in words', () => {
  test('two posts at one company contradict each other', () => {
    const [post] = conflicts([
      article('Ash', 'Dana Cole, vice president for sales at Nvidia, agreed.'),
      article('Birch', 'Nvidia CEO Dana Cole agreed.'),
    ]);
    expect(post?.label).toBe('Position of Dana Cole');
  });

  test('rows that rest on the same words say that they are one difference', () => {
    const told = [
      article(
        'Ash',
        'The company wrote to Senators Ada Cole and Ben Hart, who lead the Senate Budget Committee.',
      ),
      article(
        'Birch',
        'The company wrote to Senators Ada Cole and Ben Hart, who lead the Senate Rules Committee.',
      ),
    ];
    const [first, ...others] = conflicts(told);
    expect(others.length).toBeGreaterThan(0);
    for (const { explanation } of others)
      expect(explanation).toContain(`This is the same difference as in “${first?.label}”.`);
    expect(first?.explanation).not.toContain('same difference');
  });
});

describe('what is weighed', () => {
  const others =
    ' Residents had waited for the news. A spokeswoman gave no details. The opposition asked for a hearing.';

  test('inhabitants of a place are people', () => {
    const told = three(
      `After false matches, twelve people were wrongly jailed in Texas, an audit found.${others}`,
    );
    const odd = article('Elm', `Sixteen Texans were wrongly jailed after false matches.${others}`);
    expect(conflicts([...told, odd])).toMatchObject([{ odd: ['elm'] }]);
  });

  test('reports are counted as other things are', () => {
    const told = three(`The agency received 64 reports of serious incidents in 2025.${others}`);
    const odd = article('Elm', `In 2025 there were 46 serious incident reports.${others}`);
    expect(conflicts([...told, odd])).toMatchObject([{ odd: ['elm'] }]);
  });

  test('a ruling is decided by judges, or by a tally', () => {
    const told = three(`The court upheld the ban by six judges to three on Monday.${others}`);
    const odd = article('Elm', `The ban was upheld by the court 5-4 on Monday.${others}`);
    expect(conflicts([...told, odd])).toMatchObject([{ odd: ['elm'] }]);
  });

  test('two phases are two questions', () => {
    const told = three(`The first phase of the network will have 120 cameras.${others}`);
    const later = article('Elm', `In the second phase the network gets 310 cameras.${others}`);
    expect(conflicts([...told, later])).toEqual([]);
  });

  test('towns of which the other side says nothing are two questions', () => {
    const told = three(`In Lyon, 120 cameras were switched off on Monday.${others}`);
    const there = article('Elm', `In Turin, 310 cameras stay on for now.${others}`);
    expect(conflicts([...told, there])).toEqual([]);
  });

  test('a day to come is asked for by few words, and a weekday needs more of them', () => {
    const told = three(`The act takes effect on 1 January 2027.${others}`);
    const odd = article('Elm', `From 1 July 2027 shops must obey the act.${others}`);
    expect(conflicts([...told, odd])).toMatchObject([{ odd: ['elm'] }]);
    const passing = article('Elm', `On Friday shops were told of the act.${others}`);
    expect(conflicts([...told, passing])).toEqual([]);
  });

  test('what one article tells far below is seldom what others begin with', () => {
    const told = three(`The raid led to nine arrests.${others}`);
    const early = article('Elm', `Six arrests followed the search.${others}`);
    expect(conflicts([...told, early])).toMatchObject([{ odd: ['elm'] }]);
    const filling =
      'The harbour is old, and its cranes have seen many winters come and go. '.repeat(24);
    const late = article('Elm', `${filling}Six arrests followed the search.`);
    expect(conflicts([...told, late])).toEqual([]);
  });

  test('how many articles the story has plays no part', () => {
    const [ash, birch] = [
      article('Ash', `The strike cost the port 40 ships.${others}`),
      article('Birch', `The port lost 60 ships in the strike.${others}`),
    ];
    const before = conflicts([ash, birch]);
    const strangers = ['Elm', 'Fir', 'Yew'].map((name) => article(name, others));
    expect(before).toHaveLength(1);
    expect(conflicts([ash, birch, ...strangers])).toHaveLength(1);
  });

  test('a rule has one threshold, told as at least or as more', () => {
    const told = three(`The act covers shops of at least 900 square metres.${others}`);
    const odd = article('Elm', `The act covers shops with 2,500 square metres or more.${others}`);
    expect(conflicts([...told, odd])).toMatchObject([{ odd: ['elm'], sure: false }]);
    const near = article('Elm', `The act covers shops with 920 square metres or more.${others}`);
    expect(conflicts([...told, near])).toEqual([]);
  });

  test('users are people too, and patients are no users', () => {
    const told = three(`The lab kept the voices of 2.3 million people.${others}`);
    const odd = article('Elm', `The lab kept the voices of 3.2 million users.${others}`);
    expect(conflicts([...told, odd])).toMatchObject([{ odd: ['elm'] }]);
    const kept = three(`The lab kept the voices of 230 users.${others}`);
    const other = article('Elm', `The lab kept the voices of 310 patients.${others}`);
    expect(conflicts([...kept, other])).toEqual([]);
  });

  test('who says all where others say some of them answers wrongly', () => {
    const told = three(`The jury found the captain guilty on seven of nine counts.${others}`);
    const odd = article('Elm', `The captain was found guilty on nine counts by the jury.${others}`);
    expect(conflicts([...told, odd])).toMatchObject([{ odd: ['elm'] }]);
  });

  test('as many weeks and months are one length told wrongly', () => {
    const told = three(`The trial of the cranes took eleven weeks.${others}`);
    const odd = article('Elm', `The cranes were on trial for 11 months.${others}`);
    expect(conflicts([...told, odd])).toMatchObject([{ odd: ['elm'] }]);
    const other = article('Elm', `The harbour master was ill for 14 months.${others}`);
    expect(conflicts([...told, other])).toEqual([]);
  });

  test('passengers are some of the people', () => {
    const told = three(`The ferry sank off Velmore, killing 40 people.${others}`);
    const apart = article('Elm', `The ferry sank off Velmore, killing 31 passengers.${others}`);
    expect(conflicts([...told, apart])).toEqual([]);
  });
});
