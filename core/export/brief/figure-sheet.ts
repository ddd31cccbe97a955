/** The figure sheet as a table: what most say, and who stands apart. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { BriefInput, BriefOptions } from '../brief-input.ts';
import { chooseFacts, verdictWords } from '../chosen-facts.ts';
import { findSides, type Side } from '../sides.ts';
import type { Citations } from './citations.ts';
import { labelFact } from './fact-label.ts';
import { heading, table, text } from './nodes.ts';

export function drawFigureSheet(
  input: BriefInput,
  options: BriefOptions,
  citations: Citations,
): RootContent[] {
  const facts = chooseFacts(input, options);
  if (facts.length === 0) return [];
  const rows = facts.map((fact) => {
    const sides = findSides(fact);
    return [
      [text(labelFact(fact, input, options))],
      [text(`${verdictWords[fact.verdict]}${fact.sure ? '' : ' ?'}`)],
      cell(
        sides.filter((side) => !side.odd),
        false,
        citations,
      ),
      cell(
        sides.filter((side) => side.odd),
        true,
        citations,
      ),
    ];
  });
  return [heading(2, 'Figures'), table(['Fact', 'Verdict', 'Most say', 'Stands apart'], rows)];
}

function cell(sides: readonly Side[], named: boolean, citations: Citations): PhrasingContent[] {
  if (sides.length === 0) return [text('–')];
  return sides.flatMap((side, index) => {
    const articles = side.readings.map((reading) => reading.article);
    const parted = index > 0 ? [text('; ')] : [];
    return named
      ? [
          ...parted,
          ...citations.name(...articles),
          text(`: ${side.words}`),
          ...citations.referNamed(...articles),
        ]
      : [...parted, text(side.words), ...citations.refer(...articles)];
  });
}
