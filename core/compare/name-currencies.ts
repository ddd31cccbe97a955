/** Whose money an amount is that does not say it: "30.5 million comes from the port". */
import type { FramedReading } from './frames/frame.ts';
import { dollars, isMoney, scaleOf } from './values/convert-unit.ts';
import { intervalOf } from './values/interval.ts';
import { isEvidentSlip } from './values/is-slip.ts';

const inMillions = /\b(?:thousand|million|billion|trillion|bn|m|lakh|crore)\s*$/iu;
const bareDollar = /^[^$]*(?<![\p{L}.])\$\s?\d/u;
/** With fewer digits two amounts may be alike by chance. */
const fewestDigits = 2;

/** What is said of money, in the sentence of an amount. */
const ofMoney =
  /\b(?:pa(?:y|ys|id|ying|yments?)|costs?|costing|funds?|funded|funding|budgets?|invest(?:s|ed|ment)?|spen[dt]s?|spending|grants?|subsid(?:y|ies)|contribut\p{L}+|chips? in|money|euros?|dollars?|pounds?|francs?|price[ds]?|worth|fee|fines?|fined|penalt(?:y|ies)|loans?|comes? from|goes? to|cash|bill(?:ed)?|revenue|profit)\b/iu;

/**
 * The readings of a story by article; what is told in thousands and more of nothing gets the currency in which others
 * tell as many, where nobody counts as many things; or else the only one of its own article, where that has named it
 * before and speaks of money. The currency is inferred, and its quote does not say it.
 */
export function nameCurrencies(
  given: ReadonlyMap<string, readonly FramedReading[]>,
): Map<string, FramedReading[]> {
  const all = [...given.values()].flat();
  const told = currenciesByAmount(all);
  const named = all.filter((one) => isDollar(one) && !isBareDollar(one));
  const counted = new Set(all.filter(isCounted).map(amountOf));
  return new Map(
    [...given].map(([article, own]) => {
      const readings = withDollarsOfOthers(own, named);
      const usual = ownCurrency(readings);
      const first = readings.findIndex((one) => currencyOf(one) !== null);
      const withCurrencies = readings.map((one, index) => {
        if (!isOfNothing(one) || counted.has(amountOf(one))) return one;
        const [currency, ...others] = told.get(amountOf(one)) ?? [];
        if (currency !== undefined && others.length === 0) return inCurrency(one, currency);
        const isInIt = usual !== null && first < index && isOfMoney(one);
        return isInIt ? inCurrency(one, usual) : one;
      });
      return [article, withCurrencies] as const;
    }),
  );
}

function isOfMoney({ frame: { before, after } }: FramedReading): boolean {
  return ofMoney.test(before) || ofMoney.test(after);
}

/** "12.5 million people" */
function isCounted({ reading: { value } }: FramedReading): boolean {
  return value.type === 'figure' && value.figure.unit === 'count' && value.figure.noun !== null;
}

/** From how many digits on one amount shows by itself that two outlets tell the same. */
const many = 3;

/**
 * A bare dollar is the one by whose name others tell as many of them, or by a slip of the pen nearly as many, where the
 * article itself names none; one amount of few digits shows nothing.
 */
function withDollarsOfOthers(
  readings: readonly FramedReading[],
  named: readonly FramedReading[],
): readonly FramedReading[] {
  const own = readings.filter(isDollar);
  if (own.length === 0 || !own.every(isBareDollar)) return readings;
  const alike = named.filter((other) => own.some((one) => areAlike(one, other)));
  const [currency, ...others] = new Set(alike.map(currencyOf));
  const amounts = new Set(alike.map(amountOf));
  const isShown = amounts.size > 1 || alike.some((one) => digitsOf(one) >= many);
  if (!currency || others.length > 0 || !isShown) return readings;
  return readings.map((one) => (isBareDollar(one) ? inCurrency(one, currency) : one));
}

function areAlike(one: FramedReading, other: FramedReading): boolean {
  if (amountOf(one) === amountOf(other)) return digitsOf(one) >= fewestDigits;
  const [a, b] = [one.reading.value, other.reading.value];
  return a.type === 'figure' && b.type === 'figure' && isEvidentSlip(a.figure, b.figure);
}

function isDollar(one: FramedReading): boolean {
  return dollars.has(currencyOf(one) ?? '');
}

function isBareDollar(one: FramedReading): boolean {
  return isDollar(one) && bareDollar.test(one.reading.quote);
}

function currenciesByAmount(readings: readonly FramedReading[]): Map<number, Set<string>> {
  const told = new Map<number, Set<string>>();
  for (const one of readings) {
    const currency = currencyOf(one);
    if (currency === null || digitsOf(one) < fewestDigits) continue;
    const known = told.get(amountOf(one));
    if (known) known.add(currency);
    else told.set(amountOf(one), new Set([currency]));
  }
  return told;
}

function ownCurrency(readings: readonly FramedReading[]): string | null {
  const [currency, ...others] = new Set(readings.flatMap((one) => currencyOf(one) ?? []));
  return currency !== undefined && others.length === 0 ? currency : null;
}

function currencyOf({ reading: { value } }: FramedReading): string | null {
  return value.type === 'figure' && isMoney(value.figure.unit) ? value.figure.unit : null;
}

function isOfNothing({ reading: { value, quote } }: FramedReading): boolean {
  if (value.type !== 'figure') return false;
  const { unit, noun } = value.figure;
  return unit === 'count' && noun === null && inMillions.test(quote);
}

function amountOf({ reading: { value } }: FramedReading): number {
  return value.type === 'figure' ? intervalOf(value.figure).anchor : Number.NaN;
}

function digitsOf({ reading: { value } }: FramedReading): number {
  return value.type === 'figure' ? intervalOf(value.figure).digits : 0;
}

function inCurrency({ reading, frame }: FramedReading, unit: string): FramedReading {
  if (reading.value.type !== 'figure') return { reading, frame };
  const figure = { ...reading.value.figure, unit };
  return {
    reading: { ...reading, kind: 'money', value: { type: 'figure', figure } },
    frame: { ...frame, dimension: scaleOf(unit).base },
  };
}
