/** The words around a number that bound it: "more than", "as many as", "or so". */
import type { Qualifier } from '../../model.ts';
import { jointAfter, jointBetween } from '../../text/tokens.ts';
import type { View } from './view.ts';

type Bound = Exclude<Qualifier, 'exact' | 'range' | 'vague'>;

const before: Record<Bound, string> = {
  approx: `about; around; roughly; approximately; approx; circa; some; maybe; perhaps; estimated; an estimated;
    close to; in the region of; in the neighborhood of; in the neighbourhood of; on the order of; in the order of;
    somewhere around; something like; anywhere around`,
  below: `nearly; almost; under; below; barely; less than; fewer than; smaller than; shorter than;
    younger than; scarcely; hardly; lower than; shy of; short of; just shy of; just short of; approaching; nearing; close to but below; not quite`,
  above: `more than; over; above; greater than; larger than; higher than; longer than; older than; better than;
    bigger than; extra than; upwards of; upward of; in excess of; north of; exceeding; exceeds; exceed; exceeded; topped; topping; tops;
    surpassed; surpassing; surpasses; surpass; passed; pass; passing; well beyond; far beyond; go beyond; goes beyond; going beyond; went beyond;
    gone beyond; grow beyond; grew beyond; grown beyond; rise beyond; rose beyond; climb beyond; climbed beyond`,
  at_least: `at least; no fewer than; no less than; no worse than; no lower than; no shorter than; not less than; not fewer than; a minimum of; minimum of; minimum; a floor of;
    as little as; as few as; as low as; as small as; starts at; start at; starting at; starting from; at the very least; at a minimum`,
  at_most: `up to; as many as; as much as; as a lot as; as high as; as large as; no more than; not more than; at most; a maximum of;
    maximum of; maximum; max; capped at; limited to; cap of; a cap of; ceiling of; a ceiling of; not exceeding; not to exceed;
    not exceed; no greater than; no higher than; no longer than; no better than;
    no bigger than; no larger than; no older than; no taller than; upto;
    top out at; tops out at; topped out at; topping out at; max out at; maxes out at; maxed out at; capped out at`,
};

const after: Record<Bound, string> = {
  approx: 'or so; or thereabouts; give or take; ish; odd',
  below: 'or under',
  above: 'and counting',
  at_least: `or more; or higher; or above; or over; or greater; or older; or longer; plus; and up; and above; and over; upwards;
    at least; at the least; at minimum; at the minimum; at a minimum; minimum`,
  at_most: `or less; or fewer; or below; or lower; or younger; at most; at the most;
    at maximum; at the maximum; at a maximum; maximum; tops`,
};

/** Words that only strengthen or weaken a qualifier and belong to its span. */
const intensifiers = new Set([
  'just',
  'well',
  'slightly',
  'far',
  'way',
  'somewhat',
  'significantly',
  'substantially',
  'much',
  'considerably',
  'little',
  'bit',
]);

interface Phrase {
  words: string[];
  bound: Bound;
}

/** Phrases by the word that stands next to the number, longest first. */
function index(lists: Record<Bound, string>, side: 'first' | 'last'): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [bound, list] of Object.entries(lists) as [Bound, string][]) {
    for (const phrase of list.split(';')) {
      const words = phrase.trim().split(/\s+/u);
      const near = (side === 'first' ? words[0] : words.at(-1)) as string;
      map.set(near, [...(map.get(near) ?? []), { words, bound }]);
    }
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return map;
}

const byLastWord = index(before, 'last');
const byFirstWord = index(after, 'first');

const signs = new Map<string, Bound>([
  ['~', 'approx'],
  ['≈', 'approx'],
  ['>', 'above'],
  ['≥', 'at_least'],
  ['<', 'below'],
  ['≤', 'at_most'],
]);

export interface LeftQualifier {
  bound: Bound;
  /** The phrase nearest to the number, for what depends on the word ("over two years"). */
  words: string;
  /** True where something strengthens it ("just over"), so that it can be nothing but a bound. */
  firm: boolean;
  first: number;
  start: number;
}

function phraseEndingAt(view: View, last: number): { phrase: Phrase; first: number } | null {
  const { keys } = view.tokens;
  for (const phrase of byLastWord.get(keys[last] ?? '') ?? []) {
    const first = last - phrase.words.length + 1;
    if (first < 0) continue;
    if (
      phrase.words.every(
        (word, k) =>
          keys[first + k] === word &&
          (k === 0 || jointAfter(view.text, view.tokens, first + k - 1) === 'space'),
      )
    )
      return { phrase, first };
  }
  return null;
}

/** Words of which "over" is a part, or after which it means "about": "hand over $5 million", "a fight over two clauses". */
const overVerbs = new Set(
  `hand hands handed handing turn turns turned turning fork forks forked forking carry carries carried roll rolled pore pores pored poring preside presides presided presiding fight fights fought
  fighting argue argues argued arguing debate debates debated clash clashes clashed clashing dispute disputes disputed battle
  battles battled sue sues sued suing divided split worry worries worried concern concerns concerned row rows quarrel quarrels quarrelled feud authority
  control power jurisdiction oversight lead victory talks negotiations questions anger outrage lawsuit lawsuits complaint
  complaints case cases`.split(/\s+/u),
);

/** "Which adds up to 40", "she adds these up to 40" */
const adding = new Set('add adds added adding sum sums summed amounted'.split(' '));
const longestSum = 3;

function isPartOfVerb({ tokens: { keys } }: View, index: number): boolean {
  const before = (steps: number) => keys[index - steps] ?? '';
  if (keys[index] === 'to' && before(1) === 'up')
    return Array.from({ length: longestSum }, (_, k) => before(k + 2)).some((key) =>
      adding.has(key),
    );
  return keys[index] === 'over' && overVerbs.has(before(1));
}

/** The phrase that bounds the number beginning at token `first`, with its intensifiers; contradicting ones make "about". */
export function readLeftQualifier(view: View, first: number, start: number): LeftQualifier | null {
  const { text, tokens } = view;
  const sign = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1);
  const bySign = signs.get(sign);
  if (bySign)
    return { bound: bySign, words: sign, firm: true, first, start: text.lastIndexOf(sign, start) };
  let found = null as LeftQualifier | null;
  for (let last = first - 1; last >= 0 && jointAfter(text, tokens, last) === 'space'; ) {
    const at = phraseEndingAt(view, last);
    if (!at || isPartOfVerb(view, last)) break;
    // "We are short of more than 500"
    if (found && at.phrase.words.join(' ') === 'short of') break;
    const bound: Bound =
      found && found.bound !== at.phrase.bound
        ? combine(at.phrase.bound, found.bound)
        : at.phrase.bound;
    found = {
      bound,
      words: found?.words ?? at.phrase.words.join(' '),
      firm: found !== null,
      first: at.first,
      start: tokens.starts[at.first] as number,
    };
    last = at.first - 1;
  }
  if (!found) return null;
  for (let k = found.first - 1; k >= 0 && k >= found.first - 2; k--) {
    if (jointAfter(text, tokens, k) !== 'space') break;
    const key = tokens.keys[k] as string;
    const article =
      key === 'a' && (tokens.keys[k + 1] === 'little' || tokens.keys[k + 1] === 'bit');
    if (!intensifiers.has(key) && !article) break;
    found = { ...found, first: k, firm: true, start: tokens.starts[k] as number };
  }
  return found;
}

/** "at least about 50" is at least; "over nearly 28.8 million" asserts neither side. */
function combine(outer: Bound, inner: Bound): Bound {
  if (inner === 'approx') return outer;
  if (outer === 'approx') return inner;
  return 'approx';
}

export interface RightQualifier {
  bound: Bound;
  next: number;
  end: number;
}

/** "or more", "or so", "-plus", "+" right after the number or its unit. */
export function readRightQualifier(view: View, next: number, end: number): RightQualifier | null {
  const { text, tokens } = view;
  if (text.charAt(end) === '+') return { bound: 'at_least', next, end: end + 1 };
  const joint = jointBetween(text, end, tokens.starts[next] ?? Number.POSITIVE_INFINITY);
  if (joint === 'apart' || joint === 'none') return null;
  for (const { words, bound } of byFirstWord.get(tokens.keys[next] ?? '') ?? []) {
    if (words[0] === 'ish' || words[0] === 'plus' || words[0] === 'odd') {
      if (joint !== 'hyphen') continue;
    } else if (joint !== 'space') continue;
    const fits = words.every(
      (word, k) =>
        tokens.keys[next + k] === word &&
        (k === 0 || jointAfter(text, tokens, next + k - 1) === 'space'),
    );
    // "or more than", "and up to" bound the next number.
    const beyond = tokens.keys[next + words.length];
    const goesOn = beyond === 'than' || beyond === 'to' || beyond === '#';
    const tied = goesOn && jointAfter(text, tokens, next + words.length - 1) === 'space';
    if (fits && !tied)
      return {
        bound,
        next: next + words.length,
        end: tokens.ends[next + words.length - 1] as number,
      };
  }
  return null;
}

/** The inclusive bounds that a qualified value asserts. */
export function boundsOf(
  bound: Bound | null,
  low: number,
  high: number,
): { low: number | null; high: number | null; qualifier: Qualifier } {
  if (bound === 'above' || bound === 'at_least') return { low, high: null, qualifier: bound };
  if (bound === 'below' || bound === 'at_most') return { low: null, high, qualifier: bound };
  return { low, high, qualifier: low === high ? (bound ?? 'exact') : 'range' };
}
