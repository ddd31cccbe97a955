/** Who wrote a page and when, from what stands on it for readers; the last resort. */

import { cleanLine } from './clean-text.ts';
import { readTimestamp } from './read-timestamp.ts';
import { stripBy } from './strip-by.ts';

const bylineSelectors = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '.byline__name',
  '.byline',
  '.author-name',
  '.author',
  '[class*="byline"]',
  '[data-testid*="byline"]',
];

/** The name in a byline element, without "By" and without what follows it; null where none is found. */
export function readVisibleByline(page: Document): string | null {
  for (const selector of bylineSelectors) {
    const line = cleanLine(page.querySelector(selector)?.textContent ?? '').slice(0, 300);
    const name = stripBy(line)
      .split(/\s*(?:[|•·–—]|\b(?:published|updated|posted|on)\b|\d{1,2}[:/])/i, 1)[0]
      ?.trim();
    if (name && name.length <= 120 && name.split(' ').length <= 14 && /\p{Lu}/u.test(name))
      return name;
  }
  return null;
}

const englishDate =
  /(\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,2}\d{1,2}(?:st|nd|rd|th)?,?\s{1,2}(?:19|20)\d\d|\b\d{1,2}(?:st|nd|rd|th)?\s{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s{1,2}(?:19|20)\d\d|\b(?:19|20)\d\d-\d\d-\d\d)(?:(?:,|\sat)?\s{1,2}\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?(?:\s{1,2}(?:[a-z]{1,4}t|utc|z))?)?/i;

const dateSelectors = [
  '[class*="date"]',
  '[class*="publish"]',
  '[class*="timestamp"]',
  '[class*="dateline"]',
  '[class*="meta"]',
  'header',
  'article',
];

/** A date in the elements that usually carry one, after a word that matches `lead`, or alone in a short element. */
export function readVisibleDate(page: Document, lead: RegExp): string | null {
  for (const selector of dateSelectors) {
    for (const element of [...page.querySelectorAll(selector)].slice(0, 10)) {
      const line = cleanLine((element.textContent ?? '').slice(0, 2000));
      const found = englishDate.exec(line);
      if (!found) continue;
      const before = line.slice(Math.max(0, found.index - 40), found.index);
      const isAlone =
        line.length <= 60 && lead.source.startsWith('publi') && !/updated|modified/i.test(line);
      if (lead.test(before) || isAlone) {
        // What looks like a zone may be the next word.
        return readTimestamp(found[0]) ?? readTimestamp(found[1] ?? '');
      }
    }
  }
  return null;
}
