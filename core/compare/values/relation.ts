/** How two answers to one question stand to each other. */

/** From lightest to gravest; the verdict of a fact is the gravest relation among its readings. */
export const relations = ['agree', 'rounding', 'coarser', 'conflict'] as const;

export type RelationKind = (typeof relations)[number];

export interface Relation {
  kind: RelationKind;
  /** False where something implied or a loose word decides. */
  sure: boolean;
  /** Why, as the end of a sentence: "rounded to two digits". */
  because: string;
}

export function gravest(kinds: Iterable<RelationKind>): RelationKind {
  let worst = 0;
  for (const kind of kinds) worst = Math.max(worst, relations.indexOf(kind));
  return relations[worst] as RelationKind;
}
