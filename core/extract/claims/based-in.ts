/** Where a company has its seat: "Leeds-based Quillfish Systems", "Quillfish Systems, based in Leeds,". */
import type { EntityMention } from '../../model.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const based =
  /^-based (?:(?:AI|tech|technology|start-?up|company|firm|developer|chipmaker|lab|giant|maker) ){0,3}$/u;
const after = /^,? (?:which is )?(?:based|headquartered) in (?:the )?$/u;

export const basedIn: ClaimRule = {
  name: 'based-in',
  find: (context) => [
    ...findNeighbours(context, { types: ['place', 'organization'], between: based }).map(
      ({ first, second, ...span }) => seat(second, first, span),
    ),
    ...findNeighbours(context, { types: ['organization', 'place'], between: after }).map(
      ({ first, second, ...span }) => seat(first, second, span),
    ),
  ],
  examples: [
    {
      text: 'Leeds-based Quillfish Systems agreed.',
      claims: [{ subject: 'seat of Quillfish Systems', value: 'Leeds' }],
    },
    {
      text: 'Quillfish Systems, based in Leeds, agreed.',
      claims: [{ subject: 'seat of Quillfish Systems', value: 'Leeds' }],
    },
  ],
  nonExamples: [
    'Quillfish Systems sells widgets in Leeds.',
    'The Leeds-based watchdog told Quillfish Systems.',
  ],
};

function seat(
  company: EntityMention,
  place: EntityMention,
  span: { start: number; end: number },
): ClaimReading {
  return {
    kind: 'place',
    subject: `seat of ${company.canonical}`,
    value: place.canonical,
    ...span,
  };
}
