/** Brings the names of a story's articles together: what one outlet calls "Harwell" is another's "Harwell Systems". */
import type { AnalysedArticle, EntityMention, EntityType } from '../../model.ts';
import { standardLexicon } from './lexicon/standard.ts';
import { addNamedElsewhere } from './named-elsewhere.ts';
import { words } from './words/words.ts';

interface Known {
  canonical: string;
  /** The same in lower case: every name is compared with every other. */
  lower: string;
  type: EntityType;
  /** The lexicon knows it, so that it stands as it is. */
  fixed: boolean;
  /** Nothing but its capitals tells what it is. */
  guessed: boolean;
}

/** The articles with one canonical name and one type for what is one entity; texts, offsets and the lexicon's names stay. */
export function unifyNames(articles: readonly AnalysedArticle[]): AnalysedArticle[] {
  if (articles.length < 2) return [...articles];
  const bare = bareBodies(articles);
  const known = gather(articles);
  const renamed = new Map<string, Known>();
  for (const name of known.values()) {
    const fuller = name.fixed ? null : findFuller(name, known);
    renamed.set(name.canonical, fuller ?? name);
  }
  const rename = (mention: EntityMention): EntityMention => {
    const body = mention.type === 'government' ? bare.get(mention.quote) : undefined;
    if (body && body !== mention.canonical) return { ...mention, canonical: body };
    const name = renamed.get(mention.canonical);
    if (!name || (name.canonical === mention.canonical && name.type === mention.type))
      return mention;
    return { ...mention, canonical: name.canonical, type: name.type };
  };
  return addNamedElsewhere(
    articles.map((article) => ({
      ...article,
      mentions: { ...article.mentions, entities: article.mentions.entities.map(rename) },
    })),
  );
}

/** What a bare name weighs that was taken for the best known of its kind. */
const guess = 0.3;

/** A bare "Senate" is that of most articles of the story, whatever the others let it be taken for. */
function bareBodies(articles: readonly AnalysedArticle[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { mentions } of articles) {
    const seen = new Set<string>();
    for (const { quote, canonical, type, form } of mentions.entities) {
      if (type !== 'government' || form !== 'name' || seen.has(`${quote}\n${canonical}`)) continue;
      seen.add(`${quote}\n${canonical}`);
      const counts = votes.get(quote) ?? new Map<string, number>();
      const weight = standardLexicon.get(quote)?.canonical === canonical ? guess : 1;
      counts.set(canonical, (counts.get(canonical) ?? 0) + weight);
      votes.set(quote, counts);
    }
  }
  const decided = new Map<string, string>();
  for (const [quote, counts] of votes) {
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first && second && first[1] > second[1]) decided.set(quote, first[0]);
  }
  return decided;
}

function gather(articles: readonly AnalysedArticle[]): Map<string, Known> {
  const types = new Map<string, Map<EntityType, number>>();
  const fixed = new Set<string>();
  const told = new Set<string>();
  for (const { mentions } of articles) {
    const seen = new Set<string>();
    for (const { canonical, type, form, rule } of mentions.entities) {
      if (form !== 'name') continue;
      if (rule === 'lexicon') fixed.add(canonical);
      if (rule !== 'capitals') told.add(canonical);
      if (seen.has(canonical)) continue;
      seen.add(canonical);
      const counts = types.get(canonical) ?? new Map<EntityType, number>();
      counts.set(type, (counts.get(type) ?? 0) + weightOf(type, rule));
      types.set(canonical, counts);
    }
  }
  const known = new Map<string, Known>();
  for (const [canonical, counts] of types) {
    const [[type] = ['organization' as const]] = [...counts].sort((a, b) => b[1] - a[1]);
    known.set(canonical, {
      canonical,
      lower: canonical.toLowerCase(),
      type,
      fixed: fixed.has(canonical),
      guessed: !told.has(canonical),
    });
  }
  return known;
}

/** A word on what a thing is ("the model, called Pelican") weighs more than what the form of an unknown name lets one guess. */
const weightOf = (type: EntityType, rule: string): number =>
  rule === 'capitals' ? 1 : type === 'model' || rule === 'context' ? 3 : 2;

const small = words('of the and for on in to a');

/** The one longer name that a short one abbreviates: its first words, its surname or its initials. Null where none or several. */
function findFuller(name: Known, known: ReadonlyMap<string, Known>): Known | null {
  let fuller: Known | null = null;
  for (const other of known.values()) {
    if (other === name || !abbreviates(name, other)) continue;
    if (fuller) return null;
    fuller = other;
  }
  return fuller;
}

function abbreviates(name: Known, other: Known): boolean {
  const short = name.lower;
  const full = other.lower;
  if (full.length <= short.length) return false;
  if (other.type === 'person')
    return (
      name.type !== 'place' &&
      name.type !== 'law' &&
      !short.includes(' ') &&
      full.endsWith(` ${short}`)
    );
  if (other.type !== 'organization' && other.type !== 'government' && other.type !== 'law')
    return false;
  // "Amber Crest", said by others to be Amber Crest Resorts, is nobody.
  if (name.type === 'person' && name.guessed && short.includes(' '))
    return full.startsWith(`${short} `);
  if (name.type === 'person' || name.type === 'model') return false;
  if (/^\p{Lu}{3,}$/u.test(name.canonical)) return initialsOf(full) === short;
  if (name.type !== other.type) return false;
  // "Loom for Farms" is not called Loom. "The Fisheries Control Board" of one report is another's "Ohio Fisheries Control Board".
  const aim = / (?:for|against|without) /u.exec(full);
  if (aim?.index === short.length) return false;
  const tail = name.type === 'government' && short.split(' ').length > 2;
  return (
    full.startsWith(`${short} `) ||
    full.startsWith(`${short}, `) ||
    (tail && full.endsWith(` ${short}`))
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => !small.has(word))
    .map((word) => word[0])
    .join('');
