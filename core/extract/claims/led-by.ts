/** Which body leads a project: "The Heron Project, led by the Fisheries Institute". */
import type { ClaimRule } from './claim-rule.ts';

const led =
  /^,?(?: (?:is|was|will be|being))?(?: \w+ly)? (?:led|run|headed|overseen|administered|managed) by (?:the )?(?:UK['’]s |country['’]s |government['’]s )?$/u;
const undertaking = /\b(?:project|programme|program|initiative|scheme|fund|inquiry|consortium)$/i;
/** What may stand between the undertaking and the body. */
const reach = 70;

export const ledBy: ClaimRule = {
  name: 'led-by',
  cue: 'leading',
  find: ({ text, mentions, sentence }) =>
    mentions.flatMap((body) => {
      if (body.form !== 'name' || (body.type !== 'government' && body.type !== 'organization'))
        return [];
      const from = Math.max(sentence.start, body.start - reach);
      const by = text
        .slice(from, body.start)
        .search(
          /,?(?: (?:is|was|will be|being))?(?: \w{1,20}ly)? (?:led|run|headed|overseen|administered|managed) by /u,
        );
      if (by < 0) return [];
      const head = undertaking.exec(text.slice(from, from + by));
      if (!head || !led.test(text.slice(from + by, body.start))) return [];
      return [
        {
          kind: 'institution',
          subject: `leader of the ${head[0].toLowerCase()}`,
          value: body.canonical,
          start: body.start,
          end: body.end,
        },
      ];
    }),
  examples: [
    {
      text: 'The Heron Project, led by the Fisheries Institute, is open.',
      claims: [{ subject: 'leader of the project', value: 'Fisheries Institute' }],
    },
    {
      text: 'The project is run by the Fisheries Institute.',
      claims: [{ subject: 'leader of the project', value: 'Fisheries Institute' }],
    },
  ],
  nonExamples: ['The choir, led by the Fisheries Institute, sang.'],
};
