/** Totals whose parts the text presents as such: in a list behind a colon, "of which", "for a total of". */
import type { AnalysedArticle, Reading } from '../../model.ts';
import { intervalOf } from '../values/interval.ts';
import { linesAfter, linesBefore } from './list-lines.ts';
import {
  anchorOf,
  begunBetween,
  factorOf,
  figureOf,
  firstFrom,
  isBare,
  isNameless,
  isPercent,
  mayBePart,
  type Parts,
  unitOf,
} from './terms.ts';

/** Figures that the text presents together. */
interface List {
  items: Reading[];
  /** Whether the words leave no doubt that these are all parts of the total, so that it is told if they do not make it. */
  firm: boolean;
}

/** How far behind a total the first of its parts may stand, in characters, and how many figures are tried for it. */
const reach = 420;
const mostFirst = 5;
/** How far from a total any part may stand, in characters, and how many figures are looked at. */
const farthest = 2000;
const mostAround = 80;
const mostItems = 12;
/** Between two items of one list. */
const widest = 150;

/** "Seats: 40 for towns", "in three parts: the clinics, 12". */
const colon = /:\s[^.;:\d]{0,80}$/u;
/** Before a total that its sentence is about. */
const subject = /^["“]?(?:(?:The|Its|All|Some|About|Nearly|Almost|A total of|These|Those) ){0,2}$/u;
/** "500 ships: 200 from Oslo": nothing but its noun stands between a total and the colon. */
const atOnce = /^(?: \p{L}[\p{L}’'-]{0,20}){0,2}:\s/u;
/** What tells before a colon that its list divides the total. */
const divides =
  /\b(?:parts|shared|split|divided?|divides|breakdown|breaks? down|broken down|consists?|compris\p{L}+|made up|come from|comes from|allocated|distributed)\b[^.;:]{0,40}:\s[^.;:\d]{0,80}$/u;
/** A list has no sentences of its own for its items: "70 were sold by 2025, when 30 were bought". */
const narrates = /\b(?:when|while|after|before|until|since|because|although|but|then)\b/u;

/** "Of which 12", "Of these loaves, the inns took 30". */
const ofWhich =
  /\b[Oo](?:f|ut of) (?:which|whom|them|these|those|this|that|(?:that|this|the) (?:sum|total|amount|money|number))\b,?[^.;:]{0,60}$/u;
const ofTheTotal = /\b[Oo](?:f|ut of) (?:the|this|that) (?:sum|total|amount)\b,?[^.;:]{0,60}$/u;
/** Opens a sentence on the parts of the total that follows: "Of 900 loaves, the inns took 300". */
const outOf = /^["“]?(?:Of|Out of|From)(?: (?:the|its|a total of|all))? $/u;
/** "5 people, three Malians and two Danes", "80 posts (30 in Oslo". */
const apposed = /^(?: \p{L}[\p{L}’'-]{0,20}){0,3}(?:,| \(| [–—-]) (?:(?:among them|namely) )?$/u;
/** "The 40 were 30 cooks and ten clerks". */
const wereMade =
  /^(?: \p{L}[\p{L}’'-]{0,20}){0,3} (?:were|are|comprised?|comprises|consist(?:s|ed)? of|(?:is |are |was |were )?(?:made up|composed) of|c[ao]mes? from|(?:is |are |was |were )?(?:split|divided) (?:into|between|among)) $/u;
/** Ends a sentence that says that the total has parts. */
const tellsOfParts =
  /\b(?:split|splits|divided?|divides|breaks? down|broken down|breakdown|(?:two|three|four|five|six|seven) (?:parts|pots|portions|instalments|installments|tranches|lots|pieces|phases|stages))\b[^.;:]{0,40}[.:]\s[^.;:\d]{0,60}$/u;
/** What follows the first number of a partition in the sentence behind the total. */
const ofThem = /^[^.;:]{0,30}? of (?:them|these|those|which|whom)\b/u;

const makesBefore =
  /\b(?:(?:for )?(?:a|the) (?:grand |combined |full )?total (?:of|to)|total(?:s|led|ling)|(?:that|this|which|these|they)(?: would)? (?:is|makes?|gives?|comes? to)|that['’]s|makes?|gives?|equals|amounts? to|adds? up to|(?:brings?|bringing|brought|takes?|taking|took|pushes|pushing) [^.;:]{1,50}? to|you(?:['’]re| are| get| come| arrive| end up)(?: at| to)?|(?:together|combined|jointly)\b[^.;:\d]{0,50}) $/iu;
const makesAfter =
  /^(?: \p{L}[\p{L}’'-]{0,20}){0,2},? (?:in all|in total|all told|altogether|between them|all in all)\b/u;
/** "30 plus 12 gives 44", "Add 12 and you are at 44". */
const added = /\b(?:plus|add(?:ing)?)\b/iu;

/** The parts of a total that the words around it present; null where they present none. */
export function presentedParts(
  total: Reading,
  all: readonly Reading[],
  article: AnalysedArticle,
): Parts | null {
  const fit = around(total, all).filter((one) => isOfKind(one, total, article));
  for (const { items, firm } of [
    ...listsAfter(total, fit, article),
    ...listsBefore(total, fit, article),
  ]) {
    const judged = judge(total, items, firm);
    if (judged) return judged;
  }
  return null;
}

/** The figures near a total, which are in order, without it. */
function around(total: Reading, all: readonly Reading[]): Reading[] {
  let at = firstFrom(all, total.start, ({ start }) => start);
  while (at < all.length && all[at] !== total) at++;
  let [from, to] = [at, at];
  while (from > 0 && (all[from - 1] as Reading).end > total.start - farthest) from--;
  while (to + 1 < all.length && (all[to + 1] as Reading).start < total.end + farthest) to++;
  return [...all.slice(from, at), ...all.slice(at + 1, to + 1)].slice(0, mostAround);
}

/** Whether a figure may be a part by what it counts. */
function isOfKind(one: Reading, total: Reading, article: AnalysedArticle): boolean {
  if (!mayBePart(one, article)) return false;
  return unitOf(one) === unitOf(total) || (!isPercent(total) && isBare(one, article));
}

function listsAfter(total: Reading, fit: readonly Reading[], article: AnalysedArticle): List[] {
  if (isPercent(total)) return [];
  const { text } = article;
  const behind = fit.filter(({ start }) => start >= total.end && start <= total.end + reach);
  const lists: List[] = [];
  for (const [index, first] of behind.slice(0, mostFirst).entries()) {
    const announced = announcedBy(first, total, article);
    if (announced === null) continue;
    const items = runFrom(behind, index, article);
    lists.push({
      items,
      firm: announced === 'firm' && index === 0 && items.length > 2 && isPlain(items, text),
    });
  }
  const inLines = linesAfter(total, fit, text);
  if (inLines.length > 1) lists.push({ items: inLines, firm: false });
  return lists;
}

/** Whether nothing is told between the items of a list. */
function isPlain(items: readonly Reading[], text: string): boolean {
  const [first, last] = [items[0] as Reading, items.at(-1) as Reading];
  return !narrates.test(text.slice(first.end, last.start));
}

/** How the words between a total and a figure present the figure as the first of its parts. */
function announcedBy(
  first: Reading,
  total: Reading,
  article: AnalysedArticle,
): 'firm' | 'loose' | null {
  const { text } = article;
  const lead = text.slice(total.end, first.start);
  const begun = begunBetween(article, total.start, first.start);
  if (begun <= 3 && tellsOfParts.test(lead)) return 'loose';
  if (begun <= 3 && ofTheTotal.test(lead)) return 'firm';
  if (lead.includes('\n')) return null;
  if (begun <= 1 && ofWhich.test(lead)) return 'firm';
  if (begun === 0) {
    const opening = text.slice(total.sentence.start, total.start);
    if (outOf.test(opening)) return 'firm';
    if (colon.test(lead))
      return atOnce.test(lead) || subject.test(opening) || divides.test(lead) ? 'firm' : 'loose';
    const isOpen = apposed.test(lead) || wereMade.test(lead);
    return isOpen || (lead.endsWith('; ') && isNameless(first, article)) ? 'loose' : null;
  }
  if (begun > 2 || first.start - first.sentence.start > 3) return null;
  const behind = text.slice(first.end, first.sentence.end);
  return ofThem.test(behind) || (begun === 1 && isNameless(first, article)) ? 'loose' : null;
}

/** The figures of one sentence from one on, as long as they follow one another closely. */
function runFrom(fit: readonly Reading[], index: number, article: AnalysedArticle): Reading[] {
  const { text } = article;
  const [first] = fit.slice(index, index + 1) as [Reading];
  const items = [first];
  // "38 ferries, 14 of them Danish and 24 Swedish ones"
  const isOpen =
    isNameless(first, article) && !ofThem.test(text.slice(first.end, first.sentence.end));
  for (const one of fit.slice(index + 1)) {
    const last = items.at(-1) as Reading;
    if (one.sentence.start !== first.sentence.start || items.length === mostItems) break;
    if (one.start - last.end > widest) break;
    // "Nine banks, four of them in Oslo, and two ports".
    if (items.length > 1 && ofThem.test(text.slice(one.end, one.sentence.end))) continue;
    // "31 with more than 400 berths and 18 without".
    if (isOpen && !isNameless(one, article)) continue;
    items.push(one);
  }
  return items;
}

function listsBefore(total: Reading, fit: readonly Reading[], article: AnalysedArticle): List[] {
  const { text } = article;
  const before = text.slice(Math.max(total.sentence.start, total.start - 90), total.start);
  const after = text.slice(total.end, Math.min(total.sentence.end, total.end + 70));
  const made = makesBefore.test(before);
  if (!made && !makesAfter.test(after)) return [];
  const inLines = linesBefore(total, fit, text);
  const isLong = intervalOf(figureOf(total)).digits > 2;
  const near = fit.filter(
    (one) =>
      one.end <= total.start &&
      one.start > total.start - 2 * reach &&
      (isLong || !/\n\s*\n/u.test(text.slice(one.end, total.start))),
  );
  const ofSentence = near.filter((one) => one.sentence.start === total.sentence.start);
  const lists: List[] = inLines.length > 1 ? [{ items: inLines, firm: false }] : [];
  // "30, 45 and 65 litres".
  if (ofSentence.length > 1) lists.push({ items: ofSentence, firm: ofSentence.length > 2 });
  const nearest = near.slice(-8);
  for (let count = 2; count <= Math.min(4, nearest.length); count++)
    lists.push({ items: nearest.slice(-count), firm: false });
  if (anchorOf(total) > 100 || isPercent(total))
    for (const [i, one] of nearest.entries())
      for (const other of nearest.slice(i + 1)) lists.push({ items: [one, other], firm: false });
  const last = near.at(-1);
  if (
    last &&
    near.length > 1 &&
    added.test(text.slice(Math.max(0, last.start - 60), last.end + 12))
  )
    lists.push({ items: near.slice(-2), firm: true });
  return lists;
}

/** Whether the items make the total, all or the first of them; null where they do not and nothing says that they should. */
function judge(total: Reading, items: readonly Reading[], firm: boolean): Parts | null {
  const whole = anchorOf(total);
  const isOdd = (one: Reading) => unitOf(one) !== unitOf(total);
  const factors = items.some(isOdd) ? new Set([1, ...[...items, total].map(factorOf)]) : [1];
  let near: Parts | null = null;
  for (const factor of factors) {
    for (let count = items.length; count > 1; count--) {
      const parts = items.slice(0, count);
      const sum = parts.reduce((all, one) => all + anchorOf(one) * (isOdd(one) ? factor : 1), 0);
      const off = Math.abs(sum - whole);
      if (off <= 1e-9 * whole) return { parts, sum, consistent: true };
      if (count < items.length) continue;
      const slack = Math.min(intervalOf(figureOf(total)).slack, 0.03 * whole);
      if (count > 2 && off <= slack) return { parts, sum, consistent: true };
      const [least, most] = count > 2 ? [0.7, 1.4] : [0.85, 1.18];
      if (firm && whole >= 10 && sum > least * whole && sum < most * whole)
        near ??= { parts, sum, consistent: false };
    }
  }
  return near;
}
