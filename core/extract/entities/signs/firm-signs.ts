/** What tells that a name is a firm's or another organization's: class words beside it, and words of business around it. */

import { isCommonWord } from '../words/common-words.ts';
import { companyTitles } from '../words/titles.ts';
import { words } from '../words/words.ts';
import { companyNouns } from './kinds.ts';
import { sites } from './place-signs.ts';
import type { Score, Surroundings } from './surroundings.ts';

const companyAfter = words(`
shares stock spokesman spokeswoman spokesperson employees executives customers users employs announced unveiled launched acquired sells
sold reported posted raised released
`);

export function addFirmSigns(score: Score, around: Surroundings): void {
  const { length, before, after, gap, unheard, doubtful, back, ahead, reader, mention } = around;
  if (companyNouns.has(before)) score.organization += 4;
  if (before === 'at' && !sites.has(back(2))) score.organization += 2;
  // "Pune-based Datatarn"
  if (before === 'based') score.organization += 3;
  // "The Amber Lantern" is nobody.
  if (before === 'the' && length > 1) {
    score.person -= 3;
    score.organization += 1;
  }
  if (gap === 'space' && after !== '') {
    // "Pebblemind CEO Ana Reyes"
    if (companyTitles.has(after) && ahead(1) !== 'of' && unheard) score.organization += 2;
    if (companyAfter.has(after)) score.organization += 1.5;
    // "Vantorr folded in May": a word of no language before a verb
    else if (after.endsWith('ed') && !isCommonWord(reader.view.keys[mention.bare] as string))
      score.organization += 1;
  }
  // "Norvane's shares fell": nothing ordinary opens its sentence and owns something.
  if (gap === 'apostrophe') score.organization += doubtful && unheard ? 1 : 0.5;
  score.organization += readBusiness(around);
  // "Norvane Quell, which"
  if (gap === 'comma' && after === 'which') score.person -= 1.5;
}

/** What firms are the object of: "a stake in", "the takeover of". */
const dealings = words(`
share shares stock stake purchase acquisition takeover buyout merger subsidiary unit customers shareholders shareholder investors investor
employees owner owners founder cofounder revenue sales bankruptcy listing valuation arm clients bid
`);
const dealt = words('of in with for');
const buys = words('buy buys buying bought acquire acquires acquired acquiring');
const auxiliaries = words(
  'will would may might can could must has have had is was be been not also now itself recently',
);
const trades = words(`
buy buys bought sell sells sold acquire acquires acquired employ employs employed operate operates operated launch launches launched manufacture
manufactures manufactured unveiled hires hired listed founded incorporated invests invested ships supplies supplied
`);
const belongings = words(`
share shares stock revenue revenues customers customer users user sales profit profits employees headquarters app website software product products
subsidiary valuation shareholders investors workforce factories brand turnover workers clients subscribers stores shops
`);
const staffs = words('employees workers staff stores shops branches customers subscribers');
const holds = words('has had with employs');
const listing =
  /^ \((?:(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|HKEX|SSE|OTC|JSE|NSE|BSE|KOSDAQ|KRX|TSE|B3) ?:|(?:the )?(?:seller|buyer|supplier|ticker)\b)/u;
/** Words after a name in which "its" still is the named one's. */
const reach = 6;

/** How much of business is said of the name in a mention of it, in full or short; 0 for nothing. */
export function readBusiness(around: Surroundings): number {
  const { before, after, gap, back, ahead, length, unheard, reader, mention } = around;
  const { view, find } = reader;
  let weight = 0;
  if (dealt.has(before) && dealings.has(back(2))) weight += 2.5;
  if (buys.has(before)) weight += 2.5;
  if (listing.test(view.text.slice(mention.end, mention.end + 16))) weight += 4;
  else weight += isOwnInitials(around) ? 1.5 : 0;
  if (gap === 'comma' && after === 'which' && unheard) weight += 1.5;
  if (gap === 'apostrophe' && after === 's' && belongings.has(ahead(1))) weight += 1.5;
  // "Quell Marsk, with 30 workers,"
  if (gap === 'comma' && after === 'with' && ahead(1) === '#' && staffs.has(ahead(2)))
    weight += 2.5;
  if (gap !== 'space') return weight;
  // "Quell Marsk of Leeds", "of the United States"
  if (after === 'of' && length > 1) {
    const owner = find(mention.to + (ahead(1) === 'the' ? 2 : 1));
    if (owner?.entry.type === 'place') weight += 1;
  }
  let at = 0;
  while (at < 3 && auxiliaries.has(ahead(at))) at += 1;
  if (trades.has(ahead(at))) weight += 1.2;
  else if (/^(?:not )?(?:buy|bought)/u.test(ahead(at))) weight += 1;
  return weight + readObjects(around);
}

/** "has landed its largest order", "has 300 workers", "said that it would wait". */
function readObjects({ reader: { view }, mention: { to } }: Surroundings): number {
  let held = false;
  for (let i = to; i < to + reach && i < view.count; i++) {
    const gap = view.gap(i - 1);
    const key = view.keys[i] as string;
    if (gap !== 'space' || (view.capital(i) && key !== '#')) return 0;
    if (key === 'its' || key === 'itself') return 1.6;
    if (key === 'it' && view.keys[i - 1] === 'that') return 1;
    held ||= holds.has(key);
    if (held && belongings.has(key)) return 1.2;
  }
  return 0;
}

/** "Quell Marsk (QM)", and no party's letters behind a person. */
function isOwnInitials({ reader: { view }, mention, length }: Surroundings): boolean {
  if (length < 2) return false;
  const inside = /^ \(([A-Z]{2,6})\)/u.exec(view.text.slice(mention.end, mention.end + 10))?.[1];
  if (inside === undefined) return false;
  let at = 0;
  for (let i = mention.bare; i < mention.to; i++) {
    at = inside.indexOf(view.word(i).charAt(0).toUpperCase(), at) + 1;
    if (at === 0) return false;
  }
  return inside.startsWith(view.word(mention.bare).charAt(0));
}
