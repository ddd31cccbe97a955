/** Reads a text once for everything that may be a name: known names, names by rule, and runs of capitals. */
import type { EntityType } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import { createMatcher } from '../rule.ts';
import type { Candidate } from './candidates.ts';
import type { Lexicon, LexiconMatch } from './lexicon/lexicon.ts';
import { findQuietSpans } from './quiet-spans.ts';
import { rules } from './rules/index.ts';
import { createTextView, type TextView } from './text-view.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { type Head, headOf, legalForms, listHeads, openHeads } from './words/heads.ts';
import {
  adjectives,
  breakWords,
  companyTitles,
  honorifics,
  portfolios,
  titleParts,
  titles,
} from './words/titles.ts';

const findByRule = createMatcher(rules);

/** The longest name read from capitals alone, in words. */
const longestName = 7;

export function scanNames(context: ExtractContext, lexicon: Lexicon): Candidate[] {
  const view = createTextView(context);
  const quiet = findQuietSpans(context);
  const byRule = findByRule(context);
  const found: Candidate[] = [];
  let rule = 0;
  let span = 0;
  for (let i = 0; i < view.count; ) {
    const start = view.starts[i] as number;
    while (span < quiet.length && (quiet[span]?.end ?? 0) <= start) span += 1;
    const around = quiet[span];
    const inside = around !== undefined && around.start <= start;
    if (inside && around.kind === 'skip') {
      i += 1;
      continue;
    }
    while (rule < byRule.length && (byRule[rule]?.start ?? 0) < start) rule += 1;
    const ruled = byRule[rule]?.start === start ? byRule[rule] : undefined;
    const lex = lexicon.find(view.text, context.tokens, i);
    if (ruled && ruled.end >= (lex ? (view.ends[lex.to - 1] as number) : 0)) {
      let to = i + 1;
      while (to < view.count && (view.starts[to] as number) < ruled.end) to += 1;
      const entry = ruled.value.canonical ? lexicon.get(ruled.value.canonical) : null;
      found.push({
        ...blank(view, i, to),
        end: ruled.end,
        name: ruled.quote,
        type: entry?.type ?? ruled.value.type,
        entry,
        canonical: ruled.value.canonical ?? ruled.quote,
        rule: ruled.rule,
      });
      i = to;
      continue;
    }
    if (!view.capital(i)) {
      if (lex) {
        found.push(known(view, i, lex));
        i = lex.to;
      } else i += 1;
      continue;
    }
    i = readRun(view, context, lexicon, i, inside, found);
  }
  return found;
}

function blank(view: TextView, from: number, to: number): Candidate {
  const start = view.starts[from] as number;
  const end = view.ends[to - 1] as number;
  return {
    from,
    to,
    bare: from,
    start,
    end,
    name: view.text.slice(start, end),
    type: null,
    entry: null,
    canonical: null,
    titled: false,
    initial: view.initial(from),
    weak: false,
    rule: 'capitals',
  };
}

function known(view: TextView, from: number, match: LexiconMatch): Candidate {
  return {
    ...blank(view, from, match.to),
    type: match.entry.type,
    entry: match.entry,
    weak: match.weak,
    rule: 'lexicon',
  };
}

/** Reads the run of capitals at a token into names; returns the token after what it has read. */
function readRun(
  view: TextView,
  context: ExtractContext,
  lexicon: Lexicon,
  start: number,
  heading: boolean,
  found: Candidate[],
): number {
  const find = (i: number) => lexicon.find(view.text, context.tokens, i);
  let i = start;
  let title = -1;
  let company = false;
  while (i < view.count) {
    const key = view.keys[i] as string;
    const lex = find(i);
    const single = lex !== null && lex.to === i + 1;
    if (!lex && breakWords.has(key) && !firstNames.has(key) && key !== 'ceo') return i + 1;
    const long = !lex || (single && lex.entry.tags.includes('country'));
    if (long && isTitleAt(view, i)) {
      if (title < 0) title = i;
      company ||= companyTitles.has(key) && !titles.has(key);
      if (!joins(view, i)) {
        // "Chairman, Ada Cole" is not a title before a name: nothing follows in the run.
        return i + 1;
      }
      i += 1;
      continue;
    }
    const end = stretchEnd(view, i);
    const name = readName(view, lexicon, find, i, end, lex, heading, title >= 0);
    if (!name) return Math.max(i + 1, lex?.to ?? 0);
    if (title >= 0 && (name.type === null || name.type === 'person') && !heading) {
      name.type = 'person';
      name.titled = true;
      name.initial = false;
      if (!company) {
        name.from = title;
        name.start = view.starts[title] as number;
      }
      if (!name.entry) name.rule = 'title';
    }
    found.push(name);
    if (name.to < view.count && joins(view, name.to - 1) && view.capital(name.to)) {
      i = name.to;
      title = -1;
      company = false;
      continue;
    }
    return name.to;
  }
  return i;
}

/** Whether the next token goes on with the run. */
function joins(view: TextView, i: number): boolean {
  const gap = view.gap(i);
  return gap === 'space' || gap === 'hyphen' || gap === 'stop' || gap === 'ampersand';
}

/** A title, or a word that leads to one: the "Commerce" of "Commerce Secretary", the "Prime" of "Prime Minister". */
function isTitleAt(view: TextView, i: number): boolean {
  let at = i;
  for (let steps = 0; steps < 5; steps++) {
    const key = view.keys[at] as string;
    if (titles.has(key) || companyTitles.has(key)) {
      if (at === i) return true;
      return !honorifics.has(key);
    }
    const leads =
      portfolios.has(key) ||
      titleParts.has(key) ||
      adjectives.has(key) ||
      key === 'and' ||
      key.length === 1;
    if (!leads) return false;
    const gap = view.gap(at);
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'comma' && gap !== 'stop') return false;
    at += 1;
    if (at >= view.count || (view.keys[at] !== 'and' && !view.capital(at))) return false;
  }
  return false;
}

/** Where a run of capitals that begins at a token ends: the next title or break word, or the end of the capitals. */
function stretchEnd(view: TextView, from: number): number {
  let i = from;
  while (i + 1 < view.count && i - from < longestName + 3) {
    const gap = view.gap(i);
    const next = i + 1;
    const key = view.keys[next] as string;
    if (gap === 'apostrophe') {
      // O'Leary, D'Souza; "Larkspur's" ends the run.
      if ((view.ends[i] as number) - (view.starts[i] as number) > 2 || !view.capital(next)) break;
    } else if (gap === 'none') {
      if (!view.capital(i) && key !== '#') break;
    } else if (gap !== 'space' && gap !== 'hyphen' && gap !== 'stop' && gap !== 'ampersand') {
      // "AirTanker Ltd., Acme, Inc.": the legal form belongs to the name.
      if (gap === 'comma' && legalForms.has(key) && view.capital(next)) {
        i = next;
        continue;
      }
      break;
    }
    if (particles.has(key) && next + 1 < view.count && view.capital(next + 1) && gap === 'space') {
      i = next;
      continue;
    }
    if (!view.capital(next)) break;
    if (breakWords.has(key) && !(key.length === 1 && view.text[view.ends[next] as number] === '.'))
      break;
    if (gap === 'space' && isTitleAt(view, next)) break;
    i = next;
  }
  return i + 1;
}

const particles = new Set(
  'de la le du van von der den bin al el da dos del di y ten ter'.split(' '),
);

interface Piece {
  to: number;
  head: Head;
}

function readName(
  view: TextView,
  lexicon: Lexicon,
  find: (i: number) => LexiconMatch | null,
  from: number,
  end: number,
  lex: LexiconMatch | null,
  heading: boolean,
  titled: boolean,
): Candidate | null {
  if (heading) return lex ? known(view, from, lex) : null;
  const key = view.keys[from] as string;
  const whole = titled ? null : headedName(view, from, end);
  if (lex && (!whole || lex.to >= whole.to)) {
    if (lex.to >= end) return withLegalForm(view, known(view, from, lex));
    const extended = extendKnown(view, find, from, end, lex);
    if (extended) return extended;
    return known(view, from, lex);
  }
  if (whole) {
    if (lex && legalFormOnly(view, lex.to, whole.to))
      return withLegalForm(view, known(view, from, lex));
    const candidate = blank(view, from, whole.to);
    const entry = lexicon.get(candidate.name);
    candidate.type = whole.head === 'other' ? null : whole.head;
    candidate.entry = entry;
    candidate.rule = whole.head === 'other' ? 'other' : 'head-noun';
    return whole.head === 'other' ? null : candidate;
  }
  if (adjectives.has(key) && !firstNames.has(key)) {
    return null;
  }
  return unknownName(view, find, from, end, titled);
}

function legalFormOnly(view: TextView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!legalForms.has(view.keys[i] as string)) return false;
  return true;
}

/** "Nvidia Corp.", "Apple, Inc." */
function withLegalForm(view: TextView, candidate: Candidate): Candidate {
  let to = candidate.to;
  if (candidate.type !== 'organization') return candidate;
  while (to < view.count && view.capital(to) && legalForms.has(view.keys[to] as string)) {
    const gap = view.gap(to - 1);
    if (gap !== 'space' && gap !== 'comma' && gap !== 'stop') break;
    to += 1;
  }
  if (to === candidate.to) return candidate;
  let end = view.ends[to - 1] as number;
  if (view.text[end] === '.' && (view.keys[to - 1] as string).length <= 4) end += 1;
  return { ...candidate, to, end };
}

/** The longest name in a stretch that ends in a telling word, with the "of …" or "for …" after it. */
function headedName(view: TextView, from: number, end: number): Piece | null {
  let last = end;
  // "House Energy and Commerce Committee", "Ineligibility and Suspension Policy": the list goes on past "and".
  const more = listEnd(view, end);
  if (more > end) last = more;
  for (let h = last - 1; h >= from; h--) {
    const key = view.keys[h] as string;
    const head = headOf(key);
    if (!head) continue;
    if (h === from) {
      if (!openHeads.has(key)) return null;
      const to = openEnd(view, h);
      return to > h + 1 ? { to, head } : null;
    }
    if (generic(view, from, h)) return null;
    const to = openHeads.has(key) && h === last - 1 ? openEnd(view, h) : h + 1;
    return { to, head };
  }
  return null;
}

const genericPhrases = new Set(
  'artificial intelligence;generative ai;social media;machine learning;big tech;frontier ai;responsible ai;open ai;agentic ai;physical ai;sovereign ai;general intelligence;the company;first amendment'.split(
    ';',
  ),
);

function generic(view: TextView, from: number, head: number): boolean {
  const phrase = view.keys.slice(from, head + 1).join(' ');
  return genericPhrases.has(phrase);
}

/** Where "X and Y Committee" ends, when a stretch stops before "and" or a comma; the stretch's own end otherwise. */
function listEnd(view: TextView, end: number): number {
  let at = end - 1;
  for (let parts = 0; parts < 4; parts++) {
    if (!listable(view.keys[at] as string)) return end;
    const gap = view.gap(at);
    let next = at + 1;
    if (gap !== 'space' && gap !== 'comma' && gap !== 'ampersand') return end;
    if (view.keys[next] === 'and' && view.gap(next) === 'space') next += 1;
    else if (gap === 'space') return end;
    if (next >= view.count || !view.capital(next) || !listable(view.keys[next] as string))
      return end;
    at = next;
    while (at + 1 < view.count && view.gap(at) === 'space' && view.capital(at + 1)) {
      at += 1;
      const head = headOf(view.keys[at] as string);
      if (head === 'government' || head === 'law') return at + 1;
    }
  }
  return end;
}

const listable = (key: string) => portfolios.has(key) || isCommonWord(key);

/** Where a name that goes on with "of …" or "for …" ends. */
function openEnd(view: TextView, head: number): number {
  const link = head + 1;
  if (link + 1 >= view.count || view.gap(head) !== 'space' || view.gap(link) !== 'space')
    return head + 1;
  const key = view.keys[link] as string;
  if (key !== 'of' && key !== 'for' && key !== 'on' && key !== 'against' && key !== 'to')
    return head + 1;
  let at = link + 1;
  if (view.keys[at] === 'the' && view.gap(at) === 'space') at += 1;
  if (at >= view.count || !view.capital(at) || breakWords.has(view.keys[at] as string))
    return head + 1;
  const list = listHeads.has(view.keys[head] as string);
  let to = at + 1;
  for (let steps = 0; steps < 10 && to < view.count; steps++) {
    const gap = view.gap(to - 1);
    if ((gap === 'space' || gap === 'hyphen' || gap === 'ampersand') && view.capital(to)) {
      if (breakWords.has(view.keys[to] as string)) break;
      to += 1;
      continue;
    }
    const and = gap === 'comma' && view.keys[to] === 'and' && view.gap(to) === 'space';
    const next = view.keys[to] === 'and' && view.gap(to) === 'space' ? to + 1 : to;
    const goesOn =
      list &&
      next < view.count &&
      (and || gap === 'comma' || (gap === 'space' && next > to)) &&
      view.capital(next) &&
      listable(view.keys[next] as string) &&
      listable(view.keys[to - 1] as string);
    if (goesOn) {
      to = next + 1;
      continue;
    }
    const inner = view.keys[to] === 'of' || view.keys[to] === 'for';
    if (
      gap === 'space' &&
      inner &&
      view.gap(to) === 'space' &&
      to + 1 < view.count &&
      view.capital(to + 1)
    ) {
      to += 2;
      continue;
    }
    break;
  }
  return to;
}

/** What a known name becomes when more capitals follow: "Washington Mutual", "EADS North America", "Claude Shannon". */
function extendKnown(
  view: TextView,
  find: (i: number) => LexiconMatch | null,
  from: number,
  end: number,
  lex: LexiconMatch,
): Candidate | null {
  const { type } = lex.entry;
  const next = lex.to;
  const rest = view.keys[next] as string;
  const following = find(next);
  if (type === 'organization' || type === 'model') {
    if (
      type === 'organization' &&
      following?.entry.type === 'place' &&
      following.to === end &&
      view.gap(next - 1) === 'space'
    )
      return { ...blank(view, from, end), type: 'organization', rule: 'branch' };
    if (
      type === 'model' &&
      lex.to === from + 1 &&
      firstNames.has(view.keys[from] as string) &&
      !isCommonWord(rest) &&
      !following
    )
      return { ...blank(view, from, Math.min(end, from + 3)), type: 'person', rule: 'given-name' };
    return null;
  }
  if (following || firstNames.has(rest) || view.gap(next - 1) === 'hyphen') return null;
  if (type === 'place' && !isCommonWord(rest) && !adjectives.has(rest))
    return { ...blank(view, from, end), rule: 'capitals' };
  if (type === 'person' && lex.to === from + 1 && !isCommonWord(rest))
    return { ...blank(view, from, end), type: 'person', rule: 'given-name' };
  return null;
}

/** A run of capitals that no lexicon and no telling word explains. */
function unknownName(
  view: TextView,
  find: (i: number) => LexiconMatch | null,
  from: number,
  end: number,
  titled: boolean,
): Candidate | null {
  const given = titled || firstNames.has(view.keys[from] as string);
  let to = from + 1;
  while (to < end && to - from < longestName) {
    const lex = find(to);
    if (lex && !(given && to - from < 3 && lex.to === to + 1)) {
      // "Air China", "Bank Indonesia": a name that ends in a place is a company's.
      if (
        lex.entry.type === 'place' &&
        lex.to === end &&
        !given &&
        !isCommonWord(view.keys[from] as string)
      ) {
        to = end;
        return { ...blank(view, from, to), type: 'organization', rule: 'branch' };
      }
      break;
    }
    to += 1;
  }
  while (to > from + 1 && particles.has(view.keys[to - 1] as string)) to -= 1;
  const type: EntityType | null = given && (titled || to - from > 1) ? 'person' : null;
  return {
    ...blank(view, from, Math.min(to, given ? from + 4 : to)),
    type,
    rule: type ? 'given-name' : 'capitals',
  };
}
