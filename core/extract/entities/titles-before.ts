/** Titles before a name: where one stands, and where the name behind it begins. */
import type { TextView } from './text-view.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { headOf } from './words/heads.ts';
import {
  adjectives,
  companyTitles,
  honorifics,
  portfolios,
  titleParts,
  titles,
} from './words/titles.ts';

/** Titles that names of bodies and places begin with as well. */
const nameOpeners = new Set(['general', 'prime', 'king', 'queen', 'chief', 'justice']);

/** Bodies whose names may begin with a title: "Chief Digital and Artificial Intelligence Office". */
const desks = new Set([
  'office',
  'committee',
  'subcommittee',
  'bureau',
  'directorate',
  'inspectorate',
  'council',
  'authority',
  'agency',
  'commission',
]);

/** Bodies whose members are titled by them: "Council Member Cole". */
const assemblies = new Set(['council', 'assembly', 'board', 'cabinet', 'committee', 'parliament']);

/** Titles only right before a name, as bodies and offices are called by them too: "Deputy Ada Cole", but "Deputy Commissioner". */
const loneTitles = new Set(
  'deputy deputies coroner magistrate prosecutor ombudsman auditor envoy alderman alderwoman rector imam registrar trooper'.split(
    ' ',
  ),
);

/** Honorifics that bodies are called by as well, so that they are some only before a given name: "Advocate Siti", but "Advocate Health". */
const givenTitles = new Set('hon sister pak ibu mama advocate'.split(' '));

const isBeforeGivenName = (view: TextView, i: number) =>
  view.capital(i + 1) &&
  (view.gap(i) === 'stop'
    ? view.keys[i] === 'hon'
    : view.gap(i) === 'space' && firstNames.has(view.keys[i + 1] as string));

/** "Council Member Cole", "the Assembly member Ada Cole" */
export const isMemberAt = (view: TextView, i: number): boolean =>
  assemblies.has(view.keys[i] as string) &&
  view.keys[i + 1] === 'member' &&
  view.gap(i) === 'space' &&
  (view.capital(i + 1) || (view.gap(i + 1) === 'space' && view.capital(i + 2)));

/** A name, and no further word of an office, follows. */
const isBeforeName = (view: TextView, i: number) =>
  view.gap(i) === 'space' &&
  view.capital(i + 1) &&
  !isCommonWord(view.keys[i + 1] as string) &&
  !titleWords.has(view.keys[i + 1] as string) &&
  !headOf(view.keys[i + 1] as string);

/** All that a title, or what leads to one, can begin with: most words in capitals are none of them. */
const titleWords = new Set([
  ...loneTitles,
  ...titles,
  ...companyTitles,
  ...portfolios,
  ...titleParts,
  ...adjectives,
  ...nameOpeners,
  ...assemblies,
]);

/** A title, or a word that leads to one: the "Commerce" of "Commerce Secretary", the "Prime" of "Prime Minister". */
export function isTitleAt(view: TextView, i: number): boolean {
  for (let at = i, steps = 0; steps < 6; steps++) {
    const key = view.keys[at] as string;
    if (!titleWords.has(key) && (steps === 0 || key !== 'and')) return false;
    if (nameOpeners.has(key) && opensName(view, at)) return false;
    // "Tan Sri Cole", and not "Ada Tan-Cole"
    if (key === 'tan' && view.keys[at + 1] !== 'sri') return false;
    if (givenTitles.has(key)) return at === i && isBeforeGivenName(view, at);
    if (titles.has(key) || companyTitles.has(key)) return at === i || !honorifics.has(key);
    if (loneTitles.has(key) && isBeforeName(view, at)) return true;
    if (isMemberAt(view, at)) return true;
    const leads =
      portfolios.has(key) ||
      titleParts.has(key) ||
      adjectives.has(key) ||
      (steps > 0 && key === 'and');
    if (!leads) return false;
    const gap = view.gap(at);
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'comma' && gap !== 'stop') return false;
    at += 1;
    if (at >= view.count || (view.keys[at] !== 'and' && !view.capital(at))) return false;
  }
  return false;
}

/** The token after a title, over "-elect" and "and"; null where no name in capitals follows. */
export function nextAfterTitle(view: TextView, i: number): number | null {
  let next = i + 1;
  if (next < view.count && view.gap(i) === 'hyphen' && titleParts.has(view.keys[next] as string))
    next += 1;
  if (next >= view.count) return null;
  const gap = view.gap(next - 1);
  if (gap === 'comma' && portfolios.has(view.keys[next] as string) && view.capital(next))
    return next;
  if (!view.joins(next - 1)) return null;
  if (view.keys[next] === 'and' && next + 1 < view.count && view.capital(next + 1)) return next + 1;
  if (view.keys[next] === 'member' && assemblies.has(view.keys[i] as string))
    return next + 1 < view.count && view.capital(next + 1) ? next + 1 : null;
  if (view.keys[next] === 'of' || view.keys[next] === 'for') return afterPortfolio(view, next + 1);
  return view.capital(next) ? next : null;
}

/** The name after "Secretary of Commerce" or "Minister for Industry and Science"; null where none follows at once. */
function afterPortfolio(view: TextView, from: number): number | null {
  let at = from;
  if (view.keys[at] === 'the') at += 1;
  const first = at;
  while (at < view.count && at < first + 6) {
    const key = view.keys[at] as string;
    if (!(view.capital(at) && portfolios.has(key)) && !(key === 'and' && at > first)) break;
    if (view.gap(at) !== 'space') return null;
    at += 1;
  }
  return at > first && at < view.count && view.capital(at) ? at : null;
}

/** "General Bureau", "King County", "Justice and Home Affairs Committee": what follows tells a body or a place. */
function opensName(view: TextView, i: number): boolean {
  let at = i;
  while (at < i + 6 && at + 1 < view.count && view.gap(at) === 'space') {
    at += 1;
    const key = view.keys[at] as string;
    if (key === 'and' && at + 1 < view.count && view.capital(at + 1)) continue;
    const head = headOf(key);
    const fits = at === i + 1 || isCommonWord(key) || head === 'government';
    if (!view.capital(at) || !fits) return false;
    if (head === 'place' && at === i + 1) return true;
    if (head === 'government' && (at === i + 1 || desks.has(key))) return true;
  }
  return false;
}
