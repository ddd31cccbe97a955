/** Where a report says that it comes from. */
import type { Attribution, EntityMention } from '../../model.ts';
import type { ExtractContext } from '../context.ts';

export function findAttributions(
  _context: ExtractContext,
  _entities: readonly EntityMention[],
): Attribution[] {
  return [];
}
