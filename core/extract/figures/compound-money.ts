/** Money in two numbers: "3 dollars 50 cents", "15 dollars and 50", "15 USD 50". */
import { jointAfter, type Tokens } from '../../text/tokens.ts';
import { hundredths } from './currency-names.ts';
import type { Draft } from './figure-rule.ts';
import { singular } from './noun-words.ts';
import { readNumeral } from './numeral.ts';
import type { View } from './view.ts';

/** True where token `index` is a word or sign for a hundredth: "cents", "pence", "¢". */
export const isHundredth = (tokens: Tokens, index: number): boolean => {
  const key = tokens.keys[index] ?? '';
  return hundredths.has(key) || hundredths.has(singular(key));
};

/** What may follow hundredths that are not named: no noun that they would count. */
const closing = new Set('and or but more less each apiece per for to in plus'.split(' '));
/** A sum with unnamed hundredths is small change. */
const most = 1e5;

/** Adds the hundredths behind a whole sum of money. `prefixed`: its sign stands before it. */
export function addHundredths(view: View, draft: Draft, prefixed: boolean): Draft {
  const { text, tokens } = view;
  if (draft.low !== draft.high || !Number.isInteger(draft.low)) return draft;
  if (jointAfter(text, tokens, draft.next - 1) === 'apart') return draft;
  const and = tokens.keys[draft.next] === 'and';
  const cents = readNumeral(view, and ? draft.next + 1 : draft.next);
  if (!cents || cents.value >= 100 || !Number.isInteger(cents.value) || cents.scale > 1)
    return draft;
  const named = isHundredth(tokens, cents.next);
  if (!named) {
    const digits = cents.form === 'plain';
    if (draft.low > most || (prefixed && (digits || !and))) return draft;
    if (!and && (cents.value < 10 || (digits && cents.end - cents.start !== 2))) return draft;
    const joint = jointAfter(text, tokens, cents.next - 1);
    const closes = joint === 'apart' && !/^[-–/:%]|^[.,]\d/u.test(text.slice(cents.end));
    const goesOn = joint === 'space' && closing.has(tokens.keys[cents.next] as string);
    if (!closes && !(goesOn && (!and || tokens.keys[cents.next] === 'and'))) return draft;
  }
  const value = draft.low + cents.value / 100;
  const next = named ? cents.next + 1 : cents.next;
  return { ...draft, low: value, high: value, end: tokens.ends[next - 1] as number, next };
}
