/** Finds at a token the name of an outlet that is known. */
import { WordTable } from '../../text/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import { afterAppositive } from './appositive.ts';
import type { OutletName } from './outlet-names.ts';
import { type KnownOutlet, knownOutlets } from './outlets.ts';

/** Characters before a name that tell whose it is. */
const reach = 40;
/** Ends a text after which an outlet's name is part of another: "Mr. Bloomberg", "Thomson Reuters". */
const otherBefore = /\b(?:Mr\.?|Mayor|Michael|Mike|Emma|Thomson|Refinitiv) $/u;
/** Goes on to a longer name that only begins like an outlet's. */
const otherAfter =
  /^(?:-\p{Lu}| (?:de|da|do|dos|das|del|di|della|du|des) (?:la |los |las )?\p{Lu}| (?:Philanthropies|Economics|Intelligence|Terminal|Beta|Life|LP|L\.P\.|Events|Studios)\b)/u;
const letter = /[\p{L}\p{N}]/u;

interface Alias {
  written: string;
  outlet: KnownOutlet;
}

const byFirst = new Map<string, Alias[]>();
for (const [written, outlet] of knownOutlets) {
  const first = /[\p{L}\p{M}]+|\d/u.exec(written)?.[0] ?? written;
  const key = /^\d/u.test(first) ? '#' : first.toLowerCase();
  const list = byFirst.get(key);
  if (list) list.push({ written, outlet });
  else byFirst.set(key, [{ written, outlet }]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.written.length - a.written.length);
/** By the key of their first token, the longest first. */
const aliases = new WordTable(byFirst);

/** The known outlet whose name begins with this token, written as it is written; null where there is none. */
export function findKnownOutlet(
  { text, tokens }: Pick<ExtractContext, 'text' | 'tokens'>,
  token: number,
): OutletName | null {
  const candidates = aliases.at(tokens.words[token] as number);
  if (!candidates) return null;
  const start = tokens.starts[token] as number;
  for (const { written, outlet } of candidates) {
    const end = start + written.length;
    if (!text.startsWith(written, start) || letter.test(text.charAt(end))) continue;
    if (outlet.needsThe && text.slice(Math.max(0, start - 4), start) !== 'The ') continue;
    const before = text.slice(Math.max(0, start - reach), start);
    if (otherBefore.test(before) || otherAfter.test(text.slice(end, end + reach))) continue;
    const doubtful = outlet.ambiguous && !afterAppositive.test(before);
    return {
      start,
      end,
      quote: written,
      name: outlet.name,
      evidence: doubtful ? 1 : 3,
      agency: outlet.kind === 'agency',
    };
  }
  return null;
}
