/** Whose money an amount is that does not say it: "21.6 million comes from the state". */
import type { FramedReading } from './frames/frame.ts';
import { dollars, isMoney, scaleOf } from './values/convert-unit.ts';
import { intervalOf } from './values/interval.ts';

const inMillions = /\b(?:thousand|million|billion|trillion|bn|m|lakh|crore)\s*$/iu;
const bareDollar = /^[^$]*(?<![\p{L}.])\$\s?\d/u;
/** With fewer digits two amounts may be alike by chance. */
const fewestDigits = 2;

/**
 * The readings of a story by article; what is told in thousands and more of nothing gets the currency in which others
 * tell as many, or else the only one of its own article, where that has named it before.
 */
export function nameCurrencies(
  given: ReadonlyMap<string, readonly FramedReading[]>,
): Map<string, FramedReading[]> {
  const all = [...given.values()].flat();
  const told = currenciesByAmount(all);
  const named = currenciesByAmount(all.filter((one) => !isBareDollar(one)));
  return new Map(
    [...given].map(([article, own]) => {
      const readings = withDollarsOfOthers(own, named);
      const usual = ownCurrency(readings);
      const first = readings.findIndex((one) => currencyOf(one) !== null);
      const withCurrencies = readings.map((one, index) => {
        if (!isOfNothing(one)) return one;
        const [currency, ...others] = told.get(amountOf(one)) ?? [];
        if (currency !== undefined && others.length === 0) return inCurrency(one, currency);
        return usual !== null && first < index ? inCurrency(one, usual) : one;
      });
      return [article, withCurrencies] as const;
    }),
  );
}

/** A bare dollar is the one by whose name others tell as many of them, where the article itself names none. */
function withDollarsOfOthers(
  readings: readonly FramedReading[],
  named: ReadonlyMap<number, ReadonlySet<string>>,
): readonly FramedReading[] {
  const all = readings.filter((one) => dollars.has(currencyOf(one) ?? ''));
  if (all.length === 0 || !all.every(isBareDollar)) return readings;
  const found = new Set(
    all
      .filter((one) => digitsOf(one) >= fewestDigits)
      .flatMap((one) => [...(named.get(amountOf(one)) ?? [])])
      .filter((currency) => dollars.has(currency)),
  );
  const [currency] = found;
  if (currency === undefined || found.size > 1) return readings;
  return readings.map((one) => (isBareDollar(one) ? inCurrency(one, currency) : one));
}

function isBareDollar(one: FramedReading): boolean {
  return dollars.has(currencyOf(one) ?? '') && bareDollar.test(one.reading.quote);
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
