/** Whether two categorical statements about one subject can both be true. */
import type { Claim } from '../../model.ts';
import { nameListRule, namesIn } from '../find-name-lists.ts';
import { conceptOf } from '../frames/concepts.ts';
import { isStopWord } from '../frames/stop-words.ts';
import { apartInField, areApart, chairsOrDirects } from './offices-apart.ts';
import { relatePlaces } from './relate-places.ts';
import type { Relation } from './relation.ts';

/** Relates the values of two claims of one kind about one subject. */
export function relateClaims(a: Claim, b: Claim): Relation {
  if (a.rule === nameListRule && b.rule === nameListRule) return relateNameLists(a, b);
  if (a.kind === 'place') return relatePlaces(a.value, b.value);
  const past = relateFormer(a, b);
  if (past) return past;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  if (shared === x.size && shared === y.size)
    return { kind: 'agree', sure: true, because: 'the same' };
  if (a.kind === 'role' && (isDeputy(x, y) || isDeputyOfUnnamed(a, b)))
    return { kind: 'conflict', sure: false, because: 'one is the deputy' };
  if (a.kind === 'role' && areOfOtherRank(a, b))
    return { kind: 'conflict', sure: false, because: 'the ranks differ' };
  if (a.kind === 'institution' && (generalCourt.test(a.value) || generalCourt.test(b.value)))
    return areOneBody(a.value, b.value)
      ? { kind: 'agree', sure: false, because: 'one says only what kind of court it is' }
      : { kind: 'conflict', sure: true, because: 'one is another court' };
  if (a.kind === 'institution' && areOtherCourts(x, y))
    return { kind: 'conflict', sure: true, because: 'one is another court' };
  if (shared > 0 && (shared === x.size || shared === y.size))
    return { kind: 'agree', sure: true, because: 'one is said more fully' };
  if (a.kind === 'institution' && (commonNoun.test(a.value) || commonNoun.test(b.value)))
    return { kind: 'agree', sure: false, because: 'one leaves out whose body it is' };
  if (a.kind === 'role') return relateRoles(a.value, b.value);
  if (a.kind === 'institution' && areOneBody(a.value, b.value))
    return { kind: 'agree', sure: true, because: 'the same body' };
  // A member may sit on two committees, and speak for either.
  if (a.subject.startsWith('committee of '))
    return { kind: 'conflict', sure: false, because: 'the committees differ' };
  return { kind: 'conflict', sure: shared > 0, because: 'both cannot be true' };
}

const former = /\bformer /iu;

/** An office that one holds, and the other says to be over: the same one contradicts, any other has come after it. */
function relateFormer(a: Claim, b: Claim): Relation | null {
  if (a.kind !== 'role' || former.test(a.value) === former.test(b.value)) return null;
  const [x, y] = [a, b].map((claim) => ({ ...claim, value: claim.value.replace(former, '') })) as [
    Claim,
    Claim,
  ];
  const { kind, sure } = relateClaims(x, y);
  return kind === 'agree' && sure
    ? { kind: 'conflict', sure: false, because: 'one says that it is held no longer' }
    : { kind: 'agree', sure: false, because: 'one office may have come after the other' };
}

/** True where two offices are one but for a word that makes it the office below: "Deputy Minister of Trade". */
function isDeputy(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const [longer, shorter] = x.size > y.size ? [x, y] : [y, x];
  const more = [...longer].filter((word) => !shorter.has(word));
  return more.length === 1 && longer.size === shorter.size + 1 && below.has(more[0] as string);
}

/** "Deputy governor" and "assistant governor"; a deputy president is called a vice president as well. */
function areOfOtherRank(a: Claim, b: Claim): boolean {
  const [x, y] =
    a.value.split(atBody).length === b.value.split(atBody).length
      ? [wordsOf(a), wordsOf(b)]
      : ([a, b].map(({ value }) => valueWords(value.split(atBody)[0] as string)) as [
          Set<string>,
          Set<string>,
        ]);
  const [rank, other] = [x, y].map((words) => [...words].filter((word) => below.has(word)));
  if (rank?.length !== 1 || other?.length !== 1 || rank[0] === other[0]) return false;
  if (nextInRank.has(rank[0] as string) && nextInRank.has(other[0] as string)) return false;
  return x.size > 1 && x.size === y.size && [...x].every((word) => word === rank[0] || y.has(word));
}

/** "Director", where the other has "deputy director of the Port Institute". */
function isDeputyOfUnnamed(a: Claim, b: Claim): boolean {
  const [[post = '', ...body], [otherPost = '', ...otherBody]] = [a, b].map(({ value }) =>
    value.split(atBody),
  ) as [string[], string[]];
  const isUnnamed = body.length === 0 || otherBody.length === 0;
  return isUnnamed && isDeputy(valueWords(post), valueWords(otherPost));
}

const atBody = /\s(?:of|on|at|for|in)\s/u;

/** What makes another court of a court of the same name, where both are named by more than one word. */
const ranksOfCourts = new Set(['appeal', 'appeals', 'appellate', 'supreme', 'high'].map(conceptOf));

/** "The Fisheries Tribunal", "the Fisheries Appeal Court" */
function areOtherCourts(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  if (x.size < 2 || y.size < 2) return false;
  return [...ranksOfCourts].some((rank) => x.has(rank) !== y.has(rank));
}

/** "The Board", "the agency": which one, the text has said elsewhere or not at all. */
const commonNoun =
  /^(?:the )?(?:board|court|commission|committee|subcommittee|council|agency|authority|department|ministry|panel|regulator|tribunal|office|bureau)$/iu;

/** Of which parliament or town a body is, where its own name is complete without. */
const seatOfBody =
  /(?:,? (?:at|in) .*| of (?:the )?(?:[\p{L}.]+ )?(?:House|Senate|Commons|Lords|Parliament|Congress|Assembly)\b.*)$/u;
const generalCourt = /^(?:state|federal) court$/u;
const federal = /\bU\.?S\.? (?:District|Court)|\bfederal\b|\bCircuit\b(?! Court(?! of Appeals))/iu;

/** True where a body is named with its seat and without, or a court by its kind and by its name. */
function areOneBody(a: string, b: string): boolean {
  if (generalCourt.test(a) || generalCourt.test(b)) return federal.test(a) === federal.test(b);
  const [x, y] = [a, b].map((name) => valueWords(name.replace(seatOfBody, ''))) as [
    Set<string>,
    Set<string>,
  ];
  return x.size > 1 && x.size === y.size && [...x].every((word) => y.has(word));
}

function relateNameLists(a: Claim, b: Claim): Relation {
  const [x, y] = [namesIn(a), namesIn(b)];
  const shared = [...x].filter((name) => y.has(name)).length;
  if (shared === x.size && shared === y.size)
    return { kind: 'agree', sure: true, because: 'the same names' };
  return shared === Math.min(x.size, y.size)
    ? { kind: 'coarser', sure: false, because: 'one list leaves names out' }
    : { kind: 'conflict', sure: false, because: 'other names' };
}

/** Claims are compared again and again, and never change. */
const known = new WeakMap<Claim, Set<string>>();

function wordsOf(claim: Claim): Set<string> {
  const words = known.get(claim) ?? valueWords(claim.value);
  known.set(claim, words);
  return words;
}

/** Offices none of which goes with another of them. */
const exclusive =
  /^(?:president|prime minister|premier|chancellor|governor|mayor|speaker|superintendent|sheriff|treasurer|comptroller|attorney general)$/iu;

/** One person can hold two offices, but one office at one body only, as far as one story goes. */
function relateRoles(a: string, b: string): Relation {
  if (exclusive.test(a) && exclusive.test(b))
    return { kind: 'conflict', sure: false, because: 'the offices differ' };
  if (areApart(a, b)) return { kind: 'conflict', sure: false, because: 'the offices differ' };
  const [x, y] = [readRole(a), readRole(b)];
  if (haveOtherField(a, b)) return { kind: 'conflict', sure: true, because: 'the offices differ' };
  if (x.body.size === 0 || y.body.size === 0)
    return chairsOrDirects(a, b)
      ? { kind: 'conflict', sure: false, because: 'the offices differ' }
      : { kind: 'agree', sure: true, because: 'one leaves out the body' };
  const shared = [...x.body].filter((word) => y.body.has(word)).length;
  if (shared === x.body.size || shared === y.body.size)
    return chairsOrDirects(a, b) || areApart(a, b, apartInField)
      ? { kind: 'conflict', sure: false, because: 'the offices differ' }
      : { kind: 'agree', sure: true, because: 'the same body' };
  const rank = (role: typeof x) =>
    [...role.office]
      .filter((word) => ranks.has(word))
      .sort()
      .join();
  const sameRank = rank(x) === rank(y);
  const sameOffice = [...x.office].some(
    (word) => y.office.has(word) && !ranks.has(word) && (sameRank || !generic.has(word)),
  );
  return sameOffice || shared > 0
    ? { kind: 'conflict', sure: true, because: 'the bodies differ' }
    : { kind: 'agree', sure: false, because: 'two offices, which one person may hold' };
}

/**
 * "Head of security" and "chief financial officer", "vice president for sales" and "chief executive": one company gives
 * one person one of them. Whoever founded it, presides over it or chairs it may hold another office beside.
 */
function haveOtherField(a: string, b: string): boolean {
  const [x, y] = [fieldOf(a), fieldOf(b)];
  if (x === null || y === null || (x.size === 0 && y.size === 0)) return false;
  return ![...x].some((word) => y.has(word));
}

const beside = /\b(?:founder|president(?! for| of [a-z])|chair\p{L}*|owner|and|&)\b/iu;
const chiefExecutive = /^chief executive\b/iu;
const corporate = /\b(?:chief|head|director|vice president|general counsel)\b/iu;
/** "Chief safety officer", "chief scientist" */
const fieldOfChief = /^chief (?:([a-z]+) officer\b|(?!of\b|executive\b)([a-z]+))/iu;
const fieldAfter =
  /^(?:[a-z]+ )*?(?:chief|head|director|vice president) (?:of|for) (?!the |an? )([a-z]+(?: (?:and )?[a-z]+)*)/u;

/** What a post in a company is for, empty for the chief executive; null where another office may stand beside it. */
function fieldOf(office: string): Set<string> | null {
  if (!corporate.test(office) || beside.test(office)) return null;
  if (chiefExecutive.test(office)) return new Set();
  if (/^general counsel\b/iu.test(office)) return valueWords('legal');
  const chief = fieldOfChief.exec(office);
  const field = chief?.[1] ?? chief?.[2] ?? fieldAfter.exec(office)?.[1];
  return field && field !== 'executive' ? valueWords(field) : null;
}

/** "Chairman of the Senate Banking Committee", "trade minister" → office and body; all who lead a body hold one office. */
function readRole(value: string): { office: Set<string>; body: Set<string> } {
  const [first = '', ...rest] = value.split(atBody);
  const before = [...valueWords(first)];
  // A justice sits in a court, and the minister of justice in a cabinet.
  const isOffice = (word: string) =>
    offices.has(word) && !(word === justice && before.includes(minister));
  const office = new Set(before.filter(isOffice));
  const body = new Set(before.filter((word) => !isOffice(word)));
  for (const word of valueWords(rest.join(' '))) body.add(word);
  for (const word of vague) body.delete(word);
  if ([...office].some((word) => leading.has(word))) office.add(conceptOf('leader'));
  return { office, body };
}

const concepts = (words: string) => new Set(words.split(' ').map(conceptOf));
const leading = concepts('chair leader head senior ranking top');
const offices = concepts(
  'chair leader head senior ranking top member democrat republican minister secretary president governor mayor director commissioner judge justice senator representative chief executive officer founder cofounder co spokesman spokeswoman spokesperson professor lecturer researcher fellow analyst lobbyist economist attorney general counsel partner vice deputy acting interim former elect prime state under assistant',
);
const [justice, minister] = [conceptOf('justice'), conceptOf('minister')];
/** What may be held beside another post of the same name: a deputy prime minister may be minister of science. */
const ranks = concepts('deputy vice prime acting interim former assistant under');
const below = concepts('deputy vice assistant under');
const nextInRank = concepts('deputy vice');
const generic = concepts('minister member officer');
/** Words of a body's name that may be left out. */
const vague = concepts('working group panel subcommittee affairs');

/** The content words of a value, without those that every country's bodies share. */
export function valueWords(value: string): Set<string> {
  const words =
    value
      .toLowerCase()
      .replace(/\beu\b/gu, 'european union')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !isStopWord(word) && !general.has(word)).map(conceptOf));
}

const general = new Set('united states us american federal government inc corp ltd'.split(' '));
