/** Words by which an article says that its outlet found something out itself. */

import { plainName } from '../../extract/attributions/plain-name.ts';
import type { AnalysedArticle, Span } from '../../model.ts';

const toUs =
  /\b(?:told|tells|said to|spoke to|spoke with|speaking to|interview with|interviewed by|shared with|shown to|provided to|seen by|reviewed by|obtained by|viewed by) (?:me|us|this (?:newspaper|reporter|publication|website|magazine|outlet)|our (?:reporters?|correspondents?))\b/giu;
const toOutlet =
  /\b(?:told|tells|said to|spoke to|spoke with|speaking to|interview with|interviewed by|shared with|shown to|provided to|statement to|comment to|comments to|seen by|reviewed by|obtained by|viewed by|analysis by) (?:the )?(?<outlet>\p{Lu}[\p{L}\p{N}.’' &-]{1,40})/giu;
const outletFound =
  /(?<outlet>\p{Lu}[\p{L}\p{N}.’' &-]{1,40}?) (?:has|had) (?:seen|learned|learnt|obtained|reviewed)\b/gu;
const longestProof = 3;

/** Where an article tells of its own reporting: "told us", "in an interview with" its own outlet. */
export function findOwnReporting({ text, outlet }: AnalysedArticle): Span[] {
  const own = plainName(outlet);
  const spans = [...text.matchAll(toUs)].map(spanOf);
  if (own !== '')
    for (const pattern of [toOutlet, outletFound])
      for (const match of text.matchAll(pattern))
        if (plainName(match.groups?.outlet ?? '').startsWith(own)) spans.push(spanOf(match));
  return spans.sort((a, b) => a.start - b.start).slice(0, longestProof);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length, quote: match[0] };
}
