/** A month of a year that is counted back: "four years ago, in May", "three years ago, in the spring". */
import { civilOf } from '../calendar.ts';
import type { Joint } from '../expression.ts';
import { gap } from '../words.ts';

export const monthAgo: Joint = {
  name: 'month-ago',
  between: new RegExp(`^,?${gap}in${gap}(?:the${gap})?$`, 'i'),
  join: (left, { value }) => {
    if (left.rule !== 'ago' || !/years? ago$/i.test(left.quote)) return null;
    if (!value.open || !/^(?:month|season|quarter)$/u.test(value.grain)) return null;
    return {
      ...value,
      open: false,
      direction: 'past',
      resolve: (situation) => {
        const years = left.value.resolve(situation);
        const given = years && { year: civilOf(years.from).year };
        return given && value.resolve({ ...situation, given });
      },
    };
  },
  examples: [
    {
      text: 'Four years ago, in May, it looked at nine of them.',
      found: 'Four years ago, in May',
      value: { from: '2022-05-01', to: '2022-05-31', precision: 'month' },
    },
  ],
  nonExamples: ['It closed two weeks ago, in May it had said so.'],
  knownGaps: [],
};
