/** A stretch of text that may be a name, before its article has decided what it names. */
import type { EntityType } from '../../model.ts';
import type { LexiconMatch } from './lexicon/lexicon.ts';
import type { LexiconEntry } from './lexicon/parse.ts';
import type { TextView } from './text-view.ts';

export interface Candidate {
  /** Token indices, half open; titles before the name included. */
  from: number;
  to: number;
  /** First token of the name itself. */
  bare: number;
  /** Offsets of the whole mention. */
  start: number;
  end: number;
  /** The name in lower-case words without legal forms, by which mentions are brought together. Empty until resolved. */
  key: string;
  type: EntityType | null;
  entry: LexiconEntry | null;
  /** Canonical name where a rule knows it already. */
  canonical: string | null;
  /** A title says that a person is meant. */
  titled: boolean;
  /** First word of a sentence, where the capital tells nothing. */
  initial: boolean;
  /** Inside a heading, where every word has a capital: counts only if the text has the name too. */
  heading: boolean;
  /** An ordinary word or another's name as well. */
  weak: boolean;
  /** Part of a product's name ("Airbus A380"): counts only if the article does not name it elsewhere. */
  inside: boolean;
  rule: string;
}

/** What the steps of the scan share. */
export interface Reader {
  view: TextView;
  /** The longest known name at a token. */
  find: (i: number) => LexiconMatch | null;
  /** The entry that has a name as an alias. */
  get: (name: string) => LexiconEntry | null;
  /** True where the text speaks of AI: a name with a number is then taken for a model. */
  aboutAi: boolean;
}

/** A candidate of which nothing is known but its place. */
export function unread(view: TextView, from: number, to: number, rule = 'capitals'): Candidate {
  const start = view.starts[from] as number;
  const end = view.ends[to - 1] as number;
  return {
    from,
    to,
    bare: from,
    start,
    end,
    key: '',
    type: null,
    entry: null,
    canonical: null,
    titled: false,
    initial: view.initial(from),
    heading: false,
    weak: false,
    inside: false,
    rule,
  };
}

/** A name that the lexicon knows. */
export function known(view: TextView, from: number, match: LexiconMatch): Candidate {
  const candidate = unread(view, from, match.to, 'lexicon');
  // "U.S." and "Apple Inc." end with their full stop.
  const stop = match.dotted && view.text[candidate.end] === '.' ? 1 : 0;
  return {
    ...candidate,
    end: candidate.end + stop,
    type: match.entry.type,
    entry: match.entry,
    weak: match.weak,
  };
}
