/** What a rule for claims is: how it reads the names of an article, and the examples that prove it. */
import type { Claim, EntityMention, EntityType, Sentence } from '../../model.ts';
import type { Cue, SentenceCues } from './cues.ts';

/** A sentence with the names in it; all offsets are of the article. */
export interface ClaimView {
  text: string;
  sentence: Sentence;
  /** Names and anaphors in the sentence, in order. */
  mentions: readonly EntityMention[];
  /** Those of the sentence before. */
  before: readonly EntityMention[];
  cues: SentenceCues;
  /** The mention that begins, or ends, at an offset. */
  startingAt: (offset: number) => EntityMention | null;
  endingAt: (offset: number) => EntityMention | null;
}

export type ClaimReading = Omit<Claim, 'quote' | 'rule'>;

export interface ClaimRule {
  name: string;
  /** The rule is tried only in sentences with a word of this kind; left out where names alone may tell. */
  cue?: Cue;
  /** Names of these types stand in every sentence in which the rule finds something, one of each; left out where others may do. */
  names?: readonly EntityType[];
  find: (view: ClaimView) => ClaimReading[];
  examples: readonly { text: string; claims: readonly Pick<Claim, 'subject' | 'value'>[] }[];
  /** Texts in which the rule must find nothing. */
  nonExamples: readonly string[];
}

/** A longer quotation points at nothing in particular. */
export const longestQuote = 200;

/** The people of a sentence, by name. */
export function namedPeople({ mentions }: ClaimView): EntityMention[] {
  return mentions.filter(({ type, form }) => type === 'person' && form === 'name');
}

/** People named one after another: "A", "A and B", "A, B and C". */
export function listPeople(view: ClaimView): EntityMention[][] {
  const { text } = view;
  const lists: EntityMention[][] = [];
  for (const mention of namedPeople(view)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const joined =
      last && /^(?:,| and|, and)(?: [\w.' -]{1,30})? $/u.test(text.slice(last.end, mention.start));
    if (list && joined) list.push(mention);
    else lists.push([mention]);
  }
  return lists;
}
