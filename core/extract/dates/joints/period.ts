/** Periods between two dates: "from April to June", "between Jan. 12 and March 15", "2025 through 2027", "April 22–June 5". */
import { civilOf } from '../calendar.ts';
import type { Expression, Joint, Situation } from '../expression.ts';
import { type Period, shiftPeriod, span } from '../period.ts';
import { gap } from '../words.ts';

/** A date that is moved has two dates, not a period: "postponed from Monday to Friday". */
const moved =
  /\b(?:mov(?:es?|ed|ing)|postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|push(?:es|ed|ing)?|shift(?:s|ed|ing)?|chang(?:es?|ed|ing)|reschedul(?:es?|ed|ing)|bring|brought)\b[^.;\n]{0,80}$/i;

export const period: Joint = {
  name: 'period',
  between: new RegExp(
    `^(?:${gap}(?<and>and(?:${gap}through)?|&)${gap}|,?${gap}(?:to|through|thru|until|till|up${gap}to(?:${gap}and${gap}including)?)${gap}|${gap}?[-–—~]${gap}?|(?<slash>/))(?:(?:on|in)${gap})?(?:the${gap})?$`,
    'i',
  ),
  before: new RegExp(`\\b(?<lead>from|between)${gap}(?:the${gap}|on${gap})?$`, 'i'),
  join: (left, right, { groups }, before, sentence) => {
    const [first, last] = [left.value, right.value];
    if (left.rule === 'named-unit' || right.rule === 'named-unit') return null;
    if (first.grain === 'clock' || last.grain === 'clock' || first.grain === 'decade') return null;
    if (first.grain === 'range' || last.grain === 'range') return null;
    if ((groups?.slash || (groups?.and && !/^between/i.test(before))) && !follows(first, last))
      return null;
    if (/^from/i.test(before) && moved.test(sentence)) return null;
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
      text: 'It ran from April 2024 up to and including March 2025.',
      found: 'from April 2024 up to and including March 2025',
      value: { from: '2024-04-01', to: '2025-03-31' },
    },
    {
      text: 'It will be open between now and the end of 2027.',
      found: 'between now and the end of 2027',
      value: { from: '2026-06-25', to: '2027-12-31' },
    },
    {
      text: 'The summit is on 30 June-1 July.',
      found: '30 June-1 July',
      value: { from: '2026-06-30', to: '2026-07-01' },
    },
    {
      text: 'Interviews are held in October and November.',
      found: 'October and November',
      value: { from: '2026-10-01', to: '2026-11-30' },
    },
  ],
  nonExamples: [
    'The bill would move the date of the law from June 30, 2026, to March 1, 2027.',
    'They shifted the vote from Monday to Friday.',
  ],
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
  // Where it looks back, the period has begun; where it looks ahead, it is not over.
  const fromStart = last.open && (!first.open || situation.direction() === 'past');
  const anchor = (fromStart ? first : last).resolve(situation);
  if (!anchor) return null;
  const { year, month } = civilOf(fromStart ? anchor.from : anchor.to);
  if (!fromStart) {
    if (!first.open) return withEnds(first.resolve(situation), anchor);
    if (first.grain === 'weekday') return withEnds(weekdayBefore(first, anchor, situation), anchor);
    return withEnds(
      beside(first, situation, year, (p) => p.from <= anchor.to, -1),
      anchor,
    );
  }
  if (last.grain === 'weekday') {
    const end = last.resolve(situation);
    return withEnds(anchor, end && end.to < anchor.from ? shiftPeriod(end, 7) : end);
  }
  const fits = (period: Period) => period.to >= anchor.from;
  if (last.grain !== 'day-of-month')
    return withEnds(anchor, beside(last, situation, year, fits, 1));
  const ends = [month, month + 1].map((m) =>
    last.resolve({ ...situation, given: { year, month: m } }),
  );
  return withEnds(anchor, ends.find((end) => end !== null && fits(end)) ?? null);
}

const withEnds = (first: Period | null, last: Period | null) => first && last && span(first, last);

function weekdayBefore(first: Expression, end: Period, situation: Situation): Period | null {
  const start = first.resolve(situation);
  return start && start.from > end.to ? shiftPeriod(start, -7) : start;
}

/** An end without a year in the other's year, or in the one beside it where the period would run backwards. */
function beside(
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
