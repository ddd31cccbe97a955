/** Ages: "Mistry, 44, said", "aged 55", "a 71-year-old", "ten months old". */
import { jointAfter } from '../../../text/tokens.ts';
import type { AmountPlace, AmountRule, Draft } from '../figure-rule.ts';
import { readNoun } from '../noun.ts';
import { readLeftQualifier } from '../qualifiers.ts';
import { timeUnitAt } from './duration.ts';

const unit = 'years old';
const perYear: Record<string, number> = { a: 1, mo: 12, wk: 52, d: 365 };

/** "five years old", "71-year-old", "3 years of age"; months and weeks stay what they are. */
function ageInWords({ context, amount }: AmountPlace): Draft | null {
  const { text, tokens } = context;
  const time = timeUnitAt(context, amount.next);
  if (
    !time ||
    perYear[time.code] === undefined ||
    jointAfter(text, tokens, time.next - 1) === 'apart'
  )
    return null;
  const key = tokens.keys[time.next];
  const words =
    key === 'old' || key === 'olds'
      ? 1
      : key === 'of' && tokens.keys[time.next + 1] === 'age'
        ? 2
        : 0;
  if (words === 0) return null;
  const next = time.next + words;
  return {
    ...amount,
    unit: time.code === 'a' ? unit : time.code,
    noun: null,
    next,
    end: tokens.ends[next - 1] as number,
  };
}

/** Nouns for people, by their endings: "the chief executive, 52, said". */
const person =
  /(?:er|or|ist|man|woman|utive|ident|tary|father|mother|son|boss|nominee|head|wife|husband|girl|boy|teen|teenager|judge|chief|attorney|clerk|expert|official|coach|dean|daughter|pupil|friend|student|victim|patient)$/u;

/** "Jane Roe, 44, said", "Roe (44)": a number in apposition to a name. */
function ageInApposition({ context, amount, left }: AmountPlace): Draft | null {
  const { text, tokens } = context;
  if (left || amount.range || amount.form !== 'plain' || amount.low < 5 || amount.low > 119)
    return null;
  const before = text.slice(amount.start - 2, amount.start);
  const after = text.charAt(amount.end);
  const apposed =
    (before === ', ' && (after === ',' || after === '.')) || (before === ' (' && after === ')');
  if (!apposed) return null;
  const previous = amount.first - 1;
  const name = text.charAt(tokens.starts[previous] ?? 0);
  const nearer = tokens.ends[previous] === amount.start - 2;
  const role = person.test(tokens.keys[previous] as string);
  if (isHeading(text, tokens.starts[previous] as number, amount.end)) return null;
  if (
    !nearer ||
    (name === name.toLowerCase() && !role) ||
    isMonth.has(tokens.keys[previous] as string)
  )
    return null;
  // "Smith, 10, 12": a list of numbers and no age.
  if (tokens.keys[amount.next] === '#' && text.charAt(amount.end) === ',') return null;
  return { ...amount, unit, noun: null };
}

/** "Comments (23)": a line that says how many of something there are. */
function isHeading(text: string, start: number, end: number): boolean {
  const opens = start === 0 || text.charAt(start - 1) === '\n';
  return (
    opens && text.charAt(end) === ')' && (end + 1 === text.length || text.charAt(end + 1) === '\n')
  );
}

const isMonth = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** "under the age of 14": the bound stands before the phrase, which ends with the token `last`. */
function boundBefore(context: AmountPlace['context'], last: number): Partial<Draft> {
  const { keys, starts } = context.tokens;
  if (keys[last] !== 'of') return {};
  const first = keys[last - 2] === 'the' ? last - 2 : last - 1;
  const left = readLeftQualifier(context, first, starts[first] as number);
  if (left?.bound !== 'below' && left?.bound !== 'above') return {};
  return { qualifier: left.bound, open: left.bound, first: left.first, start: left.start };
}

/** "aged 55", "at the age of 56". */
function ageAfterWord({ context, amount, left }: AmountPlace): Draft | null {
  const { tokens } = context;
  const previous = (left?.first ?? amount.outer?.first ?? amount.first) - 1;
  const key = tokens.keys[previous];
  const word =
    key === 'aged' ||
    key === 'age' ||
    (key === 'of' && tokens.keys[previous - 1] === 'age') ||
    (key === 'ages' && amount.range);
  if (!word || jointAfter(context.text, tokens, previous) !== 'space' || amount.high > 130)
    return null;
  return { ...amount, ...boundBefore(context, previous), unit, noun: null };
}

/** "She is 40.", "who turns 21 in May": said of somebody, and nothing is counted. */
function ageOfSomebody({ context, amount, left }: AmountPlace): Draft | null {
  const { text, tokens } = context;
  if (left || amount.range || amount.form !== 'plain' || amount.low < 5 || amount.low > 119)
    return null;
  const verb = tokens.keys[amount.first - 1] ?? '';
  const who = tokens.keys[amount.first - 2] ?? '';
  if (!/^(?:he|she|who)$/u.test(who)) return null;
  const turned = /^(?:turns|turned)$/u.test(verb);
  if (!turned && !/^(?:is|was)$/u.test(verb)) return null;
  const after = text.slice(amount.end, amount.end + 9);
  const ends = /^(?:[.,;!?)”"](?!\d)|$|\n| (?:and|when|in|on|at|this|last|next)\b)/u;
  return ends.test(after) ? { ...amount, unit, noun: null } : null;
}

const persons = new Set(
  `anyone anybody everyone those people children kids teens teenagers adolescents minors youngsters pupils users persons
  boys girls adults youth youths counts accounts`.split(/\s+/u),
);
const least = 3;
const most = 99;

/** "anyone under 16", "those 18 and over": a bound on people that counts nothing. */
function ageOfPeople({ context, amount, left }: AmountPlace): Draft | null {
  const { keys } = context.tokens;
  if (amount.form !== 'plain' || amount.range || amount.low < least || amount.high > most)
    return null;
  const bounded = left ? left.bound === 'below' || left.bound === 'above' : false;
  const older = keys[amount.next] === 'and' || keys[amount.next] === 'or';
  const behind =
    older && /^(?:over|older|under|younger|above|up)$/u.test(keys[amount.next + 1] ?? '');
  if (!bounded && !behind) return null;
  if (!persons.has(keys[(left?.first ?? amount.first) - 1] ?? '')) return null;
  if (!behind && readNoun(context, amount.next)) return null;
  return { ...amount, unit, noun: null };
}

export const age: AmountRule = {
  name: 'age',
  read: (place) =>
    place.amount.prefix
      ? null
      : (ageInWords(place) ??
        ageInApposition(place) ??
        ageAfterWord(place) ??
        ageOfSomebody(place) ??
        ageOfPeople(place)),
  examples: [
    {
      text: 'Jane Roe, 44, runs the lab.',
      found: '44',
      value: { low: 44, high: 44, unit: 'years old' },
    },
    {
      text: 'The founder died at the age of 56.',
      found: '56',
      value: { low: 56, unit: 'years old' },
    },
    {
      text: 'The chief executive, 52, resigned.',
      found: '52',
      value: { low: 52, unit: 'years old' },
    },
    {
      text: 'children under the age of 14',
      found: 'under the age of 14',
      value: { low: null, high: 14, qualifier: 'below', unit: 'years old' },
    },
    {
      text: 'Anyone under 16 would be barred.',
      found: 'under 16',
      value: { low: null, high: 16, unit: 'years old' },
    },
    {
      text: 'Those 18 and over may stay.',
      found: '18 and over',
      value: { low: 18, high: null, unit: 'years old' },
    },
    { text: 'She is 40 and lives there.', found: '40', value: { low: 40, unit: 'years old' } },
    { text: 'a 71-year-old retiree', found: '71-year-old', value: { low: 71, unit: 'years old' } },
    {
      text: 'She was five years old.',
      found: 'five years old',
      value: { low: 5, unit: 'years old' },
    },
    {
      text: 'children ages 6 to 12',
      found: '6 to 12',
      value: { low: 6, high: 12, unit: 'years old' },
    },
    {
      text: 'more than 500 years old',
      found: 'more than 500 years old',
      value: { low: 500, high: null, unit: 'years old' },
    },
  ],
  nonExamples: [
    'On June 10, 44 firms signed.',
    'In March, 44, 45 and 46 fell.',
    'Comments (23)\n',
    'He is 3 points ahead.',
  ],
  knownGaps: [],
};
