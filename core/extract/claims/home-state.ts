/** For which state a member of Congress sits: "Sen. Ada Cole (D-Ohio)", "Senator Ada Cole of Ohio". */
import { standardLexicon } from '../entities/lexicon/standard.ts';
import { type ClaimReading, type ClaimRule, namedPeople } from './claim-rule.ts';

const seat = /(?: \(|, )[RDI]-(?<state>\p{Lu}[\p{L}. ]{1,14}?)(?=[),]| [a-z])/uy;
/** ", a Nevada Republican" */
const described =
  /, an? (?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:Republican|Democrat)(?=[,.;:)]| [a-z])/uy;
const from =
  /(?:,? an? (?:Republican|Democrat))? (?:of|from) (?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[,.;:)]| [a-z])/uy;
const title = /\b(?:Sen\.|Senator|Rep\.|Representative|Congress(?:man|woman)) /u;

export const homeState: ClaimRule = {
  name: 'home-state',
  cue: 'seat',
  find: (view) =>
    namedPeople(view).flatMap(({ canonical, start, end }): ClaimReading[] => {
      const { text } = view;
      const isTitled = title.test(text.slice(Math.max(view.sentence.start, start - 16), end));
      for (const pattern of isTitled ? [seat, described, from] : [seat, described]) {
        pattern.lastIndex = end;
        const match = pattern.exec(text);
        const state = standardLexicon.get(match?.groups?.state ?? '');
        if (!match || !state?.tags.includes('region')) continue;
        const last = end + match[0].length;
        const value = state.canonical;
        return [{ kind: 'place', subject: `state of ${canonical}`, value, start, end: last }];
      }
      return [];
    }),
  examples: [
    {
      text: 'Sen. Ada Cole (D-Ohio) agreed.',
      claims: [{ subject: 'state of Ada Cole', value: 'Ohio' }],
    },
    {
      text: 'Senator Ada Cole of Ohio agreed.',
      claims: [{ subject: 'state of Ada Cole', value: 'Ohio' }],
    },
    {
      text: 'Ada Cole, a Nevada Republican, agreed.',
      claims: [{ subject: 'state of Ada Cole', value: 'Nevada' }],
    },
    {
      text: 'Rep. Ada Cole, R-Calif., agreed.',
      claims: [{ subject: 'state of Ada Cole', value: 'California' }],
    },
  ],
  nonExamples: ['Sen. Ada Cole of the Senate agreed.', 'Ada Cole of Ohio agreed.'],
};
