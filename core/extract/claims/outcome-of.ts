/** How somebody decided: "The Senate rejected the bill", "the judge denied the motion". */
import { counted } from '../../text/counted.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const bodies =
  'Senate|House|Parliament|Assembly|Bundestag|Bundesrat|Commons|Lords|[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Bb]oard|[Cc]ourt|[Jj]udge|[Tt]ribunal|[Rr]egulator|[Gg]overnor|[Pp]resident|[Pp]anel|Gov\\.|[Ll]awmakers|[Uu]nion|[Ss]hareholders|[Vv]oters|[Cc]abinet';

/** What is decided, by what kind of thing it is, and the words for either way. */
const decisions: readonly (readonly [things: string, yes: string, no: string, value: Value])[] = [
  [
    'bill|measure|legislation|motion|proposal|plan|merger|takeover|deal|budget|settlement|subpoena|nomination|contract|resolution|treaty|request|petition|appeal|application|lawsuit|suit|claim|case|complaint|offer',
    'passed|approved|adopted|backed|endorsed|cleared|okayed|ratified|granted|allowed|accepted|signed|voted (?:[\\d-]+ )?to (?:approve|pass|adopt|back|accept)',
    'rejected|voted down|defeated|killed|blocked|turned down|denied|dismissed|threw out|refused|vetoed|voted (?:[\\d-]+ )?to (?:reject|deny|block|dismiss)',
    'approved',
  ],
  [
    'injunction|ruling|verdict|conviction|ban|law|order|fine|decision|permit|licen[cs]e',
    'upheld|affirmed|confirmed|left in place|kept in place|sustained',
    'overturned|struck down|lifted|annulled|quashed|vacated|set aside|reversed|threw out|voided|cancelled|revoked',
    'upheld',
  ],
];
type Value = keyof typeof opposite;
const opposite = { approved: 'rejected', upheld: 'overturned' } as const;

const adverbs = counted('(?:has|had|have|also|unanimously|narrowly|on \\p{Lu}\\p{L}+) ', '{0,2}');
const of = '(?: (?:by|of|to) [^.;:!?"“”]{1,25})?';
/** "The motion to seal the record" is another than the motion for a delay. */
const aim =
  '(?<=motion|request|petition|application|plan|proposal) (?:to|for) (?:an? |the )?\\p{Ll}+';
const body = new RegExp(`\\b(?:${bodies})(?![\\p{L}\\d])`, 'gu');
/** From the body on: "… rejected the bill", "… Ada Cole denied the motion" */
const active = decisions.map(
  ([things, yes, no, value]) =>
    [
      new RegExp(
        `^(?:(?: \\p{Lu}[\\p{L}.]+){1,3}| of \\p{Lu}\\p{L}+)? ${adverbs}(?:(?<yes>${yes})|(?<no>${no})) (?:the|this|an?|\\p{Lu}\\p{L}+['’]s) (?:\\p{L}{2,15} )?(?<what>${things})\\b(?<aim>${aim})?`,
        'u',
      ),
      value,
    ] as const,
);
/** As far as the body: "The motion was denied by …" */
const passive = decisions.map(
  ([things, yes, no, value]) =>
    [
      new RegExp(
        `\\b[Tt]he (?<what>${things})\\b(?<aim>${aim})?${of} (?:was|is|has been|were) ${adverbs}(?:(?<yes>${yes})|(?<no>${no}))(?: on \\p{Lu}\\p{L}+)? by (?:the )?(?:\\p{Lu}\\p{L}+ )?$`,
        'u',
      ),
      value,
    ] as const,
);
const led = /\bby (?:the )?(?:\p{Lu}\p{L}+ )?$/u;
/** Whose name may stand between them and what they do; a committee of the Senate is not the Senate. */
const titled = /^(?:[Jj]udge|Gov\.|[Gg]overnor|[Pp]resident)$/u;
const namedFirst = /^ \p{Lu}/u;
/** How far to each side of a body its decision may stand, in characters. */
const reach = 130;

/** What was decided at another time, or may be, is another decision. */
const past =
  /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)\d\d|separate|another|similar|unrelated|amendments?|if|would|could|may|might|after|(?:first|second|third|original|initial|improved|revised|new|final|latest|last|stricter|tougher|other) (?:bill|plan|deal|proposal|offer|request|motion|contract|budget))\b/iu;

export const outcomeOf: ClaimRule = {
  name: 'outcome-of',
  cue: 'decision',
  find: ({ text, sentence }) => {
    const own = text.slice(sentence.start, sentence.end);
    const claims = [...own.matchAll(body)].flatMap(({ 0: who, index }): ClaimReading[] => {
      const end = index + who.length;
      const after = own.slice(end, end + reach);
      if (namedFirst.test(after) && !titled.test(who)) return [];
      const before = own.slice(Math.max(0, index - reach), index);
      const isLed = led.test(before);
      for (const [i, [behind, value]] of active.entries()) {
        const match = behind.exec(after) ?? (isLed ? passive[i]?.[0].exec(before) : null);
        const { yes, what, aim: aimed = '' } = match?.groups ?? {};
        if (!match || !what) continue;
        const from = match.input === before ? index - before.length + match.index : index;
        const name = who === 'Gov.' ? 'governor' : who.toLowerCase();
        return [
          {
            kind: 'other',
            subject: `decision of the ${name} on the ${what}${aimed}`,
            value: yes ? value : opposite[value],
            start: sentence.start + from,
            end: sentence.start + (match.input === before ? end : end + match[0].length),
          },
        ];
      }
      return [];
    });
    return claims.length > 0 && past.test(own) ? [] : claims;
  },
  examples: [
    {
      text: 'The Senate rejected the bill on Monday.',
      claims: [{ subject: 'decision of the senate on the bill', value: 'rejected' }],
    },
    {
      text: 'The motion to dismiss was granted on Monday by Judge Ada Cole.',
      claims: [{ subject: 'decision of the judge on the motion to dismiss', value: 'approved' }],
    },
    {
      text: 'The board voted 5-4 to approve the plan.',
      claims: [{ subject: 'decision of the board on the plan', value: 'approved' }],
    },
    {
      text: "The appeals court upheld Ohio's ban.",
      claims: [{ subject: 'decision of the court on the ban', value: 'upheld' }],
    },
  ],
  nonExamples: [
    'The Senate would have rejected the bill.',
    'In 2021 the Senate rejected the bill.',
    'The Senate rejected two amendments before it passed the bill.',
    'The Senate praised the bill.',
    'The union rejected the first offer.',
  ],
};
