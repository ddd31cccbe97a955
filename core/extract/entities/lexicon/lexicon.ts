/** Known names, looked up token by token. */
import { type Tokens, tokenize } from '../../../text/tokens.ts';
import { WordTable } from '../../../text/vocabulary.ts';
import type { LexiconEntry } from './parse.ts';

/** A known name found in a text. */
export interface LexiconMatch {
  entry: LexiconEntry;
  /** Index of the token after the last. */
  to: number;
  weak: boolean;
  /** The alias ends with a full stop, which belongs to the mention. */
  dotted: boolean;
}

export interface Lexicon {
  /** Whether a known name begins with the word of this number in small letters: "xAI", "o3". */
  startsSmall: (word: number) => boolean;
  /** The longest known name that begins with the given token. */
  find: (text: string, tokens: Tokens, from: number) => LexiconMatch | null;
  /** The entry whose alias the name is, letter by letter. */
  get: (name: string) => LexiconEntry | null;
}

interface Node {
  next: Map<string, Node>;
  names: { name: string; entry: LexiconEntry; weak: boolean }[] | null;
}

const createNode = (): Node => ({ next: new Map(), names: null });

/** Entries that come later overrule earlier ones with the same alias. */
export function createLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const root = createNode();
  const byName = new Map<string, LexiconEntry>();
  const small = new Set<string>();
  for (const entry of entries)
    for (const { name, weak } of entry.aliases) {
      byName.set(name, entry);
      const tokens = tokenize(name);
      // "xAI", and "9th Circuit", which begins with no capital either
      if (name[0] === name[0]?.toLowerCase()) small.add(tokens.keys[0] as string);
      let node = root;
      for (let i = 0; i < tokens.keys.length; i++) {
        const step = stepOf(name, tokens, i, 0);
        let next = node.next.get(step);
        if (!next) {
          next = createNode();
          node.next.set(step, next);
        }
        node = next;
      }
      node.names = [
        { name, entry, weak },
        ...(node.names ?? []).filter((known) => known.name !== name),
      ];
    }

  function find(text: string, tokens: Tokens, from: number): LexiconMatch | null {
    let node = root.next.get(stepOf(text, tokens, from, from));
    let best: LexiconMatch | null = null;
    for (let i = from; node; ) {
      if (node.names) {
        const surface = text.slice(tokens.starts[from], tokens.ends[i]);
        const end = tokens.ends[i] as number;
        const known = node.names.find(
          ({ name }) =>
            sameCapitals(surface, name) ||
            (name.length === surface.length + 1 && text[end] === '.' && name === `${surface}.`),
        );
        if (known)
          best = {
            entry: known.entry,
            to: i + 1,
            weak: known.weak,
            dotted: known.name.endsWith('.'),
          };
      }
      i += 1;
      if (node.next.size === 0 || i >= tokens.keys.length) break;
      node = node.next.get(stepOf(text, tokens, i, from));
    }
    return best;
  }

  const smallStarts = new WordTable([...small].map((key) => [key, true]));
  return {
    startsSmall: (word) => smallStarts.at(word) === true,
    find,
    get: (name) => byName.get(name) ?? null,
  };
}

/** The key of a token with what parts it from the token before; digits by their value, quotes and dashes levelled. */
function stepOf(text: string, tokens: Tokens, i: number, from: number): string {
  const start = tokens.starts[i] as number;
  const key = tokens.keys[i] as string;
  const word = key === '#' ? text.slice(start, tokens.ends[i]) : key;
  if (i === from) return word;
  const gap = start - (tokens.ends[i - 1] as number);
  if (gap === 1) {
    const code = text.charCodeAt(start - 1);
    if (code === 32 || code === 45 || code === 0xa0) return ` ${word}`;
    if (code === 0x2019) return `'${word}`;
    if (code === 10 || code === 13) return '\n';
  }
  if (gap === 0) return `|${word}`;
  return gap <= 3 ? text.slice(start - gap, start) + word : '\n';
}

/** Whether a text has capitals where the name has them; a text all in capitals (a dateline) has, if long enough. */
function sameCapitals(surface: string, name: string): boolean {
  if (surface === name) return true;
  const upper = surface.toUpperCase();
  if (surface === upper && name.length > 3) return true;
  if (name.length <= 3 || name === name.toUpperCase()) return false;
  let start = true;
  for (let i = 0; i < name.length && i < surface.length; i++) {
    const letter = name[i] as string;
    const found = surface[i] as string;
    if (start && letter !== letter.toLowerCase() && found === found.toLowerCase()) return false;
    start = letter === ' ' || letter === '-' || letter === '.';
  }
  // A name that is one small letter longer in capitals ("dispatch") must not match an initialism.
  return surface.toLowerCase() !== surface;
}
