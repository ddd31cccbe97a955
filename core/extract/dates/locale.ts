/** Whether an article writes the day before the month in numbers. */
import type { ExtractContext } from '../context.ts';

const months = 'January|February|March|April|June|July|August|September|October|November|December';
const dayMonth = new RegExp(`\\b\\d{1,2} (?:${months})\\b`, 'gu');
const monthDay = new RegExp(`\\b(?:${months}) \\d{1,2}\\b(?!\\d)`, 'gu');
const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})\b/gu;
const outside =
  /\b(?:Brit(?:ain|ish)|UK|London|England|Scot(?:land|tish)|Ireland|Irish|Europe(?:an)?|EU|Australian?|Sydney|India|Indian|Bharat|Delhi|Guardian|BBC|Reuters|France|German[y]?|Deutsche|Africa|Singapore|Hong Kong|New Zealand)\b/u;

/** Numbers that can be only one thing decide, then the order of written dates, then the outlet; else the American order. */
export function isDayFirst({ text, outlet }: ExtractContext): boolean {
  const head = text.slice(0, 20_000);
  for (const [, first, second] of head.matchAll(numeric)) {
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  const written = (head.match(dayMonth)?.length ?? 0) - (head.match(monthDay)?.length ?? 0);
  return written === 0 ? outside.test(outlet) : written > 0;
}
