/** The names that articles are read by: those that Parallax comes with, and a user's own file on top. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LexiconError, parseLexicon } from '../../core/extract/entities/lexicon/parse.ts';
import {
  extendLexicon,
  type Lexicon,
  standardLexicon,
} from '../../core/extract/entities/lexicon/standard.ts';
import { rulesVersion } from '../deriving/rules-version.ts';
import { InputError } from '../files/input-error.ts';

/** What articles are read by. */
export interface Rules {
  /** Of the rules and the names together: what carries another one is read anew. */
  version: string;
  lexicon: Lexicon;
  /** How many entries of which type the user's own file added; null where there is none. */
  own: Readonly<Record<string, number>> | null;
}

export const standardRules: Rules = {
  version: rulesVersion,
  lexicon: standardLexicon,
  own: null,
};

/** More than this is no list of names written by hand. */
const mostBytes = 2_000_000;

/** The user's own names within a data directory. */
export function lexiconPath(dataDirectory: string): string {
  return join(dataDirectory, 'lexicon.txt');
}

/** The rules with the names of the data directory's `lexicon.txt`, if it has one. @throws InputError where it cannot be read */
export function readOwnRules(dataDirectory: string): Rules {
  const file = lexiconPath(dataDirectory);
  try {
    return readRules(file);
  } catch (error) {
    if (error instanceof MissingError) return standardRules;
    throw error;
  }
}

/** The rules with the names of a file. @throws InputError where it cannot be read; the message names file, line and remedy */
export function readRules(file: string): Rules {
  const source = readSource(file);
  try {
    const lexicon = extendLexicon(source);
    const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
    return { version: `${rulesVersion}+${hash}`, lexicon, own: countEntries(source) };
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    throw new InputError(
      `${file}: ${error.message} Mend the line, or rename the file to go on without it.`,
    );
  }
}

function countEntries(source: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of parseLexicon(source)) {
    const name = type ?? 'none';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

class MissingError extends InputError {}

function readSource(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new MissingError(`${file}: there is no such file.`);
    throw new InputError(`${file}: it cannot be read (${(error as Error).message}).`);
  }
  if (bytes.length > mostBytes)
    throw new InputError(`${file}: a lexicon of more than 2 MB is not read; leave some names out.`);
  const source = bytes.toString('utf8');
  if (source.includes('\uFFFD'))
    throw new InputError(`${file}: this is not UTF-8. Save it as UTF-8 text.`);
  return source.replace(/^\uFEFF/u, '');
}
