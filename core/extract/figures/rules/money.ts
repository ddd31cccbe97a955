/** Amounts of money: "$1.2bn", "€10m", "Rs 500 crore", "15 million pounds", "50 cents". */
import { jointAfter } from '../../../text/tokens.ts';
import { codes, hundredths, moneyStarts, names, nationalNames, signs } from '../currencies.ts';
import type { AmountPlace, AmountRule, Draft } from '../figure-rule.ts';
import { singular } from '../noun-words.ts';
import { scales } from '../number-words.ts';
import { readNumeral } from '../numeral.ts';

interface CurrencyAfter {
  code: string;
  next: number;
  end: number;
  /** 100 where the word names a hundredth. */
  divisor: number;
}

/** A currency's name, code or sign behind the number. */
function currencyAfter({ context, amount, dollar }: AmountPlace): CurrencyAfter | null {
  const { text, tokens } = context;
  const { next, end } = amount;
  const key = tokens.keys[next] ?? '';
  const start = tokens.starts[next];
  if (start === undefined) return null;
  const gap = text.slice(end, start);
  const tokenEnd = tokens.ends[next] as number;
  if (signs.has(key)) {
    // "$ 20 $ 30": a sign with a number right behind belongs to that number.
    if (gap.trim() !== '' || gap.length > 1 || /^\s?\d/u.test(text.slice(tokenEnd, tokenEnd + 2)))
      return null;
    return { code: signs.get(key) as string, next: next + 1, end: tokenEnd, divisor: 1 };
  }
  const joint = jointAfter(text, tokens, next - 1);
  if (joint !== 'space' && joint !== 'hyphen' && gap !== '') return null;
  const written = text.slice(start, tokenEnd);
  const code = codes.get(key);
  // "3 USD50 cards": the code belongs to the number behind it.
  if (code && tokens.keys[next + 1] === '#' && tokens.starts[next + 1] === tokenEnd) return null;
  if (code && (/^[A-Z]{2,4}$/u.test(written) || key === 'rs')) {
    return magnitudeAfter(context, amount.scaled, {
      code,
      next: next + 1,
      end: tokenEnd,
      divisor: 1,
    });
  }
  const millions = /^M[A-Z]{3}$/u.test(written) ? codes.get(key.slice(1)) : undefined;
  if (millions && !amount.scaled)
    return { code: millions, next: next + 1, end: tokenEnd, divisor: 1e-6 };
  const one = singular(key);
  const local = (known: string) => (known === '$' ? dollar() : known);
  const part = hundredths.get(one) ?? hundredths.get(key);
  if (part) return { code: local(part), next: next + 1, end: tokenEnd, divisor: 100 };
  if (
    nationalNames.has(`${key} ${singular(tokens.keys[next + 1] ?? '')}`) ||
    (key === 'u' && tokens.keys[next + 1] === 's')
  ) {
    return nationalAfter(context, next);
  }
  const name = names.get(one);
  if (name === undefined || !isMoneyWord(one, amount, context.text)) return null;
  return { code: local(name), next: next + 1, end: tokenEnd, divisor: 1 };
}

/** "75 USD million": the magnitude behind the code. */
function magnitudeAfter(
  { text, tokens }: AmountPlace['context'],
  scaled: boolean,
  after: CurrencyAfter,
): CurrencyAfter {
  const scale = scales.get(tokens.keys[after.next] ?? '');
  if (scaled || !scale || scale < 1000 || jointAfter(text, tokens, after.next - 1) !== 'space')
    return after;
  return {
    ...after,
    next: after.next + 1,
    end: tokens.ends[after.next] as number,
    divisor: 1 / scale,
  };
}

/** "Canadian dollars", "Hong Kong dollars", "U.S. dollars". */
function nationalAfter(
  { text, tokens }: AmountPlace['context'],
  next: number,
): CurrencyAfter | null {
  const dotted = tokens.keys[next] === 'u';
  const at = dotted ? next + 2 : next + 1;
  const adjective = dotted ? 'us' : tokens.keys[next];
  const code = nationalNames.get(`${adjective} ${singular(tokens.keys[at] ?? '')}`);
  if (!code || (!dotted && jointAfter(text, tokens, next) !== 'space')) return null;
  return { code, next: at + 1, end: tokens.ends[at] as number, divisor: 1 };
}

const nearby = 2000;
const sterling = /£|\bsterling\b/i;

/** Pounds are weight in small numbers, unless the article speaks of sterling; "won" and "real" are words too. */
function isMoneyWord(name: string, amount: AmountPlace['amount'], text: string): boolean {
  if (name === 'pound')
    return (
      amount.scaled ||
      sterling.test(text.slice(Math.max(0, amount.start - nearby), amount.end + nearby))
    );
  if (name === 'won' || name === 'real' || name === 'rand' || name === 'dong') return amount.scaled;
  return true;
}

/** "3 dollars 50 cents", "15 dollars and 50", "thirteen dollars forty-five cents". */
function withCents(context: AmountPlace['context'], draft: Draft): Draft {
  const { text, tokens } = context;
  if (draft.low !== draft.high || !Number.isInteger(draft.low)) return draft;
  let at = draft.next;
  if (jointAfter(text, tokens, at - 1) !== 'space') return draft;
  const and = tokens.keys[at] === 'and';
  if (and) at++;
  const cents = readNumeral(context, at);
  if (!cents || cents.value >= 100 || !Number.isInteger(cents.value)) return draft;
  const named = hundredths.has(singular(tokens.keys[cents.next] ?? ''));
  const closes =
    and && /^\.?\s*$/u.test(text.slice(cents.end, cents.end + 8)) && text.length < cents.end + 8;
  if (!named && !closes) return draft;
  const value = draft.low + cents.value / 100;
  const next = named ? cents.next + 1 : cents.next;
  return { ...draft, low: value, high: value, end: tokens.ends[next - 1] as number, next };
}

export const money: AmountRule = {
  name: 'money',
  follows: (key) => moneyStarts.has(key),
  read: (place) => {
    const { amount, context } = place;
    const after = currencyAfter(place);
    if (amount.prefix) {
      const code = amount.prefix.bare ? place.dollar() : amount.prefix.code;
      // "$5 dollars": the name repeats the sign.
      const repeated = after && after.divisor === 1 && amount.prefix.bare ? after : null;
      return {
        ...amount,
        unit: repeated?.code ?? code,
        next: repeated?.next ?? amount.next,
        end: repeated?.end ?? amount.end,
      };
    }
    if (!after) return null;
    const scaled = (value: number) => Number((value / after.divisor).toPrecision(15));
    return withCents(context, {
      ...amount,
      low: scaled(amount.low),
      high: scaled(amount.high),
      unit: after.code,
      next: after.next,
      end: after.end,
    });
  },
  examples: [
    {
      text: 'The firm will hand over about $2.5 million.',
      found: 'about $2.5 million',
      value: { low: 2_500_000, high: 2_500_000, qualifier: 'approx' },
    },
    { text: 'a fine of $1.2bn', found: '$1.2bn', value: { low: 1.2e9, high: 1.2e9, unit: 'USD' } },
    { text: 'It raised €10m.', found: '€10m', value: { low: 1e7, unit: 'EUR' } },
    {
      text: 'an outlay of Rs 950 crore',
      found: 'Rs 950 crore',
      value: { low: 9.5e9, unit: 'INR' },
    },
    { text: 'worth US$ 7.2 bn', found: 'US$ 7.2 bn', value: { low: 7.2e9, unit: 'USD' } },
    { text: 'The damage was C$4.5m.', found: 'C$4.5m', value: { low: 4.5e6, unit: 'CAD' } },
    {
      text: 'about 20 million pounds was spent',
      found: 'about 20 million pounds',
      value: { low: 2e7, qualifier: 'approx', unit: 'GBP' },
    },
    {
      text: 'It cost 1,4 million dollars.',
      found: '1,4 million dollars',
      value: { low: 1.4e6, unit: 'USD' },
    },
    {
      text: 'The plan is worth $412.five million.',
      found: '$412.five million',
      value: { low: 412.5e6, garbled: true },
    },
    {
      text: 'valued at $1bn-$1.5bn',
      found: '$1bn-$1.5bn',
      value: { low: 1e9, high: 1.5e9, qualifier: 'range' },
    },
    { text: 'They get $3,000 per work.', found: '$3,000', value: { low: 3000, per: 'work' } },
    { text: 'It cost 3 dollars 50 cents.', found: '3 dollars 50 cents', value: { low: 3.5 } },
    {
      text: 'It charges 26 cents per share.',
      found: '26 cents',
      value: { low: 0.26, unit: 'USD', per: 'share' },
    },
  ],
  nonExamples: ['She weighed two pounds.', 'They won 5 games.', 'The Sept. 5 $ sign'],
  knownGaps: [
    { text: 'revenues of about MAUD 60', found: 'about MAUD 60', value: { low: 6e7, unit: 'AUD' } },
  ],
};
