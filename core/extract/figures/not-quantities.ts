/** Numbers that name, number or time something and count nothing: "SB 53", "Section 5", "GPT-5", "23:59". */
import { jointAfter } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { readNoun } from './noun.ts';
import { isStopper } from './noun-words.ts';
import { cardinals, scales } from './number-words.ts';
import { isOrdinalWord, readOrdinal } from './ordinal.ts';
import type { View } from './view.ts';

/** Words after which a number is a label. */
const labels = new Set(
  `section sections article articles chapter chapters title part parts paragraph paragraphs recital recitals clause annex appendix schedule exhibit
  figure table no nos number nr nrs tier tiers phase phases stage step steps round level levels class type category grade group
  version release build model models series season episode volume vol issue page pages pp line lines row column room suite floor
  apartment apt unit gate platform track exit route highway interstate road street channel flight form bulletin order rule
  directive regulation resolution proposition prop amendment bill law act case docket file question chapter lot item items
  option day days week ext extension tel telephone phone fax formula studio area district precinct ward zone sector block bloc
  pier dock terminal building hall window kernel covid catch apollo vitamin protocol policy standard category iso rfc pub goal
  dkt eo code passcode pin ref sec art para fig ch camera player seat team division league group experiment trial`.split(
    /\s+/u,
  ),
);
/** Labels of numbers of any length. */
const codes = new Set('code pin passcode no nos number id ref file docket'.split(' '));
/** Labels that a full stop shortens; behind any other it ends a sentence. */
const abbreviated = new Set(
  'no nos nr nrs pp vol apt ext tel dkt prop art para sec fig app ch pt'.split(' '),
);
/** Labels only where the number follows in the singular and no noun comes behind it: "week 3", but not "this week 3 firms". */
const softLabels = new Set(
  'day days week item items group team order case rule file law act bill unit area issue model models goal class question category step steps line lines policy standard trial'.split(
    ' ',
  ),
);

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

const timeOfDay =
  /^(?:\s?:\s?\d\d\b|\s?[ap]\.?\s?m\b\.?|\s?o[’']clock|\s(?:GMT|UTC|ET|EST|EDT|PST|PDT|CET|BST|noon|midnight)\b)/i;

/** "3 min read", "5-minute watch". */
const readingTime = /^[\s-]min(?:ute)?s?(?:\s(?:read|learn|watch|listen)\b|$|\n)/i;

/** "1 dollar = 155 yen": a rate of exchange. */
const isEquation = (text: string, { start, end }: Amount) =>
  /\d \p{L}{1,12} = $/u.test(text.slice(Math.max(0, start - 18), start)) ||
  /^ \p{L}{1,12} = /u.test(text.slice(end, end + 18));

const calling = new Set('call text dial ring'.split(' '));

/** "call or text 988". */
const isCalled = ({ tokens }: View, { form, first, start, end }: Amount) =>
  form === 'plain' && end - start > 2 && calling.has(tokens.keys[first - 1] ?? '');

/** "Step two: the purse": the number of a heading, which opens its sentence. */
function isHeadingNumber({ text, tokens }: View, { first, end, high }: Amount): boolean {
  if (text.charAt(end) !== ':' || high > 20 || jointAfter(text, tokens, first - 1) !== 'space')
    return false;
  const start = tokens.starts[first - 1] as number;
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    /^$|\n$|[.!?…)”"] $/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** "since six this morning", "at 11 last night". */
const partOfDay =
  /^ (?:this morning|this afternoon|this evening|tonight|last night|in the (?:morning|afternoon|evening)|at night)\b/u;

/** "47 U.S.C. 230", "88 Fed. Reg. 75191": law books are cited between two numbers. */
const citedCode =
  /^\s(?:U\.?\s?S\.?\s?C\b|C\.?\s?F\.?\s?R\b|F\.(?:\s?\dd|\s?Supp)|Fed\. Reg|Stat\.|Cal\. |U\.S\. \d)/u;

/** True where the number is no quantity. `unit`: a unit was read behind it, which only exact labels outweigh. */
export function isNotQuantity(view: View, amount: Amount, unit: boolean): boolean {
  const { text, tokens } = view;
  if (amount.prefix) return false;
  const { start, end, first } = amount;
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 10);
  if (tokens.ends[first - 1] === start) return true;
  if (amount.form === 'digits' || amount.form === 'plain') {
    if (
      '#_№@='.includes(before || ' ') &&
      !/\bn=$/iu.test(text.slice(Math.max(0, start - 3), start))
    )
      return true;
    if (/[-–./:,\\]/u.test(before) && start > 1 && /[\p{L}\d]/u.test(text.charAt(start - 2)))
      return true;
    if (/^(?:[-–/\\:]\d|-to-\d|[_=@]|\.\d|\s?(?:st|nd|rd|th)\b|s\b)/u.test(after)) return true;
    // "+44 20 7946 0958"
    if (before === '+' && /^ ?[\d(]/u.test(after)) return true;
    // A mark that points to a note: "[1]".
    if (before === '[' && after.startsWith(']')) return true;
    if (/^0\d/u.test(text.slice(start, start + 2))) return true;
    if (isDigitGroup(view, amount)) return true;
    // "Article 5(1)", "H.R. 1", "S. 2938"
    if (before === '(' && /[\p{L}\d)]/u.test(text.charAt(start - 2))) return true;
    if (
      /(?<![\p{L}.])(?:(?!U\.S|U\.K|U\.N|E\.U|D\.C|a\.|p\.)\p{Lu}\.\p{Lu}|S|A|H\.J\.Res|S\.J\.Res)\. $/u.test(
        text.slice(Math.max(0, start - 12), start),
      )
    )
      return true;
    if (/^[.)]\s/u.test(after) && amount.low < 100 && atLineStart(text, start)) return true;
  }
  if (
    citedCode.test(after) ||
    /(?:U\.S\.C|C\.F\.R|Stat|Fed\. Reg)\.? (?:§+ ?)?$/u.test(
      text.slice(Math.max(0, start - 12), start),
    )
  )
    return true;
  if (before === '§' || text.slice(start - 2, start) === '§ ') return true;
  if (timeOfDay.test(after) || isMinutes(text, amount)) return true;
  if (amount.low < 25 && partOfDay.test(text.slice(end, end + 20))) return true;
  if (readingTime.test(text.slice(end, end + 18)) || isEquation(text, amount)) return true;
  if (isHeadingNumber(view, amount) || isCalled(view, amount)) return true;
  // "the 1,204 of you who pay": a newsletter counts its readers.
  if (/^(?: ?%| per ?cent)? of you\b/u.test(text.slice(end, end + 20))) return true;
  if (/^\s(?:index|indexes|Index)\b/u.test(after) || isShortYear(text, amount)) return true;
  if (isOrdinal(view, amount)) return true;
  if (isDay(view, amount) || isModelSize(view, amount) || isGroupOf(view, amount)) return true;
  if (isLabelled(view, amount, unit) || isLastOf(view, amount)) return true;
  return !unit && isProductNumber(view, amount);
}

/** "the one hundred and fifth", "the forty-seventh president". */
function isOrdinal(view: View, { form, first, next }: Amount): boolean {
  const { keys } = view.tokens;
  if (form !== 'words') return false;
  if (
    !isOrdinalWord(keys[next] ?? '') &&
    !(keys[next] === 'and' && isOrdinalWord(keys[next + 1] ?? ''))
  )
    return false;
  const ordinal = readOrdinal(view, first);
  return ordinal !== null && ordinal.next > next;
}

/** The minutes of "08 : 30". */
const isMinutes = (text: string, { start, end, form }: Amount) =>
  form === 'plain' &&
  end - start === 2 &&
  /\d\s?:\s?$/u.test(text.slice(Math.max(0, start - 4), start));

/** "'98", "the class of ’11". */
const isShortYear = (text: string, { start, end }: Amount) =>
  end - start === 2 && /[\s(]['’‘]$/u.test(text.slice(Math.max(0, start - 2), start));

/** "Llama 3 70B", "Qwen 72B": the size is a part of the name. */
function isModelSize({ text, tokens }: View, { first, start, end }: Amount): boolean {
  if (
    !/\d ?[BMT]$/u.test(text.slice(start, end)) ||
    jointAfter(text, tokens, first - 1) !== 'space'
  )
    return false;
  const name = text.slice(tokens.starts[first - 1] as number, tokens.ends[first - 1] as number);
  if (/^\s?(?:parameters?|tokens?|users?|people)\b/i.test(text.slice(end, end + 12))) return false;
  return (
    tokens.keys[first - 1] === '#' ||
    (/^\p{Lu}/u.test(name) && !openers.has(name.toLowerCase()) && !isStopper(name.toLowerCase()))
  );
}

/** "the Group of Seven", but not "a group of seven banks". */
const isGroupOf = ({ text, tokens }: View, { first }: Amount) =>
  tokens.keys[first - 1] === 'of' &&
  tokens.keys[first - 2] === 'group' &&
  text.charAt(tokens.starts[first - 2] as number) === 'G';

/** "020 7946 0152": digits in groups that are no thousands. */
function isDigitGroup(view: View, amount: Amount): boolean {
  const { tokens, text } = view;
  const neighbour = (index: number, joint: number) =>
    tokens.keys[index] === '#' &&
    jointAfter(text, tokens, joint) === 'space' &&
    (tokens.ends[index] as number) - (tokens.starts[index] as number) > 2;
  return (
    amount.form === 'plain' &&
    amount.end - amount.start > 2 &&
    (neighbour(amount.next, amount.next - 1) || neighbour(amount.first - 1, amount.first - 1))
  );
}

function atLineStart(text: string, start: number): boolean {
  for (let k = start - 1; k >= 0; k--) {
    const char = text.charAt(k);
    if (char === '\n') return true;
    if (char !== ' ' && char !== '\t' && char !== '(') return false;
  }
  return true;
}

/** "June 10", "10 September". */
function isDay(view: View, amount: Amount): boolean {
  const { tokens, text } = view;
  if (amount.form !== 'plain' || amount.high > 31) return false;
  const isMonth = (index: number) => {
    const key = tokens.keys[index];
    return (
      key !== undefined &&
      months.has(key) &&
      /\p{Lu}/u.test(text.charAt(tokens.starts[index] as number))
    );
  };
  const near = (from: number, to: number) => /^[.,]?\s$/u.test(text.slice(from, to));
  if (isMonth(amount.first - 1) && near(tokens.ends[amount.first - 1] as number, amount.start))
    return true;
  return isMonth(amount.next) && near(amount.end, tokens.starts[amount.next] as number);
}

/** "day three of three", "page 2 of 10": how many of them there are says no more than the label. */
const isLastOf = ({ tokens: { keys } }: View, { first }: Amount) =>
  keys[first - 1] === 'of' &&
  labels.has(keys[first - 3] ?? '') &&
  (keys[first - 2] === '#' || cardinals.has(keys[first - 2] as string));

/** True for "Section 5", "Senate Bill 24-205", "tier two": the number says which one. */
export function isLabelled(view: View, amount: Amount, unit: boolean): boolean {
  const { tokens, text } = view;
  const at = amount.first - 1;
  const key = tokens.keys[at];
  if (key === undefined || !labels.has(key) || amount.scaled) return false;
  if (amount.low > 99999 && !(codes.has(key) && amount.form === 'plain')) return false;
  // "whose members number nine"
  if (key === 'number' && (tokens.keys[at - 1] ?? '').endsWith('s')) return false;
  const gap = text.slice(tokens.ends[at] as number, amount.start);
  if (gap.startsWith('.') ? !abbreviated.has(key) : !/^(?: |\s?#)$/u.test(gap)) return false;
  if (unit) {
    // "Item 1A": the letter is no unit.
    const lettered = /^\p{Lu}(?!\p{L})/u.test(text.slice(amount.end, amount.end + 2));
    if (lettered && /^\p{Lu}/u.test(text.charAt(tokens.starts[at] as number))) return true;
    return !softLabels.has(key) && key.length > 3 && amount.form === 'plain';
  }
  const noun = readNoun(view, amount.next);
  if (softLabels.has(key))
    return (
      noun === null ||
      tokens.keys[amount.next] === 'of' ||
      /\p{Lu}/u.test(text.charAt(tokens.starts[at] as number))
    );
  return noun === null || amount.form !== 'words';
}

/** "Claude 4", "Kernel 6.13", "RTX 5090 reviews": a name with its number. */
function isProductNumber(view: View, amount: Amount): boolean {
  const { tokens, text } = view;
  if ((amount.form !== 'plain' && amount.form !== 'digits') || amount.scaled || amount.range)
    return false;
  const written = text.slice(amount.start, amount.end);
  if (!/^\d{1,5}(?:\.\d{1,2})?$/u.test(written)) return false;
  const at = amount.first - 1;
  if (jointAfter(text, tokens, at) !== 'space') return false;
  const name = text.slice(tokens.starts[at] as number, tokens.ends[at] as number);
  // "iPhone 4", "iOS 4"
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(name)) return true;
  if (
    !/^\p{Lu}/u.test(name) ||
    isStopper(name.toLowerCase()) ||
    openers.has(name.toLowerCase()) ||
    scales.has(name.toLowerCase())
  )
    return false;
  if (/^[\p{Lu}\d]{2,6}$/u.test(name) && !/^(?:US|UK|EU|AI|UN|THE)$/u.test(name)) return true;
  if (written.length > 1 && (isListed(view, amount) || isPaired(view, amount))) return false;
  const noun = readNoun(view, amount.next);
  if (!noun) return true;
  const next = text.charAt(tokens.starts[amount.next] as number);
  return (
    next !== next.toLowerCase() ||
    (written.length < 3 && noun.modifiers.length === 0 && isNamePair(view, at))
  );
}

const listReach = 14;

/** "Acme bought 500 chips, Borealis 300 and Corvus 200": each name has its count, and none is a product. */
function isListed({ text, tokens }: View, { first, end }: Amount): boolean {
  const name = tokens.starts[first - 1] as number;
  if (!/(?:, | and )$/u.test(text.slice(Math.max(0, name - 5), name))) return false;
  if (!/^(?:[,.;]|$| and\b)/u.test(text.slice(end, end + 5))) return false;
  for (let k = first - 2; k >= 0 && k >= first - listReach; k--) {
    if (tokens.keys[k] !== '#' || jointAfter(text, tokens, k) !== 'space') continue;
    const lower = /^\p{Ll}/u.test(text.charAt(tokens.starts[k + 1] as number));
    if (lower && !isStopper(tokens.keys[k + 1] as string)) return true;
  }
  return false;
}

const pairsBefore =
  /\((?:\p{Lu}[\p{L}.]{1,20} \d[\d,]{0,9}(?:, | and |; )){0,8}\p{Lu}[\p{L}.]{1,20} $/u;
const pairBehind = /^(?:,| and|;) \p{Lu}[\p{L}.]{1,20} \d|^\)/u;

/** "(London 61, Zurich 28, Toronto 15)": names in brackets, each with its count. */
const isPaired = ({ text }: View, { start, end }: Amount) =>
  pairBehind.test(text.slice(end, end + 30)) &&
  pairsBefore.test(text.slice(Math.max(0, start - 160), start));

/** True where the capital is more than the start of a sentence. */
function isNamePair(view: View, at: number): boolean {
  const { text, tokens } = view;
  const before = text.slice(Math.max(0, (tokens.starts[at] as number) - 2), tokens.starts[at]);
  return /[\p{L}\d,] $/u.test(before);
}

/** Capitalized words that open a sentence before a number. */
const openers = new Set(
  'about around roughly nearly almost some over under only just another all both approximately total fewer barely every perhaps maybe exactly see estimated these those among additional last next first previous past'.split(
    ' ',
  ),
);
