/** Where a company has its seat: "Leeds-based Quillfish Systems", "Quillfish Systems, based in Leeds,". */
import type { EntityMention } from '../../model.ts';
import { standardLexicon } from '../entities/lexicon/standard.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const based =
  /^-based (?:(?:AI|tech|technology|start-?up|company|firm|developer|chipmaker|lab|giant|maker) ){0,3}$/u;
const after =
  /^(?: (?:Inc|Ltd|Pte|Corp|LLC|Co)\.?){0,2},? (?:(?:which is |an? (?:company|firm|start-?up|developer|lab) )?(?:based|headquartered|registered|domiciled) in|(?:which has |an? |the )?(?:(?:company|firm|start-?up) )?(?:with |has )(?:its |a )?(?:seat|headquarters|head office) (?:in|at)) (?:the )?$/u;

/** "Quillfish Systems's headquarters in Leeds" */
const seatIn = /^['’]s? (?:\p{Ll}+ )?(?:headquarters|head office) (?:in|at) $/u;
/** "Quillfish Systems of Leeds": only a town can be meant, as "the Bank of Tarn" would be one name. */
const of = /^(?: (?:Inc|Ltd|Pte|Corp|LLC|Co)\.?)?,? of $/u;
/** "Quillfish Systems, the Leeds firm": a state may stand between the town and the noun. */
const firmBehind =
  /^(?:, (?:\p{Lu}[\p{L}.]*,? ?){1,2}|,)?,? (?:\p{Ll}+ )?(?:company|firm|start-?up|developer|lab|maker|business)\b/u;
const firmBefore =
  /^(?:, \p{Lu}[\p{L}.]*,)? (?:\p{Ll}+ )?(?:company|firm|start-?up|developer|lab|maker) $/u;
const apposed = /^, (?:the|an?) $/u;

export const basedIn: ClaimRule = {
  name: 'based-in',
  names: ['organization', 'place'],
  find: (context) => [
    ...findNeighbours(context, { types: ['place', 'organization'], between: based }).map(
      ({ first, second, start, end }) => seat(second, first, { start, end }),
    ),
    ...findNeighbours(context, { types: ['organization', 'place'], between: after }).map(
      ({ first, second, start, end }) => seat(first, second, { start, end }),
    ),
    ...findNeighbours(context, { types: ['organization', 'place'], between: of })
      .filter(({ second }) => isTown(second))
      .map(({ first, second, start, end }) => seat(first, second, { start, end })),
    ...findNeighbours(context, { types: ['organization', 'place'], between: seatIn })
      .filter(({ second }) => isTown(second))
      .map(({ first, second, start, end }) => seat(first, second, { start, end })),
    ...findNeighbours(context, { types: ['organization', 'place'], between: apposed })
      .filter(
        ({ second, end }) => isTown(second) && firmBehind.test(context.text.slice(end, end + 60)),
      )
      .map(({ first, second, start, end }) => seat(first, second, { start, end })),
    ...findNeighbours(context, { types: ['place', 'organization'], between: firmBefore })
      .filter(({ first }) => isTown(first))
      .map(({ first, second, start, end }) => seat(second, first, { start, end })),
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
      text: 'It fined Quillfish Systems Inc., of Leeds, on Monday.',
      claims: [{ subject: 'seat of Quillfish Systems', value: 'Leeds' }],
    },
    {
      text: 'Quillfish Systems, the Austin, Texas, firm that sells widgets, agreed.',
      claims: [{ subject: 'seat of Quillfish Systems', value: 'Austin' }],
    },
    {
      text: 'It fined the Leeds company Quillfish Systems.',
      claims: [{ subject: 'seat of Quillfish Systems', value: 'Leeds' }],
    },
    {
      text: "The lawyers came to Quillfish Systems's headquarters in Leeds.",
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
    'Quillfish Systems of California agreed.',
    'The Leeds-based watchdog told Quillfish Systems.',
  ],
};

/** States and countries hold many towns, and contradict none. */
function isTown({ canonical }: EntityMention): boolean {
  const tags = standardLexicon.get(canonical)?.tags;
  return !tags?.includes('region') && !tags?.includes('country');
}

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
