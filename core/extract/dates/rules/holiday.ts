/** Holidays of the English-speaking world and of the churches: Christmas Eve, Thanksgiving, Labor Day 2025, Easter. */
import { type Day, dayOf, easterOf, mondayOf, weekdayOf } from '../calendar.ts';
import type { DateRule, Situation } from '../expression.ts';
import { fixed } from '../expressions.ts';
import { between, dayPeriod, type Period } from '../period.ts';
import { resolveRecurring } from '../recurring.ts';
import { gap, stop, yearPattern } from '../words.ts';

type InYear = (year: number) => Day;

const on =
  (month: number, day: number): InYear =>
  (year) =>
    dayOf(year, month, day);

/** The n-th such weekday of a month; the last where `n` is 0. */
const nth =
  (n: number, weekday: number, month: number): InYear =>
  (year) => {
    const first = dayOf(year, month + (n === 0 ? 1 : 0), 1);
    const ahead = (weekday - weekdayOf(first) + 7) % 7;
    return first + ahead + 7 * (n - 1);
  };

const afterEaster =
  (days: number): InYear =>
  (year) =>
    easterOf(year) + days;

/** The first such day of a lunar calendar in the year. */
function lunar(calendar: string, month: string, date: string): InYear {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  const known = new Map<number, Day>();
  const find = (year: number): Day => {
    for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day++) {
      const parts = format.formatToParts(day * 86_400_000);
      const part = (type: string) => parts.find((each) => each.type === type)?.value;
      if (part('month') === month && part('day') === date) return day;
    }
    return dayOf(year, 12, 31);
  };
  return (year) => {
    const day = known.get(year) ?? find(year);
    known.set(year, day);
    return day;
  };
}

const days: readonly [string, InYear][] = [
  ["new year['’]?s eve", on(12, 31)],
  ["new year(?:['’]?s)?(?: day)", on(1, 1)],
  ['christmas eve', on(12, 24)],
  ['christmas(?: day)?', on(12, 25)],
  ['boxing day', on(12, 26)],
  ['halloween', on(10, 31)],
  ["valentine['’]?s day", on(2, 14)],
  ["april fools?['’]?s?(?: day)?", on(4, 1)],
  ['earth day', on(4, 22)],
  ['may day', on(5, 1)],
  ['independence day', on(7, 4)],
  ['juneteenth', on(6, 19)],
  ['anzac day', on(4, 25)],
  ['australia day', on(1, 26)],
  ['waitangi day', on(2, 6)],
  ["st\\.? patrick['’]s day", on(3, 17)],
  ["international women['’]s day", on(3, 8)],
  ['bonfire night|guy fawkes(?: night| day)', on(11, 5)],
  ['remembrance day', on(11, 11)],
  ['europe day', on(5, 9)],
  ['republic day', on(1, 26)],
  ['madaraka day', on(6, 1)],
  ['mashujaa day', on(10, 20)],
  ['jamhuri day', on(12, 12)],
  ['merdeka day', on(8, 31)],
  ["singles['’]? day", on(11, 11)],
  ["veterans['’]? day", on(11, 11)],
  ['armistice day', on(11, 11)],
  ['canada day', on(7, 1)],
  ['bastille day', on(7, 14)],
  ['(?:lunar|chinese) new year', lunar('chinese', '1', '1')],
  ['eid[ -]al[ -]fitr', lunar('islamic-umalqura', '10', '1')],
  ['eid[ -]al[ -]adha', lunar('islamic-umalqura', '12', '10')],
  ['(?:martin luther king(?: jr\\.?)?|mlk) day', nth(3, 1, 1)],
  ["presidents['’]? day", nth(3, 1, 2)],
  ['memorial day', nth(0, 1, 5)],
  ['labou?r day', nth(1, 1, 9)],
  ["(?:international )?workers['’] day", on(5, 1)],
  ['columbus day', nth(2, 1, 10)],
  ['black friday', (year) => nth(4, 4, 11)(year) + 1],
  ['cyber monday', (year) => nth(4, 4, 11)(year) + 4],
  ['thanksgiving(?: day)?', nth(4, 4, 11)],
  ['good friday', afterEaster(-2)],
  ['ash wednesday', afterEaster(-46)],
  ['palm sunday', afterEaster(-7)],
  ['easter monday', afterEaster(1)],
  ['easter(?: sunday)?', afterEaster(0)],
  ['pentecost|whit sunday', afterEaster(49)],
];

/** "The Christmas party" is about a season, and on another day. */
const seasonal = /^(?:christmas|easter|halloween|thanksgiving)$/i;
const nounAfter =
  /^\s(?!(?:and|or|to|at|in|on|by|for|when|while|was|is|will|would|has|had|with|as|but|if|because|this|last|next|than|through|until|before|after|weekend|they|he|she|it|we|the|a|an|early|morning|eve|day)\b)\p{Ll}{3,}/u;
const weekendAfter = /^\sweekend\b/i;

/** The Saturday and Sunday of a holiday's week, with the holiday beside them. */
function weekendOf(day: Day): Period {
  const saturday = weekdayOf(day) === 1 ? day - 2 : mondayOf(day) + 5;
  return between(
    Math.min(saturday, weekdayOf(day) === 5 ? day : saturday),
    Math.max(saturday + 1, weekdayOf(day) === 1 ? day : 0),
  );
}

/** Days of independence, by a word that tells the country. */
const independence: readonly [RegExp, InYear][] = [
  [/\b(?:India|Delhi|Mumbai)|₹|\bcrore/u, on(8, 15)],
  [/\b(?:Pakistan|Islamabad|Karachi)/u, on(8, 14)],
  [/\b(?:Indonesia|Jakarta)/u, on(8, 17)],
  [/\b(?:Brazil|Brasília)/u, on(9, 7)],
  [/\b(?:Nigeria|Abuja|Lagos)/u, on(10, 1)],
  [/\b(?:Ghana|Accra)/u, on(3, 6)],
  [/\b(?:Ukrain|Kyiv)/u, on(8, 24)],
  [/\b(?:Mexico|Mexican)/u, on(9, 16)],
  [/\b(?:Philippine|Manila)/u, on(6, 12)],
  [/\b(?:Poland|Warsaw)/u, on(11, 11)],
  [/\b(?:Finland|Helsinki)/u, on(12, 6)],
  [/\b(?:Kenya|Nairobi)/u, on(12, 12)],
];
/** How much of a text is searched for the country. */
const countryReach = 4000;

/** The day of the country that the text names; the American one where it names the United States or none. */
function independenceDay(text: string): InYear {
  const head = text.slice(0, countryReach);
  if (/\b(?:United States|U\.S\.|Americans?)\b|\bUS\b/u.test(head)) return on(7, 4);
  return independence.find(([country]) => country.test(head))?.[1] ?? on(7, 4);
}

/** The first of May, but where the text names a country that has it in autumn. */
function labourDay(text: string): InYear {
  const head = text.slice(0, countryReach);
  if (/\b(?:Canad|Ottawa|Toronto|Ontario|Alberta|Manitoba|Qu[eé]bec)/u.test(head))
    return nth(1, 1, 9);
  return /\b(?:New Zealand|Auckland|Wellington)/u.test(head) ? nth(4, 1, 10) : on(5, 1);
}

const names = days.map(([name]) => new RegExp(`^(?:${name})$`, 'i'));

export const holiday: DateRule = {
  name: 'holiday',
  starts: [
    'new',
    'lunar',
    'chinese',
    'eid',
    'christmas',
    'boxing',
    'halloween',
    'valentine',
    'april',
    'earth',
    'may',
    'independence',
    'juneteenth',
    'anzac',
    'australia',
    'waitangi',
    'st',
    'international',
    'bonfire',
    'guy',
    'remembrance',
    'europe',
    'republic',
    'madaraka',
    'mashujaa',
    'jamhuri',
    'merdeka',
    'singles',
    'veterans',
    'armistice',
    'canada',
    'bastille',
    'martin',
    'mlk',
    'presidents',
    'memorial',
    'labor',
    'labour',
    'workers',
    'columbus',
    'black',
    'cyber',
    'thanksgiving',
    'good',
    'ash',
    'palm',
    'easter',
    'pentecost',
    'whit',
  ],
  pattern: new RegExp(
    `(?<name>${days.map(([name]) => name).join('|')})(?<weekend>${gap}weekend)?(?:,?${gap}(?:of${gap}|in${gap})?(?<year>${yearPattern}))?${stop}`,
    'iy',
  ),
  read: (match, { text }) => {
    const { name = '', year } = match.groups ?? {};
    const day = /^independence/i.test(name)
      ? independenceDay(text)
      : /^labour/i.test(name)
        ? labourDay(text)
        : days[names.findIndex((known) => known.test(name))]?.[1];
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (!day || /^\s(?:Island|Parade|Act\b|Egg|Bunny|Rising|Carol)/u.test(after)) return null;
    const inYear = (y: number) =>
      match.groups?.weekend || weekendAfter.test(after) ? weekendOf(day(y)) : dayPeriod(day(y));
    if (year) return fixed('day', inYear(Number(year)), { year: Number(year) });
    const recurring = (situation: Situation) => resolveRecurring(inYear, situation);
    if (seasonal.test(name) && nounAfter.test(after))
      return { grain: 'vague', open: false, said: {}, resolve: () => null, vaguely: recurring };
    return {
      grain: 'day',
      open: true,
      said: {},
      resolve: recurring,
    };
  },
  examples: [
    {
      text: 'They talked until Christmas Eve.',
      found: 'Christmas Eve',
      value: { from: '2026-12-24', certain: false },
    },
    { text: 'after Labor Day 2025', found: 'Labor Day 2025', value: { from: '2025-09-01' } },
    { text: 'It resigned on Good Friday.', found: 'Good Friday', value: { from: '2026-04-03' } },
    {
      text: 'It starts on Labour Day 2026.',
      found: 'Labour Day 2026',
      value: { from: '2026-05-01' },
    },
    {
      text: 'In Canada it starts on Labour Day 2026.',
      found: 'Labour Day 2026',
      value: { from: '2026-09-07' },
    },
    {
      text: 'before Lunar New Year 2025',
      found: 'Lunar New Year 2025',
      value: { from: '2025-01-29' },
    },
    {
      text: 'In India it opens on Independence Day 2026.',
      found: 'Independence Day 2026',
      value: { from: '2026-08-15' },
    },
    { text: 'lost on Anzac Day 2026', found: 'Anzac Day 2026', value: { from: '2026-04-25' } },
    { text: 'before Thanksgiving 2024', found: 'Thanksgiving 2024', value: { from: '2024-11-28' } },
  ],
  nonExamples: ['off Christmas Island', 'an Easter Egg in the code', 'the New Year resolution'],
  knownGaps: [],
};
