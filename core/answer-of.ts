/** The words in which a reading answers its question. */
import type { Reading } from './model.ts';

/** The words of the source; for an office or a body what was read from them, since the words around it name others too. */
export function answerOf({ quote, value }: Reading): string {
  return value.type === 'claim' ? value.claim.value : quote;
}
