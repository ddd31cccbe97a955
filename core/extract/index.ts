/** Everything that can be read in one article: the order of the families, and why. */
import type { Article, Mentions } from '../model.ts';
import { findAttributions } from './attributions/index.ts';
import { findClaims } from './claims/index.ts';
import { createContext } from './context.ts';
import { findDates } from './dates/index.ts';
import { findEntities } from './entities/index.ts';
import { findFigures } from './figures/index.ts';

/**
 * Reads an article. Dates and names come first, because the digits in "June 10" and "GPT-5" are no figures;
 * attributions and claims rest on the names.
 */
export function extractMentions(
  article: Pick<Article, 'text' | 'published'> & Partial<Article>,
): Mentions {
  const context = createContext(article);
  const dates = findDates(context);
  const entities = findEntities(context);
  const figures = findFigures(context, dates, entities);
  const attributions = findAttributions(context, entities);
  const claims = findClaims(context, entities);
  return { sentences: [...context.sentences], figures, dates, entities, attributions, claims };
}
