/** Bodies that every country has, where an article that is about another country names them beside their own: "In Peru, the Electoral Court". */
import type { Candidate } from './candidates.ts';
import type { Name } from './names.ts';
import { seats } from './nations.ts';
import type { TextView } from './text-view.ts';

/** Names, in small letters, that say nothing of a country. */
const general =
  /^(?:(?:federal )?(?:ministry|department) (?:of|for) (?:the )?\p{Ll}+(?: affairs)?|(?:\p{Ll}+ ){1,2}ministry|chamber of deputies|electoral (?:court|commission|tribunal)|national assembly|constitutional court|data protection (?:authority|commission)|competition (?:authority|commission)|central bank|council of state)$/u;
/** How far before a body its country is looked for, in characters. */
const reach = 100;

/** Tells of a body the name with the country in brackets, where the last place before it lies abroad; null elsewhere. */
export function readForeignBodies(
  view: TextView,
  candidates: readonly Candidate[],
  home: string | null,
): (candidate: Candidate) => Name | null {
  const places = candidates.flatMap(({ entry, start, end }) => {
    if (entry?.type !== 'place') return [];
    const country = entry.tags.includes('country') ? entry.canonical : seats[entry.canonical];
    return country === undefined ? [] : [{ country, start, end }];
  });
  return ({ key, type, entry, start, bare, to, heading }) => {
    if (heading || home === null || places.length === 0) return null;
    if ((entry?.type ?? type) !== 'government' || !general.test(key)) return null;
    const place = places.findLast((one) => one.end <= start);
    if (!place || place.country === home || start - place.end > reach) return null;
    const between = view.text.slice(place.end, start);
    // The body opens the sentence of the place, or the one after it.
    const near = /^,? (?:the )?$/u.test(between) || /^[^.\n]{0,30}\. The $/u.test(between);
    if (!near) return null;
    const written = view.text.slice(view.starts[bare], view.ends[to - 1]);
    return { type: 'government', canonical: `${written} (${place.country})` };
  };
}
