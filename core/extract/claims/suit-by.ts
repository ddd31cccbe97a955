/** Who brought a suit or a complaint: "The Quillfish Guild sued", "a suit filed by the state of Ohio". */
import { counted } from '../../text/counted.ts';
import { standardLexicon } from '../entities/lexicon/standard.ts';
import { findBeside } from './beside-name.ts';
import type { ClaimRule } from './claim-rule.ts';

const paper = '(?:lawsuit|suit|class action|legal challenge|(?<complaint>complaint))';
const lead = counted('(?:has|had|have|also|on \\p{Lu}\\p{L}+|yesterday|today) ', '{0,3}');
const beside = {
  after: new RegExp(
    `^,? ${lead}(?:sued (?!over)|sues |filed suit\\b|(?:filed|files|brought|lodged) (?:an?|the|its|their) (?:[\\p{L}-]{1,20} ){0,2}?${paper}\\b|(?:took|taken|is taking|are taking) [^.;:!?"“”]{1,40} to court|(?:is|are) suing\\b)`,
    'u',
  ),
  before: new RegExp(
    `\\b(?:${paper}\\b(?:[^.;:!?"“”]{0,40}\\b(?:filed|brought|lodged))?|sued|taken to court)(?: (?:in|on|last|this) [\\p{L}\\d]{1,20}\\.?)? by (?:the )?(?:\\p{Ll}[\\p{L}-]{1,20} ){0,4}$`,
    'u',
  ),
  unless:
    /\b(?:previous(?:ly)?|earlier|last year|(?:in|of|since) (?:[A-Za-z]+ )?(?:19|20)\d\d|separate(?:ly)?|another|similar|unrelated|counter-?sued|had sued|have sued|if)\b/iu,
};
/** "The state of Ohio" or "Ohio" sues; what else is a place does not. */
const state = /\b(?:[Ss]tate|[Cc]ity|[Cc]ounty) of $/u;

export const suitBy: ClaimRule = {
  name: 'suit-by',
  cue: 'suit',
  find: (view) =>
    findBeside(view, { ...beside, types: ['organization', 'government', 'place'] }).flatMap(
      ({ mention: { type, canonical, start, end }, match }) => {
        const isState = type === 'place';
        const isCalledState =
          state.test(view.text.slice(Math.max(0, start - 10), start)) ||
          standardLexicon.get(canonical)?.tags.includes('region');
        if (isState && !isCalledState) return [];
        const did = match.groups?.complaint ? 'complained' : 'sued';
        const subject = `${isState ? 'state or city' : 'body'} that ${did}`;
        return [{ kind: 'institution', subject, value: canonical, start, end }];
      },
    ),
  examples: [
    {
      text: 'The Fisheries Guild sued Quillfish Systems on Monday.',
      claims: [{ subject: 'body that sued', value: 'Fisheries Guild' }],
    },
    {
      text: 'The lawsuit, brought in March by the trade group Fisheries Guild, was dismissed.',
      claims: [{ subject: 'body that sued', value: 'Fisheries Guild' }],
    },
    {
      text: 'The complaint was filed by the Fisheries Guild.',
      claims: [{ subject: 'body that complained', value: 'Fisheries Guild' }],
    },
    {
      text: 'The state of Ohio sued Quillfish Systems.',
      claims: [{ subject: 'state or city that sued', value: 'Ohio' }],
    },
  ],
  nonExamples: [
    'In 2021 the Fisheries Guild sued Quillfish Systems.',
    'In a separate case, the Fisheries Guild sued Quillfish Systems.',
    'The Fisheries Guild praised the suit.',
    'Quillfish Systems was sued over the fish.',
  ],
};
