/** Text from articles, made safe to stand in one line of any document. */

// Control characters, and the marks that change the direction of the text around them (Unicode TR9, TR36).
const unwanted = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line of visible text: white space folded, control and direction marks dropped; no letter is changed. */
export function toPlainLine(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]/gu, ' ')
    .replace(unwanted, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** The address, if it is one that a reader may safely open; else null. */
export function toSafeAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
