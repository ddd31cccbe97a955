/** What the line that opens a report names: the places of its dateline, and the agency in its brackets. */
import type { EntityMention } from '../../model.ts';
import type { ExtractContext } from '../context.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** "SAN MATEO, Calif., and BELLWATER, Okla., March 4, 2026 (TPA) —", up to the dash. */
const opening =
  /(?:^|\n)(?<head>\p{Lu}[\p{Lu}.’'-]{2,24}(?:[ ]\p{Lu}[\p{Lu}.’'-]+){0,3}(?:[ ,][^\n—–]{0,60})?) ?(?:[—–]|(?<=\)) ?-|--) /gu;
const capitals = /(?<![\p{L}(])\p{Lu}[\p{Lu}’'-]{2,}(?: \p{Lu}[\p{Lu}’'-]+){0,2}(?![\p{L})])/gu;
const agency = /\((?<name>[A-Z]{2,6})\)$/u;
/** Words in capitals that open a line and name no place. */
const noPlace =
  /^(?:UPDATE|CORRECTION|ANALYSIS|OPINION|BREAKING|LIVE|EXCLUSIVE|WATCH|READ|TOP|ALSO|THE|THIS|HOW|WHY|WHAT|ABOUT|NOTE|FILE|PHOTO|EDITORS?|[A-Z]{3}$|NEWS|MEDIA|PRESS|FOR)\b/u;
/** Lines further down are headings of a newsletter. */
const mostLines = 3;

/** The names found, with what they replace left out. */
export function readOpeningLines(
  { text, outlet }: Pick<ExtractContext, 'text' | 'outlet'>,
  lexicon: Lexicon,
  names: readonly EntityMention[],
): EntityMention[] {
  const added: EntityMention[] = [];
  let lines = 0;
  for (const { index, 0: found, groups } of text.slice(0, 1500).matchAll(opening)) {
    if (++lines > mostLines) break;
    const head = groups?.head ?? '';
    const start = index + found.indexOf(head);
    for (const { index: at, 0: quote } of head.matchAll(capitals)) {
      if (noPlace.test(quote)) continue;
      const title = inTitleCase(quote);
      const entry = lexicon.get(title);
      if (entry && entry.type !== 'place') continue;
      added.push({
        start: start + at,
        end: start + at + quote.length,
        quote,
        type: 'place',
        canonical: entry?.canonical ?? title,
        form: 'name',
        rule: 'dateline',
      });
    }
    const wire = agency.exec(head.trimEnd());
    const name = wire?.groups?.name;
    if (wire && name && !lexicon.get(name)) {
      const from = start + wire.index + 1;
      const canonical = initialsOf(outlet) === name ? outlet : name;
      const end = from + name.length;
      added.push({
        start: from,
        end,
        quote: name,
        type: 'organization',
        canonical,
        form: 'name',
        rule: 'wire-tag',
      });
    }
  }
  if (added.length === 0) return [...names];
  const isCovered = ({ start, end, type, rule }: EntityMention) =>
    added.some(
      (one) => one.start < end && start < one.end && !(type === 'place' && rule === 'lexicon'),
    );
  const kept = names.filter((name) => !isCovered(name));
  const free = added.filter((one) =>
    kept.every(({ start, end }) => end <= one.start || one.end <= start),
  );
  return [...kept, ...free].sort((a, b) => a.start - b.start || a.end - b.end);
}

const inTitleCase = (name: string) =>
  name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());

const initialsOf = (name: string) =>
  name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
