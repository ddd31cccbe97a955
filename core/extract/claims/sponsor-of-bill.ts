/** Who brought in a bill: "The bill was introduced by Ada Cole", "Ada Cole, the author of the bill". */
import { counted } from '../../text/counted.ts';
import { findBeside } from './beside-name.ts';
import { type ClaimReading, type ClaimRule, listPeople } from './claim-rule.ts';

const bill = '(?:bill|measure|legislation|act|Act)';
const author = '(?:(?:lead|main|chief) )?(?:author|sponsor)';
const party = counted('(?: \\([RDI]-[^)]{1,20}\\)| of \\p{Lu}\\p{L}+)', '{0,2}');
const beside = {
  after: new RegExp(
    `^${party}(?: is (?:the ${bill}['’]s|its) ${author}\\b|,? (?:who )?(?:has |had )?(?:introduced|introduces|sponsored|sponsors|authored|wrote|drafted|carried|carries|tabled) (?:the|this) ${bill}\\b|, (?:who is )?(?:the ${bill}['’]s ${author}|(?:the |its )?${author} of the ${bill}|(?:the|its) ${author}),)`,
    'u',
  ),
  before: new RegExp(
    `\\b(?:[Tt]he|[Tt]his) ${bill}(?:\\b[^.;:!?"“”]{0,40} (?:introduced|sponsored|authored|written|drafted|carried|tabled) by (?:state )?(?:\\p{Lu}\\p{L}*\\.? ){0,2}|['’]s ${author}, (?:\\p{Lu}\\p{L}*\\.? ){0,2})$|\\b(?:[Ii]ts|[Tt]he) (?:chief |lead |main )?sponsors?(?:,| is| are) (?:\\p{Lu}\\p{L}*\\.? ){0,2}$`,
    'u',
  ),
  unless:
    /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)\d\d|separate(?:ly)?|another|similar|companion|version|co-?(?:sponsor|author)\p{L}*|amendments?)\b/iu,
};

export const sponsorOfBill: ClaimRule = {
  name: 'sponsor-of-bill',
  cue: 'bill',
  find: (view) => {
    const answering = findBeside(view, { ...beside, types: ['person'] }).map(
      ({ mention }) => mention,
    );
    // Who is named together brings it in together.
    return listPeople(view)
      .filter((people) => people.some((person) => answering.includes(person)))
      .flat()
      .flatMap(({ canonical, start, end }): ClaimReading[] => [
        { kind: 'other', subject: 'sponsor of the bill', value: canonical, start, end },
        { kind: 'role', subject: canonical, value: 'author of the bill', start, end },
      ]);
  },
  examples: [
    {
      text: 'The bill was introduced by Sen. Ada Cole.',
      claims: [
        { subject: 'sponsor of the bill', value: 'Ada Cole' },
        { subject: 'Ada Cole', value: 'author of the bill' },
      ],
    },
    {
      text: 'Sen. Ada Cole of Ohio, who sponsored the bill, agreed.',
      claims: [
        { subject: 'sponsor of the bill', value: 'Ada Cole' },
        { subject: 'Ada Cole', value: 'author of the bill' },
      ],
    },
    {
      text: 'The Act was sponsored by Senator Ada Cole and Rep. Ben Hart.',
      claims: [
        { subject: 'sponsor of the bill', value: 'Ada Cole' },
        { subject: 'Ada Cole', value: 'author of the bill' },
        { subject: 'sponsor of the bill', value: 'Ben Hart' },
        { subject: 'Ben Hart', value: 'author of the bill' },
      ],
    },
    {
      text: "The bill's author, Rep. Ada Cole, agreed.",
      claims: [
        { subject: 'sponsor of the bill', value: 'Ada Cole' },
        { subject: 'Ada Cole', value: 'author of the bill' },
      ],
    },
    {
      text: 'Ada Cole, the author of the bill, agreed.',
      claims: [
        { subject: 'sponsor of the bill', value: 'Ada Cole' },
        { subject: 'Ada Cole', value: 'author of the bill' },
      ],
    },
  ],
  nonExamples: [
    'A similar bill was introduced by Sen. Ada Cole.',
    'Ada Cole introduced the amendment.',
    'Ada Cole, a co-sponsor of the bill, agreed.',
  ],
};
