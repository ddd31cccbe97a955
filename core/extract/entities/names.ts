/** How names are compared within an article, and how they are shown. */
import type { EntityType } from '../../model.ts';
import type { Candidate, Reader } from './candidates.ts';
import type { TextView } from './text-view.ts';
import { legalForms } from './words/heads.ts';

/** The words of a name in lower case, without legal forms. */
export function keyOf(view: TextView, candidate: Candidate): string {
  let key = '';
  for (let i = candidate.bare; i < candidate.to; i++) {
    const word = view.keys[i] as string;
    if (i > candidate.bare && legalForms.has(word)) continue;
    key += (key === '' ? '' : ' ') + (word === '#' ? view.word(i) : word);
  }
  return key;
}

/** What a mention is kept under. */
export interface Name {
  canonical: string;
  type: EntityType;
}

/** The name as written, without legal forms; or the lexicon's, where it knows the name without its country or middle initial. */
export function nameAs({ view, get }: Reader, candidate: Candidate, type: EntityType): Name {
  if (candidate.canonical) return { canonical: candidate.canonical, type };
  let { to } = candidate;
  while (to > candidate.bare + 1 && legalForms.has(view.keys[to - 1] as string)) to -= 1;
  const quote = view.text.slice(view.starts[candidate.bare], view.ends[to - 1]);
  if (to === candidate.bare + 1) {
    const entry = get(quote);
    return { canonical: entry?.type === type ? entry.canonical : quote, type };
  }
  const written = quote.replace(/\s{2,}|[^\S ]/gu, ' ');
  const plain =
    type === 'person'
      ? written.replace(/ \p{Lu}\.? (?=\p{Lu})/u, ' ')
      : written.replace(country, '');
  const entry = get(plain);
  const body = entry?.type === 'government' && type === 'organization';
  if (entry?.type && (entry.type === type || body))
    return { canonical: entry.canonical, type: entry.type };
  // "Quell High" in full
  if (type === 'organization' && /\S (?:High|Middle|Elementary)$/u.test(written))
    return { canonical: `${written} School`, type };
  return { canonical: chamber.test(written) ? plain : written, type };
}

const country =
  /^(?:US|U\.S\.|United States|UK|U\.K\.|British|American|Canadian|European|EU|Indian|Irish|Australian|Chinese|Italian|French|German|Japanese|South Korean|Malaysian) (?=\p{Lu})/u;
/** Committees of Congress go without the country. */
const chamber = /^(?:US|U\.S\.|United States) (?:Senate|House) /u;
