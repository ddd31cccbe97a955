/** Numbers of sayings and of words made with them: "two cents", "cloud nine", "two-way", "zero-day", "could one day". */
import type { Amount } from '../amount.ts';
import type { View } from '../view.ts';

/** What stands before a number and after it; either may be left out. */
interface Saying {
  before?: RegExp;
  after?: RegExp;
}

/** Sayings of one number each, by the number as it is written, in small letters. */
const sayings: Readonly<Record<string, readonly Saying[]>> = {
  zero: [
    { after: /^-(?:day|sum|shot|click|trust|tolerance|carbon|emissions?|knowledge|hours?)\b/u },
    { after: /^ (?:tolerance|in on)\b/u },
  ],
  one: [
    { after: /^-(?:stop|off|liner|sided|shot|click|man|woman|to-one)\b/u },
    // "Could one day replace them", "One day it will": at some time.
    {
      before:
        /(?:^|[.!?“"‘(] |\n|\b(?:will|would|can|could|may|might|to|and|that|who|which|hopes?)(?: not)? )$/u,
      after:
        /^ (?:day|night|morning)(?: (?!later\b|earlier\b|after\b|before\b|ago\b|of\b|in\b|a\b|per\b|and\b|or\b|to\b)|,(?! later\b| earlier\b))/u,
    },
    { after: /^ (?:foot (?:in|out)|eye on|hand tied)\b/u },
    { after: /^ step (?:forward|back|ahead|closer|too far|at a time)\b/u },
    { before: /\bbirds with $/u, after: /^ stone\b/u },
    { before: /\bsix of $/iu },
  ],
  two: [
    { before: /\b(?:my|your|his|her|our|their) $/iu, after: /^ cents\b/u },
    { before: /\b(?:in|of) $/u, after: /^ minds\b/u },
    { after: /^ (?:birds with one|to tango|can play|wrongs|steps (?:forward|back|ahead))\b/u },
  ],
  three: [{ after: /^ (?:cheers|Rs)\b(?! ?\d)/u }],
  four: [{ after: /^ corners of\b/u }],
  five: [
    { before: /\bhigh $/iu, after: /^(?!\s?\p{L})/u },
    { before: /\bnine to $/iu, after: /^(?! \p{L}{3,}s\b)/u },
  ],
  six: [{ after: /^ of one\b/u }],
  nine: [{ before: /\bcloud $/iu }, { after: /^(?: lives|-to-five| to five)\b(?! \p{L}{3,}s\b)/u }],
  '180': [{ after: /^-degree turn/u }, { before: /\b(?:did|does|doing|done) an? $/u }],
  '360': [{ after: /^-degree (?:turn|review|view|feedback|video|camera|approach)/u }],
  '30': [{ after: /^ under 30\b/iu }, { before: /\b30 under $/iu }],
  '4k': [{ after: /^ (?:camera|video|screen|TV|display|resolution|monitor|footage)/u }],
};
const emergency = new Set(['911', '999', '112', '000', '101', '111']);
const emergencyCall = /^ (?:calls?|callers?|dispatch(?:ers?)?|operators?|line|emergency)\b/u;
const emergencyDial = /\b(?:dial|dials|dialled|dialed|rang|phoned|called) $/u;

/** Whatever the number: "on a scale of 1 to 10", "half past nine", "noon-to-two", "the hotline is 116 123". */
const leads =
  /(?:\b(?:scale (?:of|from)|half past) |\b(?:noon|midnight|nine|\d(?: ?[ap]m)?)-to-|\b(?:hotline|helpline|freephone|freecall|toll-free)(?: (?:is|on|at|number))?:? (?:0\d{2,4} )?)$/iu;
const leadEnd = /[tefrsn\d] $|[oO]-$|: $/u;
const compound = /^-(?:way|star|letter|faced|line whip|horse race|dollar question|something)\b/u;
/** "51.5° N", "3h ago" after "Updated", "3 free articles left". */
const tails =
  /^(?:°? ?[NSEW](?![\p{L}\d])|\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?) ago\b| free (?:articles?|stories) (?:left|remaining))/u;
const stamp = /\b(?:Updated|Posted|Published|Edited) $/u;
/** "The Big Four": a name. */
const nameBefore = /\b(?:Big|Gang of|Magnificent|Fab|Famous|Elite|Final|Sweet) $/u;
const reach = 28;

/** True for a number that a saying or a compound word has taken. */
export function isSaying({ text }: View, { start, end, form }: Amount): boolean {
  const written = text.slice(start, end);
  const lead = text.slice(Math.max(0, start - reach), start);
  const tail = text.slice(end, end + reach);
  const own = sayings[written.toLowerCase()];
  if (own?.some(({ before, after }) => before?.test(lead) !== false && after?.test(tail) !== false))
    return true;
  if (tail.startsWith('-') && compound.test(tail)) return true;
  if (leadEnd.test(lead) && leads.test(lead)) return true;
  if (form === 'words') return /^\p{Lu}/u.test(written) && nameBefore.test(lead);
  if (emergency.has(written) && (emergencyCall.test(tail) || emergencyDial.test(lead))) return true;
  if (!tails.test(tail)) return false;
  if (/^\s?\p{Ll}+ ago/u.test(tail)) return stamp.test(lead);
  return tail.startsWith(' free') || /\.\d{2}/u.test(written);
}
