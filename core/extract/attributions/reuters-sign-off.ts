/** "Reporting by …; Editing by …": the line that closes a Reuters report and names no agency. */
import type { Attribution } from '../../model.ts';
import type { ExtractContext } from '../context.ts';

const line = /\bReporting by [^\n;]{3,200};[^\n]{0,160}?\b[Ee]diting by \p{Lu}/gu;
/** Other agencies close their own reports alike. */
const agencyName = /\b(?:Reuters|Wire|Newswire|Agency|Press|Presse|AP|AFP)\b/i;

export function findReutersSignOff({ text, outlet }: ExtractContext): Attribution[] {
  if (!text.includes('Reporting by ') || agencyName.test(outlet)) return [];
  return [...text.matchAll(line)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    kind: 'wire',
    name: 'Reuters',
    rule: 'reuters-sign-off',
  }));
}
