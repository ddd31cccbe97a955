/** What the words of one date say, before it is known from when and where they are said. */
import type { DateMention } from '../../model.ts';
import type { WordSet } from '../../text/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import type { Day } from './calendar.ts';
import type { Period } from './period.ts';

/** Where the sentence that carries a date looks. */
export type Direction = 'past' | 'future' | null;

/** What an expression is resolved against. */
export interface Situation {
  /** Day of publication in the outlet's own offset; null where it is not known. */
  today: Day | null;
  /** Where its sentence looks; asked only where it matters, because it is read from the words around. */
  direction: () => Direction;
  /** The date before it in the text. */
  previous: Period | null;
  /** The day or month before it in the sentence, where its year is said: what follows it happened after it. */
  narrated: Period | null;
  /** The same of the sentence before it, where that one is of the same paragraph. */
  carried: Period | null;
  /** The last date before it that is a day. */
  lastDay: Period | null;
  /** The last day before it that is not ahead of publication. */
  lastPast: Period | null;
  /** Parts that a neighbour says and this one leaves out: the year in "between April and June of this year". */
  given: { year?: number; month?: number };
  /** Whether 6/7 is the sixth of July. */
  dayFirst: () => boolean;
}

/** What kind of expression it is, which decides with what it can be joined. */
export type Grain =
  | 'day'
  | 'weekday'
  | 'day-of-month'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'now'
  | 'clock'
  | 'range'
  /** Words that point to a time and name no date: "recently", "annual". */
  | 'vague';

export interface Expression {
  grain: Grain;
  /** True where the year (of a day-of-month: the month) is not said. */
  open: boolean;
  /** The parts said, for a neighbour that leaves them out. */
  said: { year?: number; month?: number; day?: number; weekday?: number };
  /** True where it stands for a date only beside another one: "now", "the 9th", "10:30". */
  dependent?: true;
  /** True where the words themselves look ahead ("next week") or back. */
  direction?: Direction;
  /** Null where nothing can be said for certain of such a date. */
  resolve: (situation: Situation) => Period | null;
  /** What the words point to where they come to no date: kept apart, for they answer no question. */
  vaguely?: (situation: Situation) => Period | null;
}

/** An expression where it stands; `parts` are the two that a joint made it of. */
export type Piece = Found<Expression> & { parts?: Piece[] };

/** A rule for one expression; its examples show the mentions that come out. */
export interface DateRule extends Rule<Expression, DateMention> {
  /** True where an article before the match belongs to it: "the third quarter". */
  article?: true;
}

/** A rule that joins two neighbours into one expression. */
export interface Joint extends Omit<DateRule, 'starts' | 'pattern' | 'read' | 'article'> {
  /** The words between the two, whole. */
  between: RegExp;
  /** Words before the first that belong to it; matched against the text before it, so it ends with `$`. */
  before?: RegExp;
  /** `before` is what the pattern of that name matched; `sentence` are the words before that. */
  join: (
    left: Piece,
    right: Piece,
    between: RegExpExecArray,
    before: string,
    sentence: string,
  ) => Expression | null;
}

/** A rule that adds words before (or after) an expression to it. */
export interface Extension extends Omit<DateRule, 'starts' | 'pattern' | 'read' | 'article'> {
  /** `before` ends with `$`, `after` is sticky. */
  side: 'before' | 'after';
  /** Lower-case words, one of which stands right before (an article left out); else the pattern is not tried. */
  leads?: WordSet;
  pattern: RegExp;
  extend: (piece: Piece, match: RegExpExecArray, context: ExtractContext) => Expression | null;
}
