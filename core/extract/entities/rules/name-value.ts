/** What a rule for names reads. */
import type { EntityType } from '../../../model.ts';

export interface NameValue {
  type: EntityType;
  /** The name under which the mention is kept, where it differs from the words found. */
  canonical: string | null;
}
