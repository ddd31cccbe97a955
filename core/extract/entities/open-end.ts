/** Where a name ends that goes on past "of", "for" or a list: "Department for Science, Innovation and Technology". */
import type { Reader } from './candidates.ts';
import { isCommonWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { headOf, listHeads } from './words/heads.ts';
import { adjectives, breakWords, portfolios } from './words/titles.ts';

/** Where a name that goes on with "of …" or "for …" ends; the token after its head where it does not. */
export function openEnd(reader: Reader, head: number): number {
  const { view } = reader;
  const link = head + 1;
  if (link + 1 >= view.count || view.gap(head) !== 'space' || view.gap(link) !== 'space')
    return link;
  if (!links.has(view.keys[link] as string)) return seatEnd(reader, head);
  let at = link + 1;
  if (view.keys[at] === 'the' && view.gap(at) === 'space') at += 1;
  if (at >= view.count || !view.capital(at) || breakWords.has(view.keys[at] as string)) return link;
  // "The AI Act of the EU"
  const owned = statutes.has(view.keys[head] as string) ? reader.find(at)?.entry : null;
  if (owned?.tags.includes('country') || owned?.canonical === 'European Union') return link;
  // A list ends with its "and".
  const law = headOf(view.keys[head] as string) === 'law' && view.keys[link] === 'on';
  // "Court of Trade and Insurance", but not "Court of Leeds and …"
  const field = courts.has(view.keys[head] as string) && portfolios.has(view.keys[at] as string);
  let list = law || field || listHeads.has(view.keys[head] as string);
  let to = at + 1;
  for (let steps = 0; steps < 10 && to < view.count; steps++) {
    const next = nextOfOpen(reader, to, list);
    if (next === null) break;
    list &&= !view.keys.slice(to, next).includes('and');
    to = next;
  }
  // "Policy Committee of the Norwegian parliament"
  const last = view.keys[to - 1] as string;
  const owner = adjectives.has(last) && !portfolios.has(last) && view.gap(to - 1) === 'space';
  if (owner && !view.capital(to)) return link;
  return to;
}

/** Where "Higher Regional Court in Leeds" ends: courts of one kind are told apart by their towns. */
function seatEnd({ view, find }: Reader, head: number): number {
  const to = head + 1;
  const key = view.keys[head];
  if ((key !== 'court' && key !== 'tribunal') || view.keys[to] !== 'in') return to;
  if (!courtKinds.has(view.keys[head - 1] ?? '')) return to;
  const seat = find(to + 1);
  if (seat) return seat.entry.type === 'place' ? seat.to : to;
  return view.capital(to + 1) && view.gap(to + 1) !== 'hyphen' ? to + 2 : to;
}

const courtKinds = new Set(
  'administrative regional district superior labour labor commercial environment constitutional criminal civil social finance patent municipal county circuit magistrates provincial'.split(
    ' ',
  ),
);

const links = new Set([
  'of',
  'for',
  'at',
  'on',
  'against',
  'to',
  'de',
  'di',
  'du',
  'des',
  'della',
  'do',
]);

const courts = new Set(['court', 'courts', 'tribunal']);

const statutes = new Set(['act', 'bill', 'directive', 'regulation', 'ordinance', 'code']);

/** The end of an open name after one more word or link, or null where it ends. */
function nextOfOpen(reader: Reader, to: number, list: boolean): number | null {
  const { view } = reader;
  const gap = view.gap(to - 1);
  const key = view.keys[to] as string;
  const onward = gap === 'space' || gap === 'hyphen' || gap === 'ampersand';
  if (onward && view.capital(to)) return breakWords.has(key) ? null : to + 1;
  // "Agency for Access to Information"
  const access = key === 'to' && view.keys[to - 1] === 'access';
  if (gap === 'space' && (key === 'of' || key === 'for' || access)) {
    let next = to + 1;
    if (view.keys[next] === 'the') next += 1;
    return view.gap(to) === 'space' && next < view.count && view.capital(next) ? next + 1 : null;
  }
  if (!list || !isListable(reader, to - 1, true)) return null;
  const and = key === 'and' && view.gap(to) === 'space';
  if (gap !== 'comma' && !(gap === 'space' && and)) return null;
  let next = and ? to + 1 : to;
  // "Subcommittee on Privacy, Technology and the Law": "the" only where a list is under way
  const under = view.gap(to - 2) === 'comma';
  if (and && under && view.keys[next] === 'the' && view.gap(next) === 'space') next += 1;
  const goesOn = next < view.count && view.capital(next) && isListable(reader, next, true);
  return goesOn ? next + 1 : null;
}

/** What opens a person's name: "the Select Committee on Ports, Rep. Ada Cole". */
const addresses = new Set(['rep', 'reps', 'sen', 'sens', 'gov', 'mr', 'mrs', 'ms', 'dr']);

/** Whether a word may stand in a list inside a name. An unknown one may where the name is plainly a body's. */
export function isListable({ view, find }: Reader, i: number, body: boolean): boolean {
  const key = view.keys[i] as string;
  if (addresses.has(key)) return false;
  if (portfolios.has(key) || isCommonWord(key)) return true;
  return body && !find(i) && !firstNames.has(key);
}
