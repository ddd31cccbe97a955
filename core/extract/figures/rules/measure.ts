/** Physical measures: "550 MW", "about 300 km", "10-gallon", "8 °C". */

import { jointAfter } from '../../../text/tokens.ts';
import type { AmountPlace, AmountRule, Draft } from '../figure-rule.ts';
import { attachedSymbols, measureStarts, measures, timeUnits } from '../units.ts';
import { tokenFrom } from '../view.ts';

interface Unit {
  code: string;
  next: number;
  end: number;
}

const byteOrBit = /^([KMGTP])b$/u;
const temperature =
  /^[ \u00a0]?(?:°|º|degrees?|deg)?\.?[ \u00a0]?(celsius|celcius|centigrade|fahrenheit|farenheit|[cf])(?!(?-i:[A-Za-zÀ-ɏ]))/i;
const brackets = /^ ?[[<](\p{L}{1,4})[\]>]/u;

function temperatureAt(
  { text, tokens }: AmountPlace['context'],
  from: number,
  end: number,
): Unit | null {
  const match = temperature.exec(text.slice(end, end + 24));
  if (!match) return null;
  const [all, name = ''] = match;
  if (name.length === 1 && !/[°º]|deg/i.test(all)) return null;
  let next = from;
  while ((tokens.starts[next] ?? Number.POSITIVE_INFINITY) < end + all.length) next++;
  return { code: /^c/i.test(name) ? 'Cel' : '[degF]', next, end: end + all.length };
}

/** "2 pm is 2 picometres": an hour is none. */
const isPicometre = (text: string, end: number) =>
  /^[^\n]{0,60}\bpicomet/u.test(text.slice(end, end + 80));

function symbolAt(
  { text, tokens }: AmountPlace['context'],
  next: number,
  end: number,
): Unit | null {
  const start = tokens.starts[next] as number;
  const tokenEnd = tokens.ends[next] as number;
  const written = text.slice(start, tokenEnd);
  const attached = start === end;
  const code =
    attached ||
    (written === 'pm' && isPicometre(text, tokenEnd)) ||
    (written === 'm' && !/[’'\p{L}]/u.test(text.slice(tokenEnd, tokenEnd + 1)))
      ? attachedSymbols.get(written)
      : undefined;
  if (!code) return null;
  return { code, next: next + 1, end: tokenEnd };
}

function unitAt(context: AmountPlace['context'], next: number, end: number): Unit | null {
  const { text, tokens } = context;
  const bracketed = brackets.exec(text.slice(end, end + 8));
  if (bracketed && measures.has((bracketed[1] as string).toLowerCase())) {
    return {
      code: measures.get((bracketed[1] as string).toLowerCase()) as string,
      next: next + 1,
      end: end + bracketed[0].length,
    };
  }
  const warm = temperatureAt(context, next, end);
  if (warm) return warm;
  if (text.charAt(end) === '°') return { code: 'deg', next, end: end + 1 };
  const joint = jointAfter(text, tokens, next - 1);
  const start = tokens.starts[next];
  if (start === undefined || (joint === 'apart' && start !== end)) return null;
  const key = tokens.keys[next] as string;
  const tokenEnd = tokens.ends[next] as number;
  const second = tokens.keys[next + 1] ?? '';
  const secondJoint = jointAfter(text, tokens, next);
  if (secondJoint === 'space' || secondJoint === 'hyphen') {
    const double = measures.get(`${key}-${second}`);
    if (double) return { code: double, next: next + 2, end: tokens.ends[next + 1] as number };
  }
  const written = text.slice(start, tokenEnd);
  const bits = byteOrBit.exec(written);
  if (bits) return { code: `${bits[1]}bit`, next: next + 1, end: tokenEnd };
  const single = measures.get(key);
  if (single && !(written.length === 2 && key === 'ha'))
    return squared(context, { code: single, next: next + 1, end: tokenEnd });
  return squaredOrNull(context, symbolAt(context, next, end));
}

const squaredOrNull = (context: AmountPlace['context'], unit: Unit | null) =>
  unit && squared(context, unit);

/** "km2", "m²": the power behind a symbol. */
function squared({ text, tokens }: AmountPlace['context'], unit: Unit): Unit {
  const char = text.charAt(unit.end);
  const power = { '2': '2', '²': '2', '3': '3', '³': '3' }[char];
  if (!power || !/^[a-z]{1,2}$/u.test(unit.code) || /[\p{L}\d]/u.test(text.charAt(unit.end + 1)))
    return unit;
  const isToken = tokens.starts[unit.next] === unit.end;
  return { code: unit.code + power, next: unit.next + (isToken ? 1 : 0), end: unit.end + 1 };
}

/** "miles an hour", "km/h", "metres per second". */
function withRate({ text, tokens }: AmountPlace['context'], unit: Unit): Unit {
  const key = tokens.keys[unit.next] ?? '';
  const slash = text.charAt(unit.end) === '/' && tokens.starts[unit.next] === unit.end + 1;
  const at = slash ? unit.next : unit.next + 1;
  if (
    !slash &&
    !(
      (key === 'per' || key === 'an' || key === 'a') &&
      jointAfter(text, tokens, unit.next - 1) === 'space'
    )
  )
    return unit;
  const word = tokens.keys[at] ?? '';
  const time = {
    ...Object.fromEntries(timeUnits),
    h: { code: 'h' },
    hr: { code: 'h' },
    s: { code: 's' },
    ms: { code: 'ms' },
  }[word];
  if (!time || !['h', 's', 'ms', 'min'].includes(time.code)) return unit;
  return { code: `${unit.code}/${time.code}`, next: at + 1, end: tokens.ends[at] as number };
}

/** "5 feet 2 inches", "12 ft 2 in". */
function withInches(context: AmountPlace['context'], draft: Draft): Draft {
  if (draft.unit !== '[ft_i]') return draft;
  const match = /^ (\d{1,2}) in(?:ch(?:es)?)?(?!\p{L})/u.exec(
    context.text.slice(draft.end, draft.end + 12),
  );
  if (!match) return draft;
  const value = draft.low + Number(match[1]) / 12;
  const end = draft.end + match[0].length;
  const next = tokenFrom(context, draft.next, end);
  return { ...draft, low: value, high: value, end, next };
}

export const measure: AmountRule = {
  name: 'measure',
  follows: (key, sign) => measureStarts.has(key) || '°º[<'.includes(sign),
  read: (place) => {
    const { context, amount } = place;
    if (
      amount.prefix ||
      (context.tokens.starts[amount.next] === undefined &&
        !/[°º]/u.test(context.text.charAt(amount.end)))
    )
      return null;
    const unit = unitAt(context, amount.next, amount.end);
    if (!unit) return null;
    const whole = /^(?:[a-zA-Z]{1,3}|\[\w+\]|[kMGT]W)$/u.test(unit.code)
      ? withRate(context, unit)
      : unit;
    return withInches(context, { ...amount, unit: whole.code, next: whole.next, end: whole.end });
  },
  examples: [
    { text: 'a site of 550 MW in all', found: '550 MW', value: { low: 550, unit: 'MW' } },
    {
      text: 'about 300 km from the coast',
      found: 'about 300 km',
      value: { low: 300, unit: 'km', qualifier: 'approx' },
    },
    { text: 'a 10-gallon cooler', found: '10-gallon', value: { low: 10, unit: '[gal_us]' } },
    { text: 'a chip made at 5nm', found: '5nm', value: { low: 5, unit: 'nm' } },
    {
      text: 'It used 1.2 terawatt-hours.',
      found: '1.2 terawatt-hours',
      value: { low: 1.2, unit: 'TW.h' },
    },
    {
      text: 'over 188 miles an hour',
      found: 'over 188 miles an hour',
      value: { low: 188, high: null, unit: '[mi_i]/h' },
    },
    { text: 'It was 8°C outside.', found: '8°C', value: { low: 8, unit: 'Cel' } },
    { text: 'a range of 190 km2', found: '190 km2', value: { low: 190, unit: 'km2' } },
    {
      text: 'He is 5 feet 6 inches tall.',
      found: '5 feet 6 inches',
      value: { low: 5.5, unit: '[ft_i]' },
    },
  ],
  nonExamples: ['at 2 pm on Friday', 'the 180 members', 'a 5G network'],
  knownGaps: [{ text: 'It was 41C in Delhi.', found: '41C', value: { low: 41, unit: 'Cel' } }],
};
