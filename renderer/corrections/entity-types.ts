/** What a name can stand for, in words. */
import type { EntityType } from '../../core/model.ts';

export const entityTypeWords: Record<EntityType, string> = {
  person: 'Person',
  organization: 'Organisation',
  government: 'Government',
  law: 'Law',
  model: 'AI model',
  place: 'Place',
};
