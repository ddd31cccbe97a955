/** Who holds which office, which committee, who received what, where. */
import type { Claim, EntityMention } from '../../model.ts';
import type { ExtractContext } from '../context.ts';

export function findClaims(_context: ExtractContext, _entities: readonly EntityMention[]): Claim[] {
  return [];
}
