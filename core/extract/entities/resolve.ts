/** Brings the mentions of one article together: which candidates are names, what short forms stand for, what unknown names name. */
import type { EntityMention } from '../../model.ts';
import type { Candidate } from './candidates.ts';
import { classify } from './classify.ts';
import { canonicalOf, keyOf } from './names.ts';
import { findShortForms, type Name, type ShortForms } from './short-forms.ts';
import type { TextView } from './text-view.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { headOf } from './words/heads.ts';
import { words } from './words/words.ts';

export function resolveNames(view: TextView, candidates: readonly Candidate[]): EntityMention[] {
  const usable = selectKnown(
    view,
    candidates.map((candidate) => trimOrdinary(view, candidate)),
  );
  const short = findShortForms(view, usable);
  const groups = Map.groupBy(
    usable.filter(({ entry }) => !entry),
    (candidate) => keyOf(view, candidate),
  );
  const names = new Map<string, Name | null>();
  for (const [key, group] of groups) names.set(key, nameOf(view, key, group, short));
  const mentions: EntityMention[] = [];
  for (const candidate of usable) {
    const name = nameOfEntry(candidate) ?? names.get(keyOf(view, candidate));
    if (!name) continue;
    const { start, end, rule } = candidate;
    const quote = view.text.slice(start, end);
    mentions.push({ start, end, quote, ...name, form: 'name', rule });
  }
  return mentions;
}

function nameOfEntry({ entry }: Candidate): Name | null {
  return entry?.type ? { type: entry.type, canonical: entry.canonical } : null;
}

/** Takes ordinary words off the front of a name that opens a sentence. */
function trimOrdinary(view: TextView, candidate: Candidate): Candidate {
  const { from, to, initial, entry, type } = candidate;
  if (entry || type || !initial || to - from < 2) return candidate;
  const first = view.keys[from] as string;
  if (!isCommonWord(first) || firstNames.has(first)) return candidate;
  if (view.keys.slice(from + 1, to).every((key) => isCommonWord(key))) return candidate;
  const start = view.starts[from + 1] as number;
  return {
    ...candidate,
    from: from + 1,
    bare: from + 1,
    start,
    name: view.text.slice(start, candidate.end),
    initial: false,
  };
}

const verbs = words('is was has had said says will would plans did does announced told declined');

/** Leaves out weak names without support, parts of product names, and what only a heading has. */
function selectKnown(view: TextView, candidates: readonly Candidate[]): Candidate[] {
  const strong = new Set<unknown>();
  const inText = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.entry && !candidate.weak && !candidate.inside) strong.add(candidate.entry);
    if (!candidate.heading) inText.add(keyOf(view, candidate));
  }
  return candidates.filter((candidate) => {
    const { entry, weak, inside, heading, initial, to } = candidate;
    if (inside) return !strong.has(entry);
    if (weak && initial && !strong.has(entry)) {
      const acts = view.gap(to - 1) === 'apostrophe' || verbs.has(view.keys[to] as string);
      return candidate.type === 'organization' && acts;
    }
    return !heading || entry !== null || inText.has(keyOf(view, candidate));
  });
}

/** Words after which a surname that is an ordinary word too ("Jobs", "Young") is no name at a sentence's start. */
const plainAfter = words('in for at of and are were have that who to on people with by from is');

function nameOf(
  view: TextView,
  key: string,
  group: readonly Candidate[],
  short: ShortForms,
): Name | null {
  const [first] = group;
  if (!first) return null;
  const parts = key.split(' ');
  const typed = group.find(({ type }) => type !== null);
  const titled = group.some((candidate) => candidate.titled);
  const ordinary = parts.every((part) => isCommonWord(part));
  if (parts.length === 1 || titled) {
    const person = short.people.get(key);
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
  if (typed?.type) {
    if (typed.type === 'person' && parts.length === 1 && !titled) return null;
    return { type: typed.type, canonical: canonicalOf(view, typed) };
  }
  if (ordinary && (parts.length === 1 || first.initial)) return null;
  const inside = group.filter(({ initial }) => !initial);
  if (parts.length === 1 && inside.length === 0 && group.length < 2) return null;
  const type = classify(view, group, ordinary);
  return type ? { type, canonical: canonicalOf(view, inside[0] ?? first) } : null;
}

/** "The Commission", "the Act": in capitals, after an article, and a body or law of that kind has been named. */
function bodyByHead(
  view: TextView,
  key: string,
  group: readonly Candidate[],
  { byHead }: ShortForms,
): Name | null {
  if (!headOf(key) && key !== 'union') return null;
  const definite = group.some(({ from }) => view.keys[from - 1] === 'the');
  if (!definite) return null;
  // Where the European Union is spoken of, its institutions go by their last word.
  if (byHead.has('union') && key === 'commission' && !byHead.has(key))
    return { type: 'government', canonical: 'European Commission' };
  return byHead.get(key) ?? null;
}
