/** Where a text names a news outlet or agency: those known by name, and those whose name has an outlet's shape. */
import type { EntityMention, Span } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import { afterAppositive } from './appositive.ts';
import { knownOutlets } from './outlets.ts';

export interface OutletName extends Span {
  /** Canonical where known; as written, without "the", where not. */
  name: string;
  /** How surely this is an outlet by its name alone: 3 known, 2 typical ("… Gazette"), 1 possible ("… Report"), 0 any name. */
  evidence: 0 | 1 | 2 | 3;
  agency: boolean;
}

const typicalWords = new Set(
  `times gazette herald tribune chronicle newswire courier examiner inquirer daily weekly telegraph dispatch sentinel
  observer journal ledger bulletin wire news radio television broadcasting newspaper zeitung nachrichten diario presse
  press post broadcaster magazine newsletter advertiser intelligencer nouvelles noticias correio gazeta tidende`.split(
    /\s+/,
  ),
);
const possibleWords = new Set(
  `star sun globe world record report review standard network media today insider brief briefing desk monitor mirror
  express independent citizen republic digest mail voice beacon echo argus mercury register tv fm
  agency podcast blog watch mag online minute`.split(/\s+/),
);
/** Heads that make a company, a school or an aggregator of what would else look like an outlet. */
const otherThings =
  /\b(?:University|Institute|Foundation|Corp|Inc|Ltd|LLC|Group|Holdings|Bank|Ministry|Department|Commission|Committee|Agency for|Council|Court|Square|Google News|Apple News|Hacker News|Canada Post|Royal Mail|Deutsche Post|World Economic|Free Press Action|Journal of)\b/u;
/** Ends a text after which an outlet's name is part of another: "Mr. Bloomberg", "Thomson Reuters". */
const otherBefore = /\b(?:Mr\.?|Mayor|Michael|Mike|Emma|Thomson|Refinitiv) $/u;
const leadingNoise = new Set(
  `the a an on in at by as but and when while after before since if for from to of with per according citing via however
  meanwhile also earlier later last this that monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december he she it they we i source sources`.split(
    /\s+/,
  ),
);
const particles = new Set([
  'of',
  'the',
  'and',
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
const capital = /^[\p{Lu}\d]/u;
const longestRun = 6;

const byFirstToken = new Map<string, string[]>();
for (const alias of knownOutlets.keys()) {
  const first = /[\p{L}\p{M}]+|\d+/u.exec(alias)?.[0] ?? alias;
  const list = byFirstToken.get(first);
  if (list) list.push(alias);
  else byFirstToken.set(first, [alias]);
}
for (const list of byFirstToken.values()) list.sort((a, b) => b.length - a.length);

/** All names that may be outlets', in order, none overlapping another. */
export function findOutletNames(
  context: ExtractContext,
  entities: readonly EntityMention[],
): OutletName[] {
  const { text, tokens } = context;
  const others = new Set(
    entities.filter((e) => e.form === 'name' && e.type !== 'organization').map((e) => e.start),
  );
  const found: OutletName[] = [];
  for (let i = 0; i < tokens.starts.length; ) {
    const known = knownAt(text, tokens.starts[i] as number);
    if (known) {
      found.push(known);
      while (i < tokens.starts.length && (tokens.starts[i] as number) < known.end) i++;
      continue;
    }
    const run = runAt(context, i);
    if (run === null) {
      i++;
      continue;
    }
    if (run.name.evidence >= 2 || !others.has(run.name.start)) found.push(run.name);
    i = run.next;
  }
  return resolveShortForms(found);
}

function knownAt(text: string, start: number): OutletName | null {
  const first = /[\p{L}\p{M}]+|\d+/uy;
  first.lastIndex = start;
  const aliases = byFirstToken.get(first.exec(text)?.[0] ?? '');
  for (const alias of aliases ?? []) {
    const end = start + alias.length;
    if (!text.startsWith(alias, start) || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    const outlet = knownOutlets.get(alias);
    if (!outlet || (outlet.needsThe && text.slice(start - 4, start) !== 'The ')) continue;
    if (otherBefore.test(text.slice(Math.max(0, start - reach), start))) continue;
    // "Bloomberg Philanthropies", "Guardian Life": a longer name that only begins like an outlet's.
    if (
      /^ (?:Philanthropies|Economics|Intelligence|Terminal|Beta|Life|LP|L\.P\.)\b/u.test(
        text.slice(end, end + 16),
      )
    )
      continue;
    return {
      start,
      end,
      quote: alias,
      name: outlet.name,
      evidence:
        outlet.ambiguous && !afterAppositive.test(text.slice(Math.max(0, start - reach), start))
          ? 1
          : 3,
      agency: outlet.kind === 'agency',
    };
  }
  return null;
}

/** A run of capitalised words, as far as it may be one name. */
function runAt(context: ExtractContext, first: number): { name: OutletName; next: number } | null {
  const { text, tokens } = context;
  const at = (i: number) => text.slice(tokens.starts[i], tokens.ends[i]);
  if (!capital.test(at(first)) || leadingNoise.has(at(first).toLowerCase())) return null;
  let last = first;
  for (let i = first + 1; i < Math.min(tokens.starts.length, first + longestRun); i++) {
    const gap = text.slice(tokens.ends[i - 1], tokens.starts[i]);
    if (gap !== ' ' && gap !== '-' && gap !== ' & ') break;
    if (knownAt(text, tokens.starts[i] as number)) break;
    if (capital.test(at(i))) last = i;
    else if (!particles.has(at(i))) break;
  }
  const start = tokens.starts[first] as number;
  let end = tokens.ends[last] as number;
  const domain = /^\.(?:com|org|net|co|io|ai|news|tv|eu|uk|ca|in)\b/u.exec(
    text.slice(end, end + 6),
  );
  if (domain) end += domain[0].length;
  const quote = text.slice(start, end);
  const name: OutletName = {
    start,
    end,
    quote,
    name: quote,
    evidence: evidenceAt(text, start, quote, domain !== null),
    agency: /\b(?:Wire|Newswire|News Agency|Press Agency|Presse)$/u.test(quote),
  };
  return { name, next: last + 1 };
}

const reach = 40;

function evidenceAt(
  text: string,
  start: number,
  quote: string,
  isDomain: boolean,
): OutletName['evidence'] {
  const before = text.slice(Math.max(0, start - reach), start);
  if (afterAppositive.test(before) && !otherThings.test(quote)) return 3;
  // "the Times", without more.
  if (typicalWords.has(quote.toLowerCase()) && /\b[Tt]he $/u.test(before)) return 1;
  return isDomain ? 1 : evidenceOf(quote);
}

function evidenceOf(quote: string): OutletName['evidence'] {
  if (otherThings.test(quote)) return 0;
  // "SiliconLedger": a name written in one, whose last part counts.
  const words = quote
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[ -]/u);
  if (words.length < 2) return 0;
  const ends = [words.at(-1) as string, words[0] as string];
  if (ends.some((end) => typicalWords.has(end))) return 2;
  return ends.some((end) => possibleWords.has(end)) ? 1 : 0;
}

/** "the Gazette" after "the Harbor Gazette" is the same outlet. */
function resolveShortForms(names: readonly OutletName[]): OutletName[] {
  const full = new Map<string, OutletName>();
  return names.map((name) => {
    const last = name.quote.slice(name.quote.lastIndexOf(' ') + 1);
    if (last !== name.quote) {
      if (name.evidence >= 2) full.set(last, name);
      return name;
    }
    const known = name.evidence < 2 ? full.get(last) : undefined;
    return known
      ? { ...name, name: known.name, evidence: known.evidence, agency: known.agency }
      : name;
  });
}
