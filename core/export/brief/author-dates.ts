/** Citations by author and year, with a list of references at the end, after the manual of the APA (7th edition). */
import type { ListItem } from 'mdast';
import type { BriefArticle } from '../brief-input.ts';
import type { CitationWriter } from './citations.ts';
import { outletsOf } from './footnotes.ts';
import { heading, paragraph, text } from './nodes.ts';
import { type Author, readAuthors } from './read-authors.ts';
import { describeAsApa, withLetter } from './references.ts';

interface Entry {
  article: BriefArticle;
  /** "Farrow & Quill". */
  who: string;
  /** "2026", or "n.d." */
  year: string;
  /** What tells works of the same authors and year apart: "a", "b"; mostly empty. */
  letter: string;
}

export function createAuthorDates(articles: readonly BriefArticle[]): CitationWriter {
  const entries = listEntries(articles);
  const refer = (...ids: string[]) => {
    const cited = entries.filter(({ article }) => ids.includes(article.id));
    if (cited.length === 0) return [];
    const words = cited.map(({ who, year, letter }) => `${who}, ${withLetter(year, letter)}`);
    return [text(` (${words.join('; ')})`)];
  };
  return {
    refer,
    referNamed: refer,
    name: (...ids) => [text(outletsOf(articles, ids).join(', '))],
    listed: null,
    close: () => [
      heading(2, 'References'),
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: entries.map(
          ({ article, letter }): ListItem => ({
            type: 'listItem',
            spread: false,
            children: [paragraph(...describeAsApa(article, letter))],
          }),
        ),
      },
    ],
  };
}

/** In the order of the references: by author, then by date, then by title. */
function listEntries(articles: readonly BriefArticle[]): Entry[] {
  const entries = articles
    .map((article) => ({
      article,
      who: sayWho(readAuthors(article)),
      year: article.published?.slice(0, 4) ?? 'n.d.',
    }))
    .sort(
      (a, b) =>
        compare(a.who.toLowerCase(), b.who.toLowerCase()) ||
        compare(a.article.published ?? '', b.article.published ?? '') ||
        compare(a.article.title, b.article.title),
    );
  const alike = Map.groupBy(entries, ({ who, year }) => `${who}\n${year}`);
  return entries.map((entry) => {
    const others = alike.get(`${entry.who}\n${entry.year}`) ?? [];
    return { ...entry, letter: others.length > 1 ? toLetters(others.indexOf(entry)) : '' };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sayWho(authors: readonly Author[]): string {
  const names = authors.map(({ family, name }) => family ?? name);
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(' & ');
}

/** a, b, …, z, aa, ab, … */
function toLetters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${toLetters(Math.floor(index / 26) - 1)}${last}`;
}
