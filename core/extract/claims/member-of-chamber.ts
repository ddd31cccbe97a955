/** In which chamber somebody sits, by the title at a name: "Rep. Ada Cole", "Senator Ben Hart". */
import { type ClaimRule, namedPeople } from './claim-rule.ts';

/** Titles as they are written before a name, and behind it: ", the state senator behind the bill". */
const chambers: readonly (readonly [title: RegExp, chamber: string])[] = [
  [/^(?:sen\.|senator)$/iu, 'Senate'],
  [/^(?:rep\.|representative|congress(?:man|woman))$/iu, 'House'],
  [/^assembly ?(?:member|man|woman)$/iu, 'Assembly'],
];
const titleBefore =
  /(?:^|\s)(Sen\.|Senator|Rep\.|Representative|Congress(?:man|woman)|Assembly ?(?:[Mm]ember|man|woman)) $/u;
const apposition =
  /^, (?:the|an?) (?:(?!former|ex-|then)[\p{L}.-]{2,20} ){0,3}?(senator|representative|congress(?:man|woman)|assembly ?(?:member|man|woman))(?=[,.;:]| (?:who|from|for|behind|in)\b)/u;
/** The longest title, and the longest words behind a name, in characters. */
const longest = 18;
const farthest = 100;

export const memberOfChamber: ClaimRule = {
  name: 'member-of-chamber',
  cue: 'chamber',
  find: (view) =>
    namedPeople(view).flatMap(({ quote, canonical, start, end }) => {
      // The title stands within the mention or before it.
      const name = start + Math.max(0, quote.indexOf(canonical.split(' ')[0] as string));
      const before = view.text.slice(Math.max(view.sentence.start, name - longest), name);
      const after = view.text.slice(end, Math.min(view.sentence.end, end + farthest));
      const title = (titleBefore.exec(before) ?? apposition.exec(after))?.[1];
      const value = title && chambers.find(([written]) => written.test(title))?.[1];
      const subject = `chamber of ${canonical}`;
      return value ? [{ kind: 'institution', subject, value, start, end }] : [];
    }),
  examples: [
    {
      text: 'It was backed by Representative Ada Cole, Rep. Jo Dean and Senator Ben Hart.',
      claims: [
        { subject: 'chamber of Ada Cole', value: 'House' },
        { subject: 'chamber of Jo Dean', value: 'House' },
        { subject: 'chamber of Ben Hart', value: 'Senate' },
      ],
    },
    {
      text: 'It was written by Ada Cole, the state senator behind the ban, and Assembly member Ben Hart.',
      claims: [
        { subject: 'chamber of Ada Cole', value: 'Senate' },
        { subject: 'chamber of Ben Hart', value: 'Assembly' },
      ],
    },
  ],
  nonExamples: [
    'Gov. Ada Cole met a senator.',
    'Mr. Sen met Ada Cole.',
    'Ada Cole, a former state senator, agreed.',
    'Ada Cole, the representative of the union, agreed.',
  ],
};
