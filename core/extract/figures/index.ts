/** Quantities with bounds, unit and noun. */
import type { DateMention, EntityMention, Figure } from '../../model.ts';
import type { ExtractContext } from '../context.ts';

export function findFigures(
  _context: ExtractContext,
  _dates: readonly DateMention[],
  _entities: readonly EntityMention[],
): Figure[] {
  return [];
}
