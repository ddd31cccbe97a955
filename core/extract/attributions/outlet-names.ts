/** Where a text names a news outlet or agency: those known by name, and those whose name has an outlet's shape. */
import type { EntityMention, Span } from '../../model.ts';
import { unnumbered, WordSet } from '../../text/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import { firstNames } from '../entities/words/first-names.ts';
import { adjectives } from '../entities/words/titles.ts';
import { afterAppositive, appositiveEnds } from './appositive.ts';
import { brokeStory } from './cues/outlet-reported.ts';
import { findKnownOutlet } from './known-outlet.ts';
import { isShortForm, shapeOf } from './outlet-shape.ts';

export interface OutletName extends Span {
  /** Canonical where known; as written, without "the", where not. */
  name: string;
  /** How surely this is an outlet by its name alone: 3 known, 2 typical ("… Gazette"), 1 possible ("… Report"), 0 any name. */
  evidence: 0 | 1 | 2 | 3;
  agency: boolean;
}

const calendar =
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december`.split(/\s+/);
/** Capitalised words that open a sentence and no name. */
const leadingNoise = new WordSet([
  ...calendar,
  ...`the a an on in at by as but and when while after before since if for from to of with per according citing via through supply
  another several many some so however meanwhile also earlier later last this that he she it they we i source sources`.split(
    /\s+/,
  ),
]);
const calendarWords = new WordSet(calendar);
const particles = new WordSet([
  'of',
  'the',
  'de',
  'du',
  'la',
  'le',
  'des',
  'del',
  'der',
  'do',
  'da',
]);
const longestRun = 6;
/** Characters before a name that tell whose it is. */
const reach = 40;
const letter = /\p{L}/u;
const domain = /^\.(?:com|org|net|co|io|ai|news|tv|eu|uk|ca|in)\b/u;
/** What says behind a name that it is an outlet's: "the Harbor podcast". */
const behindName =
  /^(?: (?:(?:news|business|student) )?(?:newspaper|newswire|newsletter|podcast|news (?:agency|site|website|magazine))\b|, (?:an?|the) (?:\p{L}{2,16} ){0,3}(?:newspaper|daily|weekly|magazine|broadcaster|newswire|news (?:agency|site|website|outlet))\b)/u;
const behindReach = 64;
/** The words with which that begins, by which a look at it can be spared. */
const behindStarts = new WordSet(
  'news business student newspaper newswire newsletter podcast magazine a an the'.split(' '),
);
/** A person named Post is no paper. */
const personTitle =
  /^(?:Sen|Senator|Rep|Representative|Mr|Mrs|Ms|Dr|Judge|Sir|Lord|Lady|Dame|Baroness|Professor|Mayor|Governor)\b/u;
const personStarts = new WordSet(
  'sen senator rep representative mr mrs ms dr judge sir lord lady dame baroness professor mayor governor'.split(
    ' ',
  ),
);
const agencyShape =
  /\b(?:Wire|Newswire|Newsagency|(?:News|Press|Wire) (?:Agency|Bureau|Service)|Presse)$/u;
const agencyEnds = new WordSet('wire newswire newsagency agency bureau service presse'.split(' '));
/** The words with which `brokeStory` begins. */
const brokeStarts = new WordSet('s which first broke was were reported'.split(' '));

/** All names that may be outlets', in order, none overlapping another. */
export function findOutletNames(
  context: ExtractContext,
  entities: readonly EntityMention[],
): OutletName[] {
  const { text, tokens } = context;
  // A name that is somebody's or something's else to its end: "Senator Ron Post", not "Nevada" in "Nevada Independent".
  const others = new Map<number, number>();
  // Bodies and companies that are known go by initials too: "told IBM".
  const known = new Set<number>();
  for (const { form, type, start, end, rule } of entities)
    if (form === 'name') {
      if (type !== 'organization') others.set(start, end);
      if (rule === 'lexicon') known.add(start);
    }
  const found: OutletName[] = [];
  for (let i = 0; i < tokens.starts.length; ) {
    const outlet = findKnownOutlet(context, i);
    if (outlet) {
      found.push(outlet);
      while (i < tokens.starts.length && (tokens.starts[i] as number) < outlet.end) i++;
      continue;
    }
    const last = endOfRun(context, i);
    if (last < i) {
      i++;
      continue;
    }
    const key = tokens.keys[i] as string;
    const name = known.has(tokens.starts[i] as number)
      ? nameOfRun(text, tokens, i, last)
      : (initialsAfterTold(text, tokens, i, last) ?? nameOfRun(text, tokens, i, last));
    const isOther = name !== null && (others.get(name.start) ?? 0) >= name.end;
    // "Tim Post" is somebody, "Harbor Post" a paper.
    const isPerson = isOther && firstNames.has(key);
    if (name && !isPerson && (name.evidence >= 2 || !isOther)) found.push(name);
    i = last + 1;
  }
  return resolveShortForms(found);
}

/** The last token of the run of capitalised words that begins at a token; less than it where none begins. */
function endOfRun(context: ExtractContext, first: number): number {
  const { text, tokens } = context;
  const key = tokens.keys[first] as string;
  // "16:48 Tagus News Agency": the end of a time opens no name.
  if (key === '#' && /[:.]/u.test(text.charAt((tokens.starts[first] as number) - 1)))
    return first - 1;
  if (
    !isCapital(text, tokens.starts[first] as number) ||
    leadingNoise.has(tokens.words[first] as number)
  )
    return first - 1;
  let last = first;
  for (let i = first + 1; i < Math.min(tokens.starts.length, first + longestRun); i++) {
    if (!isNarrow(text, tokens.ends[i - 1] as number, tokens.starts[i] as number)) break;
    const next = tokens.words[i] as number;
    if (calendarWords.has(next) || findKnownOutlet(context, i)) break;
    if (isCapital(text, tokens.starts[i] as number)) last = i;
    else if (!particles.has(next)) break;
  }
  return last;
}

/** A run as a name that may be an outlet's; null where nothing in or before it says so. */
function nameOfRun(
  text: string,
  { starts, ends, keys, words }: ExtractContext['tokens'],
  first: number,
  last: number,
): OutletName | null {
  let start = starts[first] as number;
  let end = ends[last] as number;
  const site = text.charAt(end) === '.' ? domain.exec(text.slice(end, end + 6)) : null;
  if (site) end += site[0].length;
  let quote = text.slice(start, end);
  // "Comments (41)."
  if (!letter.test(quote)) return null;
  if (personStarts.has(words[first] as number) && personTitle.test(quote)) return null;
  if (first === last && adjectives.has(keys[first] as string)) return null;
  const agency = agencyEnds.has(words[last] as number) && agencyShape.test(quote);
  let evidence: OutletName['evidence'] = agency ? 3 : shapeOf(quote);
  // "Jane Doe of the Harbor Times".
  const of = evidence > 0 ? / of (?:the )?/u.exec(quote) : null;
  if (of && shapeOf(quote.slice(of.index + of[0].length)) > 0) {
    start += of.index + of[0].length;
    quote = text.slice(start, end);
  }
  if (site) evidence = evidence || 1;
  else if (first === last && evidence === 0 && isShortForm(quote))
    evidence = /\b[Tt]he $/u.test(text.slice(Math.max(0, start - 5), start)) ? 1 : 0;
  const previous = keys[first - 1] ?? '';
  if (evidence < 3 && (appositiveEnds.has(words[first - 1] ?? unnumbered) || previous === 'the')) {
    if (afterAppositive.test(text.slice(Math.max(0, start - reach), start))) evidence = 3;
  }
  // The end of a site's name is a word of its own.
  const behind = words[site ? last + 2 : last + 1] ?? unnumbered;
  if (
    evidence < 3 &&
    behindStarts.has(behind) &&
    behindName.test(text.slice(end, end + behindReach))
  )
    evidence = 3;
  // "cited by the TNS"
  const cites = previous === 'by' ? keys[first - 2] : previous === 'the' ? keys[first - 3] : '';
  if (first === last && (cites === 'cited' || cites === 'quoted') && /^[A-Z]{3,5}$/u.test(quote))
    evidence = 2;
  // A name of any shape can be an outlet's only after "by" or in brackets.
  const by = previous === 'by' || (previous === 'the' && keys[first - 2] === 'by');
  const open = by || text.charAt(start - 1) === '(';
  const broke = () =>
    brokeStarts.has(behind) && brokeStory.after?.test(text.slice(end, end + reach)) === true;
  if (evidence === 0 && !open && !broke()) return null;
  return { start, end, quote, name: quote, evidence, agency };
}

/** "told KQN", "learned of it from KQN": initials of nobody known. */
function initialsAfterTold(
  text: string,
  { starts, ends, keys }: ExtractContext['tokens'],
  first: number,
  last: number,
): OutletName | null {
  if (first !== last || (keys[first - 1] !== 'told' && keys[first - 1] !== 'from')) return null;
  const [start, end] = [starts[first] as number, ends[first] as number];
  const quote = text.slice(start, end);
  if (!/^[A-Z]{3,5}$/u.test(quote)) return null;
  return { start, end, quote, name: quote, evidence: 0, agency: false };
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return /\p{Lu}/u.test(text.charAt(at));
}

/** Whether two words with so much between them can be of one name. */
function isNarrow(text: string, from: number, to: number): boolean {
  const gap = to - from;
  if (gap === 1) return text.charAt(from) === ' ' || text.charAt(from) === '-';
  return gap === 3 && text.slice(from, to) === ' & ';
}

const initialsOf = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('');

/** "the Gazette" after "the Harbor Gazette" is the same outlet. */
function resolveShortForms(names: readonly OutletName[]): OutletName[] {
  const full = new Map<string, OutletName>();
  const lastOf = ({ quote }: OutletName) => quote.slice(quote.lastIndexOf(' ') + 1);
  for (const name of names)
    if (name.evidence >= 2 && lastOf(name) !== name.quote && !full.has(lastOf(name)))
      full.set(lastOf(name), name);
  // "HNS" is the Harbor News Service named beside it.
  const byInitials = new Map(
    names
      .filter(({ evidence, quote }) => evidence >= 2 && quote.includes(' '))
      .map((name) => [initialsOf(name.quote), name]),
  );
  return names.map((name) => {
    const short = name.evidence < 2 && lastOf(name) === name.quote;
    const known = short ? (full.get(name.quote) ?? byInitials.get(name.quote)) : null;
    if (!known) return name;
    return { ...name, name: known.name, evidence: known.evidence, agency: known.agency };
  });
}
