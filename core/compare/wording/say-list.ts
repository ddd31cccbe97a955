/** Lists and numbers as a sentence says them. */

/** "A", "A and B", "A, B and C"; more than `most` are counted: "A, B and 3 others". */
export function sayList(items: readonly string[], most = 3): string {
  const shown =
    items.length > most
      ? [...items.slice(0, most - 1), `${items.length - most + 1} others`]
      : items;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "three", "12". */
export function sayNumber(count: number): string {
  return words[count] ?? String(count);
}

/** In quotation marks, on one line, cut where it is long. */
export function sayQuote(quote: string, longest = 80): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return `“${line}”`;
  return `“${line.slice(0, longest).replace(/\s+\S*$/u, '')} …”`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
