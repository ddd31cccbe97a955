/** "told CNBC", "in an interview with the Harbor Times", "in a statement to Axios". */
import { counted } from '../../../text/counted.ts';
import { letters } from '../../../text/letters.ts';
import { appositive } from '../appositive.ts';
import type { AttributionCue } from '../cue.ts';

export const told: AttributionCue = {
  name: 'told',
  before: new RegExp(
    `\\b(?:(?:told|tells?|telling|informed|instructed|advised|(?:learned|learnt|heard|read) (?:of|about) (?:it|this|that|the [a-z]+) (?:from|in|through)|(?:speaking|speaks|spoke|spoken|talking|talked) (?:(?:exclusively|earlier|briefly|separately|privately|later) )?(?:to|with)|said to|(?:confirm(?:ed|s)|acknowledge[ds]|concede[ds]|describe[ds]|disclose[ds]|reveal(?:ed|s)|admit(?:ted|s)|explain(?:ed|s)|declare[ds]|assure[ds]|state[ds]|says) (?:(?:it|this|that|the [a-z]+) )?to|insisted to|(?:requests? for comment|calls?|messages?|quer(?:y|ies)|questions?|inquiries|enquiries|request) (?:from|by|(?:e-?)?mailed by|(?:sent|(?:e-?)?mailed) (?:(?-i:[${letters}])+ ){0,5}by)|(?:gave|handed|passed|read|showed|provided) (?:it|them|this|(?:the|an?|his|her|their) (?:figures?|numbers?|letter|list|draft|files?|documents?|account|details|memo|e-?mails?|recording|copy)) to|contacted by|asked by|declined to comment to|appearances? on|appear(?:ed|ing|s) on|speaking on|interviewed on|said on|(?:said|denied|confirmed|repeated|announced) (?:it|this|that|so) on|(?:wrote|writing) (?:in|for)|told reporters at|quoted as saying (?:in|to|on))|(?:interviews?|statement|statements|comment|comments|remarks?|podcast|talk|email|e-mail|emailed statement|letter|briefing|response|reply|chat|conversation|op-ed|piece|essay|opinion piece|opinion article|guest column|column) (?:(?:(?-i:[${letters}])+ )?(?:with|to|for|in|on|by|given to|sent to|published in|published by)|(?:(?:that|which) )?(?:(?-i:[${letters}’'-])+ ){1,4}(?:gave|granted|sent|made|had given|has given) (?:exclusively )?to))(?: (?:on|last|this) (?-i:[${letters}])+ (?:with )?)? (?:an? |both )?(?:(?:reporter|journalist|correspondent)s? (?:from|for|at|of|with) )?${appositive}$`,
    'i',
  ),
  // What a court tells an outlet to do is told to a party.
  after:
    /^(?! to (?:hand|pay|stop|remove|publish|delete|turn|produce|correct|retract|surrender|give|preserve|leave|take|withdraw|print)\b)/u,
  trust: 2,
  examples: [
    {
      text: 'The minister told CNBC that talks had failed.',
      found: 'told CNBC',
      name: 'CNBC',
    },
    {
      text: 'The minister declared to Le Monde that talks had failed.',
      found: 'declared to Le Monde',
      name: 'Le Monde',
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
    {
      text: 'Speaking exclusively to the Harbor Times, she denied it.',
      found: 'Speaking exclusively to the Harbor Times',
      name: 'Harbor Times',
    },
    {
      text: 'He gave the figure to the Harbor Times.',
      found: 'gave the figure to the Harbor Times',
      name: 'Harbor Times',
    },
    {
      text: 'It rests on a statement that the firm’s lawyers sent to the Harbor Times.',
      found: 'statement that the firm’s lawyers sent to the Harbor Times',
      name: 'Harbor Times',
    },
    {
      text: 'Two officials told both Reuters and AFP that talks had failed.',
      found: 'told both Reuters and AFP',
      name: 'Reuters',
    },
    {
      text: 'The ministry did not respond to questions from AFP.',
      found: 'questions from AFP',
      name: 'AFP',
    },
  ],
  nonExamples: [
    'The minister told reporters that talks had failed.',
    'The court gave the archive to the Harbor Times.',
    'The mayor told the Harbor Post Office to wait.',
    'She told Jane Doe to wait.',
    'He told Congress that the fund was empty.',
    'The judge told Reuters to hand over its notes.',
  ],
};

/** "…, says director Ada Cole (52) to Reuters": the verb before the one who speaks. */
export const saidTo: AttributionCue = {
  name: 'said-to',
  before: new RegExp(
    `(?<from>[,”"’'!?] (?:says|said|tells|told|explains|explained|confirms|confirmed|states|stated|writes|wrote) (?!(?:that|it|he|she|they|we|there)\\b)${counted("(?!(?:to|is|are|was|were|has|had|have|be|been|will|would|can|could|sold|sent|gave|goes|went|up)\\b)[\\p{L}\\d’'.()-]{1,20},? ", '{1,8}?')}to ${appositive})$`,
    'u',
  ),
  trust: 2,
  examples: [
    {
      text: 'We are sorry, says director Ole Brandt (47) to Ritzau.',
      found: ', says director Ole Brandt (47) to Ritzau',
      name: 'Ritzau',
    },
    {
      text: '“We will appeal,” said the lawyer to the Harbor Times.',
      found: '” said the lawyer to the Harbor Times',
      name: 'Harbor Times',
    },
  ],
  nonExamples: [
    'The firm, said Ada Cole, was sold to Reuters.',
    'It is late, said the lawyer to Cole.',
    'It is late, said he who went to Reuters.',
  ],
};

/** "To Reuters she says that it is over": the words order of reports that are translated. */
export const toOutlet: AttributionCue = {
  name: 'to-outlet',
  before: new RegExp(`(?:^|[.!?”"’] |\\n)To ${appositive}$`, 'u'),
  after:
    /^,? (?:s?he|they|the|an?|his|her|its|\p{Lu}[\p{L}’'-]{1,24}) [^.;\n]{0,80}?\b(?:says?|said|confirm(?:s|ed)|explain(?:s|ed)|den(?:ies|ied)|tells?|told|state[sd]|declare[sd]|admit(?:s|ted))\b/u,
  trust: 2,
  examples: [
    {
      text: 'To AFP the owner says that it is over.',
      found: 'To AFP the owner says',
      name: 'AFP',
    },
    {
      text: 'To the newspaper Tarnlag she confirms the sale.',
      found: 'To the newspaper Tarnlag she confirms',
      name: 'Tarnlag',
    },
  ],
  nonExamples: ['To Reuters the archive was worth little.', 'To Cole he says nothing.'],
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

/** "sent Reuters a statement", "gave the Harbor Times an interview". */
export const gaveOutlet: AttributionCue = {
  name: 'gave-outlet',
  before: /\b(?:sent|gave|handed|e-?mailed|offered|showed) (?:the )?$/iu,
  after:
    /^ (?:an?|the|its|his|her|their) (?:\p{L}{2,16} ){0,2}(?:statement|comment|response|interview|copy|file|memo|letter|documents?|emails?|list|details|account)\b/u,
  trust: 1,
  examples: [
    {
      text: 'The firm sent the Harbor Times a brief statement.',
      found: 'sent the Harbor Times a brief statement',
      name: 'Harbor Times',
    },
  ],
  nonExamples: [
    'The firm sent the Commerce Department a letter.',
    'The firm gave the Harbor Times a licence.',
  ],
};
