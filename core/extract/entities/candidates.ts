/** A stretch of text that may be a name, before its article has decided what it names. */
import type { EntityType } from '../../model.ts';
import type { LexiconEntry } from './lexicon/parse.ts';

export interface Candidate {
  /** Token indices, half open; titles before the name included. */
  from: number;
  to: number;
  /** First token of the name itself. */
  bare: number;
  /** Offsets of the whole mention. */
  start: number;
  end: number;
  /** The name itself as written. */
  name: string;
  type: EntityType | null;
  entry: LexiconEntry | null;
  /** Canonical name where a rule knows it already. */
  canonical: string | null;
  /** True where a title says that a person is meant. */
  titled: boolean;
  /** First word of a sentence, or inside a heading: the capital tells nothing. */
  initial: boolean;
  weak: boolean;
  rule: string;
}
