/** People, organizations, government bodies, laws, models and places. */
import type { EntityMention } from '../../model.ts';
import type { ExtractContext } from '../context.ts';

export function findEntities(_context: ExtractContext): EntityMention[] {
  return [];
}
