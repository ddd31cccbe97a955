/** An article's word sequences, as hashes. */
import { findFurniture } from '../../text/furniture.ts';

const width = 5;
const word = /[\p{L}\p{M}]+|\d+/gu;

/** The distinct five-word sequences of a text outside page furniture, each as a 32-bit hash (FNV-1a). */
export function shinglesOf({ text }: { text: string }): Set<number> {
  const furniture = findFurniture(text);
  const hashes: number[] = [];
  let next = 0;
  for (const match of text.matchAll(word)) {
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= match.index) next++;
    if ((furniture[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
    hashes.push(hash(match[0].toLowerCase()));
  }
  const shingles = new Set<number>();
  for (let i = 0; i + width <= hashes.length; i++) {
    let mixed = 0x811c9dc5;
    for (let k = i; k < i + width; k++)
      mixed = Math.imul(mixed ^ (hashes[k] as number), 0x01000193) ^ (mixed >>> 15);
    shingles.add(mixed >>> 0);
  }
  return shingles;
}

function hash(token: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < token.length; i++) value = Math.imul(value ^ token.charCodeAt(i), 0x01000193);
  return value;
}
