/** Sentences in which a page speaks of itself: how many read it, what its shop sells, what its quiz asks. Each with an example, and with what looks like it and is reporting. */
import { audiences } from './furniture-audiences.ts';
import { notices } from './furniture-notices.ts';
import type { FurnitureSentence } from './furniture-sentence.ts';
import { shops } from './furniture-shops.ts';

/** Tried wherever one of their words stands; none needs the outlet's name. */
export const furnitureSentences: readonly FurnitureSentence[] = [
  ...audiences,
  ...shops,
  ...notices,
];
