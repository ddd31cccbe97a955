/** Everything that can be read in one article: the order of the families, and why. */
import type { Article, Extracted } from '../model.ts';
import { findAttributions } from './attributions/index.ts';
import { findClaims } from './claims/index.ts';
import { createContext } from './context.ts';
import { findDates } from './dates/index.ts';
import { findEntities } from './entities/index.ts';
import { type Lexicon, standardLexicon } from './entities/lexicon/standard.ts';
import { findFigures } from './figures/index.ts';

/**
 * Reads an article. Dates and names come first, because the digits in "June 10" and "GPT-5" are no figures;
 * attributions and claims rest on the names. `lexicon` is the standard one or one that a user has extended (`extendLexicon`).
 */
export function extractMentions(
  article: Pick<Article, 'text' | 'published'> & Partial<Article>,
  lexicon: Lexicon = standardLexicon,
): Extracted {
  const context = createContext(article);
  const { dates, vague } = findDates(context);
  const entities = findEntities(context, lexicon);
  const figures = findFigures(context, dates, entities);
  const attributions = findAttributions(context, entities);
  const claims = findClaims(context, entities);
  const sentences = [...context.sentences];
  return { sentences, figures, dates, vagueDates: vague, entities, attributions, claims };
}
