/** How common a notion is in the articles under comparison. */

/** What is known of one article, or of several taken together. */
export interface Background {
  /** How many sentences hold a notion. */
  spread: Map<string, number>;
  sentences: number;
}

/** How much it tells that two readings share a notion, by how rare it is where they stand. */
export function rarityIn(a: Background, b: Background): (concept: string) => number {
  const sentences = a.sentences + b.sentences + 2;
  return (concept) =>
    Math.log(sentences / ((a.spread.get(concept) ?? 0) + (b.spread.get(concept) ?? 0) + 1));
}
