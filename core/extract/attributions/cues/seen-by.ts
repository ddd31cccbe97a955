/** "a letter seen by Reuters", "documents obtained by the Harbor Times". */
import { letters } from '../../../text/letters.ts';
import { appositive } from '../appositive.ts';
import type { AttributionCue } from '../cue.ts';

export const seenBy: AttributionCue = {
  name: 'seen-by',
  before: new RegExp(
    `\\b(?:(?:put|estimated|valued) at [^.;,\\n]{1,24} by |\\b(?:letter|missive|memo|draft|document|copy|copies|filing|e-?mail)s? acquired by |(?:seen|reviewed|accessed|unearthed|uncovered|spotted|gathered|collated|tallied|commissioned|conducted|obtained|viewed|verified|quoted|cited|interviewed|polled|surveyed|compiled|analy[sz]ed|examined|leaked|distributed|syndicated|republished|provided|shown|shared|given|released|published|revealed|reported|carried|broadcast|aired|relayed|translated|anticipated|contacted|approached|confirmed|learned|learnt|produced in (?:partnership|collaboration|cooperation)) (?:(?:on|in|last|earlier this|this) (?:(?-i:[${letters}])+ ){0,2}|earlier |exclusively |also |live |in full |as saying |and (?:seen|reviewed|published|verified) )?(?:by|to|with) )${appositive}$`,
    'i',
  ),
  trust: 2,
  examples: [
    {
      text: 'As per a missive acquired by Tagus Press, it is over.',
      found: 'missive acquired by Tagus Press',
      name: 'Tagus Press',
    },
    {
      text: 'A memo reviewed by Bloomberg News puts the cost higher.',
      found: 'reviewed by Bloomberg News',
      name: 'Bloomberg',
    },
    {
      text: 'Minutes obtained by the Harbor Gazette show a split board.',
      found: 'obtained by the Harbor Gazette',
      name: 'Harbor Gazette',
    },
    {
      text: 'It is over, he was quoted as saying by Bernama.',
      found: 'quoted as saying by Bernama',
      name: 'Bernama',
    },
  ],
  nonExamples: ['The site is owned by Reuters.', 'A letter seen by the Commerce Department.'],
};
