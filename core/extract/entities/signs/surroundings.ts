/** What stands around one mention of an unknown name, as all signs of what it names are read. */
import type { EntityType } from '../../../model.ts';
import type { Candidate, Reader } from '../candidates.ts';
import type { Gap } from '../text-view.ts';
import { isCommonWord } from '../words/common-words.ts';

/** What an unknown name can be taken for. */
export type Kind = Extract<EntityType, 'person' | 'organization' | 'place' | 'model'>;
/** How much speaks for each. */
export type Score = Record<Kind, number>;

export interface Surroundings {
  reader: Reader;
  mention: Candidate;
  /** Words of the name itself, titles left away. */
  length: number;
  /** The word before, where nothing but a space parts it from the name; empty otherwise. */
  before: string;
  /** The word after, whatever parts it from the name; empty at the end. */
  after: string;
  /** What parts the name from the word after. */
  gap: Gap;
  /** The name is no ordinary word, nor made of one. */
  unheard: boolean;
  /** Its capital may come from the sentence. */
  doubtful: boolean;
  /** The word so many before the name, whatever stands between. */
  back: (steps: number) => string;
  /** The word so many behind the name, 0 for the first. */
  ahead: (steps: number) => string;
}

export function surround(reader: Reader, mention: Candidate, doubtful: boolean): Surroundings {
  const { view } = reader;
  const { from, to, bare } = mention;
  const near = from > 0 && view.gap(from - 1) === 'space';
  return {
    reader,
    mention,
    length: to - bare,
    before: near ? (view.keys[from - 1] as string) : '',
    after: view.keys[to] ?? '',
    gap: view.gap(to - 1),
    unheard: isUnheard(view.keys[bare] as string),
    doubtful,
    back: (steps) => view.keys[from - steps] ?? '',
    ahead: (steps) => view.keys[to + steps] ?? '',
  };
}

/** No ordinary word, and none made of one: "funder". */
function isUnheard(word: string): boolean {
  if (isCommonWord(word)) return false;
  const stem = /^(.{3,})[eo]rs?$/u.exec(word)?.[1];
  return stem === undefined || !(isCommonWord(stem) || isCommonWord(`${stem}e`));
}
