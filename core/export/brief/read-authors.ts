/** Whom a byline names: persons with a family name, or a body under its own name. */
import type { BriefArticle } from '../brief-input.ts';
import { toPlainLine } from '../plain-text.ts';

export interface Author {
  /** As it is written. */
  name: string;
  /** Null for a body, and for a name that cannot be told apart for sure. */
  family: string | null;
  /** Empty where there is no family name. */
  given: string;
}

const particles = new Set(
  'al bin da de del della den der di du el la le ten ter van von'.split(' '),
);

/** Words of a byline that names nobody in person. */
const bodies = new Set(
  'agency agencies bureau correspondent correspondents desk editor editorial editors news newsroom press reporter reporters service staff team wire'.split(
    ' ',
  ),
);

/**
 * The persons of a byline; the byline itself where any part of it is no name of a person; the outlet where there is
 * none. At least one author.
 */
export function readAuthors({ author, outlet, title }: BriefArticle): Author[] {
  const byline = toPlainLine(author ?? '').replace(/^by\s/iu, '');
  if (byline === '') return [asBody(toPlainLine(outlet) || toPlainLine(title) || 'Unknown')];
  const persons = byline.split(/,|;|&|\sand\s/u).flatMap((part) => {
    const name = part.trim();
    return name === '' ? [] : [readPerson(name)];
  });
  return persons.length > 0 && persons.every((person) => person !== null)
    ? persons
    : [asBody(byline)];
}

function asBody(name: string): Author {
  return { name, family: null, given: '' };
}

function readPerson(name: string): Author | null {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return null;
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !bodies.has(word.toLowerCase());
  if (!words.every((word) => isName(word) || particles.has(word))) return null;
  let family = words.length - 1;
  while (family > 1 && particles.has((words[family - 1] ?? '').toLowerCase())) family -= 1;
  return { name, family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
}
