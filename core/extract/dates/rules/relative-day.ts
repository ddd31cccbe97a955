/** Days named from the day of publication: today, yesterday, tomorrow, "this morning", "last night". */
import type { DateRule } from '../expression.ts';
import { dayPeriod } from '../period.ts';
import { gap, stop } from '../words.ts';

const dayPart = '(?:morning|afternoon|evening|night)';

/** "Today" as the present age: "there are today fewer than five", "people who do not work on it today". */
const presentBefore =
  /(?:\b(?:there (?:are|is)|(?:is|are) (?:not )?(?:the|an?|no|far|still|almost|nearly)\b[^.]{0,40}|do(?:es)?(?: not|n['’]t)\b[^.,;]{0,40}|world of)\s)$/i;
/** "Today's models" are those of the age, "today's vote" is a day's. */
const presentAfter =
  /^['’]s\s(?:world|AI\b|models?|systems?|technolog(?-i:[A-Za-zÀ-ɏ])+|tools?|most|best|leading|frontier|chatbots?|LLMs?|large|generative|society|economy|children|young|standards)\b/i;
const titleBefore = /\b(?:USA|India|History|Psychology|Entertainment|Sports|Variety)\s$/u;

export const relativeDay: DateRule = {
  name: 'relative-day',
  article: true,
  starts: [
    'today',
    'tonight',
    'yesterday',
    'tomorrow',
    'tmrw',
    'tmr',
    'this',
    'last',
    'earlier',
    'later',
    'day',
  ],
  soon: {
    words: [
      ...['today', 'tonight', 'yesterday', 'tomorrow', 'tmrw', 'tmr'],
      ...['morning', 'afternoon', 'evening', 'night'],
    ],
    within: 2,
  },
  pattern: new RegExp(
    `(?:(?:earlier|later)${gap}(?=today|yesterday|this|tomorrow))?(?:(?<today>today|tonight|(?:this|earlier${gap}this)${gap}${dayPart})|(?<yesterday>yesterday|last${gap}(?:night|evening))|(?<tomorrow>tomorrow|tmrw?)|(?<before>(?<=\\bthe\\s)day${gap}before${gap}yesterday)|(?<after>(?<=\\bthe\\s)day${gap}after${gap}tomorrow))${stop}`,
    'iy',
  ),
  read: (match, { text }) => {
    const { today, yesterday, tomorrow, before, after } = match.groups ?? {};
    const left = text.slice(Math.max(0, match.index - 60), match.index);
    const end = match.index + match[0].length;
    if (/^to(?:day|night)$/i.test(today ?? '')) {
      if (titleBefore.test(left) || presentBefore.test(left)) return null;
      if (presentAfter.test(text.slice(end, end + 20))) return null;
    }
    const offset = before ? -2 : yesterday ? -1 : tomorrow ? 1 : after ? 2 : 0;
    return {
      grain: 'day',
      open: false,
      said: {},
      ...(offset !== 0 && { direction: offset < 0 ? ('past' as const) : ('future' as const) }),
      resolve: (situation) =>
        situation.today === null ? null : dayPeriod(situation.today + offset),
    };
  },
  examples: [
    {
      text: 'It was published today.',
      found: 'today',
      value: { from: '2026-06-25', certain: true },
    },
    { text: 'Shares fell yesterday.', found: 'yesterday', value: { from: '2026-06-24' } },
    { text: 'He resigned last night.', found: 'last night', value: { from: '2026-06-24' } },
    {
      text: 'It opens tomorrow.',
      found: 'tomorrow',
      value: { from: '2026-06-26', scheduled: true },
    },
    { text: 'announced this morning', found: 'this morning', value: { from: '2026-06-25' } },
  ],
  nonExamples: [
    'There are today only three.',
    'USA Today reported it.',
    'Today’s models are larger.',
  ],
  knownGaps: [],
};
