/** Reads a text once for everything that may be a name: names by pattern, known names, and runs of capitals. */
import type { ExtractContext } from '../context.ts';
import { createMatcher, type Found } from '../rule.ts';
import { type Candidate, known, type Reader, unread } from './candidates.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findQuietSpans } from './quiet-spans.ts';
import { rules } from './rules/index.ts';
import type { NameValue } from './rules/name-value.ts';
import { readRun } from './run.ts';
import type { TextView } from './text-view.ts';

const findByRule = createMatcher(rules);

export function scanNames(context: ExtractContext, reader: Reader, lexicon: Lexicon): Candidate[] {
  const { view, find } = reader;
  const quiet = findQuietSpans(context);
  const byRule = findByRule(context);
  const found: Candidate[] = [];
  let rule = 0;
  let span = 0;
  for (let i = 0; i < view.count; ) {
    const start = view.starts[i] as number;
    while (span < quiet.length && (quiet[span]?.end ?? 0) <= start) span += 1;
    const around = quiet[span];
    const inside = around !== undefined && around.start <= start;
    if (inside && around.kind === 'skip') {
      i += 1;
      continue;
    }
    while (rule < byRule.length && (byRule[rule]?.start ?? 0) < start) rule += 1;
    const ruled = byRule[rule]?.start === start ? byRule[rule] : undefined;
    const capital = view.capital(i);
    const lex =
      ruled || (!capital && lexicon.startsSmall(view.words[i] as number)) ? find(i) : null;
    if (ruled && ruled.end >= (lex ? (view.ends[lex.to - 1] as number) : 0)) {
      const candidate = byPattern(view, lexicon, i, ruled);
      found.push(candidate);
      i = candidate.to;
    } else if (capital) i = readRun(reader, i, inside, found);
    else if (lex) {
      if (lex.entry.type) found.push(known(view, i, lex));
      i = lex.to;
    } else i += 1;
  }
  return found;
}

function byPattern(
  view: TextView,
  lexicon: Lexicon,
  from: number,
  ruled: Found<NameValue>,
): Candidate {
  let to = from + 1;
  while (to < view.count && (view.starts[to] as number) < ruled.end) to += 1;
  const { type, canonical } = ruled.value;
  const entry = canonical ? lexicon.get(canonical) : null;
  return {
    ...unread(view, from, to, ruled.rule),
    end: ruled.end,
    type: entry?.type ?? type,
    entry: entry?.type ? entry : null,
    canonical: canonical ?? ruled.quote,
  };
}
