/** Brings the mentions of one article together: short forms to full names, unknown names to their type. */
import type { EntityMention, EntityType } from '../../model.ts';
import type { Candidate } from './candidates.ts';
import { classify } from './classify.ts';
import type { TextView } from './text-view.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { legalForms } from './words/heads.ts';

interface Name {
  canonical: string;
  type: EntityType;
}

export function resolveNames(view: TextView, candidates: readonly Candidate[]): EntityMention[] {
  const kept = candidates
    .map((candidate) => trim(view, candidate))
    .filter((found) => found !== null);
  const strong = new Set(kept.filter(({ weak }) => !weak).map(({ entry }) => entry));
  const usable = kept.filter(({ weak, initial, entry }) => !weak || !initial || strong.has(entry));
  const shortForms = findShortForms(view, usable);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of usable) {
    if (candidate.entry) continue;
    const key = keyOf(view, candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const names = new Map<string, Name | null>();
  for (const [key, group] of groups) names.set(key, nameOf(view, key, group, shortForms));
  const mentions: EntityMention[] = [];
  for (const candidate of usable) {
    const name = candidate.entry ?? names.get(keyOf(view, candidate));
    if (!name) continue;
    mentions.push({
      start: candidate.start,
      end: candidate.end,
      quote: view.text.slice(candidate.start, candidate.end),
      type: name.type,
      canonical: name.canonical,
      form: 'name',
      rule: candidate.rule,
    });
  }
  return mentions;
}

/** Takes ordinary words off the front of a name that opens a sentence; null where nothing is left. */
function trim(view: TextView, candidate: Candidate): Candidate | null {
  if (candidate.entry || candidate.type || candidate.titled) return candidate;
  let { from } = candidate;
  if (candidate.initial && from + 1 < candidate.to && !firstNames.has(view.keys[from] as string)) {
    const rest = view.keys.slice(from + 1, candidate.to);
    if (isCommonWord(view.keys[from] as string) && !rest.every((key) => isCommonWord(key)))
      from += 1;
  }
  const keys = view.keys.slice(from, candidate.to);
  if (keys.every((key) => key === '#')) return null;
  if (keys.length === 1) {
    const [key = ''] = keys;
    if (isCommonWord(key) || key.length < 2) return null;
    if (from !== candidate.from) return { ...restart(view, candidate, from), initial: false };
    return candidate;
  }
  if (candidate.initial && keys.every((key) => isCommonWord(key))) return null;
  return from === candidate.from
    ? candidate
    : { ...restart(view, candidate, from), initial: false };
}

function restart(view: TextView, candidate: Candidate, from: number): Candidate {
  const start = view.starts[from] as number;
  return { ...candidate, from, bare: from, start, name: view.text.slice(start, candidate.end) };
}

const keyCache = new WeakMap<Candidate, string>();

/** The words of a name without legal forms, lower case. */
function keyOf(view: TextView, candidate: Candidate): string {
  const known = keyCache.get(candidate);
  if (known !== undefined) return known;
  const keys: string[] = [];
  for (let i = candidate.bare; i < candidate.to; i++) {
    const key = view.keys[i] as string;
    if (i > candidate.bare && legalForms.has(key)) continue;
    keys.push(key === '#' ? view.word(i) : key);
  }
  const key = keys.join(' ');
  keyCache.set(candidate, key);
  return key;
}

interface ShortForms {
  /** Surname → person. */
  surnames: Map<string, Name>;
  /** First words, acronym → organization, body or law. */
  parts: Map<string, Name>;
}

const initialless = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'a',
  'de',
  'la',
  'et',
  'des',
]);

/** The short forms that the full names of the article give. */
function findShortForms(view: TextView, candidates: readonly Candidate[]): ShortForms {
  const surnames = new Map<string, Name>();
  const parts = new Map<string, Name>();
  const put = (map: Map<string, Name>, key: string, name: Name) => {
    if (!map.has(key)) map.set(key, name);
  };
  let previous: { end: number; name: Name } | null = null;
  for (const candidate of candidates) {
    const { entry } = candidate;
    const type = entry?.type ?? candidate.type;
    const words = keyOf(view, candidate).split(' ');
    const bracket =
      previous !== null &&
      words.length === 1 &&
      /^ ?\(["“']?(?:the )?["“']?$/u.test(view.text.slice(previous.end, candidate.start));
    if (bracket && previous && !entry) {
      put(parts, words[0] as string, previous.name);
      continue;
    }
    if (!type) {
      previous = null;
      continue;
    }
    const name: Name = { type, canonical: entry?.canonical ?? canonicalOf(view, candidate) };
    previous = { end: candidate.end, name };
    if (type === 'person') {
      if (words.length > 1) put(surnames, words.at(-1) as string, name);
      if (words.length > 2) put(surnames, words.slice(-2).join(' '), name);
      continue;
    }
    if (type === 'place' || type === 'model' || words.length < 2) continue;
    const initials = words
      .filter((word) => !initialless.has(word))
      .map((word) => word[0])
      .join('');
    if (initials.length >= 3) put(parts, initials, name);
    const all = words.map((word) => word[0]).join('');
    if (all.length >= 3) put(parts, all, name);
    for (let length = words.length - 1; length >= 1; length--) {
      const head = words.slice(0, length);
      if (length === 1 && isCommonWord(head[0] as string)) break;
      put(parts, head.join(' '), name);
    }
  }
  return { surnames, parts };
}

function nameOf(
  view: TextView,
  key: string,
  group: readonly Candidate[],
  short: ShortForms,
): Name | null {
  const [first] = group;
  if (!first) return null;
  const words = key.split(' ');
  const typed = group.find(({ type }) => type !== null);
  const titled = group.some((candidate) => candidate.titled);
  if (words.length === 1 || titled) {
    const person = short.surnames.get(key);
    if (person) return person;
  }
  if (!typed || typed.type !== 'person') {
    const whole = short.parts.get(key);
    if (whole) return whole;
  }
  if (typed?.type === 'person' && words.length === 1 && !titled) return null;
  if (typed?.type)
    return { type: typed.type, canonical: typed.canonical ?? canonicalOf(view, typed) };
  const inside = group.some(({ initial }) => !initial);
  if (!inside && words.length === 1) {
    const said = classify(view, group);
    return said && !isCommonWord(key) && group.length > 1
      ? { type: said, canonical: first.name }
      : null;
  }
  const type = classify(view, group);
  return type
    ? { type, canonical: canonicalOf(view, group.find(({ initial }) => !initial) ?? first) }
    : null;
}

/** The name as written, without legal forms and without the country before a chamber of its parliament. */
function canonicalOf(view: TextView, candidate: Candidate): string {
  if (candidate.canonical) return candidate.canonical;
  let { to } = candidate;
  while (to > candidate.bare + 1 && legalForms.has(view.keys[to - 1] as string)) to -= 1;
  return view.text
    .slice(view.starts[candidate.bare], view.ends[to - 1])
    .replace(/\s+/gu, ' ')
    .replace(/^(?:US|U\.S\.|United States) (?=Senate |House )/u, '');
}
