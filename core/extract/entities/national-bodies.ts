/** Which country's Senate, Treasury or AI Safety Institute is meant where an article says no more than that. */
import type { Candidate, Reader } from './candidates.ts';
import { readForeignBodies } from './foreign-bodies.ts';
import { keyOf, type Name } from './names.ts';
import { nations, seats } from './nations.ts';
import type { TextView } from './text-view.ts';

/** Bodies and laws by country and by the words that every country uses for its own, where they go by a name of their own. */
const bodies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'United States': {
    house: 'U.S. House of Representatives',
    'supreme court': 'U.S. Supreme Court',
    treasury: 'U.S. Department of the Treasury',
    army: 'U.S. Army',
    constitution: 'U.S. Constitution',
    'ai safety institute': 'U.S. AI Safety Institute',
  },
  'United Kingdom': {
    treasury: 'HM Treasury',
    parliament: 'UK Parliament',
    'supreme court': 'UK Supreme Court',
    'ai safety institute': 'UK AI Security Institute',
  },
  Brazil: { senate: 'Federal Senate of Brazil', congress: 'National Congress of Brazil' },
  Switzerland: { parliament: 'Swiss Parliament' },
  Australia: {
    treasury: 'Australian Treasury',
    'privacy commissioner': 'Australian Privacy Commissioner',
  },
  'Hong Kong': { 'privacy commissioner': 'Privacy Commissioner for Personal Data' },
  Canada: {
    senate: 'Senate of Canada',
    'ai safety institute': 'Canadian AI Safety Institute',
  },
  'New Zealand': { 'privacy commissioner': 'Office of the Privacy Commissioner' },
  India: { 'ai safety institute': 'India AI Safety Institute' },
  Japan: {
    'ai safety institute': 'Japan AI Safety Institute',
    'supreme court': 'Supreme Court of Japan',
  },
  Singapore: { 'ai safety institute': 'Singapore AI Safety Institute' },
  'South Korea': { 'ai safety institute': 'South Korea AI Safety Institute' },
};

/** What a country calls its own by its adjective or its name, unless the table above has it. */
function ownBody(country: string, key: string): string | null {
  const own = bodies[country]?.[key];
  if (own) return own;
  const nation = nations[country];
  if (!nation?.has.includes(key)) return null;
  if (key === 'parliament') return `Parliament of ${country}`;
  if (key === 'supreme court') return `Supreme Court of ${country}`;
  if (key === 'constitution') return `Constitution of ${country}`;
  if (key === 'ai safety institute') return `${nation.adjective} AI Safety Institute`;
  // Australia's is called by its adjective.
  if (key === 'senate' && country !== 'Australia') return `Senate of ${country}`;
  const word = key.replace(/(?<!\p{L})(?!of)\p{L}/gu, (letter) => letter.toUpperCase());
  return `${nation.adjective} ${word}`;
}

const shared = new Set([
  ...Object.values(bodies).flatMap((own) => Object.keys(own)),
  ...Object.values(nations).flatMap(({ has }) => has),
]);

const types: Readonly<Record<string, Name['type']>> = { constitution: 'law' };
/** Ordinary words that name the country's own only after "the". */
const definite = new Set(['treasury', 'army', 'constitution', 'house']);

/** Tells for each candidate the body that it names here; null where the words alone say it. */
export function readNationalBodies(
  { view, find }: Reader,
  candidates: readonly Candidate[],
): (candidate: Candidate) => Name | null {
  const home = countryOf(view, candidates);
  const parliamentary =
    home === 'United States' || home === null ? withParliament(candidates) : null;
  const bicameral = isBicameral(view, candidates, home);
  const european = candidates.some(
    ({ entry }) =>
      entry?.canonical.startsWith('European ') &&
      /^(?:Union|Par|Com)/u.test(entry.canonical.slice(9)),
  );
  const abroad = readForeignBodies(view, candidates, home);
  return (candidate) => {
    const { key, from, heading } = candidate;
    const foreign = abroad(candidate);
    if (foreign) return foreign;
    if (!shared.has(key) || heading || (european && key === 'parliament')) return null;
    const before = view.keys[from - 1];
    if (definite.has(key) && before !== 'the') return null;
    // "Japan's AI Safety Institute"
    const owner = before === 's' && from > 1 ? find(from - 2)?.entry : null;
    const other = key === 'parliament' ? parliamentary : bicameral && key === 'house';
    const country = owner?.tags.includes('country')
      ? owner.canonical
      : other === true
        ? 'United States'
        : other || home;
    const canonical = country === null ? null : ownBody(country, key);
    return canonical === null ? null : { type: types[key] ?? 'government', canonical };
  };
}

/** The first country named that has a parliament; it is meant where the home of the article has none. */
function withParliament(candidates: readonly Candidate[]): string | null {
  for (const { entry } of candidates) {
    if (entry?.type !== 'place') continue;
    const country = entry.tags.includes('country') ? entry.canonical : seats[entry.canonical];
    if (country !== undefined && ownBody(country, 'parliament') !== null) return country;
  }
  return null;
}

/** "It passed the House and died in the Senate", where no country with both is at home: the American ones. */
const isBicameral = (
  view: TextView,
  candidates: readonly Candidate[],
  home: string | null,
): boolean =>
  !(home !== null && ownBody(home, 'senate')) &&
  candidates.some(
    (candidate) => view.keys[candidate.from - 1] === 'the' && keyOf(view, candidate) === 'senate',
  );

/** The country that an article names most; the United States also by its bodies; where it names none, that of a seat of government. Null without either. */
function countryOf(view: TextView, candidates: readonly Candidate[]): string | null {
  const counts = new Map<string, number>();
  let home: string | null = null;
  /** The country of the first place named. */
  let first: string | null = null;
  for (const candidate of candidates) {
    const { entry } = candidate;
    if (!entry?.type) continue;
    const isCountry = entry.tags.includes('country');
    if (entry.type === 'place')
      first ??= isCountry ? entry.canonical : (seats[entry.canonical] ?? null);
    // After "CANBERRA", a bare "Senate" tells nothing of the United States.
    const bare = () =>
      first !== null &&
      first !== 'United States' &&
      ownBody(first, keyOf(view, candidate)) !== null;
    const seat = entry.type === 'place' ? seats[entry.canonical] : undefined;
    const federal = entry.type === 'government' && entry.canonical.startsWith('U.S. ') && !bare();
    if (!federal && !isCountry && !seat) continue;
    const country = federal
      ? 'United States'
      : (seat ?? (kingdoms.has(entry.canonical) ? 'United Kingdom' : entry.canonical));
    const count = (counts.get(country) ?? 0) + 1;
    counts.set(country, count);
    if (home === null || count > (counts.get(home) ?? 0)) home = country;
  }
  return home ?? first;
}

const kingdoms = new Set(['UK', 'Britain', 'England', 'Scotland', 'Wales']);
