/** Which judge wrote the opinion of a court: "Justice Cole wrote the opinion", "the judgment, whose rapporteur was Cole". */
import { findBeside } from './beside-name.ts';
import type { ClaimRule } from './claim-rule.ts';

const opinion =
  "(?:(?:leading|lead|majority|main|unanimous|court[’']s|\\d+-page) ){0,2}(?:opinion|judge?ment|ruling|decision|verdict|sentence)";
const written = '(?:written|authored|penned|drafted)';
/** "the president of the court, Ada Cole" */
const office = '(?:the (?:\\p{Ll}{2,16} ){1,6}?\\p{Ll}{2,16}, )?';
const beside = {
  after: new RegExp(
    `^(?:,? (?:who |which )?(?:has |had )?(?:wrote|authored|penned|drafted) (?:the|its|this|that) ${opinion}\\b` +
      `|, (?:the )?(?:author|writer|rapporteur|reporting judge) of (?:the|its|this) ${opinion}\\b` +
      '|,? (?:who )?(?:wrote|writing) for (?:the (?:majority|court|panel|tribunal)|a unanimous (?:court|panel)))',
    'u',
  ),
  before: new RegExp(
    `\\b(?:${opinion}(?:, [^,.;:!?]{1,40},)? (?:carries|bears) the (?:signature|name) of ` +
      `|${opinion},? (?:(?:was|is) )?${written} by |(?:opinion|judge?ment|sentence),? (?:(?:was|is) )?signed by ` +
      `|${opinion}, whose (?:rapporteur|author|reporting judge) (?:was|is) ` +
      `|[Tt]he (?:author|rapporteur|writer) of (?:the|its|this) ${opinion} (?:was|is) )${office}$`,
    'u',
  ),
  unless:
    /\b(?:previous(?:ly)?|earlier|last year|another|similar|unrelated|draft|dissent\p{L}*|concurr\p{L}*|lower court|first instance)\b/iu,
};

export const opinionBy: ClaimRule = {
  name: 'opinion-by',
  cue: 'opinion',
  names: ['person'],
  find: (view) =>
    findBeside(view, { ...beside, types: ['person'] }).map(
      ({ mention: { canonical, start, end } }) => ({
        kind: 'other',
        subject: 'author of the opinion',
        value: canonical,
        start,
        end,
      }),
    ),
  examples: [
    'Justice Ada Cole wrote the leading opinion.',
    '"It is late," wrote Justice Ada Cole, the author of the leading opinion.',
    'The judgment was written by Judge Ada Cole.',
    'The lead opinion, 84 pages, carries the signature of Ada Cole, a judge from Leeds.',
    'According to the sentence, whose rapporteur was the president of the court, Ada Cole, it was played often.',
    'The ruling bears the name of Ada Cole.',
    'Ada Cole, who drafted the judgment, retires in May.',
    'Writing the opinion took a year; Justice Ada Cole, writing for the majority, said so.',
    'In a 40-page ruling written by Ada Cole, the court agreed.',
    'The author of the opinion is Ada Cole.',
    'The rapporteur of the decision was Ada Cole.',
    'The unanimous opinion, penned by Justice Ada Cole, is short.',
  ].map((text) => ({ text, claims: [{ subject: 'author of the opinion', value: 'Ada Cole' }] })),
  nonExamples: [
    'Justice Ada Cole wrote a dissenting opinion.',
    'Ada Cole read the opinion.',
    'In an earlier case Ada Cole wrote the opinion.',
    'Ada Cole wrote that the ruling was late.',
    'The ruling was welcomed by Ada Cole.',
    'The decision was announced by Ada Cole.',
    'Ada Cole, the rapporteur of the bill, agreed with the ruling.',
    'The contract was signed by Ada Cole after the ruling.',
  ],
};
