/** Days that are known by their date without its year: "the Sept. 11 attacks", "the Jan. 6 committee". */
import type { DateRule } from '../expression.ts';
import { dateOf } from '../expressions.ts';

export const landmark: DateRule = {
  name: 'landmark',
  starts: ['september', 'sept', 'january', 'jan', 'october', 'oct', '#'],
  digits: [1, 1],
  pattern:
    /(?:(?<september>(?:September|Sept\.?)\s11(?:th)?|9\/11)|(?<january>(?:January|Jan\.?)\s6(?:th)?)|(?<october>(?:October|Oct\.?)\s7(?:th)?))(?=(?:,\s2\d{3},?)?\s(?:(?:terror(?:ist)?|Hamas|Capitol|cross-border)\s)?(?:attacks?|riots?|committee|insurrection|assault|massacre|defendants|hijackers|Commission)\b)/uy,
  read: ({ groups }) => {
    if (groups?.september) return dateOf(9, 11, 2001);
    return groups?.january ? dateOf(1, 6, 2021) : dateOf(10, 7, 2023);
  },
  examples: [
    {
      text: 'She chaired the Jan. 6 committee.',
      found: 'Jan. 6',
      value: { from: '2021-01-06' },
    },
    { text: 'since the Sept. 11 attacks', found: 'Sept. 11', value: { from: '2001-09-11' } },
  ],
  nonExamples: ['on Sept. 11 it will open', 'It hired 7 people.'],
  knownGaps: [],
};
