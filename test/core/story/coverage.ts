/** Invented coverage for the tests of stories: two states' bills, a recall, and a story that one outlet tells. */
import type { AnalysedArticle } from '../../../core/model.ts';
import { articleOf } from '../compare/article-of.ts';

const day = (date: number) => `2026-05-${String(date).padStart(2, '0')}T09:00:00Z`;

/** Two states' bills in one month, a recall, and a story with one report. */
export const coverage: Record<string, AnalysedArticle> = Object.fromEntries(
  [
    {
      id: 'dakota-1',
      published: day(4),
      title: 'North Dakota senate passes chatbot bill',
      text: 'BISMARCK — The North Dakota senate voted 31-16 on Monday for a bill that bars companion chatbots from courting minors. Senator Ruth Aldahl, its sponsor, said that Prairie Friend, a program made in Fargo, had written love letters to a boy of 13.',
    },
    {
      id: 'dakota-2',
      published: day(5),
      title: 'Fargo start-up fights state bill on companion chatbots',
      text: 'The makers of Prairie Friend said on Tuesday that a bill passed by the senate in Bismarck would put them out of business. The North Dakota measure, by Senator Ruth Aldahl, forbids companion chatbots to court minors and fines each case 5,000 dollars.',
    },
    {
      id: 'dakota-3',
      published: day(7),
      title: 'Aldahl bill on chatbots and minors goes to the house',
      text: 'North Dakota’s house of representatives will take up the companion chatbot bill of Ruth Aldahl next week, after the 31-16 vote in the senate. Prairie Friend has hired three lobbyists in Bismarck.',
    },
    {
      id: 'oregon-1',
      published: day(5),
      title: 'Oregon house approves limits on chatbots for tenants',
      text: 'SALEM — Oregon’s house of representatives approved on Tuesday, 38-20, a bill by Representative Luis Ortega that stops landlords from letting chatbots refuse tenants. Rentwise, a Portland company, turned away 2,900 applicants in a year, Ortega said.',
    },
    {
      id: 'oregon-2',
      published: day(6),
      title: 'Rentwise says tenant bill rests on wrong numbers',
      text: 'Portland’s Rentwise disputed on Wednesday that its chatbot had refused 2,900 tenants, a day after the Oregon house voted for the bill of Luis Ortega. Landlords in Salem said that they would rather ring people up.',
    },
    {
      id: 'recall-1',
      published: day(6),
      title: 'Norvik recalls 11,000 robot mowers',
      text: 'Norvik Garden of Malmö is recalling 11,000 robot mowers of the type Lawnhare because their cameras take hedgehogs for stones. Two children were hurt in Ystad, the consumer agency said.',
    },
    {
      id: 'recall-2',
      published: day(8),
      title: 'Hedgehogs and mowers: what owners of a Lawnhare should do',
      text: 'Owners of the Lawnhare, a robot mower by Norvik Garden, should take out its battery and wait for a letter. The Malmö company recalls 11,000 of them after accidents in Ystad.',
    },
    {
      id: 'alone',
      published: day(6),
      title: 'Museum lends its voice to a guide',
      text: 'A museum in Utrecht has let a synthesizer learn the voice of its founder, dead since 1911, from wax cylinders. Visitors may put questions to him from June.',
    },
  ].map((article) => [article.id, articleOf(article)]),
);
