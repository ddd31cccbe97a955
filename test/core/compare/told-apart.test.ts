/** What tells two questions apart though their words are alike, and bodies that contradict each other. */
import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../core/compare/index.ts';
import type { Fact } from '../../../core/model.ts';
import { article } from './stories.ts';

const compare = (...texts: string[]) =>
  compareStory(texts.map((text, index) => article(`Outlet ${index}`, text))).facts;

const conflictsWith = (facts: readonly Fact[], quote: string) =>
  facts.filter(
    (fact) => fact.verdict === 'conflict' && fact.readings.some((one) => one.quote.includes(quote)),
  );

describe('no contradiction', () => {
  test('between what two owners have', () => {
    const facts = compare(
      'Quillfish Systems had about 1,900 employees in Leeds at its height, the union said.',
      'Quillfish Systems once had nearly 1,900 employees in Leeds.',
      'Marrow Labs has 1,150 employees in Leeds, the union said.',
    );
    expect(conflictsWith(facts, '1,150')).toEqual([]);
  });

  test('between what somebody asked for and what they got, though it has a nought more', () => {
    const asked = 'The port had asked for $3 billion for the fund, the union said.';
    const facts = compare('The line gave the harbour fund $300 million, it said.', asked, asked);
    expect(conflictsWith(facts, '$3 billion')).toEqual([]);
  });

  test('between what one firm employs and another', () => {
    const facts = compare(
      'Shops with fewer than 30 employees may sell the harbour ticket without a licence.',
      'Quillfish Tea, with 17 employees, has sold the harbour ticket since May.',
      'The harbour ticket is sold by a retailer with 28 employees under a licence.',
    );
    expect(conflictsWith(facts, '17')).toEqual([]);
  });

  test('between what buyers may have and what a body has of which they do not say a word', () => {
    const facts = compare(
      'A certified lender may buy up to 260,000 Kestrel engines over two years, officials said.',
      'Officials said a certified lender may buy 260,000 Kestrel engines.',
      'A certified lender can buy more than 250,000, officials said.',
      'Last year Sandgate bought 410,000 Kestrel engines, Quillfish 187,000. Lenders wait.',
    );
    expect(conflictsWith(facts, '187,000')).toEqual([]);
  });

  test('between how long something lasts and until when something else must be done', () => {
    const facts = compare(
      'Orlan Works must pay the first half of the settlement within 30 days, the court said.',
      'Within 30 days Orlan Works must pay half of the settlement.',
      'The settlement ends a trial that kept Orlan Works in court for six weeks.',
    );
    expect(conflictsWith(facts, 'six weeks')).toEqual([]);
  });

  test('between the ages of two people, while one age may be given wrongly', () => {
    const facts = compare(
      'The crash injured Ada Cole, 48, and her mother Jo Cole, 71, police said.',
      'Police said that Ada Cole (48) and Jo Cole (71) were injured in the crash.',
      'Injured in the crash were 48-year-old Ada Cole and Jo Cole, 17, said police.',
    );
    expect(conflictsWith(facts, '48')).toEqual([]);
    expect(conflictsWith(facts, '17')).toMatchObject([{ question: 'How old is Jo Cole?' }]);
  });

  test('between two people who open what they say with like words', () => {
    const facts = compare(
      '"You have to know how it was done," Ada Cole said of the crash.',
      '"I had to know what to do," Ben Hart said of the crash.',
    );
    expect(facts.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });

  test('between the times over which two amounts run', () => {
    const facts = compare(
      'A certified lender may receive up to 260,000 over two years. Others wait.',
      'One certified lender may receive 260,000 engines over two years, officials said.',
      'Each port may receive 40,000 engines for three years, officials said.',
    );
    expect(conflictsWith(facts, 'years')).toEqual([]);
    const told = compare(
      'A certified lender may receive up to 260,000 engines over two years. Others wait.',
      'One certified lender may receive 260,000 engines over two years, officials said.',
      'Each certified lender may receive 260,000 engines over three years, officials said.',
    );
    expect(conflictsWith(told, 'three years')).toHaveLength(1);
  });

  test('between what a rate was and what it becomes', () => {
    const facts = compare(
      'The day rate of actors goes up by 7% to €412 under the deal.',
      'Under the deal, the day rate of actors rises to €412.',
      'The day rate of actors rises under the deal from €385.',
    );
    expect(conflictsWith(facts, '385')).toEqual([]);
  });

  test('between the days since an event and those that somebody has for something', () => {
    const facts = compare(
      'Orlan Works has 14 days to appeal against the order, its lawyer said.',
      'Orlan Works was told that it has 14 days to appeal against the order.',
      'Orlan Works heard of the order eleven days after its appeal was lodged.',
    );
    expect(conflictsWith(facts, 'eleven')).toEqual([]);
  });

  test('between a day and the period that holds it', () => {
    const facts = compare(
      'Members of the guild will vote on the deal between 3 August and 14 August 2026.',
      'Members of the guild have until 14 August 2026 to vote on the deal.',
      'Voting by members of the guild on the deal opens on 3 August 2026.',
      'Members of the guild vote on the deal from 3 August 2026.',
    );
    expect(conflictsWith(facts, '3 August')).toEqual([]);
  });

  test('between a whole and the number of its parts', () => {
    const facts = compare(
      'Fifteen of the 26 cantons were in favour of the law on Sunday.',
      'Eleven cantons voted against the law on Sunday.',
      'On Sunday, 11 cantons voted against the law.',
    );
    expect(conflictsWith(facts, '26')).toEqual([]);
  });

  test('between a dollar that says whose it is and a bare one beside it', () => {
    const facts = compare(
      'Four firms won contracts for drones worth US$640 million ($980 million).',
      'Four firms won contracts for drones worth $640 million.',
      'The four firms won $640 million in contracts for drones.',
    );
    expect(conflictsWith(facts, '980')).toEqual([]);
  });
});

describe('bodies', () => {
  const report = (committee: string) =>
    `The tool stopped the benefits of 11,640 people, the ${committee} found. It heard 19 witnesses in May.`;

  test('that are said to have done the same contradict each other', () => {
    const facts = compare(
      report('Senate Banking Committee'),
      'In a report, the Senate Banking Committee called for the tool to be withdrawn.',
      'The Senate Commerce Committee concluded that 11,640 people lost money by the tool.',
    );
    expect(conflictsWith(facts, 'Senate Commerce Committee')).toHaveLength(1);
  });

  test('are one, with their parliament and without', () => {
    const facts = compare(
      report('Work and Pensions Committee of the House of Commons'),
      'The Work and Pensions Committee concluded that 11,640 people lost money by the tool.',
    );
    expect(facts.map(({ verdict }) => verdict)).not.toContain('conflict');
  });

  test('a court told by its kind is that which is told by its name', () => {
    const named =
      'The state sued Quillfish Systems in the U.S. District Court for Oregon on May 4.';
    const told = (kind: string) =>
      `The suit, filed in a ${kind} court, asks Quillfish Systems for $40 million.`;
    expect(conflictsWith(compare(named, told('federal')), 'District Court')).toEqual([]);
    expect(conflictsWith(compare(named, told('state')), 'District Court')).toHaveLength(1);
  });
});

test('the date of an event is the exact one within the wider dates of others', () => {
  const { events } = compareStory(
    [
      'A complaint against Quillfish Systems was filed in July 2026 by the board.',
      'The complaint against Quillfish Systems was filed in July 2026, the board said.',
      'The board filed the complaint against Quillfish Systems on July 14, 2026.',
    ].map((text, index) => article(`Outlet ${index}`, text, '2026-10-12T09:00:00Z')),
  );
  expect(events.map(({ from, to }) => `${from}/${to}`)).toEqual(['2026-07-14/2026-07-14']);
});
