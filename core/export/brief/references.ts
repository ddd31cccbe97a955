/** An article as a reference: in Parallax's own form, in that of the Chicago Manual of Style, and in that of the APA. */
import type { PhrasingContent } from 'mdast';
import type { BriefArticle } from '../brief-input.ts';
import { toPlainLine, toSafeAddress } from '../plain-text.ts';
import { sayAmericanDay, sayDay } from '../say-date.ts';
import { emphasis, link, text } from './nodes.ts';
import { type Author, readAuthors } from './read-authors.ts';

/** Outlet, title, date, address, when it was read, and the hash of the text that was read. */
export function describeArticle(article: BriefArticle): PhrasingContent[] {
  const address = toSafeAddress(article.url);
  const date = article.published ? sayDay(article.published) : 'no date shown';
  return [
    text(`${article.outlet}, “${article.title}”, ${date}. `),
    ...(address ? [link(address), text('. ')] : []),
    text(`Accessed ${sayDay(article.accessed)}. SHA-256 `),
    { type: 'inlineCode', value: article.hash },
  ];
}

/** A note for an article of a newspaper (17th edition, 14.191): the day of access only where no date is shown. */
export function describeAsChicago(article: BriefArticle): PhrasingContent[] {
  const authors = article.author ? readAuthors(article) : [];
  const who = authors.length > 3 ? `${authors[0]?.name} et al.` : sayList(authors);
  const title = toPlainLine(article.title);
  const address = toSafeAddress(article.url);
  const date = article.published
    ? `, ${sayAmericanDay(article.published)}`
    : `, accessed ${sayAmericanDay(article.accessed)}`;
  return [
    text(`${who ? `${who}, ` : ''}“${title}${/[?!]$/u.test(title) ? '' : ','}” `),
    emphasis(article.outlet || 'unknown outlet'),
    text(`${date}${address ? ', ' : '.'}`),
    ...(address ? [link(address), text('.')] : []),
  ];
}

function sayList(authors: readonly Author[]): string {
  const names = authors.map(({ name }) => name);
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/**
 * A reference to an article of a newspaper (7th edition, 10.1). An outlet that stands for the author is not named
 * again; `letter` tells works of the same authors and year apart.
 */
export function describeAsApa(article: BriefArticle, letter: string): PhrasingContent[] {
  const authors = readAuthors(article);
  const [year, day] = article.published
    ? [article.published.slice(0, 4), `, ${sayAmericanDay(article.published).split(',')[0]}`]
    : ['n.d.', ''];
  const who = sayInverted(authors);
  const title = toPlainLine(article.title);
  const outlet = toPlainLine(article.outlet);
  const address = toSafeAddress(article.url);
  return [
    text(`${who}${who.endsWith('.') ? '' : '.'} (${withLetter(year, letter)}${day}). `),
    text(`${title}${/[?!.]$/u.test(title) ? '' : '.'}`),
    ...(outlet && authors[0]?.name !== outlet ? [text(' '), emphasis(outlet), text('.')] : []),
    ...(address
      ? [
          text(article.published ? ' ' : ` Retrieved ${sayAmericanDay(article.accessed)}, from `),
          link(address),
        ]
      : []),
  ];
}

/** "2026a", "n.d.-a". */
export function withLetter(year: string, letter: string): string {
  return letter && year === 'n.d.' ? `n.d.-${letter}` : `${year}${letter}`;
}

/** "Farrow, I., & van der Berg, A. K." */
function sayInverted(authors: readonly Author[]): string {
  const names = authors.map(({ name, family, given }) =>
    family === null ? name : `${family}, ${toInitials(given)}`,
  );
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function toInitials(given: string): string {
  return given
    .split(' ')
    .map((name) => `${[...name][0]}.`)
    .join(' ');
}
