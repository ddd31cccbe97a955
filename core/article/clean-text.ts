/** Text from strangers, made safe to show and to store. */

/** Controls (line feed and tab apart), NUL, bidirectional overrides and isolates, invisible joiners of no use in prose. */
const unwanted =
  /[\p{Cc}--[\n\t]]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/gv;

/**
 * Plain text without control and bidirectional control characters, in Unicode's composed form: runs of blanks become
 * one, lines are trimmed, and at most one blank line separates paragraphs.
 */
export function cleanText(text: string): string {
  if (isTidy(text)) return text;
  return (plain.test(text) ? text : cleanSigns(text))
    .replace(blanks, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * True of printable ASCII in which there is nothing to clean, as of most texts, which are cleaned more than once: single
 * blanks, at most one blank line, words at both ends. Sign by sign, since that is faster than any pattern.
 */
function isTidy(text: string): boolean {
  let breaks = 2;
  let isBlank = true;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    if (sign > 0x20 && sign < 0x7f) {
      breaks = 0;
      isBlank = false;
    } else if (sign === 0x20 && !isBlank && breaks === 0) isBlank = true;
    else if (sign === 0x0a && !isBlank && breaks < 2) breaks += 1;
    else return false;
  }
  return !isBlank && breaks === 0;
}

/** Any run of blanks within a line but a single one, which most are and which stays. */
const blanks = / [^\S\n]+|[^\S\n ][^\S\n]*/g;

/** Printable ASCII, in which there is nothing to clean but blanks. */
const plain = /^[ -~\n]*$/;

function cleanSigns(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u0085]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(unwanted, '')
    .normalize('NFC');
}

/** The same in one line: for titles, names and outlets. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ');
}

/** The same, and no longer than so many characters; what is cut ends in "…". */
export function cleanShortLine(text: string, longest: number): string {
  // Blanks and controls may go; of a hostile text the rest is not even looked at.
  const line = cleanLine(text.slice(0, longest * 10));
  return line.length <= longest
    ? line
    : `${line
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
