/** Reads a run of words in capitals into names: titles, known names, names by their last word, and what is left. */
import { type Candidate, known, type Reader, unread } from './candidates.ts';
import { isDoubleBarrelled } from './known-name.ts';
import type { LexiconMatch } from './lexicon/lexicon.ts';
import { readName } from './read-name.ts';
import { isBreak } from './stretch.ts';
import type { TextView } from './text-view.ts';
import { isMemberAt, isTitleAt, nextAfterTitle } from './titles-before.ts';
import { companyTitles, titles } from './words/titles.ts';

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
    // "The Information" is an outlet, "The Information Commissioner's Office" is not.
    if (lex && key === 'the' && (find(i + 1)?.to ?? 0) > lex.to) return i + 1;
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
    if ((!lex || country || isMemberAt(view, i)) && isTitleAt(view, i)) {
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
    if (name.to >= view.count || !view.joins(name.to - 1) || !view.capital(name.to)) return name.to;
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
