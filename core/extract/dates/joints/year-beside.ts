/** A yearless date with its year beside it: "June of this year", "October of last year", "in February this year". */
import { civilOf } from '../calendar.ts';
import type { Joint } from '../expression.ts';
import { gap } from '../words.ts';

export const yearBeside: Joint = {
  name: 'year-beside',
  between: new RegExp(
    `^(?:,?${gap}(?:of|in)?${gap}?|${gap}of${gap}the${gap}(?:same${gap})?)$`,
    'i',
  ),
  join: (left, right, [between]) => {
    const year = right.value;
    if (
      right.rule === 'fiscal-year' ||
      !left.value.open ||
      year.grain !== 'year' ||
      left.value.grain === 'weekday'
    )
      return null;
    // "in June, 2025 brought" and "in May, last year" are two dates only where a comma stands before a bare year.
    if (between.startsWith(',') && right.rule !== 'relative-unit' && left.rule !== 'numeric')
      return null;
    return {
      grain: left.value.grain,
      open: false,
      said: { ...left.value.said, ...year.said },
      ...(year.direction && { direction: year.direction }),
      resolve: (situation) => {
        const beside = year.resolve(situation);
        if (!beside) return null;
        const given = { year: civilOf(beside.from).year };
        const period = left.value.resolve({ ...situation, given });
        return period && { ...period, certain: beside.certain };
      },
    };
  },
  examples: [
    {
      text: 'It was renamed in February this year.',
      found: 'February this year',
      value: { from: '2026-02-01', to: '2026-02-28', certain: true },
    },
    {
      text: 'Sales rose in the third quarter of last year.',
      found: 'the third quarter of last year',
      value: { from: '2025-07-01' },
    },
    {
      text: 'It failed in the fall of last year.',
      found: 'the fall of last year',
      value: { from: '2025-09-01', to: '2025-11-30' },
    },
    {
      text: 'after October of next year',
      found: 'October of next year',
      value: { from: '2027-10-01', scheduled: true },
    },
  ],
  nonExamples: [],
  knownGaps: [],
};
