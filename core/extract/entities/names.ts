/** How names are compared within an article, and how they are shown. */
import type { Candidate } from './candidates.ts';
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

/** The name as written, without legal forms and without the country before a chamber of its parliament. */
export function canonicalOf(view: TextView, candidate: Candidate): string {
  if (candidate.canonical) return candidate.canonical;
  let { to } = candidate;
  while (to > candidate.bare + 1 && legalForms.has(view.keys[to - 1] as string)) to -= 1;
  return view.text
    .slice(view.starts[candidate.bare], view.ends[to - 1])
    .replace(/\s+/gu, ' ')
    .replace(/^(?:US|U\.S\.|United States) (?=Senate |House )/u, '');
}
