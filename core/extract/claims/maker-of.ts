/** Who made what the news is about: "the system was developed by Quillfish", "Quillfish supplies the cameras". */
import { findBeside } from './beside-name.ts';
import type { ClaimRule } from './claim-rule.ts';

const thing =
  '(?<thing>system|software|model|app|algorithm|chatbot|platform|assistant|tool|cameras?|drones?|servers?|chips?)';
const by = '(?:developed|built|made|designed|created|supplied)';
const beside = {
  after: new RegExp(
    `^,? (?:(?:which|that) )?(?:has |had |will )?(?:${by}|develops|builds|makes|designs|supplies|supply) the (?:[\\p{L}-]{1,20} ){0,2}?${thing}\\b`,
    'u',
  ),
  before: new RegExp(
    `\\b[Tt]he (?:[\\p{L}-]{1,20} ){0,2}?${thing}(?: in question)?,? (?:(?:which|that) )?(?:(?:is|are|was|were|will be|being) )?${by} by (?:the )?(?:[\\p{Ll}-]{2,15} ){0,3}$`,
    'u',
  ),
  unless:
    /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)[01]\d|separate(?:ly)?|another|similar|rivals?|like|competing|if)\b/iu,
};

export const makerOf: ClaimRule = {
  name: 'maker-of',
  cue: 'making',
  find: (view) =>
    findBeside(view, { ...beside, types: ['organization'] }).map(
      ({ mention: { canonical, start, end }, match: { groups } }) => ({
        kind: 'institution',
        subject: `maker of the ${(groups?.thing ?? '').replace(/s$/u, '')}`,
        value: canonical,
        start,
        end,
      }),
    ),
  examples: [
    {
      text: 'The system was developed by the start-up Quillfish Systems.',
      claims: [{ subject: 'maker of the system', value: 'Quillfish Systems' }],
    },
    {
      text: 'Quillfish Systems supplies the cameras.',
      claims: [{ subject: 'maker of the camera', value: 'Quillfish Systems' }],
    },
  ],
  nonExamples: [
    'A similar system was developed by Quillfish Systems.',
    'The system was bought by Quillfish Systems.',
    'Quillfish Systems makes chips.',
  ],
};
