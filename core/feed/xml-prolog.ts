/** What may stand before a document's root: declarations, comments, white space. */

/** Where the root element or the DOCTYPE begins; the length of the text where neither follows. */
export function prologEnd(xml: string): number {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(xml.slice(at, at + 10_000))?.[0].length ?? 0;
    const end = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<?', at) ? '?>' : null;
    if (end === null) return at;
    const close = xml.indexOf(end, at);
    if (close < 0) return xml.length;
    at = close + end.length;
  }
}
