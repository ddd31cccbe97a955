/** The figure sheet as a table: what most say, and who stands apart. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { BriefInput, BriefOptions } from '../brief-input.ts';
import { chooseFacts, verdictWords } from '../chosen-facts.ts';
import { findSides, type Side } from '../sides.ts';
import { labelFact } from './fact-label.ts';
import { heading, table, text } from './nodes.ts';
import type { Notes } from './notes.ts';

export function drawFigureSheet(
  input: BriefInput,
  options: BriefOptions,
  notes: Notes,
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
        notes,
      ),
      cell(
        sides.filter((side) => side.odd),
        true,
        notes,
      ),
    ];
  });
  return [heading(2, 'Figures'), table(['Fact', 'Verdict', 'Most say', 'Stands apart'], rows)];
}

function cell(sides: readonly Side[], named: boolean, notes: Notes): PhrasingContent[] {
  if (sides.length === 0) return [text('–')];
  return sides.flatMap((side, index) => {
    const articles = side.readings.map((reading) => reading.article);
    const who = named ? `${[...new Set(articles.map(notes.outletOf))].join(', ')}: ` : '';
    return [text(`${index > 0 ? '; ' : ''}${who}${side.words}`), ...notes.refer(...articles)];
  });
}
