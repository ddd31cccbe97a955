/** Names that the words right before or behind them make an answer: "sued by Quillfish", "Quillfish sued". */
import type { EntityMention, EntityType } from '../../model.ts';
import type { ClaimView } from './claim-rule.ts';

export interface Beside {
  types: readonly EntityType[];
  /** All that stands between the name and what it does, from the name on. */
  after: RegExp;
  /** What ends right before the name. */
  before: RegExp;
  /** Where its sentence has this, it answers nothing. */
  unless: RegExp;
}

/** How far to each side of a name is looked, in characters. */
const reach = 120;

/** The mentions that answer, each with what the pattern that fits has found. */
export function findBeside(
  { text, sentence, mentions }: ClaimView,
  { types, after, before, unless }: Beside,
): { mention: EntityMention; match: RegExpExecArray }[] {
  const found = mentions.flatMap((mention) => {
    if (mention.form !== 'name' || !types.includes(mention.type)) return [];
    const match =
      after.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + reach))) ??
      before.exec(text.slice(Math.max(sentence.start, mention.start - reach), mention.start));
    return match ? [{ mention, match }] : [];
  });
  // Few sentences answer, and all would have to be searched.
  return found.length > 0 && unless.test(text.slice(sentence.start, sentence.end)) ? [] : found;
}
