/** Offices as they are written, and how they are shown: "CEO" is "chief executive", "Commerce Secretary" is "Secretary of Commerce". */
import { counted } from '../../text/counted.ts';

const degree = counted(
  '(?:[Vv]ice|[Dd]eputy|[Aa]cting|[Ff]ormer|[Ii]nterim|[Ss]enior|[Mm]anaging|[Ee]xecutive|[Gg]eneral|[Aa]ssociate|[Aa]ssistant|[Ff]ounding|[Gg]lobal|[Nn]ational|[Pp]ermanent)[ -]',
  '{0,3}',
);
const post = counted(
  '[Cc]hief (?:[Cc]onstable|[Pp]rosecutor)|(?:[Pp]olice|[Ff]ire) [Cc]hief|[Pp]olice [Cc]ommissioner|(?:[Ff]inance|[Tt]echnology|[Pp]olicy|[Ss]ecurity|[Pp]roduct|[Rr]esearch|[Ll]egal|[Ss]cience|[Oo]perations|[Cc]ommunications|[Mm]arketing) chief|[Cc]hief [a-z]+ officer|[Cc]hief of (?!the |an? )[a-z]+|[Cc]hief (?:[Ee]xecutive(?: [Oo]fficer)?|[a-z]+)|CEO|CFO|CTO|COO|[Cc]o-?founder|[Ff]ounder|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Dd]irector(?:[ -][Gg]eneral)?|[Hh]ead|[Mm]inister|[Ss]ecretary(?:[ -][Gg]eneral)?|[Cc]ommissioner|[Gg]overnor|[Mm]ayor|[Gg]eneral [Cc]ounsel|[Ss]peaker|[Aa]ttorney [Gg]eneral|[Rr]apporteur|[Ss]uperintendent|[Tt]reasurer|[Cc]omptroller|[Aa]dministrator|[Oo]mbuds(?:man|woman|person)|[Ii]nspector[ -][Gg]eneral|[Rr]egistrar|[Dd]ean',
);
const portfolios =
  'digital|technology|science|culture|finance|foreign|trade|industry|commerce|economy|energy|justice|interior|defen[cs]e|education|health|labou?r|prime|communications|innovation|privacy|federal|federal privacy|provincial|state|policy|public policy|product|research|legal|safety|security|operations|engineering|medical|editorial|regional|country|strategy|sales|data protection|antitrust|competition|enforcement|programme|program|information|industrial|environment|transport|agriculture|housing|labour and social|external affairs|home';
/** The first letter is a capital where the office opens a sentence. */
const portfolio = `(?:(?:${portfolios
  .split('|')
  .map((word) => `[${(word[0] as string).toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|')})(?: and [a-z]+)? )?`;
const field = '(?: (?:for|of) (?!the |an? )[a-z]+(?: (?!(?:at|of|for|in) )[a-z]+){0,5})?';

/** One office in running text, with its field: "vice president for government affairs". */
export const officePattern = `${degree}${portfolio}${post}${field}`;

const short: Readonly<Record<string, string>> = {
  ceo: 'chief executive',
  cfo: 'chief financial officer',
  cto: 'chief technology officer',
  coo: 'chief operating officer',
  'chief executive officer': 'chief executive',
  'chief exec': 'chief executive',
  cofounder: 'co-founder',
  gov: 'governor',
  'gov.': 'governor',
};

/** The office in the form under which it is compared. */
export function nameOffice(written: string): string {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/^finance chief$/u, 'cfo')
    .replace(/^(?!(?:police|fire)\b)([a-z]+) chief$/u, 'head of $1');
  return short[plain] ?? plain;
}

/** Words that say no office by themselves. */
const empty = new Set(['head', 'minister', 'secretary', 'commissioner', 'chief']);

/** Offices held together as one value; null where they say no more than that somebody founded something. */
export function joinOffices(written: readonly (string | undefined)[]): string | null {
  const named = written.filter((one) => one !== undefined).map(nameOffice);
  // Whoever founded a company holds some office in it: that would contradict nothing.
  return named.every((one) => empty.has(one) || one.endsWith('founder'))
    ? null
    : named.join(' and ');
}

/** "Commerce Secretary" → "Secretary of Commerce"; null where the title before a name is no office of one person. */
export function nameTitle(title: string): string | null {
  const words = title
    .replace(
      /\b(?:US|U\.S\.|UK|U\.K\.|State(?! Secretary)|Federal|Union|Republican|Democratic|[A-Z][a-z]+(?:ish|an|ese|ch))\s+(?=\p{Lu})/gu,
      '',
    )
    .trim();
  // "Under Secretary of Commerce", "Minister of State for Trade"
  if (/^(?:\p{Lu}\p{Ll}+ ){0,2}(?:Secretary|Minister)(?: of State)? (?:of|for) \p{Lu}/u.test(words))
    return words;
  const ranked = /^(Under|Deputy|Assistant|Acting|Permanent) (.+)$/iu.exec(words);
  if (ranked && !/^prime minister$/iu.test(ranked[2] as string)) {
    const post = nameTitle(ranked[2] as string) ?? bareMinister.exec(ranked[2] as string)?.[0];
    return post ? `${(ranked[1] as string).toLowerCase()} ${post}` : null;
  }
  const minister = /^(.+) (Secretary|Minister|Commissioner)$/u.exec(words);
  if (
    minister &&
    !/^(?:Prime|Deputy Prime|First|Press|Home|Foreign|State)$/u.test(minister[1] as string)
  )
    return `${minister[2]} of ${minister[1]}`;
  if (minister) return words;
  if (/ Judge$/u.test(words)) return words.toLowerCase();
  return offices.has(words.toLowerCase()) ? (short[words.toLowerCase()] ?? words) : null;
}

/** Said of one person only with a rank before it: "Deputy Minister". */
const bareMinister = /^minister$/iu;

const offices = new Set([
  'president',
  'vice president',
  'prime minister',
  'chancellor',
  'secretary',
  'attorney general',
  'governor',
  'gov',
  'gov.',
  'mayor',
  'premier',
  'speaker',
  'president-elect',
  'chairman',
  'chairwoman',
  'chair',
  'commissioner',
  'superintendent',
  'sheriff',
  'treasurer',
  'comptroller',
  'director-general',
  'director general',
  'secretary-general',
  'secretary general',
  'general secretary',
]);

/** Where an article tells of it, who was in office one day is not any more the next. */
const leaving =
  /\b(?:resign\p{L}*|resignation|step(?:s|ped|ping)? (?:down|aside)|quit|quits|oust\p{L}*|sacked|fired|dismissed|succe(?:eds?|eded|ssor)|replac(?:es?|ed)|retire[sd]?|left (?:the|his|her|in|last))\b/iu;
/** "Former", in front of an office or as its first word. */
const former = /\b(?:former|ex)(?: |-)$/iu;

/**
 * An office no longer held, as it is compared: "former chief executive of Quillfish"; null where it is none, or where the
 * text tells of somebody's leaving.
 */
export function nameFormer(
  text: string,
  start: number,
  office: string,
  value: string,
): string | null {
  const isFormer =
    /^former\b/iu.test(office) || former.test(text.slice(Math.max(0, start - 8), start));
  if (!isFormer || leaving.test(text)) return null;
  return `former ${value.replace(/^former /iu, '')}`;
}

const past = /\b(?:former|ex|then|late|onetime|erstwhile|previous|outgoing)(?: |-)$/i;

/** Whether an office is one no longer held: "former", "ex-", within its words or just before them. */
export function isPast(text: string, start: number, office: string): boolean {
  return (
    /^(?:former|outgoing)/i.test(office) || past.test(text.slice(Math.max(0, start - 12), start))
  );
}
