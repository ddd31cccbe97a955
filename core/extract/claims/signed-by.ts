/** Who signed or vetoed a law, or signed a contract: "Gov. Ada Cole signed SB 911", "the contract, which Ada Cole signed". */
import type { EntityMention } from '../../model.ts';
import { type ClaimReading, type ClaimRule, type ClaimView, namedPeople } from './claim-rule.ts';
import { findNeighbours } from './neighbours.ts';

const active = /^ (?:has |had )?(?<act>signed|vetoed) (?:into law )?(?:the )?$/u;
const passive =
  /^,?(?: which)?(?: was| is)?(?: \w+ly)?,? (?<act>signed|vetoed) (?:into law )?(?:(?:on|in|last) [\w ,]{1,20} )?by (?:the )?$/u;

const papers = '(contract|agreement|accord|treaty|memorandum|lease|deal|decree)';
/** "signed the contract", "who put her signature under the contract" */
const signsPaper = new RegExp(
  `^(?:,? who)? (?:has |had )?(?:signed|put (?:his|her|their) (?:signature|name) (?:to|under|on)) (?:the |a |an )(?:[a-z]{2,20} )?${papers}\\b`,
  'u',
);
/** "the contract, which Ada Cole signed" */
const paperWhich = new RegExp(
  `\\b${papers}(?: [a-z ]{1,40})?,? (?:which|that) (?:[\\p{L}. ]{1,30} )?$`,
  'u',
);
const signs = /^ (?:has |had )?signed\b/u;
/** "the contract was signed on Friday by Ada Cole" */
const paperSigned = new RegExp(
  `\\b${papers}(?: [^.;:!?]{1,60})? signed (?:[^.;:!?]{1,30} )?by (?:the )?(?:then[- ])?(?:[\\p{L}. ]{1,30} )?$`,
  'u',
);
/** The longest stretch before a name that is looked at, in characters. */
const reach = 120;

/** Who signed a paper that has no name of its own. */
function signerOfPaper({ text, sentence }: ClaimView, person: EntityMention): ClaimReading[] {
  const before = text.slice(Math.max(sentence.start, person.start - reach), person.start);
  const after = text.slice(person.end, Math.min(sentence.end, person.end + reach));
  const paper =
    signsPaper.exec(after)?.[1] ??
    (signs.test(after) ? paperWhich.exec(before)?.[1] : undefined) ??
    paperSigned.exec(before)?.[1];
  if (!paper) return [];
  const { canonical, start, end } = person;
  return [{ kind: 'other', subject: `signer of the ${paper}`, value: canonical, start, end }];
}

export const signedBy: ClaimRule = {
  name: 'signed-by',
  cue: 'signing',
  find: (context) => [
    ...namedPeople(context).flatMap((person) => signerOfPaper(context, person)),
    ...findNeighbours(context, { types: ['person', 'law'], between: active }).map(
      ({ first, second, act, ...span }) => signer(first, second, act, span),
    ),
    ...findNeighbours(context, { types: ['law', 'person'], between: passive }).map(
      ({ first, second, act, ...span }) => signer(second, first, act, span),
    ),
  ],
  examples: [
    {
      text: 'Gov. Ada Cole signed SB 911 on Monday.',
      claims: [{ subject: 'signer of SB 911', value: 'Ada Cole' }],
    },
    {
      text: 'SB 911 was vetoed by Gov. Ada Cole.',
      claims: [{ subject: 'vetoer of SB 911', value: 'Ada Cole' }],
    },
    {
      text: 'SB 911, signed by Gov. Ada Cole, takes effect in June.',
      claims: [{ subject: 'signer of SB 911', value: 'Ada Cole' }],
    },
    {
      text: 'The contract, which Deputy Minister Ada Cole signed on Friday, had one bidder.',
      claims: [{ subject: 'signer of the contract', value: 'Ada Cole' }],
    },
    {
      text: 'The contract with Quillfish Systems was signed on June 28, 2024, by then mayor Ada Cole.',
      claims: [{ subject: 'signer of the contract', value: 'Ada Cole' }],
    },
    {
      text: 'It was Ada Cole who put her signature under the costly contract.',
      claims: [{ subject: 'signer of the contract', value: 'Ada Cole' }],
    },
  ],
  nonExamples: ['Gov. Ada Cole praised SB 911.', 'Ada Cole said that the contract was signed.'],
};

function signer(
  person: EntityMention,
  law: EntityMention,
  act: string | undefined,
  span: { start: number; end: number },
): ClaimReading {
  const subject = `${act === 'vetoed' ? 'vetoer' : 'signer'} of ${law.canonical}`;
  return { kind: 'other', subject, value: person.canonical, ...span };
}
