/** Who buys a company, gets a contract or leads a round: "Quillfish agreed to buy Heron", "the contract went to Quillfish". */
import { findBeside } from './beside-name.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const buys =
  /^,? (?:(?:which|who) )?(?:has |had )?(?:(?:will|is to|agreed to|plans to|wants to|intends to|has agreed to|is set to) (?:buy|acquire|take over)|buys|bought|acquires|acquired|is (?:buying|acquiring)|takes over|took over)(?: (?:the )?(?:rival|start-?up|company|firm|chipmaker|lab|smaller rival))? $/u;
const boughtBy =
  /^,? (?:(?:which|that) )?(?:(?:will be|is to be|was|is being|has been|to be) )?(?:bought|acquired|taken over) (?:by|to) (?:the )?$/u;
const award = {
  after:
    /^,? (?:(?:which|that) )?(?:has |had )?(?:won|secured|landed|was awarded|received|got|holds) the (?:\p{Ll}{2,15} ){0,2}(?:contract|tender)\b/u,
  before:
    /\b(?:[Tt]he (?:\p{Ll}{2,15} ){0,2}(?:contract|tender)\b[^.;:!?"“”]{0,40} (?:(?:went|goes|awarded|given|gone) to|won by)|(?:awarded|gave|given) the (?:\p{Ll}{2,15} ){0,2}contract(?: \p{L}+){0,4} to) (?:the )?$/u,
  unless:
    /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)[01]\d|separate(?:ly)?|another|similar|subcontract\p{L}*|if)\b/iu,
};

const round = {
  after:
    /^,? (?:(?:which|that) )?(?:has |had )?(?:led|leads|is leading|co-?led) the (?:\p{L}{2,15} ){0,2}round\b/u,
  before: /\b[Rr]ound\b[^.;:!?"“”]{0,30} led by (?:the )?(?:\p{Ll}{2,15} ){0,3}$/u,
  unless: award.unless,
};

export const dealWith: ClaimRule = {
  name: 'deal-with',
  cue: 'deal',
  find: (view) => [
    ...findNeighbours(view, { types: ['organization', 'organization'], between: buys }).map(
      ({ first, second }) => buyer(first, second),
    ),
    ...findNeighbours(view, { types: ['organization', 'organization'], between: boughtBy }).map(
      ({ first, second }) => buyer(second, first),
    ),
    ...findBeside(view, { ...award, types: ['organization'] }).map(({ mention }) =>
      claimOf('winner of the contract', mention),
    ),
    ...findBeside(view, { ...round, types: ['organization'] }).map(({ mention }) =>
      claimOf('leader of the round', mention),
    ),
  ],
  examples: [
    {
      text: 'Quillfish Systems agreed to buy Heron Labs for $3 billion.',
      claims: [{ subject: 'buyer of Heron Labs', value: 'Quillfish Systems' }],
    },
    {
      text: 'Heron Labs will be acquired by Quillfish Systems.',
      claims: [{ subject: 'buyer of Heron Labs', value: 'Quillfish Systems' }],
    },
    {
      text: 'The round was led by Quillfish Systems.',
      claims: [{ subject: 'leader of the round', value: 'Quillfish Systems' }],
    },
    {
      text: 'The ministry awarded the contract to Quillfish Systems.',
      claims: [{ subject: 'winner of the contract', value: 'Quillfish Systems' }],
    },
  ],
  nonExamples: [
    'Quillfish Systems met Heron Labs.',
    'An earlier contract went to Quillfish Systems.',
    'Quillfish Systems lost the contract.',
  ],
};

interface Name {
  canonical: string;
  start: number;
  end: number;
}

function buyer(who: Name, bought: Name): ClaimReading {
  return claimOf(`buyer of ${bought.canonical}`, who);
}

function claimOf(subject: string, { canonical, start, end }: Name): ClaimReading {
  return { kind: 'institution', subject, value: canonical, start, end };
}
