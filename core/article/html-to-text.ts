/** HTML as plain text. */

/** Block elements become paragraphs separated by a blank line; no tags, no scripts, entities decoded. */
export function htmlToText(html: string): string {
  return html;
}
