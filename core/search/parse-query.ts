/** What a person types into the search field, understood. */
import type { FactKind } from '../model.ts';
import { readPeriod } from './read-period.ts';
import { shiftDay } from './shift-day.ts';

/** Words or a phrase that must occur, or must not. */
export interface QueryWords {
  text: string;
  /** True where the last word is still being typed, so that its beginning is enough. */
  open: boolean;
}

/** A condition that holds or, where `out`, must not hold. */
interface Condition {
  out: boolean;
}

export interface Query {
  /** Of each group one must occur: what OR stands between is a group. */
  words: QueryWords[][];
  without: string[];
  /** Beginnings of outlets' names; one of those that are not `out` must fit. */
  outlets: (Condition & { name: string })[];
  /** Words in the names of entities, each of which must be mentioned. */
  entities: (Condition & { name: string })[];
  /** Whether the article takes part in a conflict, of some kind or of any. */
  conflicts: (Condition & { kind: FactKind | null })[];
  /** First day, ISO, on which an article may have been published; null where any. */
  from: string | null;
  /** Last day, ISO. */
  to: string | null;
  problems: QueryProblem[];
}

/** A part of a query that was left out; offsets are UTF-16 code units, half open. */
export interface QueryProblem {
  start: number;
  end: number;
  /** What is wrong and what would be right. */
  message: string;
}

const kinds: readonly FactKind[] = [
  'count',
  'money',
  'percent',
  'date',
  'period',
  'duration',
  'vote',
  'ratio',
  'measure',
  'role',
  'institution',
  'place',
  'other',
];

/** A hyphen that leaves out, an operator, then a phrase that may be unclosed, or a word. */
const part = /(-?)(?:(\p{L}{2,20}):(?=[^\s/]))?(?:"([^"]*)"?|([^\s"]+))/gu;
/** An operator with nothing behind it, as it stands while one is typed. */
const bareOperator = /^(outlet|entity|before|after|conflict):$/iu;
/** In capitals alone: in small letters it is a word like others. */
const either = 'OR';
/** What has no letter and no digit holds nothing to be looked for. */
const searchable = /[\p{L}\p{N}]/u;
const orMessage =
  '“OR” stands between two words or phrases, as in fine OR penalty. To look for the word, put it in quotes.';
/** More parts than a person types; what follows is left out. */
const mostParts = 100;

/** Reads a query of any form; what it cannot understand is told in `problems` and left out. */
export function parseQuery(typed: string): Query {
  const query: Query = {
    words: [],
    without: [],
    outlets: [],
    entities: [],
    conflicts: [],
    from: null,
    to: null,
    problems: [],
  };
  // No stored text holds control characters.
  const clean = typed.replace(/\p{Cc}/gu, ' ');
  let last: QueryWords | null = null;
  /** The group behind which OR may stand, and an OR that waits for what follows it. */
  let group: QueryWords[] | null = null;
  let or: { start: number; end: number } | null = null;
  const tellOr = () => {
    if (or !== null) query.problems.push({ ...or, message: orMessage });
    or = null;
  };
  for (const match of [...clean.matchAll(part)].slice(0, mostParts)) {
    const [all, minus, given, phrase, word = ''] = match;
    const bare = bareOperator.exec(word)?.[1];
    const operator = given ?? bare;
    const value = bare === undefined ? (phrase ?? word).trim() : '';
    const out = minus === '-';
    const [start, end] = [match.index, match.index + all.length];
    last = null;
    if (all === either) {
      tellOr();
      or = { start, end };
      continue;
    }
    if (operator === undefined && !out && searchable.test(value)) {
      const open = phrase === undefined && value.endsWith('*');
      last = { text: open ? value.replace(/\*{1,100}$/, '') : value, open };
      if (or !== null && group !== null) {
        group.push(last);
        or = null;
      } else {
        tellOr();
        group = [last];
        query.words.push(group);
      }
      continue;
    }
    tellOr();
    group = null;
    if (operator !== undefined) {
      const message = readOperator(query, operator.toLowerCase(), value, out);
      if (message !== null) query.problems.push({ start, end, message });
    } else if (searchable.test(value)) query.without.push(value);
  }
  tellOr();
  if (last !== null && /[\p{L}\p{N}]$/u.test(clean)) last.open = true;
  return query;
}

/** Adds a condition; returns what is wrong with it, or null. */
function readOperator(query: Query, operator: string, value: string, out: boolean): string | null {
  if (operator === 'before' || operator === 'after') return readLimit(query, operator, value, out);
  if (operator === 'conflict') return readConflict(query, value, out);
  if (operator !== 'outlet' && operator !== 'entity')
    return `There is no “${operator}:”. There are outlet:, entity:, before:, after: and conflict:. Put words with a colon in quotes.`;
  if (!searchable.test(value)) return `“${operator}:” takes a name, as in ${operator}:reuters.`;
  (operator === 'outlet' ? query.outlets : query.entities).push({ name: value, out });
  return null;
}

function readLimit(
  query: Query,
  operator: 'before' | 'after',
  value: string,
  out: boolean,
): string | null {
  const period = readPeriod(value);
  const what = value === '' ? `“${operator}:” takes a date.` : `“${value}” is no date.`;
  if (period === null)
    return `${what} Write a year, a month or a day: ${operator}:2026, ${operator}:2026-06 or ${operator}:2026-06-25.`;
  // What is not before a month is in it or after it.
  if (operator === 'before' && !out) limitTo(query, shiftDay(period.from, -1));
  else if (operator === 'before') limitFrom(query, period.from);
  else if (!out) limitFrom(query, shiftDay(period.to, 1));
  else limitTo(query, period.to);
  return null;
}

function limitFrom(query: Query, day: string): void {
  if (query.from === null || day > query.from) query.from = day;
}

function limitTo(query: Query, day: string): void {
  if (query.to === null || day < query.to) query.to = day;
}

function readConflict(query: Query, value: string, out: boolean): string | null {
  const wanted = value.toLowerCase();
  const kind = kinds.find((one) => one === wanted) ?? null;
  if (kind === null && wanted !== 'yes' && wanted !== 'no')
    return `“conflict:” takes yes, no or a kind: ${kinds.join(', ')}.`;
  query.conflicts.push({ kind, out: out !== (wanted === 'no') });
  return null;
}
