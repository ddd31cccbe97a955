/** What a figure counts and for each of what: the noun phrase behind it or before it, and the rate. */
import { jointAfter, jointBetween } from '../../text/tokens.ts';
import type { Draft, Place } from './figure-rule.ts';
import { type NounPhrase, type Relation, readNoun } from './noun.ts';
import { isStopper, singular } from './noun-words.ts';
import { type Per, readPer } from './per.ts';
import { isMoney, isShare, timeCodes } from './units.ts';

export interface Counted {
  noun: string | null;
  modifiers: string[];
  per: string | null;
  /** First token behind the noun; null where none was read behind the figure. */
  next: number | null;
  /** Where that ends whose numbers belong to this figure: the noun of a count, a rate for so many. */
  end: number;
}

/** Words before an amount that make it an attribute: "a £15m fund", "the bank's $5 million fine". */
const determiners = new Set(
  'a an the this that its his her their our each another s new first second annual initial record proposed'.split(
    ' ',
  ),
);

const startOf = ({ context }: Place, token: number) =>
  context.tokens.starts[token] ?? Number.POSITIVE_INFINITY;

/** True for "18-month", whose unit is tied to its number. */
const isHyphened = ({ context: { text, tokens } }: Place, next: number) =>
  text.charAt((tokens.starts[next - 1] as number) - 1) === '-';

function relationOf(
  place: Place,
  draft: Draft,
  first: number,
  next: number,
  end: number,
): Relation {
  const { text, tokens } = place.context;
  const tied = jointBetween(text, end, startOf(place, next)) === 'hyphen';
  if (tied) return draft.unit === 'count' ? 'tied' : 'attribute';
  if (timeCodes.has(draft.unit)) return isHyphened(place, next) ? 'attribute' : 'many';
  if (isMoney(draft.unit) || isShare(draft.unit)) {
    return determiners.has(tokens.keys[first - 1] ?? '') ? 'attribute' : 'many';
  }
  return draft.high === 1 && draft.unit === 'count' ? 'single' : 'many';
}

/** A length of time has a noun only where it describes it: "an 18-month ban", but not "two years talks". */
function fits(place: Place, draft: Draft, phrase: NounPhrase, next: number): boolean {
  if (timeCodes.has(draft.unit)) return isHyphened(place, next) && phrase.noun !== 'period';
  return !(isShare(draft.unit) && changes.has(phrase.noun));
}

/** "a 9% drop" drops by 9 % of something that is not said. */
const changes = new Set(
  'increase rise gain growth jump surge hike raise decrease fall drop decline cut reduction loss plunge discount year quarter'.split(
    ' ',
  ),
);

/** "a budget of £66 million", "a comment period of 120 days": the noun that an amount belongs to, when it stands before. */
function nounBefore({ context: { text, tokens } }: Place, first: number): string | null {
  if (tokens.keys[first - 1] !== 'of' || jointAfter(text, tokens, first - 1) !== 'space')
    return null;
  if (jointAfter(text, tokens, first - 2) !== 'space') return null;
  const word = tokens.keys[first - 2] ?? '';
  return /^\p{L}{3,}$/u.test(word) && !isStopper(word) ? singular(word) : null;
}

const inNothing = new Set(
  'total all addition exchange return part full advance response favor favour question turn place deal settlement case fiscal early late mid recent'.split(
    ' ',
  ),
);

/** "$500 million in annual revenue": what the money is; a capital begins a place or a month. */
function nounWithin(place: Place, next: number, end: number): NounPhrase | null {
  const { text, tokens } = place.context;
  if (tokens.keys[next] !== 'in' || jointBetween(text, end, startOf(place, next)) !== 'space')
    return null;
  const word = tokens.keys[next + 1] ?? '#';
  const start = text.charAt(startOf(place, next + 1));
  if (word === '#' || inNothing.has(word) || isStopper(word) || start !== start.toLowerCase())
    return null;
  return readNoun(place.context, next + 1) ?? readNoun(place.context, next + 1, 'attribute');
}

/** "a 15,000-strong workforce": the word after "strong" is counted. */
const isStrong = ({ context }: Place, draft: Draft, next: number) =>
  draft.unit === 'count' && context.tokens.keys[next] === 'strong';

/** The noun phrase that belongs to the draft, behind it or within what follows. */
function readPhrase(
  place: Place,
  draft: Draft,
  first: number,
  next: number,
  end: number,
): NounPhrase | null {
  const { context } = place;
  if (isStrong(place, draft, next)) return readNoun(context, next + 1, 'attribute');
  const relation = relationOf(place, draft, first, next, end);
  const phrase = readNoun(context, next, relation, end);
  // "$900 million changed hands"
  const clause =
    relation === 'many' &&
    isMoney(draft.unit) &&
    phrase?.modifiers.some((word) => word.endsWith('ed'));
  if (phrase && !clause && fits(place, draft, phrase, next)) return phrase;
  return isMoney(draft.unit) ? nounWithin(place, next, end) : null;
}

/** Reads what the draft counts. `next` and `end`: behind the number, its unit and "or more"; `first`: before its qualifier. */
export function readCounted(
  place: Place,
  draft: Draft,
  first: number,
  next: number,
  end: number,
): Counted {
  const { context } = place;
  const endOf = (rate: Per) => context.tokens.ends[rate.next - 1] as number;
  const money = isMoney(draft.unit);
  const near = readPer(context, next, end, money && draft.high < 1e6);
  const behindRate = near !== null && money;
  const phrase =
    draft.noun !== undefined
      ? null
      : readPhrase(
          place,
          draft,
          first,
          behindRate ? near.next : next,
          behindRate ? endOf(near) : end,
        );
  const rate = near ?? (phrase && readPer(context, phrase.next, phrase.end));
  const before = draft.noun === undefined && !phrase && draft.unit !== 'count';
  const noun = draft.noun ?? phrase?.noun ?? (before ? nounBefore(place, first) : null);
  const taken = draft.unit === 'count' ? (phrase?.end ?? end) : end;
  return {
    noun,
    modifiers: draft.modifiers ?? phrase?.modifiers ?? [],
    per: draft.per ?? rate?.per ?? null,
    next: phrase?.next ?? null,
    end: rate?.many ? Math.max(taken, endOf(rate)) : taken,
  };
}
