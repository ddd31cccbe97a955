/** Who said a sentence that is quoted to the letter: "It is over," said Ada Cole. */
import type { EntityMention } from '../../model.ts';
import { type ClaimReading, type ClaimRule, type ClaimView, namedPeople } from './claim-rule.ts';

/** The words that name a quotation; where fewer are said, it may be anybody's. */
const words = 5;
const quotation = /["“]([^"“”\n]{12,300})["”]/gu;
const says =
  '(?:said|says|told [^,.;"“”]{1,40}|added|adds|wrote|writes|argued|warned|insisted|explained)';
/** How far behind a name its verb may stand, in characters. */
const reach = 120;
/** From the end of a quotation to the name, and from the name to the end of its verb. */
const saidName = new RegExp(`^ ${says} (?:(?:Mr|Ms|Mrs|Dr)\\.? )?$`, 'u');
const saysIt = new RegExp(`^(?:, [^"“”.;]{1,80},)? ${says}\\b`, 'u');
const direct = /^ (?:(?:Mr|Ms|Mrs|Dr)\.? )?$/u;
/** From the name to a quotation that it introduces. */
const introduces = new RegExp(`^(?:, [^"“”.;]{1,80},)? ${says}[^"“”.;]{0,40}[:,] $`, 'u');

export const saidBy: ClaimRule = {
  name: 'said-by',
  cue: 'speech',
  find: (view) => {
    const { text, sentence } = view;
    const people = namedPeople(view);
    if (people.length === 0) return [];
    return [...text.slice(sentence.start, sentence.end).matchAll(quotation)].flatMap((match) => {
      const said = match[1] as string;
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const opening = said.match(/[\p{L}\p{N}’']+/gu)?.slice(0, words) ?? [];
      const speaker = opening.length < words ? null : speakerOf(view, people, start, end);
      if (!speaker) return [];
      return [
        {
          kind: 'other',
          subject: `speaker of “${opening.join(' ')} …”`,
          value: speaker.canonical,
          start: speaker.start,
          end: speaker.end,
        } satisfies ClaimReading,
      ];
    });
  },
  examples: [
    {
      text: '"The fish were never asked about it," said Ada Cole.',
      claims: [{ subject: 'speaker of “The fish were never asked …”', value: 'Ada Cole' }],
    },
    {
      text: '"The fish were never asked about it," Ada Cole, a diver, told reporters.',
      claims: [{ subject: 'speaker of “The fish were never asked …”', value: 'Ada Cole' }],
    },
    {
      text: 'Ada Cole said: "The fish were never asked about it."',
      claims: [{ subject: 'speaker of “The fish were never asked …”', value: 'Ada Cole' }],
    },
  ],
  nonExamples: [
    'Ada Cole called it "a bad idea".',
    '"The fish were never asked about it," read a sign that Ada Cole held.',
  ],
};

function speakerOf(
  { text }: ClaimView,
  people: readonly EntityMention[],
  start: number,
  end: number,
): EntityMention | null {
  const behind = people.find((person) => person.start >= end);
  if (behind) {
    const before = text.slice(end, behind.start);
    if (saidName.test(before)) return behind;
    if (direct.test(before) && saysIt.test(text.slice(behind.end, behind.end + reach)))
      return behind;
  }
  const ahead = people.findLast((person) => person.end <= start);
  return ahead && introduces.test(text.slice(ahead.end, start)) ? ahead : null;
}
