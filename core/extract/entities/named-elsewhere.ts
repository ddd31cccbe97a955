/** Finds in each article of a story the names that only its other articles make plain: "Mostly Quell", which another calls Quell Systems. */
import type { AnalysedArticle, EntityMention, EntityType } from '../../model.ts';
import { standardLexicon } from './lexicon/standard.ts';
import { isCommonWord, isListedWord } from './words/common-words.ts';
import { firstNames } from './words/first-names.ts';
import { headOf } from './words/heads.ts';
import { adjectives } from './words/titles.ts';

interface Known {
  canonical: string;
  type: EntityType;
}

/** What a name goes by, under the first word of it. */
interface Surface extends Known {
  written: string;
}

const sought: ReadonlySet<EntityType> = new Set(['organization', 'government', 'model', 'place']);
const shortest = 3;
const small = /^(?:of|the|and|for|on|in|to|a|at|de|la|des)$/u;
/** A word in capitals, with what is tied to it: "Orlan-2", "Post-Orlan". */
const word = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}]+)*/gu;

/** The articles with further mentions, under the rule "story". Names that are words as well are left to each article. */
export function addNamedElsewhere(articles: readonly AnalysedArticle[]): AnalysedArticle[] {
  const surfaces = gatherSurfaces(articles);
  if (surfaces.size === 0) return [...articles];
  return articles.map((article) => {
    const added = findIn(article, surfaces);
    if (added.length === 0) return article;
    const kept = article.mentions.entities.filter(
      (known) => !added.some(({ start, end }) => isBeginning(known, start, end)),
    );
    const entities = [...kept, ...added];
    entities.sort((a, b) => a.start - b.start || a.end - b.end);
    return { ...article, mentions: { ...article.mentions, entities } };
  });
}

/** The ways in which the story's names are written, by first word; null where one way is of two names. */
function gatherSurfaces(articles: readonly AnalysedArticle[]): Map<string, Surface[]> {
  const byWriting = new Map<string, Known | null>();
  const put = (written: string, { canonical, type }: Known): void => {
    const known = byWriting.get(written);
    if (known === undefined) byWriting.set(written, { canonical, type });
    else if (known?.canonical !== canonical) byWriting.set(written, null);
  };
  const seen = new Set<string>();
  for (const { mentions } of articles)
    for (const name of mentions.entities) {
      if (name.form !== 'name' || name.rule === 'lexicon' || !sought.has(name.type)) continue;
      const key = `${name.quote}\n${name.canonical}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const written of writingsOf(name)) put(written, name);
    }
  const surfaces = new Map<string, Surface[]>();
  for (const [written, known] of byWriting) {
    if (!known) continue;
    const first = /^[^ ]+/u.exec(written)?.[0] ?? written;
    surfaces.set(first, [...(surfaces.get(first) ?? []), { written, ...known }]);
  }
  for (const list of surfaces.values()) list.sort((a, b) => b.written.length - a.written.length);
  return surfaces;
}

/** The name as written, its first word where that is no word of the language, and its initials. */
function writingsOf({ quote, canonical, type }: EntityMention): string[] {
  const parts = canonical.split(' ');
  const [first = ''] = parts;
  const writings = [quote, canonical].filter((name) => name.includes(' ') || isUnheard(name));
  if (type === 'organization' && parts.length > 1 && first.length > 3 && isUnheard(first))
    writings.push(first);
  const initials = canonical
    .split(/[ -]/u)
    .filter((part) => !small.test(part))
    .map((part) => part.charAt(0))
    .join('');
  if (type !== 'place' && /^\p{Lu}{3,6}$/u.test(initials) && !standardLexicon.get(initials))
    writings.push(initials);
  return writings;
}

function isUnheard(name: string): boolean {
  const lower = name.toLowerCase();
  if (name.length < shortest || isListedWord(lower) || firstNames.has(lower)) return false;
  return !headOf(lower) && !adjectives.has(lower) && !standardLexicon.get(name);
}

function findIn(
  { text, mentions }: AnalysedArticle,
  surfaces: ReadonlyMap<string, readonly Surface[]>,
): EntityMention[] {
  const found: EntityMention[] = [];
  const { entities, sentences } = mentions;
  let taken = 0;
  let sentence = 0;
  let past = 0;
  for (const { index: start, 0: written } of text.matchAll(word)) {
    // "Quell's" is not written with its apostrophe elsewhere.
    const list = surfaces.get(written) ?? surfaces.get(written.replace(/[’'].*$/u, ''));
    if (!list || start < past) continue;
    while (taken < entities.length && (entities[taken]?.end ?? 0) <= start) taken += 1;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence += 1;
    if ((sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) > start) continue;
    const surface = list.find((one) => isAt(text, start, one.written));
    if (!surface) continue;
    const end = start + surface.written.length;
    // "Mostly Quell" tells more than a sentence that begins with the name, where that looks like a word.
    if (start === sentences[sentence]?.start && isCommonWord(surface.written.toLowerCase()))
      continue;
    if (isTaken(entities[taken], start, end) || isPart(text, start, end)) continue;
    past = end;
    const { canonical, type } = surface;
    const quote = surface.written;
    found.push({ start, end, quote, type, canonical, form: 'name', rule: 'story' });
  }
  return found;
}

/** Whether something is named here already; what was only guessed from the beginning of a longer name ("Quell" of "Quell-2") is not. */
const isTaken = (next: EntityMention | undefined, start: number, end: number): boolean =>
  next !== undefined && next.start < end && !isBeginning(next, start, end);

const isBeginning = ({ start, end, rule }: EntityMention, from: number, to: number): boolean =>
  start === from && end < to && (rule === 'capitals' || rule === 'context');

const isAt = (text: string, start: number, written: string) =>
  text.startsWith(written, start) && !/[\p{L}\p{N}]/u.test(text.charAt(start + written.length));

/** Within a longer run of capitals, which is another name: "Quell Hills", "New Quell". A sentence's first word is none of it. */
function isPart(text: string, start: number, end: number): boolean {
  if (/^[ -]\p{Lu}/u.test(text.slice(end, end + 2))) return true;
  const before = /([^ \n]+)[ -]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  return /^\p{Lu}/u.test(before) && !isCommonWord(before.toLowerCase());
}
