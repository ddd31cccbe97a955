/** The order in which articles are placed in stories. */

/** Copies articles in order of publication; those without a time come last, in the order given. */
export function inPublicationOrder<One extends { published: string | null }>(
  articles: readonly One[],
): One[] {
  return [...articles].sort((a, b) => whenPublished(a) - whenPublished(b));
}

function whenPublished({ published }: { published: string | null }): number {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
