/** What a known name becomes when more capitals follow: "Nvidia Corp.", "Washington Mutual", "EADS North America", "Claude Shannon". */
import { type Candidate, known, type Reader, unread } from './candidates.ts';
import type { LexiconMatch } from './lexicon/lexicon.ts';
import { versionTail } from './rules/model-version.ts';
import type { TextView } from './text-view.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames, placeGivenNames } from './words/first-names.ts';
import { legalForms } from './words/heads.ts';
import { adjectives } from './words/titles.ts';

/** Takes the legal form after a company's name into the mention. */
export function withLegalForm(view: TextView, candidate: Candidate): Candidate {
  if (candidate.type !== 'organization') return candidate;
  let { to } = candidate;
  while (to < view.count && view.capital(to) && legalForms.has(view.keys[to] as string)) {
    const gap = view.gap(to - 1);
    if (gap !== 'space' && gap !== 'comma' && gap !== 'stop') break;
    to += 1;
  }
  const last = view.keys[to - 1] as string;
  if (!legalForms.has(last)) return { ...candidate, to };
  const end = view.ends[to - 1] as number;
  const dotted = view.text[end] === '.' && abbreviated.has(last);
  return { ...candidate, to, end: dotted ? end + 1 : end };
}

/** "Claude Opus 4.5": a family's name with its version is a model of its own. */
export function readVersion(view: TextView, candidate: Candidate): Candidate | null {
  versionTail.lastIndex = candidate.end;
  const match = versionTail.exec(view.text);
  if (!match) return null;
  const end = candidate.end + match[0].length;
  let { to } = candidate;
  while (to < view.count && (view.starts[to] as number) < end) to += 1;
  const canonical = view.text.slice(candidate.start, end);
  return { ...candidate, to, end, entry: null, canonical, rule: 'version' };
}

/** Legal forms that are written with a full stop. */
const abbreviated = new Set(['inc', 'corp', 'co', 'ltd', 'bros']);

/** A known name that a run of capitals goes on after: the name itself, or a longer name that it is only a part of. */
export function extendKnown(
  reader: Reader,
  from: number,
  end: number,
  lex: LexiconMatch,
): Candidate {
  const { view, find } = reader;
  const { type } = lex.entry;
  const plain = known(view, from, lex);
  const next = lex.to;
  const rest = view.keys[next] as string;
  const following = find(next);
  const spaced = view.gap(next - 1) === 'space';
  const given = lex.to === from + 1 && firstNames.has(view.keys[from] as string);
  if (type === 'organization') {
    const branch = following?.entry.type === 'place' && following.to === end && spaced;
    if (branch) return { ...unread(view, from, end, 'branch'), type };
    return plain;
  }
  const person = spaced && placeGivenNames.has(view.keys[from] as string) && lex.to === from + 1;
  if (
    person &&
    !isCommonWord(rest) &&
    (!following || following.to === next + 1) &&
    next + 1 === end
  )
    return { ...unread(view, from, end, 'given-name'), type: 'person' };
  // "Leeds North-West" votes.
  if (type === 'place' && compass.has(rest) && spaced && isCompass(view, next, end))
    return { ...unread(view, from, end, 'constituency'), type };
  if (following || !spaced || isCommonWord(rest)) return plain;
  // "Claude Shannon", "Warren Buffett": what is known as a model or by its surname is another's given name here.
  if (given || (type === 'person' && lex.to === from + 1))
    return { ...unread(view, from, Math.min(end, from + 3), 'given-name'), type: 'person' };
  // "In Japan Harwell has its shop."
  if (type === 'place' && view.keys[from - 1] === 'in' && end === next + 1) return plain;
  // "London Cole, who runs it"
  if (
    type === 'place' &&
    end === next + 1 &&
    view.gap(next) === 'comma' &&
    view.keys[end] === 'who'
  )
    return { ...unread(view, from, end, 'given-name'), type: 'person' };
  if (type === 'place' && !firstNames.has(rest) && !adjectives.has(rest))
    return { ...unread(view, from, end, 'branch'), type: 'organization' };
  return plain;
}

const compass = new Set(['north', 'south', 'east', 'west', 'central', 'northern', 'southern']);

const isCompass = (view: TextView, from: number, end: number) =>
  view.keys.slice(from, end).every((key) => compass.has(key));

/** "Newsom-Baird" is nobody whose surname is known, "Ostend-Bell" no town; "Beijing-Shanghai" and "Taiwan-China" are two. */
export const isDoubleBarrelled = ({ view, find }: Reader, i: number, { entry, to }: LexiconMatch) =>
  to === i + 1 &&
  view.gap(i) === 'hyphen' &&
  view.capital(to) &&
  (entry.type === 'person' ||
    (entry.type === 'place' && !find(to) && !isCommonWord(view.keys[to] as string)));

const vehicles = new Set([
  'aircraft',
  'airliner',
  'airliners',
  'dreamliner',
  'dreamliners',
  'jet',
  'jets',
  'plane',
  'planes',
  'series',
]);

/** "Airbus A380", "Nvidia H100", "Apple Watch": what follows a maker's name makes it a product's. */
export function isMaker({ view, find }: Reader, match: LexiconMatch): boolean {
  const next = match.to;
  if (match.entry.type !== 'organization' || next >= view.count || view.gap(next - 1) !== 'space')
    return false;
  const following = find(next);
  if (following)
    return following.entry.type === null && !/^[A-Z]{2,4}$/u.test(following.entry.canonical);
  // "Boeing 737s", "Boeing 787 Dreamliners"
  const length = (view.ends[next] as number) - (view.starts[next] as number);
  if (view.keys[next] === '#' && length === 3)
    return view.gap(next) === 'none' || vehicles.has(view.keys[next + 1] ?? '');
  const code = view.capital(next) && length <= 3;
  return code && view.keys[next + 1] === '#' && ['none', 'hyphen'].includes(view.gap(next));
}
