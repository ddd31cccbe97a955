/** Whether two texts are one text in two versions, or each somebody's own words. */

/** Words; in scripts without blanks between them, signs. */
const word =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\P{L}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+|\d+/gu;

const width = 5;

/** So much of a text is compared, in characters: what two long texts share shows early. */
const maxLength = 60_000;

/** A corrected text keeps most of its words; one that only quotes another has more of its own. */
const leastShare = 0.5;

/** True where at least half of the words are shared. */
export function sharesWords(one: string, other: string): boolean {
  return shareOfWords(one, other) >= leastShare;
}

/**
 * How many of the five-word sequences of the text that has fewer of them stand in the other too, 0 to 1 (containment,
 * Broder 1997); shorter texts have the same words or share none.
 */
export function shareOfWords(one: string, other: string): number {
  const [fewer, more] = [sequencesOf(one), sequencesOf(other)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return 0;
  let shared = 0;
  for (const sequence of fewer) if (more.has(sequence)) shared += 1;
  return shared / fewer.size;
}

function sequencesOf(text: string): Set<string> {
  const words = text.slice(0, maxLength).toLowerCase().match(word) ?? [];
  const sequences = new Set<string>();
  if (words.length > 0 && words.length < width) sequences.add(words.join(' '));
  for (let at = 0; at + width <= words.length; at++)
    sequences.add(words.slice(at, at + width).join(' '));
  return sequences;
}
