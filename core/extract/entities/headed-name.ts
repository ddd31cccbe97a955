/** Names that end in a telling word: "Harwell Systems", "House Energy and Commerce Committee", "University of Leeds". */
import { actEnd, amendmentEnd } from './act-end.ts';
import type { Reader } from './candidates.ts';
import { isListable, openEnd } from './open-end.ts';
import { companyNouns } from './signs/kinds.ts';
import type { TextView } from './text-view.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import {
  type Head,
  headOf,
  listHeads,
  openHeads,
  plainHeads,
  surnameHeads,
  weakHeads,
} from './words/heads.ts';
import { adjectives, portfolios } from './words/titles.ts';

export interface HeadedName {
  /** Token after the last. */
  to: number;
  head: Head;
}

const genericPhrases = new Set([
  'artificial intelligence',
  'general intelligence',
  'artificial general intelligence',
  'generative ai',
  'frontier ai',
  'responsible ai',
  'agentic ai',
  'physical ai',
  'sovereign ai',
  'social media',
  'big tech',
  'digital media',
  'public policy',
  'privacy policy',
  'general counsel',
  'chief executive',
]);

/** The longest name that begins at `from`, ends in a telling word before `end`, and goes on past "of" or "and" where its kind may. */
export function readHeadedName(reader: Reader, from: number, end: number): HeadedName | null {
  const { view, find } = reader;
  const amended = amendmentEnd(reader, end);
  if (amended > end) return { to: amended, head: 'law' };
  const act = actEnd(reader, from, end);
  if (act > end) return { to: act, head: 'law' };
  if (chambers.has(view.keys[from] as string) && end - from > 1) {
    // "a Senate Judiciary subcommittee"
    const low = view.keys[end];
    const panel = low === 'committee' || low === 'subcommittee';
    if (panel && view.gap(end - 1) === 'space' && portfolios.has(view.keys[end - 1] as string))
      return { to: end + 1, head: 'government' };
  }
  const last = listEnd(reader, from, end);
  for (let at = last - 1; at >= from; at--) {
    const key = view.keys[at] as string;
    const head = headIn(view, from, at);
    if (!head) continue;
    const to =
      openHeads.has(key) && at === last - 1 && goesOn(view, from, at)
        ? openEnd(reader, at)
        : at + 1;
    if (at === from) return openHeads.has(key) && to > at + 1 ? { to, head } : null;
    // "National Board of Medical Examiners", "Federal Office of Public Works"
    const goesFurther = to > at + 1 && nationwide.has(view.keys[from] as string);
    if (!goesFurther && isGeneric(view, from, at)) return null;
    // "a chair in Information Law": a field of study
    const field = key === 'law' || key === 'policy';
    if (field && fieldOpeners.has(view.keys[from - 1] ?? '')) return null;
    // "Ada Street said", but "the shop on Ann Street"
    const street = streets.has(key) && roadside.has(view.keys[from - 1] ?? '');
    const given = at === from + 1 && firstNames.has(view.keys[from] as string);
    if (surnameHeads.has(key) && given && !street) return null;
    // "University College Cork"
    const town = key === 'college' && to === at + 1 && view.gap(at) === 'space' ? find(to) : null;
    if (town?.entry.type === 'place' && town.to === end) return { to: end, head };
    return { to, head };
  }
  return null;
}

/** "Select Committee on Data" goes on; "Fisheries Committee of the House of Commons" says whose it is. */
function goesOn(view: TextView, from: number, head: number): boolean {
  const key = view.keys[head] as string;
  if (key !== 'committee' && key !== 'subcommittee') return true;
  return !view.keys.slice(from, head).some((word) => portfolios.has(word));
}

const nationwide = new Set(
  'national federal central general royal supreme regional independent special joint permanent state american'.split(
    ' ',
  ),
);
const newsWords = new Set(['news', 'press', 'wire', 'samachar']);
const tradeWords = new Set(['technology', 'industry', 'business', 'trade', 'software', 'retail']);
const streets = new Set(['street', 'avenue', 'boulevard', 'road', 'lane', 'terrace', 'crescent']);
const roadside = new Set(['on', 'in', 'along', 'off', 'down', 'up']);
const forces = new Set(['force', 'air', 'naval', 'navy', 'army', 'military', 'space', 'marine']);
const nationalBodies = new Set([
  'institute',
  'archives',
  'library',
  'laboratory',
  'centre',
  'center',
]);

const watched = new Set([
  'rights',
  'privacy',
  'algorithm',
  'democracy',
  'tech',
  'media',
  'justice',
]);
const newsBodies = new Set(['service', 'agency', 'bureau']);

/** What the word at `at` makes of a name, together with those before it: a news agency is no agency of a government. */
function headIn(view: TextView, from: number, at: number): Head | null {
  const key = view.keys[at] as string;
  const before = at > from ? (view.keys[at - 1] as string) : '';
  if (newsBodies.has(key) && newsWords.has(before)) return 'organization';
  // "Digital Rights Watch", and no wrist watch
  if (key === 'watch') return watched.has(before) ? 'organization' : null;
  if (key === 'council' && tradeWords.has(before)) return 'organization';
  if (key === 'bank' && (before === 'central' || before === 'reserve')) return 'government';
  if (key === 'district' && before === 'school') return 'government';
  // "The campaign group Slow Lane"
  if (streets.has(key) && companyNouns.has(view.keys[from - 1] ?? '')) return 'organization';
  // "1600 Market Street" is an address.
  if (streets.has(key) && view.keys[from - 1] === '#') return 'other';
  if (key === 'base') return forces.has(before) ? 'place' : null;
  if (view.keys[from] === 'national' && at > from + 1 && nationalBodies.has(key))
    return 'government';
  return headOf(key);
}

function isGeneric(view: TextView, from: number, head: number): boolean {
  const before = view.keys.slice(from, head);
  const last = view.keys[head] as string;
  if (genericPhrases.has([...before, last].join(' '))) return true;
  const weak = weakHeads.has(last);
  // "Personal Data", "Public Health"
  if (weak && before.length === 1 && isCommonWord(before[0] as string)) return true;
  // "Chinese AI", "US data": an adjective of nation before an ordinary word names nothing.
  const plain = weak || plainHeads.has(last);
  return plain && before.every((key) => adjectives.has(key) || nations.has(key));
}

const nations = new Set([
  'south',
  'north',
  'us',
  'u',
  's',
  'uk',
  'k',
  'eu',
  'china',
  'european',
  'new',
  'first',
  'next',
  'new',
]);

const fieldOpeners = new Set(['in', 'of', 'studies', 'teaches']);
const chambers = new Set(['house', 'senate', 'joint', 'select', 'parliamentary', 'assembly']);

/** Where "X and Y Committee" ends, when a stretch stops before "and" or a comma; the stretch's own end otherwise. */
function listEnd(reader: Reader, from: number, end: number): number {
  const { view } = reader;
  const body = chambers.has(view.keys[from] as string);
  let at = end - 1;
  for (let parts = 0; parts < 4; parts++) {
    const key = view.keys[at] as string;
    const gap = view.gap(at);
    let next = at + 1;
    if (gap !== 'space' && gap !== 'comma' && gap !== 'ampersand') return end;
    if (view.keys[next] === 'and' && view.gap(next) === 'space') next += 1;
    else if (gap === 'space') return end;
    if (!isListable(reader, at, body) || (headOf(key) !== null && !portfolios.has(key))) return end;
    if (next >= view.count || !view.capital(next) || !isListable(reader, next, body)) return end;
    at = next;
    while (at + 1 < view.count && view.gap(at) === 'space' && view.capital(at + 1)) {
      at += 1;
      const found = view.keys[at] as string;
      const head = headOf(found);
      if (listHeads.has(found) || head === 'law' || head === 'government') return at + 1;
    }
  }
  return end;
}
