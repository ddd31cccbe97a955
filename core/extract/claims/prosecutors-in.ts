/** Of which town the prosecutors are: "prosecutors in Leeds", "the Leeds district prosecutor". */
import { standardLexicon } from '../entities/lexicon/standard.ts';
import type { ClaimRule } from './claim-rule.ts';
import { nameChain } from './place-chain.ts';

const before =
  /\b[Pp]rosecutors?(?:[’'] office)?(?: office| service)? (?:in|of) (?:the (?:city|town) of )?$/u;
const after =
  /^(?:['’]s)? (?:(?:district|public|city|state|regional|county|chief|criminal|local) ){0,2}prosecut(?:ors?|ion)\b/u;
/** Their case of another time is another case. */
const past = /\b(?:previous(?:ly)?|earlier|(?:19|20)\d\d|separate|another|similar|unrelated)\b/iu;
const reach = 40;

export const prosecutorsIn: ClaimRule = {
  name: 'prosecutors-in',
  cue: 'prosecutor',
  find: (view) => {
    const { text, sentence, mentions } = view;
    if (past.test(text.slice(sentence.start, sentence.end))) return [];
    return mentions
      .filter(
        ({ type, form, canonical, start, end }) =>
          type === 'place' &&
          !standardLexicon.get(canonical)?.tags.includes('country') &&
          form === 'name' &&
          (before.test(text.slice(Math.max(sentence.start, start - reach), start)) ||
            after.test(text.slice(end, end + reach))),
      )
      .map((place) => ({
        kind: 'place',
        subject: 'seat of the prosecutors',
        value: nameChain(view, place),
        start: place.start,
        end: place.end,
      }));
  },
  examples: [
    {
      text: 'Prosecutors in Leeds have opened an inquiry.',
      claims: [{ subject: 'seat of the prosecutors', value: 'Leeds' }],
    },
    {
      text: 'It notified the Leeds district prosecutor.',
      claims: [{ subject: 'seat of the prosecutors', value: 'Leeds' }],
    },
  ],
  nonExamples: [
    'U.S. prosecutors charged two engineers.',
    'Prosecutors met officials from Leeds.',
    'In an earlier case, prosecutors in Leeds gave up.',
  ],
};
