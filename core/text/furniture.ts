/** The parts of a text that are page furniture and no reporting: menus, related links, share counts, copyright lines. */
import type { Span } from '../model.ts';

export function findFurniture(_text: string): Span[] {
  return [];
}
