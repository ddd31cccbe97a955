/** Brings the mentions of one article together: which candidates are names, what short forms stand for, what unknown names name. */
import type { EntityMention } from '../../model.ts';
import { bodyByHead } from './body-by-head.ts';
import type { Candidate, Reader } from './candidates.ts';
import { withoutCases } from './cases.ts';
import { classify, type Judgement } from './classify.ts';
import { isDemonym } from './demonym.ts';
import { keyOf, type Name, nameAs } from './names.ts';
import { findShortForms, type ShortForms } from './short-forms.ts';
import { isAgent } from './signs/program-signs.ts';
import type { TextView } from './text-view.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames, wordGivenNames } from './words/first-names.ts';
import { headOf } from './words/heads.ts';
import { adjectives, portfolios } from './words/titles.ts';
import { words } from './words/words.ts';

/** `chambers` says which state's Senate a bare "Senate" is, `national` which country's Treasury a bare "Treasury". */
export function resolveNames(
  reader: Reader,
  candidates: readonly Candidate[],
  chambers: ReadonlyMap<string, Name>,
  national: (candidate: Candidate) => Name | null,
): EntityMention[] {
  const { view } = reader;
  const usable = withoutCases(
    view,
    selectKnown(
      view,
      candidates.map((candidate) => withKey(view, trimOrdinary(view, candidate))),
    ),
  );
  typeLongNames(reader, usable);
  const short = findShortForms(reader, usable);
  const groups = Map.groupBy(
    usable.filter(({ entry }) => !entry),
    ({ key }) => key,
  );
  const names = new Map<string, Name | null>();
  for (const [key, group] of groups) names.set(key, nameOf(reader, key, group, short));
  const mentions: EntityMention[] = [];
  for (const candidate of usable) {
    const name =
      chamberOf(view, candidate, chambers) ??
      national(candidate) ??
      nameOfEntry(view, candidate, short) ??
      names.get(candidate.key);
    if (!name) continue;
    const { start, end, rule } = candidate;
    const quote = view.text.slice(start, end);
    mentions.push({ start, end, quote, ...name, form: 'name', rule });
  }
  return mentions;
}

/** "House" and "Legislature" are chambers only after "the". */
function chamberOf(
  view: TextView,
  { key, from }: Candidate,
  chambers: ReadonlyMap<string, Name>,
): Name | undefined {
  const definite = key === 'house' || key === 'legislature';
  return definite && view.keys[from - 1] !== 'the' ? undefined : chambers.get(key);
}

function withKey(view: TextView, candidate: Candidate): Candidate {
  candidate.key = keyOf(view, candidate);
  return candidate;
}

const isAgency = (view: TextView, from: number) =>
  view.keys[from - 1] === 'agency' && /^(?:news|press)$/u.test(view.keys[from - 2] ?? '');
const speech = words('said says asked told added');
const placePrepositions = words('in from near at to of around outside across');

function nameOfEntry(
  view: TextView,
  candidate: Candidate,
  { people, given }: ShortForms,
): Name | null {
  const { entry, key, from } = candidate;
  if (!entry?.type) return null;
  // "the Indian news agency EPA", which shares its initials with a body
  if (entry.type === 'government' && isAgency(view, from) && /^[a-z]{2,5}$/u.test(key))
    return { type: 'organization', canonical: key.toUpperCase() };
  // "Jackson said", after Ketanji Brown Jackson: a city's name that is a person's here, unless "in" stands before it.
  if (
    entry.type === 'place' &&
    !key.includes(' ') &&
    !placePrepositions.has(view.keys[from - 1] ?? '')
  ) {
    const person = people.get(key) ?? (speech.has(view.keys[from - 1] ?? '') && given.get(key));
    if (person) return person;
  }
  return { type: entry.type, canonical: entry.canonical };
}

/** Judges the unknown names of several words, since the short forms of an article rest on them. */
function typeLongNames(reader: Reader, candidates: readonly Candidate[]): void {
  const open = candidates.filter(
    ({ entry, type, rule, key }) =>
      !entry && key.includes(' ') && (type === null || rule === 'given-name'),
  );
  const single = Map.groupBy(
    candidates.filter(({ entry, key }) => !entry && !key.includes(' ')),
    ({ key }) => key,
  );
  for (const [key, group] of Map.groupBy(open, (candidate) => candidate.key)) {
    const parts = key.split(' ');
    const ordinary = parts.every((part) => isCommonWord(part));
    if (ordinary && group[0]?.initial) continue;
    const said = classify(reader, group, ordinary, {
      first: single.get(parts[0] as string) ?? [],
      last: single.get(parts.at(-1) as string) ?? [],
    });
    if (said) judge(group, said);
  }
}

/** A name of which the words around it tell the kind has the rule "context", for the other articles of its story. */
function judge(group: readonly Candidate[], { type, told }: Judgement): void {
  for (const candidate of group) {
    candidate.type = type;
    if (told && candidate.rule === 'capitals') candidate.rule = 'context';
  }
}

/** Takes ordinary words off the front of a name that opens a sentence. */
function trimOrdinary(view: TextView, candidate: Candidate): Candidate {
  const { from, to, initial, entry, type } = candidate;
  if (entry || type || !initial || to - from < 2) return candidate;
  const first = view.keys[from] as string;
  if (!isCommonWord(first) || firstNames.has(first)) return candidate;
  if (wordGivenNames.has(first) && isBearer(view, candidate))
    return { ...candidate, type: 'person', rule: 'given-name' };
  if (view.keys.slice(from + 1, to).every((key) => isCommonWord(key))) return candidate;
  const start = view.starts[from + 1] as number;
  return {
    ...candidate,
    from: from + 1,
    bare: from + 1,
    start,
    initial: false,
  };
}

/** "Faith Cole, 27,", "Grace Otieno heard": a word that is a given name too, before what is no word, and what can follow a name. */
function isBearer(view: TextView, { from, to }: Candidate): boolean {
  const gap = view.gap(to - 1);
  if (view.keys[to] === '#' && gap === 'comma') return true;
  if (askers.has(view.keys[from] as string) || to - from > 3 || gap === 'break') return false;
  return view.keys.slice(from + 1, to).every((key) => !isCommonWord(key) && !headOf(key));
}

/** Given names that open questions and orders as well: "Will Harwell pay?", "Bill Harwell for it". */
const askers = words('will mark bill grant chase rob drew pat may');

const verbs = words(
  'reported reports put puts wrote is was has had said says will would plans did does announced told declined',
);

/** Leaves out weak names without support, parts of product names, and what only a heading has. */
function selectKnown(view: TextView, candidates: readonly Candidate[]): Candidate[] {
  const strong = new Set<unknown>();
  const inText = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.entry && !candidate.weak && !candidate.inside) strong.add(candidate.entry);
    if (!candidate.heading) inText.add(candidate.key);
  }
  return candidates.filter((candidate) => {
    const { entry, weak, inside, heading, initial, to } = candidate;
    if (inside) return !strong.has(entry);
    if (weak && initial && !strong.has(entry)) {
      const acts = view.gap(to - 1) === 'apostrophe' || verbs.has(view.keys[to] as string);
      return candidate.type === 'organization' && acts;
    }
    if (!heading || entry !== null || inText.has(candidate.key)) return true;
    return candidate.type === 'person' && inText.has(candidate.key.split(' ').at(-1) as string);
  });
}

/** Words after which a surname that is an ordinary word too ("Jobs", "Young") is no name at a sentence's start. */
const plainAfter = words('in for at of and are were have that who to on people with by from is');

function nameOf(
  reader: Reader,
  key: string,
  group: readonly Candidate[],
  short: ShortForms,
): Name | null {
  const { view } = reader;
  const [first] = group;
  if (!first) return null;
  const parts = key.split(' ');
  const typed = group.find(({ type }) => type !== null);
  const titled = group.some((candidate) => candidate.titled);
  const ordinary = parts.every((part) => isCommonWord(part));
  if (parts.length <= 2) {
    const person = short.people.get(key) ?? short.given.get(key);
    const plain =
      ordinary && group.every(({ initial, to }) => initial && plainAfter.has(view.keys[to] ?? ''));
    if (person && !plain) return person;
  }
  if (typed?.type !== 'person') {
    const whole = short.others.get(key);
    if (whole && !(ordinary && parts.length === 1)) return whole;
    const head = parts.length === 1 ? bodyByHead(view, key, group, short) : null;
    if (head) return head;
  }
  // "F", "North American", but "Ministry of Labour"
  const last = parts.at(-1) as string;
  const field = parts.length > 1 && portfolios.has(last);
  if (key.length < 2 || (adjectives.has(last) && !field)) return null;
  // "The Quellic-language daily"
  if (group.every(({ end }) => /^-(?:language|speaking)\b/u.test(view.text.slice(end, end + 10))))
    return null;
  // "Kansans", "Namibians"
  if (parts.length === 1 && !titled && isDemonym(reader, view.word(first.bare))) return null;
  if (last.endsWith('s') && adjectives.has(last.slice(0, -1))) return null;
  if (typed?.type) {
    if (typed.type === 'person' && parts.length === 1 && !titled) return null;
    return nameAs(reader, typed, typed.type);
  }
  if (parts.length === 1 && group.some((candidate) => isAgent(reader, candidate))) {
    judge(group, { type: 'model', told: true });
    return nameAs(reader, first, 'model');
  }
  if (ordinary && (parts.length === 1 || first.initial)) return null;
  // "the Council", of which the article has not named any
  if (parts.length === 1 && headOf(key)) return null;
  const inside = group.filter(({ initial }) => !initial);
  if (parts.length > 1) return null;
  // A capital inside a word ("BusinessEurope") or capitals throughout do not come from the sentence.
  const telling = /\p{Ll}\p{Lu}|^\p{Lu}{3}/u.test(view.word(first.bare));
  const doubtful = ordinary || (inside.length === 0 && !telling);
  const said = classify(reader, group, doubtful);
  if (!said) return null;
  // "In Logan, in Quell County": what is a given name elsewhere is a town only where the words say so.
  if (firstNames.has(key) && !(said.type === 'place' && said.told && inside.length > 0))
    return null;
  judge(group, said);
  return nameAs(reader, inside[0] ?? first, said.type);
}
