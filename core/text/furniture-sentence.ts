/** What a sentence is in which a page speaks of itself, and what several of them are made of. */

/** A sentence that is furniture, tried at its first word or at the word that gives it away. */
export interface FurnitureSentence {
  /** Lower-case tokens at which the pattern is tried; `#` for digits. */
  starts: string;
  /** Sticky. */
  pattern: RegExp;
  /** What is furniture where it fits: its sentence where left out, the words alone, or what ends the text with it. */
  reach?: 'words' | 'end';
  examples: readonly string[];
  nonExamples: readonly string[];
}

/** Where a sentence begins. */
export const opens = '(?<=^|\\n|[.!?…)|”"’] )';
/** How many there are of something. */
export const amount =
  '(?:(?:more than|over|about|some|nearly) )?\\d[\\d.,]{0,11}(?: ?million| ?thousand|k|m|\\+)?';
export const price =
  '(?:(?:[$£€]|EUR|USD|GBP) ?\\d|\\d[\\d.,]{0,9} (?:euros|pounds|dollars|kr|kroner|kronor|francs)\\b)';
/** Those whom a page counts as its own. */
export const audience =
  '(?:readers|subscribers|inboxes|followers|members|listeners|patrons|viewers)';

/** A pattern that fits where a sentence begins. */
export const atOpening = (pattern: string): RegExp => new RegExp(`${opens}(?:${pattern})`, 'uy');
