/** From expressions to mentions: each resolved against publication, its sentence and the dates before it. */
import type { DateMention, Sentence } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import { type Day, dayOf, isoOf, isWritable } from './calendar.ts';
import { directionAt } from './direction.ts';
import type { Direction, Piece, Situation } from './expression.ts';
import { isDayFirst } from './locale.ts';
import { dayPeriod, type Period } from './period.ts';
import { isSequel } from './recurring.ts';

const determiner = /\b(?:the|an?|its|their|his|her|our)\s$/i;

/** Characters before "last year's" where it opens its sentence: "At last year's". */
const longestOpening = 14;

/** What a text says of time. */
export interface Times {
  /** Dates and periods. */
  dates: DateMention[];
  /** Words that point to a time and do not say which: "now", "recently", "annual". */
  vague: DateMention[];
}

/** Mentions of the pieces, in their order. */
export function resolvePieces(pieces: readonly Piece[], context: ExtractContext): Times {
  const times: Times = { dates: [], vague: [] };
  const { text, sentences } = context;
  const today = publicationDay(context.published);
  let dayFirst: boolean | undefined;
  let previous: Period | null = null;
  let narrated: Period | null = null;
  let carried: Period | null = null;
  let lastDay: Period | null = null;
  let lastPast: Period | null = null;
  let at = 0;

  function resolve(piece: Piece): void {
    const { dependent, vaguely } = piece.value;
    if (dependent && !vaguely) return;
    while ((sentences[at]?.end ?? Infinity) <= piece.start) {
      const end = sentences[at++]?.end ?? 0;
      // A story goes on in the next sentence, and ends with its paragraph.
      const goesOn = !text.slice(end, sentences[at]?.start).includes('\n');
      carried = goesOn ? narrated : null;
      narrated = null;
    }
    const sentence: Sentence = sentences[at] ?? { start: 0, end: text.length };
    let direction: Direction | undefined;
    // "The October 2023 rule" names a rule and tells of no time.
    const attributive = determiner.test(text.slice(Math.max(0, piece.start - 6), piece.start));
    const situation: Situation = {
      today,
      direction: () =>
        (direction ??=
          piece.value.direction ?? directionAt(context, sentence, piece.start, piece.end)),
      previous,
      narrated: attributive ? null : narrated,
      carried: attributive || narrated ? null : carried,
      lastDay,
      lastPast,
      given: {},
      dayFirst: () => (dayFirst ??= isDayFirst(context)),
    };
    const period = dependent ? null : piece.value.resolve(situation);
    // "3,000 years earlier"
    if (period && !(isWritable(period.from) && isWritable(period.to))) return;
    if (!period) {
      // What makes no period together may still be two dates.
      for (const part of piece.parts ?? []) resolve(part);
      const pointed = vaguely?.(situation);
      if (pointed && isWritable(pointed.from))
        times.vague.push(toMention(piece, pointed, situation, text));
      return;
    }
    times.dates.push(toMention(piece, period, situation, text));
    previous = period;
    if (/^(?:day|month)$/u.test(period.precision)) {
      const goesOn = narrated !== null || (carried !== null && isSequel(period, carried));
      if (!attributive && (piece.value.said.year !== undefined || goesOn)) narrated = period;
      carried = null;
    } else if (isLastYears(text, piece, sentence)) narrated = dayPeriod(period.from - 1);
    if (period.precision !== 'day') return;
    lastDay = period;
    if (today === null || period.to <= today) lastPast = period;
  }

  for (const piece of pieces) resolve(piece);
  return { dates: times.dates, vague: apartFrom(times.vague, times.dates) };
}

/** "Last year's budget was passed in March" tells of last year to its end. */
function isLastYears(text: string, { quote, end, start }: Piece, sentence: Sentence): boolean {
  return (
    /\b(?:last|previous) year$/i.test(quote) &&
    /^['’]s\b/u.test(text.slice(end, end + 3)) &&
    start - sentence.start <= longestOpening
  );
}

/** Vague words inside a date are part of it; both lists are in order. */
function apartFrom(vague: DateMention[], dates: readonly DateMention[]): DateMention[] {
  let at = 0;
  return vague.filter(({ start, end }) => {
    while ((dates[at]?.end ?? Infinity) <= start) at++;
    return (dates[at]?.start ?? Infinity) >= end;
  });
}

function toMention(
  { start, end, quote, rule }: Piece,
  period: Period,
  { today, direction }: Situation,
  text: string,
): DateMention {
  const scheduled =
    today !== null && (period.from > today || (period.to >= today && direction() === 'future'));
  // "Thursday (June 18)" ends after its bracket.
  const open = text[end] === ')' && quote.includes('(') && !quote.includes(')');
  return {
    start,
    end: open ? end + 1 : end,
    quote: open ? `${quote})` : quote,
    from: isoOf(period.from),
    to: isoOf(period.to),
    edtf: period.edtf,
    precision: period.precision,
    certain: period.certain,
    ...(scheduled && { scheduled }),
    rule,
  };
}

/** The day in the outlet's own offset: what the time of publication begins with. */
function publicationDay(published: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
