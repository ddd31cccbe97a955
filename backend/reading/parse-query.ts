/** What a person types into the search field, as a full-text query that is always valid. */
import type { SearchTerms } from '../../db/search.ts';

/** A word, a quoted phrase, or either after `outlet:`; a hyphen in front leaves out what matches. */
const term = /(-?)(outlet:)?(?:"([^"]*)"?|([^\s"]+))/giu;
/** A phrase without letter or digit holds nothing to be looked for. */
const searchable = /[\p{L}\p{N}]/u;

/**
 * Reads a query: all words and phrases must occur in title or text, the last word also as a beginning.
 * `match` is null where it names no word.
 */
export function parseQuery(query: string): SearchTerms {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const outlets: string[] = [];
  let last: string[] = [];
  for (const [, minus, outlet, phrase, word] of query.replaceAll('\0', ' ').matchAll(term)) {
    const text = (phrase ?? word ?? '').trim();
    if (!searchable.test(text)) continue;
    last = outlet ? outlets : minus ? unwanted : wanted;
    last.push(outlet ? text : quote(text));
  }
  if (wanted.length === 0) return { match: null, outlets };
  if (last === wanted && /[\p{L}\p{N}]$/u.test(query)) wanted.push(`${wanted.pop()}*`);
  const all = `{title text} : (${wanted.join(' AND ')})`;
  const match = unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
  return { match, outlets };
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
