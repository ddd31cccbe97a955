/** Words beside an outlet's name by which a report says that it relies on that outlet. */

export interface AttributionCue {
  name: string;
  /** Words that stand right before the outlet's name: ends with `$`. The part named `from`, if any, opens the quote. */
  before?: RegExp;
  /** Words that stand right after it: begins with `^`. A cue with both needs both. */
  after?: RegExp;
  /** 3 makes an outlet of any name ("first reported by"), 0 of known ones only ("said"). */
  trust: 0 | 1 | 2 | 3;
  examples: readonly { text: string; found: string; name: string }[];
  nonExamples: readonly string[];
}
