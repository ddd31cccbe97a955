/** Periods up to or from publication: "the past three months", "the next two years", "the last 10 days". */
import { addMonths } from '../calendar.ts';
import type { DateRule, Direction } from '../expression.ts';
import { between, unitAround } from '../period.ts';
import { dayAway, unitWords } from '../steps.ts';
import { countPattern, countStarts, gap, numberOf, stop } from '../words.ts';

const which = '(?<which>past|last|next|(?<=\\bthe\\s)(?:previous|coming|following|upcoming))';
const unit =
  '(?<unit>(?:(?:business|working)[ -])?(?:days|weeks|fortnights?|months|quarters|years|decades)|fortnight)';
const count = `(?<count>${countPattern}|few|couple${gap}of|several)`;

export const rolling: DateRule = {
  name: 'rolling',
  article: true,
  starts: [
    'within',
    'past',
    'last',
    'previous',
    'next',
    'coming',
    'following',
    'upcoming',
    ...countStarts,
  ],
  soon: { words: unitWords, within: 7 },
  pattern: new RegExp(
    `(?:(?<within>within${gap}(?:the${gap})?)?${which}${gap}(?:${count}${gap})?${unit}|(?<=\\bthe\\s)${count.replaceAll('count', 'count2')}${gap}(?<which2>past|last|next|previous|coming|following|upcoming)${gap}${unit.replaceAll('unit', 'unit2')})${stop}(?!-|${gap}of\\b)`,
    'iy',
  ),
  read: (match, { text }) => {
    const groups = match.groups ?? {};
    const name = (groups.unit ?? groups.unit2 ?? '').toLowerCase();
    const number = groups.count ?? groups.count2 ?? (name === 'fortnight' ? '1' : '');
    const word = (groups.which ?? groups.which2 ?? '').toLowerCase();
    // "will last two weeks" is the verb; "the past few years" has no bounds.
    if (number === '' || /^(?:few|couple|several)/i.test(number)) return null;
    if (
      /^last\b/i.test(match[0]) &&
      !/\b(?:in|for|over|during|within|of|,)\s(?:the\s)?$/i.test(
        text.slice(Math.max(0, match.index - 13), match.index),
      )
    )
      return null;
    const amount = numberOf(number);
    const ahead = /next|coming|following|upcoming/u.test(word);
    const direction: Direction = ahead ? 'future' : 'past';
    return {
      grain: 'range',
      open: false,
      said: {},
      direction,
      resolve: ({ today }) => {
        if (today === null) return null;
        if (name === 'quarters') {
          const { from, to } = unitAround(today, 'quarter');
          const first = ahead ? to + 1 : addMonths(from, -3 * amount);
          return between(first, addMonths(first, 3 * amount) - 1);
        }
        if (name === 'decades' && ahead) {
          const next = unitAround(today, 'decade').to + 1;
          return between(next, addMonths(next, 120 * amount) - 1);
        }
        const far = dayAway(today, ahead ? amount : -amount, name);
        return ahead
          ? between(groups.within ? today : today + 1, far)
          : between(far, today - 1 < far ? today : today - 1);
      },
    };
  },
  examples: [
    {
      text: 'It grew over the past three months.',
      found: 'the past three months',
      value: { from: '2026-03-25', to: '2026-06-24', precision: 'range' },
    },
    {
      text: 'They will hire in the next 10 days.',
      found: 'the next 10 days',
      value: { from: '2026-06-26', to: '2026-07-05' },
    },
  ],
  nonExamples: ['It will last six months.', 'over the past few years'],
  knownGaps: [],
};
