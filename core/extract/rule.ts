/** What an extraction rule is: a pattern, how it is read, and the examples that prove it. */
import type { Span } from '../model.ts';
import { numberOf, WordTable } from '../text/vocabulary.ts';
import type { ExtractContext } from './context.ts';

/**
 * Words, one of which stands at a rule's first token or up to `within` tokens after it wherever the rule fits. Elsewhere the
 * pattern need not be tried: numbers and articles are everywhere, and few stand before "months" or "ago".
 */
export interface Soon {
  words: readonly string[];
  within: number;
}

/**
 * One rule. It is tried only where a token named in `starts` begins, so that reading costs nothing where nothing can
 * be found. `pattern` carries the flag `y`, and `u` unless it ignores case (see `letters`); it has no nested or adjacent unbounded
 * repetition. `Answer` is what the examples show, where the family makes something else of a value before it is a mention.
 */
export interface Rule<Value, Answer = Value> {
  name: string;
  /** Lower-case words; `#` stands for any token that begins with a digit. */
  starts: readonly string[];
  /** Left out where the starts are telling enough. */
  soon?: Soon;
  /** How many digits a number has, at least and at most, where the rule starts at one; left out where any will do. */
  digits?: readonly [least: number, most: number];
  pattern: RegExp;
  /** Null where the match turns out to be something else. */
  read: (match: RegExpExecArray, context: ExtractContext) => Value | null;
  examples: readonly RuleExample<Answer>[];
  /** Texts in which the rule must find nothing. */
  nonExamples: readonly string[];
  /** Texts that the rule should read and does not yet; the test fails as soon as one starts to pass. */
  knownGaps: readonly RuleExample<Answer>[];
}

export interface RuleExample<Value> {
  text: string;
  /** The words found. */
  found: string;
  /** The value, or those parts of it that matter. */
  value: Partial<Value>;
  /** Publication time that the example assumes; 2026-06-25T12:00:00Z where left out. */
  published?: string;
}

export type Found<Value> = Span & { value: Value; rule: string };

type Matching<Value> = Pick<
  Rule<Value>,
  'name' | 'starts' | 'soon' | 'digits' | 'pattern' | 'read'
>;

/** Whether a text has the words of `soon` at a token. */
type Ahead = (words: readonly number[], token: number) => boolean;

function lookFor({ words: wanted, within }: Soon): Ahead {
  const table = new WordTable(wanted.map((word) => [word, true]));
  return (words, token) => {
    const last = Math.min(token + within, words.length - 1);
    for (let i = token; i <= last; i++) if (table.at(words[i] as number)) return true;
    return false;
  };
}

/** Numbers of more digits than these are all alike. */
const mostDigits = 9;

/** How many digits stand at an offset. */
function digitsAt(text: string, start: number): number {
  let count = 0;
  for (let code = text.charCodeAt(start); code >= 48 && code <= 57 && count < mostDigits; ) {
    count++;
    code = text.charCodeAt(start + count);
  }
  return count;
}

/** Tries rules at the tokens where they may start; where several match at one place, the longest wins, then the first. */
export function createMatcher<Value>(rules: readonly Matching<Value>[]) {
  const byStart = new WordTable(
    Map.groupBy(
      rules.flatMap((rule) => {
        const ahead = rule.soon ? lookFor(rule.soon) : null;
        return rule.starts.map((start) => ({ start, rule, ahead }));
      }),
      ({ start }) => start,
    ),
  );
  const number = numberOf('#');
  const byDigits = Array.from({ length: mostDigits + 1 }, (_, count) =>
    byStart.at(number)?.filter(({ rule: { digits: [least, most] = [0, mostDigits] } }) => {
      return least <= count && count <= most;
    }),
  );

  /** All matches in order, none overlapping another. */
  return function findMatches(context: ExtractContext): Found<Value>[] {
    const { text } = context;
    const { words, starts } = context.tokens;
    const found: Found<Value>[] = [];
    let free = 0;
    for (let i = 0; i < words.length; i++) {
      const start = starts[i] as number;
      if (start < free) continue;
      const word = words[i] as number;
      const candidates = word === number ? byDigits[digitsAt(text, start)] : byStart.at(word);
      if (!candidates) continue;
      let best: Found<Value> | null = null;
      for (const { rule, ahead } of candidates) {
        if (ahead?.(words, i) === false) continue;
        rule.pattern.lastIndex = start;
        const match = rule.pattern.exec(text);
        if (!match || match[0] === '' || (best && match[0].length <= best.quote.length)) continue;
        const value = rule.read(match, context);
        if (value === null) continue;
        best = { start, end: start + match[0].length, quote: match[0], value, rule: rule.name };
      }
      if (best) {
        found.push(best);
        free = best.end;
      }
    }
    return found;
  };
}
