/** What a rule for figures is: it stands at a number (or at a word of its own) and reads what the number means. */
import type { Figure, Qualifier } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import type { RuleExample } from '../rule.ts';
import type { Amount } from './amount.ts';
import type { LeftQualifier } from './qualifiers.ts';

/** A figure before its surroundings are read: what a rule knows by itself. */
export interface Draft {
  /** The value; two where the words give a range. */
  low: number;
  high: number;
  unit: string;
  start: number;
  end: number;
  /** First token after the number and its unit: where the noun and "or more" are looked for. */
  next: number;
  /** First token of the number. */
  first: number;
  /** Set where the words themselves decide how they bound ("dozens", "not one"); the bounds are then `low` and `high` as `open` says. */
  qualifier?: Qualifier;
  /** The side left open: "dozens" has no upper bound. */
  open?: 'above' | 'below';
  /** Set where the rule knows the noun; left out, the noun behind the figure is read. */
  noun?: string | null;
  modifiers?: string[];
  change?: 'up' | 'down';
  against?: number;
  per?: string;
  garbled?: boolean;
}

/** Where a rule stands. */
export interface Place {
  context: ExtractContext;
  /** Token at which the rule is tried. */
  index: number;
  /** ISO code that a bare dollar sign stands for in this article. */
  dollar: () => string;
}

/** A place at a number that has been read. */
export interface AmountPlace extends Place {
  amount: Amount;
  left: LeftQualifier | null;
}

interface Proof {
  name: string;
  examples: readonly RuleExample<Figure>[];
  /** Texts in which the rule must find nothing. */
  nonExamples: readonly string[];
  /** Texts that the rule should read and does not yet. */
  knownGaps: readonly RuleExample<Figure>[];
}

/** A rule tried at every number, in the order of the family. */
export interface AmountRule extends Proof {
  /**
   * A cheap look behind the number, false where the rule cannot apply: the next token and the first sign that is no blank.
   * Left out where a rule looks elsewhere.
   */
  follows?: (key: string, sign: string) => boolean;
  read: (place: AmountPlace) => Draft | null;
}

/** A rule tried at words of its own. */
export interface WordRule extends Proof {
  /** Lower-case words at which it may start. */
  starts: readonly string[];
  read: (place: Place) => Draft | null;
}
