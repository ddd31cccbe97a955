/** The currency behind an amount: its name, code or sign, and the hundredths of one. */
import { jointAfter } from '../../text/tokens.ts';
import { isHundredth } from './compound-money.ts';
import { codePrefixes, codes, signs } from './currencies.ts';
import { hundredths, names, nationalNames } from './currency-names.ts';
import type { AmountPlace } from './figure-rule.ts';
import { singular } from './noun-words.ts';
import { scales } from './number-words.ts';
import { readNumeral } from './numeral.ts';

export interface CurrencyBehind {
  code: string;
  next: number;
  end: number;
  /** What the number is multiplied by: 0.01 for cents, 1e6 for "MEUR". */
  factor: number;
}

type View = AmountPlace['context'];

/** Reads the currency behind the amount; null where there is none. */
export function readCurrencyBehind(place: AmountPlace): CurrencyBehind | null {
  const { context, amount, dollar } = place;
  const { text, tokens } = context;
  const { next, end } = amount;
  const key = tokens.keys[next] ?? '';
  const start = tokens.starts[next];
  if (start === undefined) return null;
  const gap = text.slice(end, start);
  if (signs.has(key)) return signBehind(context, next, gap);
  const joint = jointAfter(text, tokens, next - 1);
  if (joint !== 'space' && joint !== 'hyphen' && gap !== '') return null;
  const behind = { next: next + 1, end: tokens.ends[next] as number };
  const coded = codeBehind(context, next, amount.scaled);
  if (coded) return coded;
  const one = singular(key);
  const local = (known: string) => (known === '$' ? dollar() : known);
  const part = hundredths.get(one) ?? hundredths.get(key);
  if (part) return { ...behind, code: local(part), factor: 0.01 };
  const national = nationalBehind(context, next);
  if (national) return national;
  const name = names.get(one);
  if (name === undefined || !isMoneyWord(one, amount, text)) return null;
  const sterling = one === 'pound' && tokens.keys[next + 1] === 'sterling';
  if (sterling && jointAfter(text, tokens, next) === 'space')
    return { code: 'GBP', next: next + 2, end: tokens.ends[next + 1] as number, factor: 1 };
  return { ...behind, code: local(name), factor: 1 };
}

/** "20 €", "10 $ 30 cents"; in "$ 20 $ 30" a sign with a number right behind belongs to that number. */
function signBehind(view: View, next: number, gap: string): CurrencyBehind | null {
  const { text, tokens } = view;
  const end = tokens.ends[next] as number;
  if (gap.trim() !== '' || gap.length > 1) return null;
  if (/^\s?\d/u.test(text.slice(end, end + 2))) {
    const second = readNumeral(view, next + 1);
    if (!second || !isHundredth(tokens, second.next)) return null;
  }
  return { code: signs.get(tokens.keys[next] as string) as string, next: next + 1, end, factor: 1 };
}

/** "50 USD", "120 MEUR", "75 USD million"; in "3 USD50 cards" the code belongs to the number behind it. */
function codeBehind({ text, tokens }: View, next: number, scaled: boolean): CurrencyBehind | null {
  const key = tokens.keys[next] as string;
  const known = codePrefixes.get(key);
  if (!known || known.letter) return null;
  const end = tokens.ends[next] as number;
  const written = text.slice(tokens.starts[next] as number, end);
  if (!/^(?:[A-Z]{2,4}|k[A-Z]{3}|Rs|rs|kr|Kr)$/u.test(written)) return null;
  if (tokens.keys[next + 1] === '#' && tokens.starts[next + 1] === end) return null;
  if (known.factor > 1 && (scaled || codes.has(key))) return null;
  const behind = { code: known.code, next: next + 1, end, factor: known.factor };
  const scale = scales.get(tokens.keys[next + 1] ?? '') ?? 0;
  if (scaled || known.factor > 1 || scale < 1000 || jointAfter(text, tokens, next) !== 'space')
    return behind;
  return { ...behind, next: next + 2, end: tokens.ends[next + 1] as number, factor: scale };
}

/** Words of the longest adjective: "south african". */
const longest = 3;

/** "Canadian dollars", "South African rand", "U.S. dollars". */
function nationalBehind({ text, tokens }: View, next: number): CurrencyBehind | null {
  const dotted = tokens.keys[next] === 'u' && tokens.keys[next + 1] === 's';
  let adjective = dotted ? 'us' : (tokens.keys[next] as string);
  const first = dotted ? next + 2 : next + 1;
  for (let at = first; at < first + longest; at++) {
    if (!(dotted && at === first) && jointAfter(text, tokens, at - 1) !== 'space') return null;
    const key = tokens.keys[at];
    if (key === undefined) return null;
    const noun = key === '$' ? 'dollar' : singular(key);
    const code = nationalNames.get(`${adjective} ${noun}`);
    if (code) return { code, next: at + 1, end: tokens.ends[at] as number, factor: 1 };
    // "US cents"
    const whole = noun === 'cent' ? nationalNames.get(`${adjective} dollar`) : undefined;
    if (whole) return { code: whole, next: at + 1, end: tokens.ends[at] as number, factor: 0.01 };
    adjective += ` ${key}`;
  }
  return null;
}

const nearby = 2000;
const sterlingNear = /£|\bsterling\b|\bpence\b/i;

/** Pounds are weight in small numbers, unless the article speaks of sterling; "won" and "real" are words too. */
function isMoneyWord(name: string, amount: AmountPlace['amount'], text: string): boolean {
  if (name === 'pound')
    return (
      amount.scaled ||
      sterlingNear.test(text.slice(Math.max(0, amount.start - nearby), amount.end + nearby))
    );
  if (name === 'won' || name === 'real' || name === 'rand' || name === 'dong') return amount.scaled;
  return true;
}
