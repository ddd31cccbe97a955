/** Fiscal calendars: when the budget years of governments and the business years of companies begin. */
import type { ExtractContext } from '../context.ts';
import { addMonths, type Day, dayOf, weekdayOf } from './calendar.ts';

/** The first day of a fiscal year, and of the one after it. */
export type FiscalCalendar = (year: number) => { from: Day; to: Day };

/** A year that begins on the first of a month and is called by the year in which it ends (`by` -1) or begins (0). */
const fromMonth =
  (month: number, by: -1 | 0): FiscalCalendar =>
  (year) => ({ from: dayOf(year + by, month, 1), to: dayOf(year + by + 1, month, 0) });

/** A year of 52 or 53 weeks that ends on the last such weekday of a month. */
const toLast = (weekday: number, month: number): FiscalCalendar => {
  const endOf = (year: number) => {
    const last = dayOf(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  };
  return (year) => ({ from: endOf(year - 1) + 1, to: endOf(year) });
};

const calendarYear = fromMonth(1, 0);
const unitedStates = fromMonth(10, -1);

/** Companies whose business year is not the calendar year, or that are often cited with one. */
const companies: readonly [RegExp, FiscalCalendar][] = [
  [/\bNvidia\b|\bNVDA\b/gi, toLast(7, 1)],
  [/\bApple\b|\bQualcomm\b/gu, toLast(6, 9)],
  [/\bCisco\b/gu, toLast(6, 7)],
  [/\bMicrosoft\b|\bSuper Micro\b|\bSupermicro\b/gu, fromMonth(7, -1)],
  [/\bOracle\b/gu, fromMonth(6, -1)],
  [
    /\bSalesforce\b|\bDell\b|\bSnowflake\b|\bWalmart\b|\bCrowdStrike\b|\bMongoDB\b/gu,
    fromMonth(2, -1),
  ],
  [/\bBroadcom\b|\bHewlett Packard\b|\bHPE?\b/gu, fromMonth(11, -1)],
  [/\bAdobe\b/gu, fromMonth(12, -1)],
  [/\bAccenture\b|\bMicron\b/gu, fromMonth(9, -1)],
  [/\bAlibaba\b|\bInfosys\b|\bTCS\b/gu, fromMonth(4, -1)],
  [/\bSoftBank\b|\bSony\b|\bToyota\b/gu, fromMonth(4, 0)],
  [
    /\bAlphabet\b|\bGoogle\b|\bAmazon\b|\bMeta\b|\bIntel\b|\bAMD\b|\bTSMC\b|\bSamsung\b|\bTesla\b|\bIBM\b|\bBaidu\b|\bTencent\b/gu,
    calendarYear,
  ],
];

/** States whose budget year begins in July, as nearly all do. */
const julyStates =
  `Alaska|Arizona|Arkansas|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Utah|Vermont|Virginia|Wisconsin|Wyoming`.split(
    '|',
  );

/** Governments, by the words that show whose budget a report is about. */
const governments: readonly [RegExp, FiscalCalendar][] = [
  [/\bCanad(?:a|ian)\b|\bOttawa\b/gu, fromMonth(4, -1)],
  [/\bTex(?:as|an)\b/gu, fromMonth(9, -1)],
  [/\bNew York State\b|\bAlbany\b/gu, fromMonth(4, -1)],
  [/\bCalifornia\b|\bSacramento\b|\bAustralia(?:n)?\b|\bCanberra\b/gu, fromMonth(7, -1)],
  [/\bIndian?\b|\bNew Delhi\b|\bHong Kong\b|\bSingapore\b/gu, fromMonth(4, -1)],
  [/\bJapan(?:ese)?\b|\bTokyo\b/gu, fromMonth(4, 0)],
  [/\bBrit(?:ain|ish)\b|\bUK\b|\bWhitehall\b/gu, fromMonth(4, 0)],
  [/\bEuropean (?:Union|Commission)\b|\bBrussels\b|\bBeijing\b/gu, calendarYear],
  [
    /\bU\.S\.|\bUS\b|\bUnited States\b|\bWashington\b|\bCongress\b|\bfederal\b|\bBiden\b|\bTrump\b/gu,
    unitedStates,
  ],
  ...julyStates.map((state): [RegExp, FiscalCalendar] => [
    new RegExp(`\\b${state}(?:an|n)?s?\\b`, 'gu'),
    fromMonth(7, -1),
  ]),
];

/** Whose fiscal year is meant at an offset: the company named last in the paragraph, or next; or the government named most. */
export function fiscalAt(context: ExtractContext, at: number): FiscalCalendar {
  const { text } = context;
  const paragraph =
    text
      .slice(Math.max(at - 600, 0), at)
      .split('\n')
      .at(-1) ?? '';
  const rest = text.slice(at, at + 120).split('\n')[0] ?? '';
  const company = mentionsOf(paragraph).at(-1) ?? mentionsOf(rest)[0];
  return company?.calendar ?? governmentOf(context);
}

/** Counted once for an article, however many fiscal years it names. */
const known = new WeakMap<ExtractContext, FiscalCalendar>();

function governmentOf(context: ExtractContext): FiscalCalendar {
  const found = known.get(context);
  if (found) return found;
  const about = `${context.outlet} ${context.title} ${context.text.slice(0, 20_000)}`;
  let most = 0;
  let named = unitedStates;
  for (const [name, calendar] of governments) {
    const count = about.match(name)?.length ?? 0;
    if (count <= most) continue;
    most = count;
    named = calendar;
  }
  known.set(context, named);
  return named;
}

/** The companies that a text names, in order. */
function mentionsOf(text: string): { at: number; calendar: FiscalCalendar }[] {
  return companies
    .flatMap(([name, calendar]) =>
      [...text.matchAll(name)].map(({ index }) => ({ at: index, calendar })),
    )
    .sort((a, b) => a.at - b.at);
}

/** The days of a fiscal quarter, 1 to 4; in a year of 53 weeks the last is the longer one. */
export function daysOfQuarter(calendar: FiscalCalendar, year: number, quarter: number) {
  const { from, to } = calendar(year);
  const startOf = (n: number) =>
    new Date(from * 86_400_000).getUTCDate() === 1
      ? addMonths(from, 3 * (n - 1))
      : from + 91 * (n - 1);
  return { from: startOf(quarter), to: quarter === 4 ? to : startOf(quarter + 1) - 1 };
}
