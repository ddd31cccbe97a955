/** A court told by its kind and not by its name: "filed in a federal court", "filed the case in Tarn County", "the Chancery Division". */
import type { ClaimReading, ClaimRule } from './claim-rule.ts';

const kinds =
  /\b(?:[Ss]ued|[Ss]uit|[Ll]awsuit|[Cc]ase|[Cc]omplaint|[Ff]iled|[Pp]etition)\b[^;:!?"“”]{0,60}\bin (?:an? )?(?<system>state|federal)(?: district| superior| circuit| trial| county)? court\b(?: in \p{Lu}\p{L}+(?: County)?)?/gu;
/** Courts of counties are courts of their state. */
const county =
  /\b(?:filed|brought|lodged) (?:(?:the|its|her|his|their|an?) (?:case|suit|lawsuit|complaint|petition) )?in \p{Lu}\p{L}+ County\b/gu;
/** The divisions of the High Court in London. */
const division =
  /\b(?<division>Chancery|King['’]s Bench|Queen['’]s Bench|Family|Administrative|Commercial) (?:Division|Court)\b/gu;

/** "A federal grand jury in Leeds", "sued in a courthouse in Leeds" */
const sitting =
  /\b(?:(?:[Ff]ederal|[Dd]istrict|[Ss]tate|[Ss]uperior|[Cc]ounty) (?:grand jury|[Cc]ourt|[Jj]udge|courthouse)|(?:[Ss]ued|[Ss]uit|[Ll]awsuit|[Cc]omplaint|[Ff]iled|[Pp]etition)\b[^;:!?"“”]{0,60}\bin an? (?:court|courthouse|courtroom)) in (?=\p{Lu})(?!\p{L}+ County)/gu;

export const courtByKind: ClaimRule = {
  name: 'court-by-kind',
  cue: 'court',
  find: ({ text, sentence, startingAt }) => {
    const own = text.slice(sentence.start, sentence.end);
    const claim = (match: RegExpExecArray, subject: string, value: string): ClaimReading => ({
      kind: 'institution',
      subject,
      value,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    });
    return [
      ...[...own.matchAll(kinds)].map((match) =>
        claim(match, 'court of the case', `${match.groups?.system} court`),
      ),
      ...[...own.matchAll(county)].map((match) => claim(match, 'court of the case', 'state court')),
      ...[...own.matchAll(sitting)].flatMap((match): ClaimReading[] => {
        const start = sentence.start + match.index;
        const town = startingAt(start + match[0].length);
        if (town?.type !== 'place') return [];
        const value = town.canonical;
        return [{ kind: 'place', subject: 'seat of the court', value, start, end: town.end }];
      }),
      ...[...own.matchAll(division)].map((match) =>
        claim(match, 'division of the court', `${match.groups?.division} Division`),
      ),
    ];
  },
  examples: [
    {
      text: 'The suit, filed in a state district court in Tarn County, names Quillfish Systems.',
      claims: [{ subject: 'court of the case', value: 'state court' }],
    },
    {
      text: 'She filed the case in Tarn County.',
      claims: [{ subject: 'court of the case', value: 'state court' }],
    },
    {
      text: 'He sued Quillfish Systems in federal court in Leeds.',
      claims: [
        { subject: 'court of the case', value: 'federal court' },
        { subject: 'seat of the court', value: 'Leeds' },
      ],
    },
    {
      text: 'A federal grand jury in Leeds indicted two engineers.',
      claims: [{ subject: 'seat of the court', value: 'Leeds' }],
    },
    {
      text: 'The suit was filed in a courthouse in Leeds.',
      claims: [{ subject: 'seat of the court', value: 'Leeds' }],
    },
    {
      text: 'Mrs Justice Cole, sitting in the Chancery Division, agreed.',
      claims: [{ subject: 'division of the court', value: 'Chancery Division' }],
    },
  ],
  nonExamples: [
    'A federal court may hear it one day.',
    'She moved to Tarn County.',
    'The division of labour in court is old.',
  ],
};
