/** Totals of which a text tells one part and the rest: "40 of its 90 boats … The remaining 50". */
import type { AnalysedArticle, Reading } from '../../model.ts';
import { anchorOf, isNameless, mayBePart, type Parts, unitOf } from './terms.ts';

const restBefore =
  /\b(?:(?:the|its|their|his|her) (?:remaining|other|rest,?)|a further|an additional)(?: \p{L}{1,20})? $/iu;
const restAfter = /^(?: \p{L}{1,20}){0,3} (?:remains?|stays?|(?:is|are|will be|would be) left)\b/u;
/** "40 of its 90 boats". */
const isShare = /^(?: [\p{L}-]{1,20}){0,2} (?:out )?of (?:the |its |their |his |her |all )?$/u;
/** Numbers below this add up by chance. */
const chance = 20;
/** How many figures before the rest are tried for the other part, and how many for the total. */
const mostBefore = 3;
const mostTotals = 40;

/** Whether a figure is said to be what is left of a total. */
export function isRest({ start, end }: Reading, text: string): boolean {
  return (
    restBefore.test(text.slice(Math.max(0, start - 50), start)) ||
    restAfter.test(text.slice(end, end + 70))
  );
}

/** The totals that a text divides into one part and the rest, with both. */
export function totalsWithRest(
  all: readonly Reading[],
  article: AnalysedArticle,
): { total: Reading; found: Parts }[] {
  const { text } = article;
  return all.flatMap((rest, index) => {
    if (!mayBePart(rest, article) || !isRest(rest, text)) return [];
    const like = all
      .slice(Math.max(0, index - mostTotals), index)
      .filter((one) => unitOf(one) === unitOf(rest));
    const parts = like.filter((one) => mayBePart(one, article)).slice(-mostBefore);
    for (const part of parts.reverse()) {
      const sum = anchorOf(part) + anchorOf(rest);
      const total = like.find((one) => Math.abs(anchorOf(one) - sum) <= 1e-9 * sum);
      if (!total || total === part) continue;
      const isTold = part.end <= total.start && isShare.test(text.slice(part.end, total.start));
      if (!isTold && (sum < chance || (unitOf(rest) === 'count' && !isNameless(rest, article))))
        continue;
      return [{ total, found: { parts: [part, rest], sum, consistent: true } }];
    }
    return [];
  });
}
