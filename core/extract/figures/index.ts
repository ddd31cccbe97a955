/** Quantities with bounds, unit and noun. */
import type { DateMention, EntityMention, Figure } from '../../model.ts';
import { WordTable } from '../../text/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import { readAmount } from './amount.ts';
import { Claimed } from './claimed.ts';
import { codePrefixes, signPrefixes, signs } from './currencies.ts';
import { localDollar } from './dollar.ts';
import { completeEllipses } from './ellipsis.ts';
import type { AmountRule, Place, WordRule } from './figure-rule.ts';
import { finishFigure } from './finish.ts';
import { isNotQuantity } from './not-quantities.ts';
import { cardinals, denominators, scales } from './number-words.ts';
import { readLeftQualifier } from './qualifiers.ts';
import { age } from './rules/age.ts';
import { ageGroup } from './rules/age-group.ts';
import { articleDuration } from './rules/article-duration.ts';
import { compute } from './rules/compute.ts';
import { count } from './rules/count.ts';
import { decades } from './rules/decades.ts';
import { duration } from './rules/duration.ts';
import { everyNth } from './rules/every-nth.ts';
import { factor } from './rules/factor.ts';
import { few } from './rules/few.ts';
import { fraction } from './rules/fraction.ts';
import { group } from './rules/group.ts';
import { half } from './rules/half.ts';
import { labelledVote } from './rules/labelled-vote.ts';
import { magnitude } from './rules/magnitude.ts';
import { measure } from './rules/measure.ts';
import { money } from './rules/money.ts';
import { none } from './rules/none.ts';
import { opposedVoters } from './rules/opposed-voters.ts';
import { over } from './rules/over.ts';
import { percent } from './rules/percent.ts';
import { plural } from './rules/plural.ts';
import { ratio } from './rules/ratio.ts';
import { share } from './rules/share.ts';
import { times } from './rules/times.ts';
import { vote } from './rules/vote.ts';

/**
 * Tried in this order at every number. A tally comes before all else, because "62 to 5" would be a range; a share before
 * a count ("one in five"); an age before a duration ("five years old"); a count takes what is left.
 */
const amountRules: readonly AmountRule[] = [
  ratio,
  opposedVoters,
  vote,
  over,
  plural,
  percent,
  share,
  money,
  compute,
  age,
  duration,
  times,
  measure,
  fraction,
  count,
];

/** Tried at words of their own, where no number was read. */
const wordRules: readonly WordRule[] = [
  magnitude,
  few,
  half,
  factor,
  group,
  none,
  everyNth,
  decades,
  articleDuration,
  ageGroup,
  labelledVote,
];

export const rules: readonly (AmountRule | WordRule)[] = [...amountRules, ...wordRules];

const numeralStarts = new Set([
  '#',
  'a',
  'an',
  'half',
  'quarter',
  'dozen',
  'hundred',
  ...cardinals.keys(),
]);
const numberStarts = new Set([...numeralStarts, ...signs.keys(), ...codePrefixes.keys()]);

/** Articles and currency codes are common words, and a sign may stand alone: what follows decides at once whether a number can begin. */
function mayBegin(keys: readonly string[], i: number): boolean {
  const key = keys[i] as string;
  if (key === '#') return true;
  const next = keys[i + 1] ?? '';
  if (key === 'a' || key === 'an')
    return scales.has(next) || denominators.has(next) || next === 'score';
  if (codePrefixes.has(key)) return next === '#' || signs.has(next);
  if (signs.has(key)) return numeralStarts.has(next) || signPrefixes.has(next + key);
  return numberStarts.has(key);
}
/** The word rules by the token at which they start; empty at tokens where only a number may begin. */
const startRules = new WordTable<readonly WordRule[]>(
  new Set([...numberStarts, ...wordRules.flatMap(({ starts }) => starts)])
    .values()
    .map((start) => [start, wordRules.filter(({ starts }) => starts.includes(start))]),
);

/** Finds the figures of an article in order; what lies in furniture, dates and names of models and laws is none. */
export function findFigures(
  context: ExtractContext,
  dates: readonly DateMention[],
  entities: readonly EntityMention[],
): Figure[] {
  const { keys, words, starts } = context.tokens;
  const claimed = new Claimed(context.furniture, dates, entities);
  let dollar: string | null = null;
  const place: Place = {
    context,
    index: 0,
    dollar: () => {
      dollar ??= localDollar(context);
      return dollar;
    },
  };
  const found: Figure[] = [];
  let free = 0;
  for (let i = 0; i < words.length; i++) {
    const rules = startRules.at(words[i] as number);
    if (rules === undefined || (starts[i] as number) < free) continue;
    place.index = i;
    const read = (mayBegin(keys, i) ? readNumber(place) : null) ?? readWord(place, rules);
    if (!read) continue;
    if (read.figure && !claimed.claims(read.figure, context)) found.push(read.figure);
    free = Math.max(free, read.end);
  }
  completeEllipses(context, found);
  return found;
}

/** What was read at a place: a figure, or nothing up to `end`. */
interface Read {
  figure: Figure | null;
  end: number;
}

function readNumber(place: Place): Read | null {
  const { context, index } = place;
  const amount = readAmount(context, index);
  if (!amount) return null;
  const atFirst = amount.outer ?? amount;
  const left = readLeftQualifier(context, atFirst.first, atFirst.start);
  const at = { context, index, dollar: place.dollar, amount, left };
  const key = context.tokens.keys[amount.next] ?? '';
  const sign = signBehind(context.text, amount.end);
  // After a currency sign there is nothing but money.
  for (const rule of amount.prefix ? [money] : amountRules) {
    if (!amount.prefix && rule.follows?.(key, sign) === false) continue;
    const draft = rule.read(at);
    if (!draft) continue;
    const tally = rule === vote || rule === opposedVoters || rule === ratio;
    if (!tally && isNotQuantity(context, amount, rule !== count))
      return { figure: null, end: amount.end };
    return finishFigure(place, draft, rule.name, tally ? null : amount.outer, left);
  }
  // "a third company", "one": no number, but a word rule may know more.
  const mayBeWord = amount.form === 'words' || amount.form === 'fraction';
  return mayBeWord ? null : { figure: null, end: amount.end };
}

/** The first sign behind a number, a blank left out. */
function signBehind(text: string, end: number): string {
  const sign = text.charAt(end);
  return sign === ' ' || sign === '\u00a0' || sign === '\u202f' ? text.charAt(end + 1) : sign;
}

function readWord(place: Place, candidates: readonly WordRule[]): Read | null {
  for (const rule of candidates) {
    const draft = rule.read(place);
    if (!draft) continue;
    const left = readLeftQualifier(place.context, draft.first, draft.start);
    return finishFigure(place, draft, rule.name, null, left);
  }
  return null;
}
