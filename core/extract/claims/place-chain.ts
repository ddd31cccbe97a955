/** A place together with the wider ones that are named right behind it: "Freiberg (Saxony)", "Leeds, Alabama". */
import type { EntityMention } from '../../model.ts';
import type { ClaimView } from './claim-rule.ts';

const wider = /^(?:, | \(| in (?:the )?)$/u;
/** More names than this make a list. */
const longest = 3;

/** The names from the narrowest on, parted by ", ": a place that one article names so lies in the one another names. */
export function nameChain({ text, mentions }: ClaimView, place: EntityMention): string {
  const chain = [place];
  for (let i = mentions.indexOf(place) + 1; i < mentions.length && chain.length < longest; i++) {
    const next = mentions[i] as EntityMention;
    const last = chain.at(-1) as EntityMention;
    if (next.type !== 'place' || !wider.test(text.slice(last.end, next.start))) break;
    chain.push(next);
  }
  return chain.map(({ canonical }) => canonical).join(', ');
}
