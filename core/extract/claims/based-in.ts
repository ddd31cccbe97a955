/** Where a company has its seat: "Leeds-based Quillfish Systems", "Quillfish Systems, based in Leeds,". */
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const based =
  /^-based (?:(?:AI|tech|technology|start-?up|company|firm|developer|chipmaker|lab|giant|maker) ){0,3}$/u;
const after = /^,? (?:which is )?(?:based|headquartered) in (?:the )?$/u;

export const basedIn: ClaimRule = {
  name: 'based-in',
  find: ({ text, mentions }) => {
    const claims: ClaimReading[] = [];
    for (const [i, first] of mentions.entries()) {
      const second = mentions[i + 1];
      if (!second) break;
      const between = text.slice(first.end, second.start);
      const [company, place] =
        first.type === 'place' && second.type === 'organization' && based.test(between)
          ? [second, first]
          : first.type === 'organization' && second.type === 'place' && after.test(between)
            ? [first, second]
            : [];
      if (!company || !place) continue;
      claims.push({
        kind: 'place',
        subject: `seat of ${company.canonical}`,
        value: place.canonical,
        start: first.start,
        end: second.end,
      });
    }
    return claims;
  },
  examples: [
    {
      text: 'Leeds-based Quillfish Systems agreed.',
      claims: [{ subject: 'seat of Quillfish Systems', value: 'Leeds' }],
    },
    {
      text: 'Quillfish Systems, based in Leeds, agreed.',
      claims: [{ subject: 'seat of Quillfish Systems', value: 'Leeds' }],
    },
  ],
  nonExamples: [
    'Quillfish Systems sells widgets in Leeds.',
    'The Leeds-based watchdog told Quillfish Systems.',
  ],
};
