/** In which chamber somebody sits, by the title at a name: "Rep. Ada Cole", "Senator Ben Hart". */
import { type ClaimRule, namedPeople } from './claim-rule.ts';

const chambers: readonly (readonly [title: RegExp, chamber: string])[] = [
  [/(?:^|\s)(?:Sen\.|Senator) $/u, 'Senate'],
  [/(?:^|\s)(?:Rep\.|Representative|Congress(?:man|woman)) $/u, 'House'],
];
/** The longest title, in characters. */
const longest = 16;

export const memberOfChamber: ClaimRule = {
  name: 'member-of-chamber',
  cue: 'chamber',
  find: (view) =>
    namedPeople(view).flatMap(({ quote, canonical, start, end }) => {
      // The title stands within the mention or before it.
      const name = start + Math.max(0, quote.indexOf(canonical.split(' ')[0] as string));
      const before = view.text.slice(Math.max(view.sentence.start, name - longest), name);
      const value = chambers.find(([title]) => title.test(before))?.[1];
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
  ],
  nonExamples: ['Gov. Ada Cole met a senator.', 'Mr. Sen met Ada Cole.'],
};
