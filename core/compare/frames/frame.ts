/** What places a reading in the world: what is counted, who acts, when, in which event, in which part. */
import type { DateMention, Figure, Reading } from '../../model.ts';
import type { Happening } from './happening.ts';
import type { Scope } from './scope.ts';

/** The world of one reading. Notions are as `conceptOf` names them. */
export interface Frame {
  /** Only readings of one dimension can answer one question: "count", "money:USD", "time", "date". */
  dimension: string;
  /** Notion of what is counted, or of what happens at a date; null where none is said. */
  head: string | null;
  /** The act that a span of time limits ("report"); null where it is no deadline. */
  limits: string | null;
  /** What is had, paid or done over a span of time ("40,000 chips over two years"); null where that is not said. */
  amount: Figure | null;
  /** Notions around the reading, by nearness: 1 at the reading, less with every word and clause between. */
  terms: Map<string, number>;
  /** How the article says each of the notions. */
  said: Map<string, string>;
  /** Words of names in the reading's own clause. */
  names: Set<string>;
  /** Words of names in the sentence. */
  named: Set<string>;
  /** Canonical names around the reading, places left out, by nearness. */
  actors: Map<string, number>;
  /** The sentence up to the reading, and after it. */
  before: string;
  after: string;
  /** True where the article gives no other value of this dimension and head. */
  alone: boolean;
  scope: Scope;
  /** The chamber or committee that votes or decides, as the words right beside the reading name it; null where they do not. */
  chamber: string | null;
  /** Numbers of the bills that the sentence names, or else its paragraph so far. */
  bills: Set<string>;
  /** Whether a date is told as the first day of something ("since") or the last ("until"). */
  bearing: 'start' | 'end' | null;
  /** What ends or begins at a date, where the article has one such date only; else null. */
  happening: Happening | null;
  /** Telling values that stand near, by how much they tell; see `noteCompany`. */
  company: Map<string, number>;
  /** What an amount is for each of ("work", or `each` where that is not said); null where it is for all, and for spans of time. */
  per: string | null;
  /** True where it is the size of a rise or a fall and not a level. */
  change: 'up' | 'down' | null;
  /** Who has what is counted, by canonical name; null where no verb says so. */
  owner: string | null;
  /** Of how many it is a part ("six of the nine"); null where that is not said. */
  whole: number | null;
  /** True where a part of it is counted right before: the nine of "six of nine boats". */
  isWhole: boolean;
  /** Whether it is what something was or becomes; null where nothing changes. */
  turn: 'from' | 'to' | null;
  /** Which of several like stretches or parts it belongs to ("phase 2"); null where that is not said. */
  stage: string | null;
  /** True where it only says another amount in another currency. */
  converted: boolean;
  /** Dates that the sentence, or else its paragraph so far, gives. */
  dates: DateMention[];
}

/** A reading together with its frame, as alignment needs it. */
export interface FramedReading {
  reading: Reading;
  frame: Frame;
}
