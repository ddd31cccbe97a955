/** Which Senate, House or Assembly is meant where an article about a state's law says no more than that. */
import type { Candidate, Reader } from './candidates.ts';
import type { Name } from './names.ts';
import { words } from './words/words.ts';

const marks = words(
  'assemblymember assemblymembers assemblyman assemblywoman legislature statehouse',
);

const lawmaking = words('lawmakers legislators session bill vetoed veto');

const capitals: ReadonlyMap<string, string> = new Map([
  ['Sacramento', 'California'],
  ['Albany', 'New York'],
  ['Austin', 'Texas'],
  ['Denver', 'Colorado'],
  ['Springfield', 'Illinois'],
  ['Lansing', 'Michigan'],
  ['Tallahassee', 'Florida'],
  ['Columbus', 'Ohio'],
  ['Hartford', 'Connecticut'],
  ['Salt Lake City', 'Utah'],
  ['Boston', 'Massachusetts'],
  ['Trenton', 'New Jersey'],
  ['Annapolis', 'Maryland'],
  ['Nashville', 'Tennessee'],
  ['Richmond', 'Virginia'],
]);

/** The chamber that a bare "Senate" or "Assembly" names here, by its word; empty where the federal one is meant. */
export function findStateChambers(
  { view, get }: Reader,
  candidates: readonly Candidate[],
): ReadonlyMap<string, Name> {
  const chambers = new Map<string, Name>();
  const state = firstState(candidates);
  if (!state || !speaksOfState(view.keys)) return chambers;
  for (const [word, ending] of [
    ['senate', 'Senate'],
    ['assembly', 'Assembly'],
    ['house', 'House of Representatives'],
  ] as const) {
    const canonical = get(`${state} ${ending}`)?.canonical ?? `${state} ${ending}`;
    chambers.set(word, { type: 'government', canonical });
  }
  return chambers;
}

/** "state Sen.", "Assemblymember"; or a governor together with lawmakers, where the first place named is a state's. */
function speaksOfState(keys: readonly string[]): boolean {
  let governor = false;
  let lawmakers = false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    if (marks.has(key)) return true;
    governor ||= key === 'gov' || key === 'governor';
    lawmakers ||= lawmaking.has(key);
    if (governor && lawmakers) return true;
    if (key === 'state' && /^(?:sens?|senators?|reps?|representatives?)$/u.test(keys[i + 1] ?? ''))
      return true;
  }
  return false;
}

function firstState(candidates: readonly Candidate[]): string | null {
  for (const { entry } of candidates) {
    if (entry?.type !== 'place') continue;
    if (entry.canonical === 'Washington') return null;
    if (entry.tags.includes('region')) return entry.canonical;
    const state = capitals.get(entry.canonical);
    if (state) return state;
  }
  return null;
}
