/** What the articles differ on, with every side in its own words. */
import type { BlockContent, RootContent } from 'mdast';
import type { Fact, Reading } from '../../model.ts';
import type { BriefInput, BriefOptions } from '../brief-input.ts';
import { chooseFacts, verdictWords } from '../chosen-facts.ts';
import { findSides } from '../sides.ts';
import type { Citations } from './citations.ts';
import { labelFact } from './fact-label.ts';
import { heading, paragraph, strong, text } from './nodes.ts';

export function describeDiscrepancies(
  input: BriefInput,
  options: BriefOptions,
  citations: Citations,
): RootContent[] {
  const differing = chooseFacts(input, options).filter(
    ({ verdict }) => verdict !== 'agree' && verdict !== 'single',
  );
  if (differing.length === 0) return [];
  return [
    heading(2, 'Discrepancies'),
    ...differing.flatMap((fact) => [
      heading(3, `${verdictWords[fact.verdict]}: ${labelFact(fact, input, options)}`),
      paragraph(text(`${fact.explanation}${fact.sure ? '' : ' (unsure)'}`)),
      ...noteOf(fact, input),
      ...(options.quotations === 'none' ? [] : quoteSides(fact, options, citations)),
    ]),
  ];
}

function noteOf(fact: Fact, input: BriefInput): BlockContent[] {
  const decision = input.decisions[fact.id];
  if (!decision || decision.note === '') return [];
  return [paragraph(strong('Note:'), text(` ${decision.note}`))];
}

function quoteSides(fact: Fact, options: BriefOptions, citations: Citations): BlockContent[] {
  const readings = findSides(fact).flatMap((side) => side.readings);
  const superseded = fact.readings.filter((reading) => reading.superseded);
  return [...readings, ...superseded].map((reading) => ({
    type: 'blockquote',
    children: [
      paragraph(
        { type: 'strong', children: citations.name(reading.article) },
        text(reading.superseded ? ' (since corrected): ' : ': '),
        ...quote(reading, options, citations),
        ...citations.referNamed(reading.article),
      ),
    ],
  }));
}

/** The sentence with the words that count in bold, or these words alone. */
function quote(reading: Reading, options: BriefOptions, citations: Citations) {
  const article = citations.articleOf(reading.article);
  if (options.quotations === 'words' || !article) return [text(`“${reading.quote}”`)];
  const { start, end } = reading.sentence;
  const before = article.text.slice(start, reading.start);
  const after = article.text.slice(reading.end, end);
  return [
    ...(before.trim() === '' ? [] : [text(`${before}`)]),
    strong(reading.quote),
    ...(after.trim() === '' ? [] : [text(after)]),
  ];
}
