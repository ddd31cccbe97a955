/** Which country's Senate, Treasury or AI Safety Institute is meant where an article says no more than that. */
import type { Candidate, Reader } from './candidates.ts';
import type { Name } from './names.ts';

/** Bodies and laws by country and by the words that every country uses for its own. */
const bodies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'United States': {
    treasury: 'U.S. Department of the Treasury',
    army: 'U.S. Army',
    constitution: 'U.S. Constitution',
    'ai safety institute': 'U.S. AI Safety Institute',
  },
  'United Kingdom': {
    treasury: 'HM Treasury',
    parliament: 'UK Parliament',
    'ai safety institute': 'UK AI Security Institute',
  },
  Australia: {
    senate: 'Australian Senate',
    parliament: 'Parliament of Australia',
    'house of representatives': 'Australian House of Representatives',
    treasury: 'Australian Treasury',
    constitution: 'Constitution of Australia',
    'ai safety institute': 'Australian AI Safety Institute',
  },
  Canada: {
    senate: 'Senate of Canada',
    parliament: 'Parliament of Canada',
    'ai safety institute': 'Canadian AI Safety Institute',
  },
  India: {
    constitution: 'Constitution of India',
    parliament: 'Parliament of India',
    'ai safety institute': 'India AI Safety Institute',
  },
  Japan: { 'ai safety institute': 'Japan AI Safety Institute' },
  Singapore: { 'ai safety institute': 'Singapore AI Safety Institute' },
  'South Korea': { 'ai safety institute': 'South Korea AI Safety Institute' },
};

const types: Readonly<Record<string, Name['type']>> = { constitution: 'law' };
/** Ordinary words that name the country's own only after "the". */
const definite = new Set(['treasury', 'army', 'constitution']);

/** Seats of government, which tell the country as its name does. */
const seats: Readonly<Record<string, string>> = {
  London: 'United Kingdom',
  Westminster: 'United Kingdom',
  Canberra: 'Australia',
  Ottawa: 'Canada',
  'New Delhi': 'India',
};

/** Tells for each candidate the body that it names here; null where the words alone say it. */
export function readNationalBodies(
  { view, find }: Reader,
  candidates: readonly Candidate[],
): (candidate: Candidate) => Name | null {
  const home = countryOf(candidates, view.text);
  const european = candidates.some(({ entry }) =>
    /^European (?:Union|Par|Com)/u.test(entry?.canonical ?? ''),
  );
  return ({ key, from, heading }) => {
    const shared = Object.hasOwn(types, key) || Object.values(bodies).some((own) => own[key]);
    if (!shared || heading || (european && key === 'parliament')) return null;
    const before = view.keys[from - 1];
    if (definite.has(key) && before !== 'the') return null;
    // "Japan's AI Safety Institute"
    const owner = before === 's' && from > 1 ? find(from - 2)?.entry : null;
    const country = owner?.tags.includes('country') ? owner.canonical : home;
    const canonical = country === null ? undefined : bodies[country]?.[key];
    return canonical === undefined ? null : { type: types[key] ?? 'government', canonical };
  };
}

/** The country that an article names most; the United States also by its bodies; where it names none, that of a seat of government. Null without either. */
function countryOf(candidates: readonly Candidate[], text: string): string | null {
  const counts = new Map<string, number>();
  let home: string | null = null;
  let seat: string | null = null;
  for (const { entry, start, end } of candidates) {
    if (!entry?.type) continue;
    // After "CANBERRA", a bare "Senate" tells nothing of the United States.
    const bare =
      seat !== null && /^(?:Senate|House of Representatives)$/u.test(text.slice(start, end));
    const federal = entry.type === 'government' && entry.canonical.startsWith('U.S. ') && !bare;
    if (entry.type === 'place') seat ??= seats[entry.canonical] ?? null;
    if (!federal && !entry.tags.includes('country')) continue;
    const country = federal ? 'United States' : entry.canonical;
    const count = (counts.get(country) ?? 0) + 1;
    counts.set(country, count);
    if (home === null || count > (counts.get(home) ?? 0)) home = country;
  }
  return home ?? seat;
}
