/** Which Senate, House or Assembly is meant where an article about a state's law says no more than that. */
import { WordTable } from '../../text/vocabulary.ts';
import type { Candidate, Reader } from './candidates.ts';
import type { Name } from './names.ts';
import type { TextView } from './text-view.ts';

/** What a word says of where an article plays. */
type Sign = 'state' | 'governor' | 'lawmaking' | 'statehood';

const signs = new WordTable(
  Object.entries({
    state: 'assemblymember assemblymembers assemblyman assemblywoman legislature statehouse',
    governor: 'gov governor',
    lawmaking: 'lawmakers lawmaker legislators legislator session bill vetoed veto law caucus',
    statehood: 'state',
  } satisfies Record<Sign, string>).flatMap(([sign, list]) =>
    list.split(' ').map((word): [string, Sign] => [word, sign as Sign]),
  ),
);
const members = /^(?:sens?|senators?|reps?|representatives?)$/u;

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
  ['Madison', 'Wisconsin'],
  ['Olympia', 'Washington'],
  ['Phoenix', 'Arizona'],
  ['Atlanta', 'Georgia'],
  ['Indianapolis', 'Indiana'],
  ['Des Moines', 'Iowa'],
  ['Topeka', 'Kansas'],
  ['Baton Rouge', 'Louisiana'],
  ['St. Paul', 'Minnesota'],
  ['Jefferson City', 'Missouri'],
  ['Helena', 'Montana'],
  ['Carson City', 'Nevada'],
  ['Santa Fe', 'New Mexico'],
  ['Raleigh', 'North Carolina'],
  ['Bismarck', 'North Dakota'],
  ['Oklahoma City', 'Oklahoma'],
  ['Harrisburg', 'Pennsylvania'],
  ['Providence', 'Rhode Island'],
  ['Montpelier', 'Vermont'],
  ['Cheyenne', 'Wyoming'],
  ['Juneau', 'Alaska'],
  ['Little Rock', 'Arkansas'],
  ['Honolulu', 'Hawaii'],
  ['Boise', 'Idaho'],
]);

/** States whose lower chamber is no House of Representatives. */
const lowerHouses: Readonly<Record<string, string>> = {
  Virginia: 'House of Delegates',
  Maryland: 'House of Delegates',
  'West Virginia': 'House of Delegates',
};

/** States whose legislature has "State" in its name. */
const stateLegislatures = new Set(['California', 'New York', 'Washington', 'Alaska', 'Hawaii']);

/** The chamber that a bare "Senate" or "Assembly" names here, by its word; empty where the federal one is meant. */
export function findStateChambers(
  { view, get }: Reader,
  candidates: readonly Candidate[],
): ReadonlyMap<string, Name> {
  const chambers = new Map<string, Name>();
  const state = firstState(candidates);
  if (!state || !(namesChamber(view.text, candidates, state) || speaksOfState(view)))
    return chambers;
  for (const [word, ending] of [
    ['senate', 'Senate'],
    ['assembly', 'Assembly'],
    ['house', lowerHouses[state] ?? 'House of Representatives'],
    ['legislature', stateLegislatures.has(state) ? 'State Legislature' : 'Legislature'],
  ] as const) {
    const canonical = get(`${state} ${ending}`)?.canonical ?? `${state} ${ending}`;
    chambers.set(word, { type: 'government', canonical });
  }
  for (const [words, ending] of [
    ['house of delegates', 'House of Delegates'],
    ['general assembly', 'General Assembly'],
    ['attorney general', 'Attorney General'],
    ['office of the attorney general', 'Attorney General'],
  ] as const)
    chambers.set(words, { type: 'government', canonical: `${state} ${ending}` });
  return chambers;
}

/** "The Wisconsin Senate": what is called by its full name first is meant by the short one. */
const namesChamber = (text: string, candidates: readonly Candidate[], state: string): boolean =>
  candidates.some(({ start, end }) => {
    const name = text.slice(start, end);
    return name.startsWith(`${state} `) && chamber.test(name.slice(state.length + 1));
  });

const chamber =
  /^(?:(?:State )?Senate|House|House of \w+|(?:State |General )?Assembly|Legislature)$/u;

/** "state Sen.", "Assemblymember"; or a governor together with lawmakers, where the first place named is a state's. */
function speaksOfState({ keys, words }: TextView): boolean {
  let governor = false;
  let lawmaking = false;
  for (let i = 0; i < words.length; i++) {
    const sign = signs.at(words[i] as number);
    if (sign === undefined) continue;
    if (sign === 'state') return true;
    governor ||= sign === 'governor';
    lawmaking ||= sign === 'lawmaking';
    if (governor && lawmaking) return true;
    if (sign === 'statehood' && members.test(keys[i + 1] ?? '')) return true;
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
