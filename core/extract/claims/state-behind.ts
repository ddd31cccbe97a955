/** Which state is said to stand behind an attack: "hackers backed by North Korea", "Chinese state hackers". */
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

/** States that attacks are laid to, by the adjectives that news puts before "hackers". */
const states: Readonly<Record<string, string>> = {
  chinese: 'China',
  russian: 'Russia',
  iranian: 'Iran',
  'north korean': 'North Korea',
  israeli: 'Israel',
  indian: 'India',
  pakistani: 'Pakistan',
  vietnamese: 'Vietnam',
  turkish: 'Turkey',
  belarusian: 'Belarus',
};
const adjective = Object.keys(states).join('|');
const attackers =
  '(?:hackers?|hacking (?:group|organi[sz]ation|team|unit|crew)|(?:cyber-?)?spies|cyber ?(?:group|unit|operators)|intruders|attackers)';
const described = new RegExp(
  `\\b(${adjective})(?:[ -](?:state|government|military|intelligence))?(?:[ -](?:backed|sponsored|linked|aligned|run))? ${attackers}\\b`,
  'gi',
);
/** All that stands between the attackers and the name of their state. */
const link = new RegExp(
  `\\b${attackers} (?:(?:that (?:is|are) |(?:is|are|was|were|have been) (?:also )?)?(?:backed|sponsored|supported|run|directed|funded) by|(?:(?:that (?:is|are) |(?:is|are|was|were|have been) )?(?:linked|tied|traced) to)|under|working for|acting for) (?:the )?$`,
  'i',
);
/** An attack of another time is another attack. */
const past = /\b(?:previous|earlier|last year|in 20\d\d|separate|another|unrelated|similar)\b/i;
/** The longest stretch before the name of a state that is looked at, in characters. */
const reach = 90;

export const stateBehind: ClaimRule = {
  name: 'state-behind',
  cue: 'attack',
  find: ({ text, sentence, mentions }) => {
    const own = text.slice(sentence.start, sentence.end);
    if (past.test(own)) return [];
    const claim = (value: string, start: number, end: number): ClaimReading => ({
      kind: 'other',
      subject: 'state behind the attackers',
      value,
      start,
      end,
    });
    const named = mentions.flatMap((mention) => {
      if (mention.type !== 'place') return [];
      const from = Math.max(sentence.start, mention.start - reach);
      const match = link.exec(text.slice(from, mention.start));
      return match ? [claim(mention.canonical, from + match.index, mention.end)] : [];
    });
    const adjectives = [...own.matchAll(described)].map((match) => {
      const start = sentence.start + match.index;
      const state = states[(match[1] as string).toLowerCase()] as string;
      return claim(state, start, start + match[0].length);
    });
    return [...named, ...adjectives];
  },
  examples: [
    {
      text: 'Hackers backed by Iran stole the plans.',
      claims: [{ subject: 'state behind the attackers', value: 'Iran' }],
    },
    {
      text: 'Russian state hackers stole the plans.',
      claims: [{ subject: 'state behind the attackers', value: 'Russia' }],
    },
  ],
  nonExamples: [
    'Hackers stole the plans of Iran.',
    'Russian officials met hackers.',
    'In an earlier case Russian hackers stole the plans.',
  ],
};
