/** The figure sheet as text: facts by severity, dismissed ones last, each with its verdict, the reason and every outlet's words. */
import { verdictWords } from '../../../core/export/chosen-facts.ts';
import type { Fact, Verdict } from '../../../core/model.ts';
import { beside, cut, wrap } from './fit.ts';
import { paint, paintVerdict, verdictSigns } from './paint.ts';

const severity: readonly Verdict[] = ['conflict', 'coarser', 'rounding', 'agree', 'single'];
const indent = 4;
const outletColumn = 26;

export interface FactContext {
  /** Outlet by article id. */
  outlets: ReadonlyMap<string, string>;
  /** What the user decided, in a word, by fact id. */
  decided: ReadonlyMap<string, string>;
  width: number;
}

export function renderFacts(facts: readonly Fact[], context: FactContext): string[] {
  const sorted = [...facts].sort((a, b) => rankOf(a, context) - rankOf(b, context));
  return sorted.flatMap((fact) =>
    fact.verdict === 'single' ? renderSingle(fact, context) : renderFact(fact, context),
  );
}

function rankOf({ id, verdict }: Fact, { decided }: FactContext): number {
  return severity.indexOf(verdict) + (decided.get(id) === 'dismissed' ? severity.length : 0);
}

function headOf({ id, label, verdict, sure }: Fact, { decided, width }: FactContext): string {
  const word = `${verdictSigns[verdict]} ${verdictWords[verdict]}${sure ? '' : '?'}`.padEnd(16);
  const status = decided.get(id);
  const name = cut(`${label}${status ? ` [${status}]` : ''}`, width - 16);
  return `${paintVerdict[verdict](word)}${paint.title(name)}`;
}

function renderFact(fact: Fact, context: FactContext): string[] {
  const inner = context.width - indent;
  const words = [...wordsByOutlet(fact, context)].flatMap(([outlet, quotes]) =>
    beside(outlet, quotes.join(' / '), outletColumn, inner),
  );
  return [
    headOf(fact, context),
    ...wrap(fact.explanation, inner).map((line) => ' '.repeat(indent) + line),
    ...words.map((line) => paint.quiet(' '.repeat(indent) + line)),
    '',
  ];
}

/** What one outlet alone says takes one line. */
function renderSingle(fact: Fact, context: FactContext): string[] {
  const [entry] = wordsByOutlet(fact, context);
  const words = entry ? `${entry[0]}: ${entry[1].join(' / ')}` : '';
  return [
    headOf(fact, context),
    paint.quiet(' '.repeat(indent) + cut(words, context.width - indent)),
  ];
}

function wordsByOutlet(fact: Fact, { outlets }: FactContext): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { article, quote, superseded } of fact.readings) {
    const outlet = outlets.get(article) || article;
    const said = `“${quote}”${superseded ? ' (corrected later)' : ''}`;
    const known = words.get(outlet) ?? [];
    if (!known.includes(said)) words.set(outlet, [...known, said]);
  }
  return words;
}
