/** Where a market index or an exchange rate stands: "the FTSE 100 was flat at 8,120", "18.4 to the dollar". */
import type { Amount } from '../amount.ts';
import type { View } from '../view.ts';

const standing =
  /\b(?:Nasdaq|NASDAQ|S&P 500|Dow(?: Jones)?|DJIA|FTSE(?: 100| 250)?|Nikkei(?: 225)?|Topix|TOPIX|DAX|CAC 40|Stoxx(?: 50| 600)?|STOXX(?: 50| 600)?|Hang Seng|Kospi|KOSPI|Sensex|Nifty(?: 50)?|ASX 200|Russell 2000)\b(?: [\p{L}]{2,12}){0,7}(?: [\d.,]{1,9} (?:points?|%|per ?cent)){0,1} (?:at|to) $/u;
/** "Sensex 81,234.50" in a strip of quotations. */
const ticker =
  /\b(?:Nasdaq|DJIA|Dow|FTSE|Nikkei|DAX|Hang Seng|Kospi|KOSPI|Sensex|Nifty|SENSEX|NIFTY):? $/u;
const longestTicker = 12;
const reach = 110;
/** No index worth the name stands lower. */
const least = 500;

const exchange = /^ (?:to|against) the (?:(?:US |U\.S\. )?dollar|euro|pound|yen|greenback)\b/u;

/** True for a plain number right after an index, after one and "at" or "to", or before the money that it buys. */
export function isIndexValue({ text }: View, { start, end, low }: Amount): boolean {
  if (exchange.test(text.slice(end, end + 24))) return true;
  if (low < least) return false;
  if (/ (?:at|to) $/u.test(text.slice(Math.max(0, start - 4), start)))
    return standing.test(text.slice(Math.max(0, start - reach), start));
  return ticker.test(text.slice(Math.max(0, start - longestTicker), start));
}
