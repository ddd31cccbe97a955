/** Amounts that only say another amount in another currency: "A$5 million (US$3.3 million)". */
import type { Figure } from '../../model.ts';

const money = /^[A-Z]{3}$/u;
const between =
  /^(?: ?\(|, or )(?:or |about |around |some |roughly |nearly |more than |over |just over |just under )*$/iu;
/** A dollar that says whose it is; a bare one beside it is the outlet's own. */
const told = /(?:US|U\.S\.|A|AU|C|CA|NZ|S|HK|NT)\s?\$|\$(?:US|A|C|NZ)|\bUSD\b/u;
const bare = /(?<![\p{L}.])\$(?!\p{L})/u;

export interface Conversion {
  /** True where it is written right behind another amount, in brackets or after "or". */
  converted: boolean;
  /** True for a bare dollar behind a dollar of the same name: whose it is was not said. */
  unnamed: boolean;
}

/** How an amount stands to the one right before it; figures in order. */
export function conversionOf(
  figure: Figure | null,
  figures: readonly Figure[],
  text: string,
): Conversion {
  const none = { converted: false, unnamed: false };
  if (!figure || !money.test(figure.unit)) return none;
  const previous = figures.findLast(({ end }) => end <= figure.start);
  if (!previous || !money.test(previous.unit)) return none;
  if (!between.test(text.slice(previous.end, figure.start))) return none;
  if (previous.unit !== figure.unit) return { converted: true, unnamed: false };
  const unnamed = told.test(previous.quote) && bare.test(figure.quote);
  return { converted: unnamed, unnamed };
}
