/** `--lexicon`: a user's own names for the commands that read texts without the library. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Lexicon, standardLexicon } from '../../core/extract/entities/lexicon/standard.ts';
import { readRules } from '../lexicon/read-lexicon.ts';

export interface LexiconOptions {
  lexicon?: string;
}

export function withLexicon(command: Command): Command {
  return command.option('--lexicon <file>', 'names of your own, read on top of the known ones');
}

/** @throws InputError where the file cannot be read */
export function lexiconOf({ lexicon }: LexiconOptions): Lexicon {
  return lexicon === undefined ? standardLexicon : readRules(resolve(lexicon)).lexicon;
}
