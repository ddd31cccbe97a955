/** Takes loose words and punctuation off the end of a clause. */

const mark = /[\s,;:(\u2014\u2013-]$/u;

/** `text` without the marks and the words of `loose` (lower case) that it ends with. */
export function dropTrailing(text: string, loose: ReadonlySet<string>): string {
  let rest = text;
  for (;;) {
    if (mark.test(rest)) {
      rest = rest.slice(0, -1);
      continue;
    }
    const last = rest.slice(rest.lastIndexOf(' ') + 1);
    if (last === '' || !loose.has(last.toLowerCase())) return rest;
    rest = rest.slice(0, rest.length - last.length);
  }
}
