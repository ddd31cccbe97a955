/** Which body leads a project: "The Heron Project, led by the Fisheries Institute". */
import type { EntityMention } from '../../model.ts';
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const led =
  /^,?(?: (?:is|was|will be|being))?(?: \w+ly)? (?:led|run|headed|overseen|administered|managed) by (?:the )?(?:UK['’]s |country['’]s |government['’]s )?$/u;
const undertaking = /\b(?:project|programme|program|initiative|scheme|fund|inquiry|consortium)$/i;
/** "The Fisheries Institute runs the project" */
const leads =
  /^(?:,? which)? (?:runs|leads|oversees|administers|manages) (?:the|a|its) (?:[\p{L}-]{1,20} ){0,3}?(?<what>project|programme|program|initiative|scheme|fund|inquiry|consortium)\b/u;
/** What may stand between the undertaking and the body. */
const reach = 70;

export const ledBy: ClaimRule = {
  name: 'led-by',
  cue: 'leading',
  find: ({ text, mentions, sentence }) =>
    mentions.flatMap((body) => {
      if (body.form !== 'name' || (body.type !== 'government' && body.type !== 'organization'))
        return [];
      const what = leads.exec(text.slice(body.end, Math.min(sentence.end, body.end + reach)))
        ?.groups?.what;
      if (what) return [leader(body, what)];
      const from = Math.max(sentence.start, body.start - reach);
      const by = text
        .slice(from, body.start)
        .search(
          /,?(?: (?:is|was|will be|being))?(?: \w{1,20}ly)? (?:led|run|headed|overseen|administered|managed) by /u,
        );
      if (by < 0) return [];
      const head = undertaking.exec(text.slice(from, from + by));
      if (!head || !led.test(text.slice(from + by, body.start))) return [];
      return [leader(body, head[0])];
    }),
  examples: [
    {
      text: 'The Heron Project, led by the Fisheries Institute, is open.',
      claims: [{ subject: 'leader of the project', value: 'Fisheries Institute' }],
    },
    {
      text: 'The Fisheries Institute runs the project.',
      claims: [{ subject: 'leader of the project', value: 'Fisheries Institute' }],
    },
    {
      text: 'The project is run by the Fisheries Institute.',
      claims: [{ subject: 'leader of the project', value: 'Fisheries Institute' }],
    },
  ],
  nonExamples: [
    'The Fisheries Institute runs a choir.',
    'The choir, led by the Fisheries Institute, sang.',
  ],
};

function leader({ canonical, start, end }: EntityMention, what: string): ClaimReading {
  const subject = `leader of the ${what.toLowerCase()}`;
  return { kind: 'institution', subject, value: canonical, start, end };
}
