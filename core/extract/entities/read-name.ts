/** The name that begins at a token: known, told by its last word, or neither. */
import { type Candidate, known, type Reader, unread } from './candidates.ts';
import { readHeadedName } from './headed-name.ts';
import { extendKnown, isMaker, readVersion, withLegalForm } from './known-name.ts';
import { koreanNameEnd } from './korean-name.ts';
import type { LexiconMatch } from './lexicon/lexicon.ts';
import { stretchEnd } from './stretch.ts';
import type { TextView } from './text-view.ts';
import { readUnknown, withNumber } from './unknown-name.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { legalForms } from './words/heads.ts';
import { adjectives } from './words/titles.ts';

/** The name at a token, or the token to go on from where none is. */
export function readName(
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
  const port = portEnd(reader, from);
  if (port) return { ...unread(view, from, port, 'head-noun'), type: 'place' };
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
    return numberedBody(view, withLegalForm(view, { ...candidate, type: headed.head }));
  }
  if (legalForms.has(view.keys[from] as string)) return from + 1;
  if (adjectives.has(view.keys[from] as string) && !firstNames.has(view.keys[from] as string))
    return from + 1;
  return readUnknown(reader, from, end, titled) ?? from + 1;
}

/** Where "Port of Leeds" ends; null for anything else. */
function portEnd({ view, find }: Reader, from: number): number | null {
  if (view.keys[from] !== 'port' || view.keys[from + 1] !== 'of' || !view.capital(from + 2))
    return null;
  return find(from + 2)?.to ?? Math.min(stretchEnd(view, from + 2), from + 5);
}

/** "Fair Work Commission of Australia": a known body and the country that it is of. */
function isOwnedBy({ view, find }: Reader, { entry, to }: LexiconMatch, end: number): boolean {
  if (entry.type !== 'government' || view.keys[to] !== 'of') return false;
  // Every country has an "Electoral Commission of …", and it is called so.
  if (!/\b(?:Court|Ministry|Department|Bureau)\b/u.test(entry.canonical)) return false;
  const owner = find(view.keys[to + 1] === 'the' ? to + 2 : to + 1);
  return owner?.to === end && owner.entry.tags.includes('country');
}

/** "2nd Labour Court of Leeds": the number of a court belongs to its name. */
function numberedBody(view: TextView, body: Candidate): Candidate {
  const number = /(?<![\p{L}\d.,])\d{1,3}(?:st|nd|rd|th) $/u.exec(
    view.text.slice(Math.max(0, body.start - 7), body.start),
  );
  const name = view.text.slice(body.start, body.end);
  if (!number || body.type !== 'government' || !/\b(?:Court|Tribunal|Chamber)\b/u.test(name))
    return body;
  return { ...body, start: body.start - number[0].length, canonical: `${number[0]}${name}` };
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
