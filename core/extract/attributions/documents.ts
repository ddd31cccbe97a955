/** Primary documents that a report rests on: letters, filings, orders, press releases. */
import type { Attribution } from '../../model.ts';
import { WordTable } from '../../text/vocabulary.ts';
import type { ExtractContext } from '../context.ts';

/** Nouns that name a document, and those that do only after another word ("court documents"). */
const nouns = new Set(
  `letter memo memorandum filing complaint lawsuit indictment affidavit transcript blogpost email emails`.split(
    ' ',
  ),
);
const compound =
  /\b(?<noun>(?:court|securities|regulatory|leaked|internal|draft|legal) (?:filings?|documents?|papers?|records?|memo)|(?:press|news) release|blog post|executive order|white paper|court order|open letter)$/i;
const compoundEnds = new Set(
  `filing filings document documents paper papers record records memo release post order letter`.split(
    ' ',
  ),
);
const ends = new WordTable([...nouns, ...compoundEnds].map((word) => [word, true]));
/** What stands before a document on which a report rests. */
const lead =
  /\b(?:in|to|from|by|with|per|via|citing|sent|wrote|filed|published|released|issued) (?:(?:an?|the|its|their|his|her|that|this) )?(?:(?-i:[A-Za-zÀ-ɏ-]){1,30} ){0,2}$/i;
const recipient =
  /^ (?:(?:sent|submitted|addressed|written) )?to (?:the )?(?<recipient>(?-i:[A-Za-zÀ-ɏ.’'-]){1,30}(?: (?-i:[A-Za-zÀ-ɏ.’'-]){1,30}){0,3}?)(?=[,.;:]| (?:and|that|seen|reviewed|obtained|on|dated|in|saying|which|last|this)\b)/i;
const reach = 120;

/** Names a document by its kind and, where said, by whom it is for: "letter to US senators". */
export function findDocuments({ text, tokens }: ExtractContext): Attribution[] {
  const found: Attribution[] = [];
  const full = new Map<string, string>();
  for (let i = 0; i < tokens.words.length; i++) {
    if (!ends.at(tokens.words[i] as number)) continue;
    const key = tokens.keys[i] as string;
    const end = tokens.ends[i] as number;
    const before = text.slice(Math.max(0, end - reach), end);
    const written = compound.exec(before)?.groups?.noun ?? (nouns.has(key) ? key : null);
    if (written === null) continue;
    const leading = lead.exec(before.slice(0, before.length - written.length));
    if (leading === null) continue;
    const noun = written.toLowerCase();
    const behind = recipient.exec(text.slice(end, end + reach));
    const to = behind?.groups?.recipient;
    // "the letter" is the one named in full before.
    const name = to ? `${noun} to ${to}` : (full.get(noun) ?? noun);
    if (!full.has(noun)) full.set(noun, name);
    const start = end - written.length - leading[0].length;
    const stop = end + (behind?.[0].length ?? 0);
    found.push({
      start,
      end: stop,
      quote: text.slice(start, stop),
      kind: 'document',
      name,
      rule: 'document',
    });
  }
  return found;
}
