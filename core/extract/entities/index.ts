/**
 * People, organizations, government bodies, laws, models and places.
 *
 * The order, and why: names are first scanned in one pass (lexicon, patterns, capitals; the longest at a place wins), because a known name
 * inside a longer one is no mention; then resolved, since only the whole article tells what a short form or an unknown name stands for;
 * anaphors come last, because they stand for resolved names.
 */
import type { EntityMention } from '../../model.ts';
import { WordSet } from '../../text/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import { findAnaphors } from './anaphors.ts';
import type { Reader } from './candidates.ts';
import type { Lexicon, LexiconMatch } from './lexicon/lexicon.ts';
import { standardLexicon } from './lexicon/standard.ts';
import { readNationalBodies } from './national-bodies.ts';
import { readOpeningLines } from './opening-lines.ts';
import { resolveNames } from './resolve.ts';
import { scanNames } from './scan.ts';
import { findStateChambers } from './state-chambers.ts';
import { TextView } from './text-view.ts';

export { rules } from './rules/index.ts';

const aiWords = new WordSet(['ai', 'artificial', 'algorithm']);

/** Names and the short forms that stand for them, in order; `lexicon` is the standard one or one that a user has extended. */
export function findEntities(
  context: ExtractContext,
  lexicon: Lexicon = standardLexicon,
): EntityMention[] {
  const { text, tokens } = context;
  const view = new TextView(context);
  // Several steps ask about the same token.
  const looked = new Array<LexiconMatch | null | undefined>(tokens.keys.length);
  const reader: Reader = {
    view,
    find: (i) => {
      let match = looked[i];
      if (match === undefined) {
        match = i < tokens.keys.length ? lexicon.find(text, tokens, i) : null;
        looked[i] = match;
      }
      return match;
    },
    get: lexicon.get,
    aboutAi: tokens.words.some((word) => aiWords.has(word)),
  };
  const candidates = scanNames(context, reader, lexicon);
  const resolved = resolveNames(
    reader,
    candidates,
    findStateChambers(reader, candidates),
    readNationalBodies(reader, candidates),
  );
  const names = readOpeningLines(context, lexicon, resolved);
  const outlets = new Set(
    candidates.flatMap(({ entry }) => (entry?.tags.includes('outlet') ? [entry.canonical] : [])),
  );
  const anaphors = findAnaphors(view, names, context.sentences, outlets);
  return [...names, ...anaphors].sort((a, b) => a.start - b.start || a.end - b.end);
}
