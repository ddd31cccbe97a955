/** Numbers that signs around them give away: "#5", "@4", "[1]", "+44 20 7946 0958", "(1) … (2) …", "1. …". */
import { jointAfter } from '../../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import type { View } from '../view.ts';

/** "(1) the first; (2) the second". */
const isEnumerator = (text: string, { start, end }: Amount) =>
  text.charAt(end) === ')' &&
  /(?:^|\n|[;:,.] |\band )\($/u.test(text.slice(Math.max(0, start - 6), start));

/** "In 2023 260 drivers left": the year is no part of the number. */
const isYear = ({ text, tokens }: View, index: number): boolean =>
  /^(?:in|since|by|until|during|of)$/u.test(tokens.keys[index - 1] ?? '') &&
  /^(?:19|20)\d\d$/u.test(text.slice(tokens.starts[index], tokens.ends[index]));

/** "020 7946 0152": digits in groups that are no thousands. */
function isDigitGroup(view: View, amount: Amount): boolean {
  const { tokens, text } = view;
  const neighbour = (index: number, joint: number) =>
    tokens.keys[index] === '#' &&
    jointAfter(text, tokens, joint) === 'space' &&
    (tokens.ends[index] as number) - (tokens.starts[index] as number) > 2 &&
    !isYear(view, index);
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

/** "1 euro = 9 kronor": a rate of exchange. */
function isEquation(text: string, { start, end }: Amount): boolean {
  const before = text.slice(Math.max(0, start - 18), start);
  const after = text.slice(end, end + 18);
  return (
    (before.endsWith(' = ') && /\d \p{L}{1,12} = $/u.test(before)) ||
    (after.includes(' = ') && /^ \p{L}{1,12} = /u.test(after))
  );
}

const calling = new Set('call text dial ring'.split(' '));

/** "call or text 555". */
const isCalled = ({ tokens, text }: View, { form, first, start, end }: Amount) =>
  form === 'plain' &&
  end - start > 2 &&
  calling.has(tokens.keys[first - 1] ?? '') &&
  text.charAt(tokens.ends[first - 1] as number) !== ',';

/** True for a number in digits that a sign before or behind it makes a mark, a list numeral or a part of something. */
function isMarked({ text }: View, amount: Amount): boolean {
  const { start, end, low } = amount;
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 10);
  // "n=212" is the size of a sample.
  if (
    '#_№@='.includes(before || ' ') &&
    !/\b[nN]=$/u.test(text.slice(Math.max(0, start - 3), start))
  )
    return true;
  if (/[-–./:,\\+]/u.test(before) && start > 1 && /[\p{L}\d]/u.test(text.charAt(start - 2)))
    return true;
  if (/^(?:[-–/\\:]\d|-to-\d|[_=@]|\.\d|\p{Lu}\d| FM\b|\s?(?:st|nd|rd|th)\b|s\b)/u.test(after))
    return true;
  // "a 10-K", "its 8-K": forms of the American exchanges' supervisors
  if (/^-[KQF](?![\p{L}\d-])/u.test(after)) return true;
  if (before === '+' && /^ ?[\d(]/u.test(after)) return true;
  if (before === '[' && after.startsWith(']')) return true;
  if (/^0\d/u.test(text.slice(start, start + 2))) return true;
  if (low < 30 && isEnumerator(text, amount)) return true;
  return low < 100 && /^[.)]\s/u.test(after) && atLineStart(text, start);
}

/** True where the signs or words right at the number say that nothing is counted. */
export function isSigned(view: View, amount: Amount): boolean {
  const { text, tokens } = view;
  const { form, start, end, first } = amount;
  if (tokens.ends[first - 1] === start) return true;
  const digits = form === 'digits' || form === 'plain';
  if (digits && (isMarked(view, amount) || isDigitGroup(view, amount))) return true;
  if (isEquation(text, amount) || isCalled(view, amount)) return true;
  // "o 9.º ano"
  if (/^\.?[ºª]/u.test(text.slice(end, end + 2))) return true;
  // "the 800 of you who write in": a newsletter counts its readers.
  return /^(?: ?%| per ?cent)? of you\b|^ [iI]ndex(?:es)?\b/u.test(text.slice(end, end + 20));
}
