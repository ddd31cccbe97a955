/** Where there are most of what an article counts: "Police in Leeds made 400 searches, more than any other force". */
import type { ClaimRule } from './claim-rule.ts';

const superlative =
  /\b(?:the most(?: (?:of (?:all|any)|searches|cases|complaints|arrests|requests|reports|deaths|fines|jobs))?(?=[.,;)]| (?:of|by|in)\b)|more than any (?:other )?|the (?:largest|highest) (?:number|share|rate|total) of)/u;
const police =
  /\b(?:[Pp]olice|[Oo]fficers|[Dd]eputies|[Aa]gents|[Oo]fficials|[Cc]ourts|[Ss]chools|[Ss]tudents) (?:of|in) $/u;
const named = /^(?:['’]s)? (?:police|officers|courts|schools)\b/u;
const opening = /(?:^|[.:;] |\d\. )In $/u;
const listed = /^,? (?:which|who|where)\b/u;
const past =
  /\b(?:previous(?:ly)?|earlier|last year|(?:19|20)[01]\d|second|except|after|outside)\b/iu;

export const mostOfAll: ClaimRule = {
  name: 'most-of-all',
  cue: 'most',
  find: ({ text, sentence, mentions }) => {
    const own = text.slice(sentence.start, sentence.end);
    if (!superlative.test(own) || past.test(own)) return [];
    const places = mentions.filter(({ type, form }) => type === 'place' && form === 'name');
    const [place] = places;
    if (!place || places.length > 1) return [];
    const before = text.slice(sentence.start, place.start);
    const after = text.slice(place.end, sentence.end);
    if (!police.test(before) && !named.test(after) && !(opening.test(before) && listed.test(after)))
      return [];
    const { canonical, start, end } = place;
    return [{ kind: 'place', subject: 'place with the most', value: canonical, start, end }];
  },
  examples: [
    {
      text: 'Police in Leeds made 400 searches, more than any other force.',
      claims: [{ subject: 'place with the most', value: 'Leeds' }],
    },
    {
      text: 'The Leeds police made 400 searches, the most of all.',
      claims: [{ subject: 'place with the most', value: 'Leeds' }],
    },
  ],
  nonExamples: [
    'Police in Leeds made 400 searches.',
    'Leeds and York had the most fish.',
    'Outside Leeds, police in York had the most.',
  ],
};
