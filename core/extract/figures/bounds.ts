/** The bounds that the words around a number assert, with what only looks like one left out. */
import type { Qualifier } from '../../model.ts';
import { jointAfter } from '../../text/tokens.ts';
import type { Draft, Place } from './figure-rule.ts';
import {
  boundsOf,
  type LeftQualifier,
  type RightQualifier,
  readRightQualifier,
} from './qualifiers.ts';
import { timeCodes } from './units.ts';

export interface Bounds {
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  left: LeftQualifier | null;
  right: RightQualifier | null;
}

const set = (words: string) => new Set(words.split(' '));

/** Nouns under which one acts and which are passed: "under two laws", "passed two bills" bound nothing. */
const acts = set(
  'law act bill rule statute order scenario plan agreement measure resolution contract amendment legislature chamber committee',
);
const passing = /^pass(?:ed|es|ing)?$/u;
/** Words after which "over two years" means more than two, and not during them. */
const measuring = set('for in after than take takes took lasted lasting spent is was by');

const ceilings = new Set(['a ceiling of', 'a cap of', 'a maximum of', 'a floor of']);

/** "won over four voters", "took over two firms": what "over" makes of these verbs depends on what is counted. */
const winning = set('win wins won winning');
const taking = set('take takes took taken taking');
const people = /(?:or|er|ist|ian|crat|man|woman|member|person|holdout|sceptic|skeptic)$/u;

function isPartOfVerb(verb: string, draft: Draft, noun: string | null): boolean {
  if (draft.unit !== 'count' || noun === null) return false;
  return taking.has(verb) || (winning.has(verb) && people.test(noun));
}

const sum = String.raw`(?:[£$€¥]|[A-Z]{3} )?\d[\d.,]{0,12}(?: ?(?:k|m|bn|tn|thousand|million|billion|trillion))?(?: (?:euros|dollars|pounds|yen|rupees|rand|francs|won|kroner|kronor))?`;
const name = String.raw`\p{Lu}[\p{L}\d’'&.-]{0,24}(?: \p{Lu}[\p{L}\d’'&.-]{0,24}){0,3}`;
const plainWord = String.raw`(?!(?:and|or|from|with|by|to|of|for|in|at|on|that|which|who|drew|but|as)\b)\p{Ll}[\p{L}’'-]{0,24}`;
/** Behind the verb its object, its sum, or both, and nothing else: "fined the line £2m", "sued Acme". */
const pursued = new RegExp(
  String.raw`\b(?:fined|fining|sue|sues|sued|suing|penali[sz]ed|critici[sz]ed|rebuked|reprimanded) (?:(?:${name}|(?:the|an?|its|his|her|their|two|three) ${plainWord}(?: ${plainWord}){0,2}|it|him|her|them)(?: ${sum})?|${sum}) $`,
  'u',
);
const pursuit = 120;

/** What somebody is pursued for: "fined £2m over 300 spills", "sued Acme over 40 songs". */
function isCause(
  { context: { text, tokens } }: Place,
  draft: Draft,
  left: LeftQualifier,
  noun: string | null,
): boolean {
  if (draft.unit !== 'count' || noun === null || noun === 'time') return false;
  const over = tokens.starts[left.first] as number;
  return pursued.test(text.slice(Math.max(0, over - pursuit), over));
}

function boundsNothing(
  place: Place,
  draft: Draft,
  left: LeftQualifier,
  noun: string | null,
): boolean {
  const { words } = left;
  const verb = place.context.tokens.keys[left.first - 1] ?? '';
  if (words === 'over' && !left.firm && isPartOfVerb(verb, draft, noun)) return true;
  if (words === 'over' && !left.firm && isCause(place, draft, left, noun)) return true;
  if (words === 'over' && timeCodes.has(draft.unit)) {
    return !left.firm && !measuring.has(verb);
  }
  // "2.1% against a ceiling of 3%" names the ceiling itself.
  if (ceilings.has(words) && verb === 'against') return true;
  // "uses as much power as 12 towns" compares with them.
  if (words === 'as much as') return draft.unit === 'count' && noun !== null;
  const act = noun !== null && acts.has(noun);
  if (words === 'under' || words === 'over' || words === 'above') return act && draft.high < 100;
  return passing.test(words) && (act || draft.high < 1000 || draft.unit !== 'count');
}

const negations = set('no not never cannot nobody none neither nor without t');
const modals = set('may can must will shall should could would might cannot');
const reach = 7;

const denied = set('none no nothing nobody neither');

/** "no project may hold more than half", "none of them longer than 30 pages": the sentence turns the bound round. */
function isNegated(place: Place, left: LeftQualifier): boolean {
  const { text, tokens } = place.context;
  for (let k = left.first - 1; k >= 0 && k >= left.first - 4; k--) {
    if (jointAfter(text, tokens, k) !== 'space') break;
    if (denied.has(tokens.keys[k] as string)) return true;
  }
  let modal = false;
  for (let k = left.first - 1; k >= 0 && k >= left.first - reach; k--) {
    if (jointAfter(text, tokens, k) === 'apart' && tokens.keys[k + 1] !== 't') return false;
    const key = tokens.keys[k] as string;
    if (modals.has(key)) modal = true;
    if (negations.has(key)) return modal;
  }
  return false;
}

const isFor = ({ context: { tokens } }: Place, { first }: LeftQualifier): boolean =>
  tokens.keys[first - 1] === 'for';

/** "must not be lower than 40", "no town may get less than 30" */
function isForbidden({ context: { text, tokens } }: Place, { first }: LeftQualifier): boolean {
  let modal = false;
  for (let k = first - 1; k >= 0 && k >= first - reach; k--) {
    if (jointAfter(text, tokens, k) === 'apart') return false;
    const key = tokens.keys[k] as string;
    if (key === 'cannot') return true;
    if (modals.has(key)) modal = true;
    if (negations.has(key)) return modal || modals.has(tokens.keys[k - 1] ?? '');
  }
  return false;
}

/** Reads the bounds around a draft. `read`: the phrase before it; `noun`: what it counts, which decides whether "under" bounds it. */
export function readBounds(
  place: Place,
  draft: Draft,
  read: LeftQualifier | null,
  right: RightQualifier | null,
  noun: string | null,
): Bounds {
  const left = read && boundsNothing(place, draft, read, noun) ? null : read;
  if (draft.qualifier) {
    const low = draft.open === 'below' ? null : draft.low;
    const high = draft.open === 'above' ? null : draft.high;
    return { low, high, qualifier: draft.qualifier, left: null, right: null };
  }
  // "No bell rang for over a month"
  const lasts = left && timeCodes.has(draft.unit) && isFor(place, left);
  const turned = left?.bound === 'above' && !lasts && isNegated(place, left);
  const raised = left?.bound === 'below' && isForbidden(place, left);
  const bound = turned ? 'at_most' : raised ? 'at_least' : (left?.bound ?? right?.bound ?? null);
  return { ...boundsOf(bound, draft.low, draft.high), left, right };
}

/** "or more" behind the number, where the rule leaves the bounds to the words around it. */
export const readRight = (place: Place, draft: Draft): RightQualifier | null =>
  draft.qualifier ? null : readRightQualifier(place.context, draft.next, draft.end);
