/** How long a page says that its article is, to tell a part from the whole. */
import { cleanLine } from './clean-text.ts';
import type { LinkedData } from './linked-data.ts';

/** Below this share of the described length a text is a part: counts of words differ, and reading times are rounded. */
const leastShare = 0.5;

/** Shorter articles are too short to judge by rounded minutes or by what is counted as a word. */
const leastWords = 200;

/** What software assumes a reader manages in a minute, at least. */
const wordsPerMinute = 180;

/** True where the page describes an article much longer than `text`. */
export function isShorterThanDescribed(
  text: string,
  page: Document,
  { words, minutes }: Pick<LinkedData, 'words' | 'minutes'>,
): boolean {
  const read = minutes ?? labelledMinutes(page);
  // A reading time of one minute stands for anything below two.
  const described = words ?? (read === null ? 0 : Math.max(0, read - 1) * wordsPerMinute);
  return described >= leastWords && countWords(text) < described * leastShare;
}

/** Scripts without blanks between words: each sign counts. */
const word =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+/gu;

function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Cards for link previews name a label and its value in two tags: "Reading time", "6 minutes". */
function labelledMinutes(page: Document): number | null {
  for (const label of page.querySelectorAll('meta[name^="twitter:label"]')) {
    if (!/\breading time\b/i.test(label.getAttribute('content') ?? '')) continue;
    const number = (label.getAttribute('name') ?? '').slice('twitter:label'.length);
    if (!/^\d$/.test(number)) continue;
    const value = page.querySelector(`meta[name="twitter:data${number}"]`);
    const minutes = /^(\d{1,3}) min/i.exec(cleanLine(value?.getAttribute('content') ?? ''))?.[1];
    if (minutes !== undefined) return Number(minutes);
  }
  return null;
}
