/** What each rule for figures reads by itself, whatever the others read in the same words: told where a text is explained. */
import type { ExtractContext } from '../context.ts';
import { readAmount } from './amount.ts';
import { localDollar } from './dollar.ts';
import type { Draft, Place } from './figure-rule.ts';
import { rules } from './index.ts';
import { readLeftQualifier } from './qualifiers.ts';
import { money } from './rules/money.ts';

export interface FigureRival {
  start: number;
  end: number;
  quote: string;
  rule: string;
}

/** Readings in the order of the text, those of one place in the order of the rules. */
export function findFigureRivals(context: ExtractContext): FigureRival[] {
  const { text, tokens } = context;
  const found: FigureRival[] = [];
  const dollar = () => localDollar(context);
  tokens.keys.forEach((key, index) => {
    const place: Place = { context, index, dollar };
    const amount = readAmount(context, index);
    const left = amount && readLeftQualifier(context, amount.first, amount.start);
    for (const rule of rules) {
      let draft: Draft | null = null;
      if ('starts' in rule) draft = rule.starts.includes(key) ? rule.read(place) : null;
      // After a currency sign there is nothing but money.
      else if (amount && (!amount.prefix || rule === money))
        draft = rule.read({ ...place, amount, left });
      if (!draft) continue;
      const { start, end } = draft;
      found.push({ start, end, quote: text.slice(start, end), rule: rule.name });
    }
  });
  return found;
}
