/** Who leads a body, said after the names: "Senators Cole and Hart, who lead the Senate Widgets Committee". */
import { type ClaimReading, type ClaimRule, type ClaimView, listPeople } from './claim-rule.ts';

const leads =
  /(?:,? who)? (?:(?:co-?)?(?:leads?|heads?|chairs?|runs?)|jointly lead) (the |a |an )?/uy;
const group = / (?:working group|task force|taskforce|subcommittee|panel|caucus|unit|team)\b/uy;

export const leadsBody: ClaimRule = {
  name: 'leads-body',
  cue: 'heading',
  find: (view) => listPeople(view).flatMap((people) => readList(view, people)),
  examples: [
    {
      text: 'It wrote to Senators Ada Cole and Ben Hart, who lead the Senate Fisheries Committee.',
      claims: [
        { subject: 'Ada Cole', value: 'leader of the Senate Fisheries Committee' },
        { subject: 'Ben Hart', value: 'leader of the Senate Fisheries Committee' },
      ],
    },
    {
      text: 'Ada Cole, who chairs a Senate Fisheries Committee working group, agreed.',
      claims: [
        { subject: 'Ada Cole', value: 'leader of a Senate Fisheries Committee working group' },
      ],
    },
    {
      text: 'Ada Cole chairs the Senate Fisheries Committee.',
      claims: [{ subject: 'Ada Cole', value: 'leader of the Senate Fisheries Committee' }],
    },
  ],
  nonExamples: ['Ada Cole, who lives near the Senate Fisheries Committee, agreed.'],
};

function readList(
  { text, startingAt }: ClaimView,
  people: readonly { start: number; end: number; canonical: string }[],
): ClaimReading[] {
  const [first] = people;
  const last = people.at(-1);
  if (!first || !last) return [];
  leads.lastIndex = last.end;
  const match = leads.exec(text);
  if (!match) return [];
  const body = startingAt(last.end + match[0].length);
  if (body?.form !== 'name' || (body.type !== 'government' && body.type !== 'organization'))
    return [];
  group.lastIndex = body.end;
  const part = group.exec(text)?.[0] ?? '';
  const article = part !== '' && match[1] && match[1] !== 'the ' ? 'a' : 'the';
  const end = body.end + part.length;
  return people.map(({ canonical }) => ({
    kind: 'role',
    subject: canonical,
    value: `leader of ${article} ${body.canonical}${part}`,
    start: first.start,
    end,
  }));
}
