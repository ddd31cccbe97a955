/** Where the name of a law ends that goes on over brackets or small words: "Online Safety (Amendment) Bill", "LEAD for Kids Act". */
import type { Reader } from './candidates.ts';
import { isCommonWord } from './words/common-words.ts';
import { breakWords } from './words/titles.ts';

const amendment =
  /^ \((?:\p{Lu}[\p{L}-]{2,20}(?: (?:and )?(?=\p{Lu}))?){1,4}\) (?:Amendment )?(?:Act|Bill|Ordinance|Regulations?|Rules|Code|Order)(?!\p{L})/u;

/** Where "Online Safety (Amendment) Bill" ends, when a stretch stops before the bracket; its own end otherwise. */
export function amendmentEnd({ view }: Reader, end: number): number {
  const start = view.ends[end - 1] as number;
  if (view.text[start + 1] !== '(') return end;
  const match = amendment.exec(view.text.slice(start, start + 120));
  if (!match) return end;
  let to = end;
  while (to < view.count && (view.starts[to] as number) < start + match[0].length) to += 1;
  return to;
}

/** Where "LEAD for Kids Act" or "Removing Barriers to AI Act" ends, when a stretch stops before a small word; its own end otherwise. */
export function actEnd({ view, find }: Reader, from: number, end: number): number {
  if (!small.has(view.keys[end] as string) || view.gap(end - 1) !== 'space') return end;
  const opener = view.word(from);
  const ordinary = isCommonWord(view.keys[from] as string) || /^\p{Lu}{3,}$/u.test(opener);
  if (!ordinary || find(from) || view.initial(from)) return end;
  for (let at = end; at < end + 10 && at + 1 < view.count; at++) {
    const key = view.keys[at] as string;
    const low = small.has(key);
    if (!low && (!view.capital(at) || breakWords.has(key))) return end;
    if (!low && (key === 'act' || key === 'bill')) return at + 1;
    if (view.gap(at) !== 'space' && view.gap(at) !== 'hyphen') return end;
  }
  return end;
}

const small = new Set(['for', 'of', 'to', 'in', 'on', 'and', 'with', 'against', 'from', 'by']);
