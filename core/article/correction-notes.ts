/** Corrections and editors' notes, which pages print where furniture stands, and which change what an article says. */
import { cleanLine } from './clean-text.ts';

/** How such a note begins, or what it says of itself wherever it begins. */
const note =
  /^(?:correction|clarification|corrected|editor['’]s note|update)\b[^.!?]{0,40}[:—–]|\b(?:an|the) (?:earlier|previous|original) version of this (?:article|story|report|post|headline)\b|\bthis (?:article|story|report|post) (?:was|has been) (?:corrected|amended|updated)\b/i;

const longest = 1200;
const maxElements = 3000;

/** The notes on a page, each once, in order; a paragraph of its own each. */
export function readCorrectionNotes(page: Document): string[] {
  const found = new Set<string>();
  for (const element of [...page.querySelectorAll('p, li, div, aside, em')].slice(0, maxElements)) {
    if (element.querySelector('p, li, div')) continue;
    const line = cleanLine((element.textContent ?? '').slice(0, longest + 1));
    if (line.length >= 25 && line.length <= longest && note.test(line)) found.add(line);
  }
  return [...found];
}
