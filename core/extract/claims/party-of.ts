/** Of which party a member of Congress is, and for which state: "Sen. Ada Cole (R-Idaho)", "Rep. Ben Hart, a Democrat from Ohio". */
import type { EntityMention } from '../../model.ts';
import { type ClaimReading, type ClaimRule, type ClaimView, namedPeople } from './claim-rule.ts';

const parties: Readonly<Record<string, string>> = {
  R: 'Republican',
  D: 'Democrat',
  I: 'independent',
  Republican: 'Republican',
  Democrat: 'Democrat',
  Democratic: 'Democrat',
};
const seated = /(?: \(|, )(?<party>[RDI])-(?:\p{Lu}[\p{L}.]+)/uy;
const described = /, an? (?<party>Republican|Democrat)(?= (?:from|of|who)|[,.;])/uy;
const titled = /^(?<party>Republican|Democratic) /u;
const before = /\b(?<party>Republican|Democratic) $/u;
/** How far before a name its party is looked for, in characters. */
const reach = 12;

export const partyOf: ClaimRule = {
  name: 'party-of',
  cue: 'party',
  find: (view) => namedPeople(view).flatMap((person) => read(view, person)),
  examples: [
    {
      text: 'Sen. Ada Cole (R-Idaho) agreed.',
      claims: [{ subject: 'party of Ada Cole', value: 'Republican' }],
    },
    {
      text: 'Rep. Ben Hart, a Democrat from Ohio, agreed.',
      claims: [{ subject: 'party of Ben Hart', value: 'Democrat' }],
    },
    {
      text: 'Democratic Sen. Ada Cole agreed.',
      claims: [{ subject: 'party of Ada Cole', value: 'Democrat' }],
    },
  ],
  nonExamples: ['Ada Cole met a Democrat from Ohio.', 'Ada Cole (D) left.'],
};

function read({ text, sentence }: ClaimView, person: EntityMention): ClaimReading[] {
  const claim = (party: string | undefined, start: number, end: number): ClaimReading[] => {
    const value = parties[party ?? ''];
    if (!value) return [];
    return [{ kind: 'other', subject: `party of ${person.canonical}`, value, start, end }];
  };
  for (const pattern of [seated, described]) {
    pattern.lastIndex = person.end;
    const match = pattern.exec(text);
    if (match) return claim(match.groups?.party, person.start, person.end + match[0].length);
  }
  const inside = titled.exec(person.quote);
  if (inside) return claim(inside.groups?.party, person.start, person.end);
  const from = Math.max(sentence.start, person.start - reach);
  const ahead = before.exec(text.slice(from, person.start));
  return ahead ? claim(ahead.groups?.party, from + ahead.index, person.end) : [];
}
