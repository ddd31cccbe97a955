/** What may stand between a cue and an outlet's name: "state news agency", "the daily", "German news magazine". */
import { counted } from '../../text/counted.ts';
import { letters } from '../../text/letters.ts';
import { WordSet } from '../../text/vocabulary.ts';

const nouns =
  'news agency|newswire|wire service|newspaper|paper|daily|weekly|tabloid|news magazine|magazine|broadcaster|(?:radio|television|TV) (?:station|channel|network)|(?:public|state|national|local|regional|commercial|private) (?:radio|television|TV|media)|news (?:programme|program|channel)|wire|affiliate|newsroom|news (?:site|website|outlet|service|portal)|trade publication|publication|website|outlet|agency|blog|newsletter|podcast';

const others = counted(`(?-i:[${letters}-]){1,20} `, '{0,2}?');

/** Source of a pattern for the noun phrase with a space behind it, or nothing, and then an article or nothing. */
export const appositive = `(?:(?:(?:a|an|the) )?${others}(?:${nouns}) )?(?:[Tt]he )?`;

/** Ends a text after which any name is an outlet's. */
export const afterAppositive = new RegExp(`\\b(?:${nouns})(?: called)? (?:[Tt]he )?$`, 'i');

/** The last words of these noun phrases, by which a look at them can be spared. */
export const appositiveEnds = new WordSet(
  `agency newswire service newspaper paper daily weekly tabloid magazine broadcaster station channel network affiliate newsroom site website
  outlet portal publication blog newsletter podcast called radio television tv media programme program portal wire`.split(
    /\s+/,
  ),
);
