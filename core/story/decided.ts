/** What the user decided about which articles share a story, ready to be looked up. */

/** Pairs of article ids; they outlive every rebuild, because article ids do. */
export interface StoryDecisions {
  /**
   * Pairs that tell one story. A merge of two stories is a pair of one article with each other article of both; an
   * article moved into a story is a pair with one of its articles.
   */
  together: readonly (readonly [string, string])[];
  /** Pairs that never share a story. A split is a merge of each half, and one pair across; a move out likewise. */
  apart: readonly (readonly [string, string])[];
}

export interface DecidedPairs {
  /** A name for all articles that belong with this one by decision; its own id where none do. */
  groupOf(article: string): string;
  /** Articles that belong with this one by decision, itself included. */
  membersOf(article: string): readonly string[];
  areApart(a: string, b: string): boolean;
}

/** A pair that is both together and apart, directly or by others, is apart. */
export function readDecisions({ together, apart }: StoryDecisions): DecidedPairs {
  const groups = new Map<string, string[]>();
  const separated = new Set<string>();
  const groupOf = (article: string) => groups.get(article)?.[0] ?? article;
  const membersOf = (article: string) => groups.get(article) ?? [article];
  const areApart = (a: string, b: string) =>
    membersOf(a).some((x) => membersOf(b).some((y) => separated.has(`${x}\n${y}`)));
  for (const [a, b] of apart) separated.add(`${a}\n${b}`).add(`${b}\n${a}`);
  for (const [a, b] of together) {
    if (groupOf(a) === groupOf(b) || areApart(a, b)) continue;
    const joined = [...membersOf(a), ...membersOf(b)];
    for (const member of joined) groups.set(member, joined);
  }
  return { groupOf, membersOf, areApart };
}
