/** Periods between two dates: "from April to June", "between Jan. 12 and March 15", "2025 through 2027", "April 22–June 5". */
import { civilOf } from '../calendar.ts';
import type { Expression, Joint, Situation } from '../expression.ts';
import { type Period, shiftPeriod, span } from '../period.ts';
import { gap } from '../words.ts';

/** A date that is moved has two dates, not a period: "postponed from Monday to Friday". */
const moved =
  /\b(?:moved?|moving|postponed?|delayed?|pushed(?: back)?|shifted|changed|rescheduled|extended)\b[^.;]{0,40}\b(?:from)\s$/iu;

export const period: Joint = {
  name: 'period',
  between: new RegExp(
    `^(?:${gap}(?<and>and(?:${gap}through)?|&)${gap}|${gap}(?:to|through|thru|until|till|up${gap}to)${gap}|${gap}?[-–—~]${gap}?)(?:(?:on|in)${gap})?(?:the${gap})?$`,
    'iu',
  ),
  before: new RegExp(`\\b(?<lead>from|between)${gap}(?:the${gap}|on${gap})?$`, 'iu'),
  join: (left, right, { groups }, before) => {
    const [first, last] = [left.value, right.value];
    if (first.grain === 'clock' || last.grain === 'clock' || first.grain === 'decade') return null;
    if (first.grain === 'range' || last.grain === 'range') return null;
    if (groups?.and && !/^between/iu.test(before) && !follows(first, last)) return null;
    if (moved.test(before)) return null;
    return {
      grain: 'range',
      open: first.open && last.open,
      said: {},
      ...(last.direction && { direction: last.direction }),
      resolve: (situation) => resolvePeriod(first, last, situation),
    };
  },
  examples: [
    {
      text: 'It lasted from April 22 to June 5, 2026.',
      found: 'from April 22 to June 5, 2026',
      value: {
        from: '2026-04-22',
        to: '2026-06-05',
        edtf: '2026-04-22/2026-06-05',
        precision: 'range',
      },
    },
    {
      text: 'They wrote between April and June of this year.',
      found: 'between April and June of this year',
      value: { from: '2026-04-01', to: '2026-06-30' },
    },
    {
      text: 'mails sent between Oct. 22 and Feb. 12',
      found: 'between Oct. 22 and Feb. 12',
      value: { from: '2025-10-22', to: '2026-02-12' },
    },
    {
      text: 'for the period 2025 through 2027',
      found: '2025 through 2027',
      value: { from: '2025-01-01', to: '2027-12-31', edtf: '2025/2027' },
    },
    {
      text: 'It will be open between now and the end of 2027.',
      found: 'between now and the end of 2027',
      value: { from: '2026-06-25', to: '2027-12-31' },
    },
    {
      text: 'Interviews are held in October and November.',
      found: 'October and November',
      value: { from: '2026-10-01', to: '2026-11-30' },
    },
  ],
  nonExamples: [],
  knownGaps: [],
};

/** "October and November" is one period; "October 2022 and October 2023" are two. */
function follows(first: Expression, last: Expression): boolean {
  return (
    first.grain === 'month' &&
    last.grain === 'month' &&
    first.open &&
    first.said.month !== undefined &&
    last.said.month === (first.said.month % 12) + 1
  );
}

function resolvePeriod(first: Expression, last: Expression, situation: Situation): Period | null {
  if (first.open && !last.open) {
    const end = last.resolve(situation);
    if (!end) return null;
    const { year } = civilOf(end.to);
    const start = within(first, situation, year, (period) => period.from <= end.to, -1);
    return start && span(start, end);
  }
  const start = first.resolve(situation);
  if (!start) return null;
  const { year, month } = civilOf(start.from);
  if (!last.open) {
    const end = last.resolve(situation);
    return end && span(start, end);
  }
  const end = within(last, { ...situation, given: { month } }, year, (p) => p.to >= start.from, 1);
  if (!end) return null;
  if (last.grain === 'weekday' && end.to < start.from) {
    const next = shiftPeriod(end, 7);
    return next && span(start, next);
  }
  return span(start, end && { ...end, certain: end.certain && start.certain });
}

/** An end without a year in the other's year, or in the one beside it where the period would run backwards. */
function within(
  end: Expression,
  situation: Situation,
  year: number,
  fits: (period: Period) => boolean,
  step: number,
): Period | null {
  for (const y of [year, year + step]) {
    const period = end.resolve({ ...situation, given: { ...situation.given, year: y } });
    if (period && fits(period)) return period;
  }
  return end.resolve(situation);
}
