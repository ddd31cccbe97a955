/** Whether two names could be two answers to one question: bodies or places of one kind that are not one another. */
import type { EntityMention } from '../../model.ts';
import { relateClaims, valueWords } from '../values/relate-claims.ts';
import { relatePlaces } from '../values/relate-places.ts';

const kinds =
  /\b(?:agency|authority|base|board|bureau|chamber|college|commission|committee|council|county|court|department|division|fort|hospital|institute|ministry|office|police|prosecutor|school|secretariat|service|tribunal|university)\b/giu;
const chamber =
  /\b(?:assembly|bundesrat|bundestag|commons|congress|council of states|diet|duma|house|knesset|lords|national council|parliament|senate)\b/iu;

/** What a body calls itself by its kind: "committee", "court"; null where the name does not say. */
export function kindOfBody(name: string): string | null {
  return name.toLowerCase().match(kinds)?.at(-1) ?? null;
}

export function areRivals(a: EntityMention, b: EntityMention): boolean {
  if (a.type !== b.type || isShortFor(a.canonical, b.canonical)) return false;
  const [x, y] = [a, b].map((name) => valueWords(name.canonical)) as [Set<string>, Set<string>];
  const shared = [...x].filter((word) => [...y].some((other) => areOneWord(word, other))).length;
  if (shared >= Math.min(x.size, y.size)) return false;
  if (a.type === 'place') return relatePlaces(a.canonical, b.canonical).kind === 'conflict';
  // One word is a surname, a product or a short form as often as a body.
  if (!isFull(a) || !isFull(b) || (isChamber(a) && isChamber(b))) return false;
  // Firms and unions stand beside each other in every story; two federations may do one thing.
  if (a.type === 'organization' && !areOfOneKind(a, b)) return false;
  // "Orlan Safety" and "Orlan Security" are one firm, put in other words.
  if (shared > 0 && (!kindOfBody(a.canonical) || !kindOfBody(b.canonical))) return false;
  return relateClaims(claimOf(a), claimOf(b)).kind === 'conflict';
}

/** From how many letters on the beginning of a word stands for it. */
const shortest = 4;

/** "Exam" for "examination" */
function areOneWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= shortest && long.startsWith(short));
}

function areOfOneKind(a: EntityMention, b: EntityMention): boolean {
  const kind = kindOfBody(a.canonical);
  return kind !== null && kind === kindOfBody(b.canonical);
}

function isFull({ canonical }: EntityMention): boolean {
  return /[ -]/u.test(canonical);
}

/** Chambers act one after the other, and a parliament with either. */
function isChamber({ canonical }: EntityMention): boolean {
  return chamber.test(canonical) && kindOfBody(canonical.replace(chamber, '')) === null;
}

/** "HBN" for Harbour Bay Newswire */
function isShortFor(a: string, b: string): boolean {
  const initials = (name: string) => (name.match(/\b\p{Lu}/gu) ?? []).join('');
  const letters = (name: string) => name.replace(/[^\p{L}]/gu, '');
  return letters(a) === initials(b) || letters(b) === initials(a);
}

function claimOf({ start, end, quote, canonical }: EntityMention) {
  return {
    ...{ start, end, quote },
    kind: 'institution' as const,
    subject: '',
    value: canonical,
    rule: '',
  };
}
