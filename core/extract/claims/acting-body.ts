/** Which court, committee or authority acted: "The High Court ruled", "sued in the Tarn District Court", "a report by the Fisheries Committee". */
import type { EntityMention } from '../../model.ts';
import { counted } from '../../text/counted.ts';
import type { ClaimReading, ClaimRule, ClaimView } from './claim-rule.ts';

interface Role {
  /** What the body is in the news; one question of a story. */
  subject: string;
  /** How a body is named that can be it. */
  body: RegExp;
  /** All that stands between the name and what it does. */
  after: RegExp | null;
  /** What stands right before the name where it is told by a noun or from outside. */
  before: RegExp | null;
  /** True where it need be no body of the state. */
  anybody?: true;
}

const adverbs = counted(
  '(?:has|had|have|today|yesterday|on \\p{Lu}\\p{L}+(?: \\d{1,2})?|also|unanimously) ',
  '{0,3}',
);
/** What may stand between a body and its verb. */
const lead = `(?:['’]s (?:\\p{Lu}\\p{L}+ ){1,3}Division)?(?: (?:of|in|at) (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?:, (?:the|an?|its|her|his|their) [^,.;:!?"“”]{1,40})?,? (?:(?:which|that) )?${adverbs}`;
const follows = (verbs: string) => new RegExp(`^${lead}(?:${verbs})\\b`, 'u');
const precedes = (words: string) =>
  new RegExp(
    `\\b(?:${words})[^;:!?"“”]{0,60} (?:in|at|before|to|with|from|by|of) (?:the |an? )?$`,
    'u',
  );

const roles: readonly Role[] = [
  {
    subject: 'court of the case',
    body: /\b(?:Court|Tribunal|Circuit|Council of State)\b/u,
    after: follows(
      'ruled|held|found|awarded|ordered|decided|dismissed|upheld|threw out|granted|sided|sentenced|convicted|acquitted|put a price|annulled|struck down|quashed|overturned|set aside|voided|blocked|suspended|confirmed|split|forbade|forbidden|banned|prohibited|barred|handed down (?:its|the|a) (?:judgment|ruling|verdict|decision)',
    ),
    before: precedes(
      'sued|suit|lawsuit|proceedings|[Jj]udges?|[Jj]ustice|sitting|sits|took|(?:papers|complaint|petition|case|claim),? (?:was |were )?(?:filed|brought|lodged)|(?:It|it) was (?:filed|brought|lodged)',
    ),
  },
  {
    subject: 'court of the appeal',
    body: /\b(?:Court|Tribunal|Circuit)\b/u,
    after:
      /^(?: (?:of|in|at) (?:the )?\p{Lu}\p{L}+)? (?:will|is to|must|has to) (?:now )?(?:hear|decide|rule on) (?:the|its|her|his|their|that) appeal\b/u,
    before:
      /\b(?:(?:will |would |to |has |have )?(?:appeal(?:ed)?|(?:an|its|his|her|their) appeal)(?: (?:against|of) [^.;:!?"“”]{1,40})?|appeal (?:will|would|is to|can|may) be (?:heard|brought|lodged|filed)|wants? to go|goes(?: now)?|will go|take the case|case (?:now )?goes) (?:to|by|before|with|at|in) the $/u,
  },
  {
    subject: 'committee that summoned',
    body: /\b(?:Committee|Commission)\b/u,
    after: follows(
      'summoned|(?:has |have )?called (?:in|up)\\b|wants to (?:hear|question)|would like to (?:hear|question)|(?:wants|expects) [^.;:!?"“”]{1,40} to (?:appear|testify)',
    ),
    before:
      /\b(?:(?:summoned|called|invited|subpoenaed|(?:due|expected|scheduled|ordered|asked|has|have|is|are) to (?:appear|testify|go)|goes|go|appears?|testif(?:y|ies)) (?:by|before|in front of|at)|summons (?:by|from)) (?:the )?$/u,
  },
  {
    subject: 'authority that gave the permit',
    body: /./u,
    after: follows(
      '(?:granted|issued|approved|gave) [^.;:!?"“”]{0,60}\\b(?:permits?|permissions?|licen[cs]es?|consents?|authori[sz]ations?)',
    ),
    before:
      /\b(?:permits?|permissions?|licen[cs]es?|consents?|authori[sz]ations?)\b[^.;:!?"“”]{0,40} (?:granted|issued|approved|given) by (?:the )?$/u,
  },
  {
    subject: 'body that ordered it',
    body: /^(?!.*\b(?:Court|Tribunal)\b)/u,
    after: follows(
      '(?:ordered|directed|instructed|told) [^.;:!?"“”]{1,60} to (?:remove|take|delete|stop|suspend|halt|cease|withdraw|pull|block|switch|shut|pause|recall|hand)|(?:ordered|directed) (?:the|its|that)\\b',
    ),
    before:
      /\b(?:[Oo]rders? (?:came|comes) from|(?:ordered|directed|instructed) by|(?:after|under|by|following) an order (?:of|from|by)) (?:the )?$/u,
  },
  {
    subject: 'committee that reported',
    body: /\bCommittee\b/u,
    after: follows(
      'found|concluded|reported|recommended|called (?:for|on)|(?:published|publishes) ',
    ),
    before: /\b(?:reports?|inquiry|findings)(?: \p{L}+){0,3} (?:by|from|of) (?:the )?$/u,
  },
  {
    subject: 'committee that decided',
    body: /\bCommittee\b/u,
    after: follows(
      'voted|votes|approved|okayed|passed|advanced|rejected|adopted|cleared|subpoenaed|issued|authori[sz]ed|decided|agreed|backed|endorsed|ordered',
    ),
    before:
      /\b(?:(?:approved|passed|adopted|cleared|advanced|issued|okayed) by|(?:came|come|gone|went|passed|sailed|squeaked) through) (?:the )?$/u,
  },
  {
    subject: 'authority that decided',
    body: /\b(?:Commission|Board|Commissioner)\b/u,
    after: follows(
      'voted|split|accepted|approved|fined|imposed|adopted|fines|(?:issued|handed down) the (?:fine|penalty)',
    ),
    before:
      /\b(?:(?:imposed|approved|decision|ruling|order) (?:by|from)|(?:fined|fines?|penalt(?:y|ies))\b[^.;:!?"“”]{0,60} (?:by|from)) (?:the )?$/u,
  },
  {
    subject: 'authority that decided',
    body: /^(?!.*\b(?:Commission|Board|Commissioner|Court)\b)/u,
    after: follows(
      'fined|fines|(?:imposed|issued|handed down) (?:an?|the) [^.;:!?"“”]{0,40}(?:fine|penalty)',
    ),
    before:
      /\b(?:fined|fines?|penalt(?:y|ies))\b[^.;:!?"“”]{0,60} (?:imposed |issued |levied )?(?:by|from) (?:the )?$/u,
  },
  {
    subject: 'agency that made the arrests',
    body: /./u,
    after: new RegExp(
      `^(?: (?:agents|officers|detectives|police))? ${adverbs}(?:arrested|picked up|detained)\\b`,
      'u',
    ),
    before:
      /\b(?:(?:arrested|detained|seized|taken into custody|picked up)(?: (?:on|last|this) \p{Lu}\p{L}+)?|arrests? of [^.;:!?"“”]{1,60}) by (?:the )?$/u,
  },
  {
    subject: 'mediator of the agreement',
    body: /./u,
    after: /^(?:,? (?:which|that))?(?: had| has)? (?:mediated|brokered)\b/u,
    before:
      /\b(?:(?:mediated|brokered) by|[Mm]ediation (?:was |is |had been |has been )?(?:(?:assured|led|provided|run|conducted|offered) )?by|[Mm]ediators? (?:was|were|is)|(?:agreements?|deal|settlement)[^;:!?"“”]{0,20},? (?:was )?(?:reached|hammered out|struck|thrashed out) (?:at|by|in)) (?:the )?$/u,
    anybody: true,
  },
];

/** What was decided at another time is another decision. */
const past =
  /\b(?:previous(?:ly)?|earlier(?! (?:this|today|on))|last year|(?<!\b(?:before|until|by) (?:the )?[a-z]{1,8} )(?:in|of) (?:[a-z]+ )?(?:19|20)\d\d|separate|another|similar|unrelated)\b/i;
/** All that stands before a body ends so; the longer patterns need not be tried elsewhere. */
const led = /\b(?:by|from|of|in|at|to|with|before|through|was|were|is) (?:the |an? )?$/u;
/** "The Court": which one is not said. */
const commonNoun =
  /^(?:\p{Lu}?\p{L}*(?:court|tribunal|committee|commission|board|agency|department|ministry|office|authority|council|police|state|government))$/iu;
/** The longest stretch before a name that is looked at, in characters. */
const reach = 110;

export const actingBody: ClaimRule = {
  name: 'acting-body',
  find: (view) => {
    const { text, sentence, mentions } = view;
    const claims = mentions
      .filter(
        ({ type, form }) => (type === 'government' || type === 'organization') && form === 'name',
      )
      .flatMap((mention) => read(view, mention));
    // Few sentences have a claim, and all would have to be searched.
    return claims.filter(({ end }) => {
      const [own = ''] = text.slice(end, sentence.end).split(beside, 1);
      return !past.test(text.slice(sentence.start, end) + own);
    });
  },
  examples: [
    {
      text: 'The Tarn High Court ruled against Quillfish Systems on Monday.',
      claims: [{ subject: 'court of the case', value: 'Tarn High Court' }],
    },
    {
      text: 'The Tarn High Court annulled all permits that the ministry had given in March 2019.',
      claims: [{ subject: 'court of the case', value: 'Tarn High Court' }],
    },
    {
      text: 'He said that the Tarn High Court had acquitted him.',
      claims: [{ subject: 'court of the case', value: 'Tarn High Court' }],
    },
    {
      text: 'Quillfish Systems was sued on Monday in the Tarn High Court.',
      claims: [{ subject: 'court of the case', value: 'Tarn High Court' }],
    },
    {
      text: 'The Senate Fisheries Committee approved the subpoena 17-5.',
      claims: [{ subject: 'committee that decided', value: 'Senate Fisheries Committee' }],
    },
    {
      text: 'The numbers stand in a report from the Senate Fisheries Committee.',
      claims: [{ subject: 'committee that reported', value: 'Senate Fisheries Committee' }],
    },
    {
      text: 'The Tarn Gaming Commission voted 4-1 to fine the casino.',
      claims: [{ subject: 'authority that decided', value: 'Tarn Gaming Commission' }],
    },
    {
      text: 'Quillfish Systems was fined $6 million on Monday by the Fisheries Agency.',
      claims: [{ subject: 'authority that decided', value: 'Fisheries Agency' }],
    },
    {
      text: 'Two engineers were arrested by the Federal Bureau of Investigation on Friday.',
      claims: [
        { subject: 'agency that made the arrests', value: 'Federal Bureau of Investigation' },
      ],
    },
    {
      text: 'The complaint, filed in the Tarn County Court, names three firms.',
      claims: [{ subject: 'court of the case', value: 'Tarn County Court' }],
    },
    {
      text: 'Quillfish Systems said that it would appeal to the Tarn High Court.',
      claims: [{ subject: 'court of the appeal', value: 'Tarn High Court' }],
    },
    {
      text: 'The appeal will be heard by the Tarn High Court, hardly before the spring of 2031.',
      claims: [{ subject: 'court of the appeal', value: 'Tarn High Court' }],
    },
    {
      text: 'The Fisheries Agency, the fleet regulator, told Quillfish Systems to take it down.',
      claims: [{ subject: 'body that ordered it', value: 'Fisheries Agency' }],
    },
    {
      text: 'Its chief has been summoned by the Senate Fisheries Committee.',
      claims: [{ subject: 'committee that summoned', value: 'Senate Fisheries Committee' }],
    },
    {
      text: 'The Fisheries Agency has granted the environmental permit for the port.',
      claims: [{ subject: 'authority that gave the permit', value: 'Fisheries Agency' }],
    },
    {
      text: 'The Tarn Gaming Commission ordered Quillfish Systems to remove the video.',
      claims: [{ subject: 'body that ordered it', value: 'Tarn Gaming Commission' }],
    },
    {
      text: 'The Federal Bureau of Investigation on Friday arrested two engineers.',
      claims: [
        { subject: 'agency that made the arrests', value: 'Federal Bureau of Investigation' },
      ],
    },
    {
      text: 'The deal was hammered out at the Tarn Labour Court on Monday.',
      claims: [{ subject: 'mediator of the agreement', value: 'Tarn Labour Court' }],
    },
    {
      text: 'The mediation was led by the Tarn Employers Federation.',
      claims: [{ subject: 'mediator of the agreement', value: 'Tarn Employers Federation' }],
    },
    {
      text: 'This time the mediator was the Tarn Gaming Commission.',
      claims: [{ subject: 'mediator of the agreement', value: 'Tarn Gaming Commission' }],
    },
  ],
  nonExamples: [
    'Quillfish Systems can go to the Tarn High Court.',
    'In March 2019 the Tarn High Court ruled against Quillfish Systems.',
    'On Monday the Tarn Regional Court had acquitted the mayor, as nobody could prove that he knew.',
    'The Senate Fisheries Committee will meet on Monday.',
    'He told the Tarn Gaming Commission that it was wrong.',
  ],
};

/** What begins here is no part of what a body did: "annulled all decisions that it had taken in 2019". */
const beside = /[,;:]| (?:that|which|who|whom|whose) /u;

/** "The Regional Court had acquitted him": what came before the news, unless somebody tells of it ("He said that the court had acquitted him"). */
const hasActed = new RegExp(`^${lead.replace(adverbs, '(?:\\p{Ll}+ ){0,2}')}had \\p{Ll}`, 'u');
const teller = /\b(?:said|says|told|announced|noted|argued|wrote|confirmed|added|that)\b/u;

function read({ text, sentence }: ClaimView, mention: EntityMention): ClaimReading[] {
  const before = text.slice(Math.max(sentence.start, mention.start - reach), mention.start);
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + reach));
  if (commonNoun.test(mention.canonical)) return [];
  if (hasActed.test(after) && !teller.test(text.slice(sentence.start, mention.start))) return [];
  const isLed = led.test(before);
  return roles
    .filter(
      ({ body, anybody }) =>
        (mention.type === 'government' || anybody) && body.test(mention.canonical),
    )
    .filter((role) => role.after?.test(after) || (isLed && role.before?.test(before)))
    .map(({ subject }) => ({
      kind: 'institution',
      subject,
      value: mention.canonical,
      start: mention.start,
      end: mention.end,
    }));
}
