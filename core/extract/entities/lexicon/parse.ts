/** Reads a lexicon file; README.md beside this file documents the format. */
import type { EntityType } from '../../../model.ts';

export type LexiconTag = 'outlet' | 'family' | 'country' | 'region' | 'city';

/** One entity that is known by name. */
export interface LexiconEntry {
  canonical: string;
  /** Null for a name that is no mention. */
  type: EntityType | null;
  tags: readonly LexiconTag[];
  /** The canonical name first. */
  aliases: readonly { name: string; weak: boolean }[];
}

const types: ReadonlySet<string> = new Set<EntityType>([
  'person',
  'organization',
  'government',
  'law',
  'model',
  'place',
]);
const tagNames: ReadonlySet<string> = new Set<LexiconTag>([
  'outlet',
  'family',
  'country',
  'region',
  'city',
]);

/** What is wrong with a lexicon file, and where. */
export class LexiconError extends Error {
  readonly line: number;
  constructor(line: number, problem: string) {
    super(`Line ${line} of the lexicon: ${problem}`);
    this.name = 'LexiconError';
    this.line = line;
  }
}

/** @throws LexiconError where a line cannot be read. */
export function parseLexicon(source: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  let section: Section | null = null;
  for (const [index, raw] of source.split(/\r?\n/u).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      section = readSection(line, index + 1);
      continue;
    }
    if (!section)
      throw new LexiconError(index + 1, 'a name before the first section, such as [organization].');
    const aliases = line
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '' && part !== '~')
      .map((part) =>
        part.startsWith('~')
          ? { name: part.slice(1).trim(), weak: true }
          : { name: part, weak: false },
      );
    const [first] = aliases;
    if (!first) throw new LexiconError(index + 1, 'no name in it.');
    entries.push({ canonical: first.name, ...section, aliases });
  }
  return entries;
}

type Section = Pick<LexiconEntry, 'type' | 'tags'>;

function readSection(line: string, number: number): Section {
  if (!line.endsWith(']')) throw new LexiconError(number, `"${line}" lacks its closing bracket.`);
  const [type = '', ...tags] = line.slice(1, -1).trim().split(/\s+/u);
  if (type !== 'none' && !isType(type))
    throw new LexiconError(
      number,
      `"${type}" is no type; use one of ${[...types].join(', ')}, none.`,
    );
  return {
    type: type === 'none' ? null : type,
    tags: tags.map((tag) => {
      if (isTag(tag)) return tag;
      throw new LexiconError(number, `"${tag}" is no tag; use ${[...tagNames].join(', ')}.`);
    }),
  };
}

function isType(word: string): word is EntityType {
  return types.has(word);
}

function isTag(word: string): word is LexiconTag {
  return tagNames.has(word);
}
