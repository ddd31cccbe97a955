/** A body as it is compared: with its article, and without a chamber that the text leaves open. */
import type { EntityMention } from '../../model.ts';

const chamber = /^(?:House|Senate) (?=.*\bCommittee\b)/u;
const anyChamber = /\b(?:House|Senate)\b/u;
const withoutArticle = /^(?:NASA|Ofcom|Congress|Europol)$/u;

/** "The Commerce Committee", of which many parliaments have one in each chamber; "the Senate Banking Committee"; "Nvidia". */
export function bodyName({ type, canonical, start, end }: EntityMention, text: string): string {
  const isNamed = anyChamber.test(text.slice(start, end));
  const name = isNamed ? canonical : canonical.replace(chamber, '');
  return type === 'government' && !withoutArticle.test(name) ? `the ${name}` : name;
}
