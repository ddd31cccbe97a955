/** Two names that stand beside each other, with words between them that tie one to the other. */
import type { EntityMention, EntityType } from '../../model.ts';
import type { ClaimView } from './claim-rule.ts';

interface Tie {
  /** Types of the first and of the second name. */
  types: readonly [EntityType, EntityType];
  /** All that stands between them. */
  between: RegExp;
}

export interface Pair {
  start: number;
  end: number;
  first: EntityMention;
  second: EntityMention;
  /** The part of the words between them that is named so. */
  act: string | undefined;
}

/** Pairs of neighbouring names that fit the tie, in order. */
export function findNeighbours({ text, mentions }: ClaimView, { types, between }: Tie): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [first, second] = [mentions[i] as EntityMention, mentions[i + 1] as EntityMention];
    if (first.type !== types[0] || second.type !== types[1]) continue;
    const match = between.exec(text.slice(first.end, second.start));
    if (!match) continue;
    const act = match.groups?.act;
    pairs.push({ start: first.start, end: second.end, first, second, act });
  }
  return pairs;
}
