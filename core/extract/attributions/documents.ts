/** Primary documents that a report rests on: letters, filings, orders, press releases. */
import type { Attribution } from '../../model.ts';
import type { ExtractContext } from '../context.ts';

const nouns = `(?:court|securities|regulatory|leaked|internal|draft|legal) (?:filings?|documents?|papers?|records|memo)|letter|memo|memorandum|filing|complaint|lawsuit|indictment|affidavit|(?:press|news) release|blog post|blogpost|transcript|executive order|white paper|court order|emails?|open letter`;
const word = "[\\p{L}.’'-]{1,30}";
const recipient = `(?: (?:(?:sent|submitted|addressed|written) )?to (?:the )?(${word}(?: ${word}){0,3}?)(?=[,.;:]| (?:and|that|seen|reviewed|obtained|on|dated|in|saying|which|last|this)\\b))?`;
const document = new RegExp(
  `\\b(?:in|to|from|by|with|per|via|citing|sent|wrote|filed|published|released|issued) (?:(?:an?|the|its|their|his|her|that|this) )?(?:[\\p{L}-]{1,30} ){0,2}?(${nouns})\\b${recipient}`,
  'giu',
);

/** Names a document by its kind and, where said, by whom it is for: "letter to US senators". */
export function findDocuments({ text }: ExtractContext): Attribution[] {
  const first = new Map<string, string>();
  return [...text.matchAll(document)].map((match) => {
    const noun = (match[1] as string).toLowerCase();
    const to = match[2]?.trimEnd();
    // "the letter" is the one named in full before.
    const name = to ? `${noun} to ${to}` : (first.get(noun) ?? noun);
    if (!first.has(noun)) first.set(noun, name);
    const quote = match[0].trimEnd();
    return {
      start: match.index,
      end: match.index + quote.length,
      quote,
      kind: 'document',
      name,
      rule: 'document',
    };
  });
}
