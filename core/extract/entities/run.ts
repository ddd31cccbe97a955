/** Reads a run of words in capitals into names: titles, known names, names by their last word, and what is left. */
import { codes } from '../figures/currencies.ts';
import { type Candidate, known, type Reader, unread } from './candidates.ts';
import { readHeadedName } from './headed-name.ts';
import {
  extendKnown,
  isDoubleBarrelled,
  isMaker,
  readVersion,
  withLegalForm,
} from './known-name.ts';
import { koreanNameEnd } from './korean-name.ts';
import type { LexiconMatch } from './lexicon/lexicon.ts';
import type { TextView } from './text-view.ts';
import { readUnknown, withNumber } from './unknown-name.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { headOf, legalForms } from './words/heads.ts';
import {
  adjectives,
  breakWords,
  companyTitles,
  honorifics,
  particles,
  portfolios,
  titleParts,
  titles,
} from './words/titles.ts';

/** More words than any name read from capitals has. */
const longestStretch = 10;

/** Puts the names of the run that begins at a token into `found`; returns the token after what it has read. */
export function readRun(
  reader: Reader,
  start: number,
  heading: boolean,
  found: Candidate[],
): number {
  const { view, find } = reader;
  let title = -1;
  let company = false;
  for (let i = start; i < view.count; ) {
    const key = view.keys[i] as string;
    const match = standsAlone(view, i) ? find(i) : null;
    const lex = match && isDoubleBarrelled(reader, i, match) ? null : match;
    // "WHO GAINS" asks.
    if (
      lex &&
      shouted.has(key) &&
      lex.to === i + 1 &&
      /^ \p{Lu}{3,}\b/u.test(view.text.slice(view.ends[i], (view.ends[i] as number) + 24))
    )
      return i + 1;
    // "$US640 million" and "US$19.9 million" are money.
    if (lex && view.text[(view.starts[i] as number) - 1] === '$' && view.keys[lex.to] === '#')
      return lex.to;
    if (lex && view.gap(lex.to - 1) === 'none' && isCurrency(view.keys[lex.to] as string))
      return lex.to;
    if (lex && coins.has(view.keys[lex.to] ?? '') && view.gap(lex.to - 1) === 'space')
      return lex.to;
    const country = lex?.entry.tags.includes('country');
    if (!lex && isBreak(view, i)) return i + 1;
    if ((!lex || country) && isTitleAt(view, i)) {
      if (title < 0) title = i;
      company ||= companyTitles.has(key) && !titles.has(key);
      const next = nextAfterTitle(view, i);
      if (next === null && key === 'general' && view.keys[i - 1] === 'attorney' && title === i - 1)
        found.push({ ...unread(view, title, i + 1, 'office'), heading });
      if (next === null) return lex && country ? pushKnown(view, i, lex, heading, found) : i + 1;
      i = next;
      continue;
    }
    const name = readName(reader, i, lex, title >= 0);
    if (typeof name === 'number') return name;
    name.heading = heading;
    if (title >= 0 && !heading && (name.type === null || name.type === 'person'))
      giveTitle(view, name, title, company);
    if (name.type !== null || name.entry === null) found.push(name);
    if (name.to >= view.count || !joins(view, name.to - 1) || !view.capital(name.to))
      return name.to;
    i = name.to;
    title = -1;
    company = false;
  }
  return view.count;
}

function pushKnown(
  view: TextView,
  from: number,
  match: LexiconMatch,
  heading: boolean,
  found: Candidate[],
): number {
  found.push({ ...known(view, from, match), heading });
  return match.to;
}

function giveTitle(view: TextView, name: Candidate, title: number, company: boolean): void {
  name.type = 'person';
  name.titled = true;
  name.initial = false;
  if (!name.entry) name.rule = 'title';
  // Offices in companies ("CEO") stand before a name without being part of it.
  if (company) return;
  name.from = title;
  name.start = view.starts[title] as number;
}

/** A letter by itself is a name ("X") only where nothing is tied to it: "X-ray", "X. Li". */
function standsAlone(view: TextView, i: number): boolean {
  if ((view.ends[i] as number) - (view.starts[i] as number) > 1) return true;
  const gap = view.gap(i);
  return gap !== 'hyphen' || view.capital(i + 1);
}

/** Initials that are words as well, in a heading in capitals. */
const shouted = new Set(['who', 'us', 'it', 'aids']);
/** "80 US cents" */
const coins = new Set(['dollar', 'dollars', 'cent', 'cents']);
const isCurrency = (key: string) => /^\p{Sc}$/u.test(key);

/** Words that part names: weekdays, months, articles, conjunctions. "June Carter" is a name all the same. */
function isBreak(view: TextView, i: number): boolean {
  const key = view.keys[i] as string;
  // "KRW 28 million"
  if (view.keys[i + 1] === '#' && codes.has(key) && /^[A-Z]{3}$/u.test(view.word(i))) return true;
  if (!breakWords.has(key)) return false;
  const next = afterParticles(view, i + 1);
  const follows = next < view.count && view.gap(i) === 'space' && view.capital(next);
  const joint = view.gap(i);
  const initial = key.length === 1 && (joint === 'stop' || joint === 'ampersand');
  // Jan-Willem, Mai-Linh
  const half = joint === 'hyphen' && firstNames.has(key) && view.capital(i + 1);
  return (
    !initial &&
    !half &&
    !(firstNames.has(key) && follows && !breakWords.has(view.keys[next] as string)) &&
    !(follows && isGivenMonth(view, i))
  );
}

/** Months that are given names: "April Kane objected" opens a sentence, "In April Kane objected" does not. */
const givenMonths = new Set(['april', 'may', 'june']);

function isGivenMonth(view: TextView, i: number): boolean {
  const next = view.keys[i + 1] as string;
  return (
    givenMonths.has(view.keys[i] as string) &&
    view.initial(i) &&
    !breakWords.has(next) &&
    !isCommonWord(next) &&
    view.gap(i + 1) === 'space' &&
    !view.capital(i + 2)
  );
}

function joins(view: TextView, i: number): boolean {
  const gap = view.gap(i);
  return gap === 'space' || gap === 'hyphen' || gap === 'stop' || gap === 'ampersand';
}

/** The token after a title, over "-elect" and "and"; null where no name in capitals follows. */
function nextAfterTitle(view: TextView, i: number): number | null {
  let next = i + 1;
  if (next < view.count && view.gap(i) === 'hyphen' && titleParts.has(view.keys[next] as string))
    next += 1;
  if (next >= view.count) return null;
  const gap = view.gap(next - 1);
  if (gap === 'comma' && portfolios.has(view.keys[next] as string) && view.capital(next))
    return next;
  if (!joins(view, next - 1)) return null;
  if (view.keys[next] === 'and' && next + 1 < view.count && view.capital(next + 1)) return next + 1;
  if (view.keys[next] === 'member' && assemblies.has(view.keys[i] as string))
    return next + 1 < view.count && view.capital(next + 1) ? next + 1 : null;
  if (view.keys[next] === 'of' || view.keys[next] === 'for') return afterPortfolio(view, next + 1);
  return view.capital(next) ? next : null;
}

/** The name after "Secretary of Commerce" or "Minister for Industry and Science"; null where none follows at once. */
function afterPortfolio(view: TextView, from: number): number | null {
  let at = from;
  if (view.keys[at] === 'the') at += 1;
  const first = at;
  while (at < view.count && at < first + 6) {
    const key = view.keys[at] as string;
    if (!(view.capital(at) && portfolios.has(key)) && !(key === 'and' && at > first)) break;
    if (view.gap(at) !== 'space') return null;
    at += 1;
  }
  return at > first && at < view.count && view.capital(at) ? at : null;
}

/** Titles that names of bodies and places begin with as well. */
const nameOpeners = new Set(['general', 'prime', 'king', 'queen', 'chief', 'justice']);

/** "General Bureau", "King County", "Justice and Home Affairs Committee": what follows tells a body or a place. */
function opensName(view: TextView, i: number): boolean {
  let at = i;
  while (at < i + 6 && at + 1 < view.count && view.gap(at) === 'space') {
    at += 1;
    const key = view.keys[at] as string;
    if (key === 'and' && at + 1 < view.count && view.capital(at + 1)) continue;
    const head = headOf(key);
    const fits = at === i + 1 || isCommonWord(key) || head === 'government';
    if (!view.capital(at) || !fits) return false;
    if (head === 'place' && at === i + 1) return true;
    if (head === 'government' && (at === i + 1 || desks.has(key))) return true;
  }
  return false;
}

/** Bodies whose names may begin with a title: "Chief Digital and Artificial Intelligence Office". */
const desks = new Set([
  'office',
  'committee',
  'subcommittee',
  'bureau',
  'directorate',
  'inspectorate',
  'council',
  'authority',
  'agency',
  'commission',
]);

/** Bodies whose members are titled by them: "Council Member Cole". */
const assemblies = new Set(['council', 'assembly', 'board', 'cabinet', 'committee', 'parliament']);

/** All that a title, or what leads to one, can begin with: most words in capitals are none of them. */
const titleWords = new Set([
  ...titles,
  ...companyTitles,
  ...portfolios,
  ...titleParts,
  ...adjectives,
  ...nameOpeners,
  ...assemblies,
]);

/** A title, or a word that leads to one: the "Commerce" of "Commerce Secretary", the "Prime" of "Prime Minister". */
function isTitleAt(view: TextView, i: number): boolean {
  for (let at = i, steps = 0; steps < 6; steps++) {
    const key = view.keys[at] as string;
    if (!titleWords.has(key) && (steps === 0 || key !== 'and')) return false;
    if (nameOpeners.has(key) && opensName(view, at)) return false;
    // "Tan Sri Cole", and not "Ada Tan-Cole"
    if (key === 'tan' && view.keys[at + 1] !== 'sri') return false;
    if (titles.has(key) || companyTitles.has(key)) return at === i || !honorifics.has(key);
    if (assemblies.has(key) && view.keys[at + 1] === 'member' && view.capital(at + 1)) return true;
    const leads =
      portfolios.has(key) ||
      titleParts.has(key) ||
      adjectives.has(key) ||
      (steps > 0 && key === 'and');
    if (!leads) return false;
    const gap = view.gap(at);
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'comma' && gap !== 'stop') return false;
    at += 1;
    if (at >= view.count || (view.keys[at] !== 'and' && !view.capital(at))) return false;
  }
  return false;
}

/** Where the capitals that begin at a token end: before the next title or break word. */
function stretchEnd(view: TextView, from: number): number {
  let i = from;
  while (i + 1 < view.count && i - from < longestStretch) {
    const next = i + 1;
    const key = view.keys[next] as string;
    const gap = view.gap(i);
    if (gap === 'comma') {
      // "Acme, Inc.": the legal form belongs to the name.
      if (!legalForms.has(key) || !view.capital(next)) break;
      i = next;
      continue;
    }
    // O'Leary, D'Souza go on; "Harwell's" ends the run.
    if (gap === 'apostrophe' && (view.ends[i] as number) - (view.starts[i] as number) > 2) break;
    if (gap === 'break' || gap === 'none') break;
    // Lee Jae-myung, Choi Min-hee
    if (
      gap === 'hyphen' &&
      i > from &&
      !view.capital(next) &&
      (!isCommonWord(key) || syllables.has(key))
    ) {
      i = next;
      continue;
    }
    // "Bangkok and Partners"
    if (gap === 'space' && key === 'and' && endsFirm(view, next + 1)) return i + 3;
    const surname = gap === 'space' ? afterParticles(view, next) : next;
    if (surname === next) {
      if (!view.capital(next) || isBreak(view, next)) break;
      if (gap === 'space' && isTitleAt(view, next)) break;
    }
    i = surname === next ? next : surname - 1;
  }
  return i + 1;
}

/** Second halves of Korean and Chinese given names that are words as well: "Seo Ji-won". */
const syllables = new Set([
  'won',
  'young',
  'sung',
  'sun',
  'song',
  'gun',
  'so',
  'bin',
  'kin',
  'long',
]);

const firmEnds = new Set(['partners', 'sons', 'associates', 'brothers', 'daughters', 'company']);

const endsFirm = (view: TextView, i: number) =>
  i < view.count && view.capital(i) && firmEnds.has(view.keys[i] as string);

/** The capital after "van", "van der" or "de la"; the token itself where no particle stands there or no capital follows. */
function afterParticles(view: TextView, from: number): number {
  let at = from;
  while (at < from + 3 && at + 1 < view.count && particles.has(view.keys[at] as string)) {
    at += 1;
    if (view.capital(at)) return at;
  }
  return from;
}

/** The name at a token, or the token to go on from where none is. */
function readName(
  reader: Reader,
  from: number,
  lex: LexiconMatch | null,
  titled: boolean,
): Candidate | number {
  const { view } = reader;
  if (lex && titled && isSomebody(view, from, lex)) return readName(reader, from, null, titled);
  // "28.7M", "A380", "H100": letters glued to digits are units, chips and products.
  if (!lex && isGlued(view, from)) return from + 1;
  const korean = koreanNameEnd(view, from);
  if (korean && (lex?.to ?? 0) < korean)
    return { ...unread(view, from, korean, 'korean-name'), type: 'person' };
  const end = stretchEnd(view, from);
  const headed = titled
    ? null
    : (readHeadedName(reader, from, end) ?? readOwnersName(reader, from, end));
  if (lex && (!headed || lex.to >= headed.to || isOwnedBy(reader, lex, headed.to))) {
    if (lex.entry.type === null) return { ...known(view, from, lex) };
    const family = lex.entry.tags.includes('family');
    const versioned = family ? readVersion(view, known(view, from, lex)) : null;
    if (versioned) return versioned;
    // "Sequoia 4" is no release of Sequoia Capital's.
    if (lex.entry.type === 'organization' && view.keys[lex.to] === '#') {
      const short = view.text.slice(view.starts[from], view.ends[lex.to - 1]);
      const numbered = short === lex.entry.canonical ? null : withNumber(reader, from, lex.to);
      if (numbered) return numbered;
    }
    if (isMaker(reader, lex)) return { ...known(view, from, lex), inside: true };
    if (lex.to >= end || headed) return withLegalForm(view, known(view, from, lex));
    return extendKnown(reader, from, end, lex);
  }
  if (headed) {
    if (lex && isLegalForm(view, lex.to, headed.to))
      return withLegalForm(view, known(view, from, lex));
    if (headed.head === 'other') return headed.to;
    const candidate = unread(view, from, headed.to, 'head-noun');
    return { ...withLegalForm(view, { ...candidate, type: headed.head }) };
  }
  if (legalForms.has(view.keys[from] as string)) return from + 1;
  if (adjectives.has(view.keys[from] as string) && !firstNames.has(view.keys[from] as string))
    return from + 1;
  return readUnknown(reader, from, end, titled) ?? from + 1;
}

/** "Fair Work Commission of Australia": a known body and the country that it is of. */
function isOwnedBy({ view, find }: Reader, { entry, to }: LexiconMatch, end: number): boolean {
  if (entry.type !== 'government' || view.keys[to] !== 'of') return false;
  // Every country has an "Electoral Commission of …", and it is called so.
  if (!/\b(?:Court|Ministry|Department|Bureau)\b/u.test(entry.canonical)) return false;
  const owner = find(view.keys[to + 1] === 'the' ? to + 2 : to + 1);
  return owner?.to === end && owner.entry.tags.includes('country');
}

/** "Rep. Dell Cole": after a title, a company's or a product's name before a surname is a given name. */
const isSomebody = (view: TextView, from: number, { entry, to }: LexiconMatch) =>
  to === from + 1 &&
  (entry.type === 'organization' || entry.type === 'model') &&
  view.gap(from) === 'space' &&
  view.capital(to) &&
  !isCommonWord(view.keys[to] as string) &&
  !legalForms.has(view.keys[to] as string);

/** Whose a court or an office may be: "People's Court", "Attorney General's Office". */
const holders = new Set(
  'people king queen general prosecutor commissioner children women men consumer worker governor mayor sheriff coroner ombudsman farmer'.split(
    ' ',
  ),
);

/** "Writers' Guild", "European Consumers' League": a body named for its members, whose apostrophe ends no name. */
function readOwnersName(reader: Reader, from: number, end: number) {
  const { view } = reader;
  const owners = view.keys[end - 1] as string;
  if (
    holders.has(owners) &&
    view.keys[end] === 's' &&
    view.gap(end - 1) === 'apostrophe' &&
    view.gap(end) === 'space' &&
    view.capital(end + 1)
  ) {
    const body = readHeadedName(reader, from, stretchEnd(view, end + 1));
    return body && body.to > end + 1 && body.head !== 'other' ? body : null;
  }
  if (end >= view.count || end - from > 2 || !owners.endsWith('s') || !view.capital(end))
    return null;
  const between = view.text.slice(view.ends[end - 1], view.starts[end]);
  if (!/^['’] $/u.test(between) || !isCommonWord(owners.slice(0, -1))) return null;
  const name = readHeadedName(reader, from, stretchEnd(view, end));
  return name && name.to > end && name.head !== 'other' ? name : null;
}

function isGlued(view: TextView, i: number): boolean {
  if (i > 0 && view.gap(i - 1) === 'none') return true;
  return view.gap(i) === 'none' && i + 1 < view.count;
}

/** Only legal forms, or the "AI" that some put after any name of the trade. */
function isLegalForm(view: TextView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = view.keys[i] as string;
    if (!legalForms.has(key) && key !== 'ai') return false;
  }
  return true;
}
