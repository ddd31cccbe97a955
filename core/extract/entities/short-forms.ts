/** The short forms that the full names of an article give: surnames, first words, initials, definitions in brackets. */
import type { Candidate, Reader } from './candidates.ts';
import { type Name, nameAs } from './names.ts';
import { isCommonWord } from './words/common-words.ts';
import { headOf } from './words/heads.ts';

export interface ShortForms {
  /** By surname. */
  people: ReadonlyMap<string, Name>;
  /** By first name, as some outlets and many countries have it: "Anwar" for Anwar Ibrahim. */
  given: ReadonlyMap<string, Name>;
  /** Organizations, bodies and laws by first words, last words, initials or bracketed abbreviation. */
  others: ReadonlyMap<string, Name>;
  /** Bodies and laws by a telling word of theirs ("commission"), the first named first. */
  byHead: ReadonlyMap<string, Name>;
}

const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'de', 'la', 'et', 'des']);

export function findShortForms(reader: Reader, candidates: readonly Candidate[]): ShortForms {
  const { view } = reader;
  const people = new Map<string, Name>();
  const given = new Map<string, Name>();
  const others = new Map<string, Name>();
  const byHead = new Map<string, Name>();
  const read = new Set<string>();
  let before: { end: number; name: Name } | null = null;
  for (const candidate of candidates) {
    if (candidate.heading) continue;
    const { key } = candidate;
    const defined =
      before !== null &&
      before.name.type !== 'person' &&
      opensBracket(view.text.slice(before.end, candidate.start)) &&
      closesBracket(view.text.slice(candidate.end, candidate.end + 2));
    if (before && defined && !candidate.entry && !key.includes(' ')) {
      put(others, key, before.name);
      continue;
    }
    const type = candidate.entry?.type ?? candidate.type;
    if (!type) {
      before = null;
      continue;
    }
    const name: Name = candidate.entry
      ? { type, canonical: candidate.entry.canonical }
      : nameAs(reader, candidate, type);
    before = { end: candidate.end, name };
    if (read.has(key)) continue;
    read.add(key);
    const words = key.split(' ');
    if (type === 'person') addPerson(people, given, words, name);
    // "Loom for Farms" is not called Loom: that is what is for farms.
    else if (candidate.rule === 'aim') continue;
    else if (type === 'organization' || type === 'government' || type === 'law') {
      addParts(others, words, name);
      // What the article calls by an older name may also go by the tail of its own.
      addTails(others, name.canonical.toLowerCase().split(' '), name);
      for (const word of `${key} ${name.canonical.toLowerCase()}`.split(' ')) {
        const head = headOf(word);
        if (
          head === 'government' ||
          head === 'law' ||
          word === 'institute' ||
          word === 'union' ||
          (word === 'chamber' && type === 'government')
        )
          put(byHead, word, name);
      }
    }
  }
  return { people, given, others, byHead };
}

function put(map: Map<string, Name>, key: string, name: Name): void {
  if (!map.has(key)) map.set(key, name);
}

const opensBracket = (between: string) => /^(?:'s|’s)? ?\(["“']?(?:the )?["“']?$/u.test(between);

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function addPerson(
  people: Map<string, Name>,
  given: Map<string, Name>,
  words: readonly string[],
  name: Name,
): void {
  if (words.length < 2) return;
  put(given, words[0] as string, name);
  const last = generations.has(words.at(-1) as string) ? -2 : -1;
  const surname = words.at(last) as string;
  put(people, surname, name);
  // O'Brien, van Dyke, Jackson Lee
  put(people, `${words.at(last - 1)} ${surname}`, name);
}

const closesBracket = (after: string) => /^["”’']?[),]/u.test(after);

function addParts(others: Map<string, Name>, words: readonly string[], name: Name): void {
  if (words.length < 2) return;
  const initials = words.filter((word) => !small.has(word)).map((word) => word[0]);
  if (initials.length >= 3) put(others, initials.join(''), name);
  const all = words.map((word) => word[0]);
  if (all.length >= 3) put(others, all.join(''), name);
  for (let length = words.length - 1; length >= 1; length--) {
    const [first = ''] = words;
    // "Troy" is the town, not the Troy Police.
    if (length === 1 && (name.type === 'government' || isCommonWord(first) || first.length < 3))
      break;
    put(others, words.slice(0, length).join(' '), name);
  }
  addTails(others, words, name);
}

/** "the Security Institute" after "the AI Security Institute" */
function addTails(others: Map<string, Name>, words: readonly string[], name: Name): void {
  for (let from = 1; from <= words.length - 2; from++)
    put(others, words.slice(from).join(' '), name);
}
