/** "told CNBC", "in an interview with the Harbor Times", "in a statement to Axios". */
import { letters } from '../../../text/letters.ts';
import { appositive } from '../appositive.ts';
import type { AttributionCue } from '../cue.ts';

export const told: AttributionCue = {
  name: 'told',
  before: new RegExp(
    `\\b(?:(?:told|tells|telling|informed|instructed|advised|(?:learned|learnt|heard|read) (?:of|about) (?:it|this|that|the [a-z]+) (?:from|in|through)|speaking to|speaks to|spoke to|spoke with|speaking with|spoken to|talking to|talked to|said to|(?:confirmed|described|disclosed|revealed|admitted) (?:(?:it|this|that|the [a-z]+) )?to|insisted to|requests? for comment from|declined to comment to|appearance on|appeared on|speaking on|said on|wrote in|writing in|told reporters at)|(?:interview|statement|statements|comment|comments|remarks|email|e-mail|emailed statement|letter|briefing|response|reply|conversation|op-ed|column) (?:(?-i:[${letters}])+ )?(?:with|to|for|in|on|by|given to|sent to|published in|published by))(?: (?:on|last|this) (?-i:[${letters}])+ (?:with )?)? ${appositive}$`,
    'i',
  ),
  trust: 2,
  examples: [
    {
      text: 'The minister told CNBC that talks had failed.',
      found: 'told CNBC',
      name: 'CNBC',
    },
    {
      text: 'A clerk told the Harbor Times that the files were gone.',
      found: 'told the Harbor Times',
      name: 'Harbor Times',
    },
    {
      text: 'In an interview with Le Monde she denied it.',
      found: 'interview with Le Monde',
      name: 'Le Monde',
    },
  ],
  nonExamples: [
    'The minister told reporters that talks had failed.',
    'She told Jane Doe to wait.',
    'He told Congress that the fund was empty.',
  ],
};

/** "A spokesperson told KQN": initials that nobody else has, told by somebody who speaks for others. */
export const toldInitials: AttributionCue = {
  name: 'told-initials',
  before: new RegExp(
    `\\b(?:(?:learned|learnt|heard) (?:of|about) (?:it|this|that) from |(?:spokes(?:person|man|woman)|officials?|sources?|people|person|analysts?|aides?|ministers?|executives?|lawyers?|insiders?|researchers?|diplomats?|professor) (?:(?-i:[${letters}-])+ ){0,6}(?<from>told ))$`,
    'i',
  ),
  after: /^(?=[.,;:”"]| (?:that|on|in an?|last|this|earlier|he|she|they|it|the)\b|$)/u,
  trust: 3,
  examples: [
    { text: 'A harbour spokesperson told KQN.', found: 'told KQN', name: 'KQN' },
    { text: 'He heard of it from KQN.', found: 'heard of it from KQN', name: 'KQN' },
  ],
  nonExamples: ['An official told NATO that it was over.', 'An official told Cole.'],
};
