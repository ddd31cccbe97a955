/** Where a company has its seat: "Leeds-based Quillfish Systems", "Quillfish Systems, based in Leeds,". */
import type { EntityMention } from '../../model.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const based =
  /^-based (?:(?:AI|tech|technology|start-?up|company|firm|developer|chipmaker|lab|giant|maker) ){0,3}$/u;
const after =
  /^(?: (?:Inc|Ltd|Pte|Corp|LLC|Co)\.?){0,2},? (?:(?:which is |an? (?:company|firm|start-?up|developer|lab) )?(?:based|headquartered|registered|domiciled) in|(?:which has |an? |the )?(?:(?:company|firm|start-?up) )?(?:with |has )(?:its |a )?(?:seat|headquarters|head office) (?:in|at)) (?:the )?$/u;

export const basedIn: ClaimRule = {
  name: 'based-in',
  find: (context) => [
    ...findNeighbours(context, { types: ['place', 'organization'], between: based }).map(
      ({ first, second, start, end }) => seat(second, first, { start, end }),
    ),
    ...findNeighbours(context, { types: ['organization', 'place'], between: after }).map(
      ({ first, second, start, end }) => seat(first, second, { start, end }),
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
    {
      text: 'It fined Quillfish Systems, a company with its seat in Leeds, on Monday.',
      claims: [{ subject: 'seat of Quillfish Systems', value: 'Leeds' }],
    },
  ],
  nonExamples: [
    "It fined Leeds's Quillfish Systems on Monday.",
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
