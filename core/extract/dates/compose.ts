/** Puts the expressions of a text together: neighbours that are one date, and words around that change one. */
import type { Tokens } from '../../text/tokens.ts';
import { unnumbered } from '../../text/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import type { Extension, Joint, Piece } from './expression.ts';
import { tokenAt } from './token-at.ts';

/** The most characters between two neighbours, or that a rule looks back from one. */
const farthest = 32;
const farthestBack = 64;
/** The most characters of its sentence that a joint sees before the first of the two. */
const farthestBefore = 100;

/** Joins each piece with the one before it, by the first joint that fits. */
export function joinPieces(
  pieces: readonly Piece[],
  joints: readonly Joint[],
  { text }: ExtractContext,
): Piece[] {
  const joined: Piece[] = [];
  for (const right of pieces) {
    const left = joined.at(-1);
    const near = left && right.start - left.end <= farthest;
    const merged = near && join(left, right, joints, text, joined.at(-2)?.end ?? 0);
    if (merged) joined[joined.length - 1] = merged;
    else joined.push(right);
  }
  return joined;
}

function join(
  left: Piece,
  right: Piece,
  joints: readonly Joint[],
  text: string,
  free: number,
): Piece | null {
  const gap = text.slice(left.end, right.start);
  for (const joint of joints) {
    const between = joint.between.exec(gap);
    if (!between) continue;
    const before = text.slice(Math.max(free, left.start - farthest), left.start);
    const lead = joint.before?.exec(before)?.[0] ?? '';
    const words = text.slice(
      Math.max(free, left.start - lead.length - farthestBefore),
      left.start - lead.length,
    );
    const value = joint.join(left, right, between, lead, words);
    if (!value) continue;
    const piece = { ...left, value, rule: joint.name, parts: [left, right] };
    return respan(piece, left.start - lead.length, right.end, text);
  }
  return null;
}

/** Extends each piece by every extension that fits, one after the other. */
export function extendPieces(
  pieces: readonly Piece[],
  extensions: readonly Extension[],
  context: ExtractContext,
): Piece[] {
  let free = 0;
  return pieces.map((piece, i) => {
    const limit = pieces[i + 1]?.start ?? context.text.length;
    let extended = piece;
    let lead = leadOf(context.tokens, piece.start);
    for (const extension of extensions) {
      const { start } = extended;
      if (extension.side === 'after') extended = extendOn(extended, extension, context, limit);
      else if (extension.leads?.has(lead) ?? true)
        extended = extendBack(extended, extension, context, free);
      if (extended.start !== start) lead = leadOf(context.tokens, extended.start);
    }
    free = extended.end;
    return extended;
  });
}

function extendBack(
  piece: Piece,
  { pattern, extend, name }: Extension,
  context: ExtractContext,
  free: number,
): Piece {
  const { text } = context;
  const match = pattern.exec(text.slice(Math.max(free, piece.start - farthestBack), piece.start));
  const value = match && extend(piece, match, context);
  if (!value) return piece;
  return respan({ ...piece, value, rule: name }, piece.start - match[0].length, piece.end, text);
}

function extendOn(
  piece: Piece,
  { pattern, extend, name }: Extension,
  context: ExtractContext,
  limit: number,
): Piece {
  pattern.lastIndex = piece.end;
  const match = pattern.exec(context.text);
  if (!match || piece.end + match[0].length > limit) return piece;
  const value = extend(piece, match, context);
  if (!value) return piece;
  const end = piece.end + match[0].length;
  return respan({ ...piece, value, rule: name }, piece.start, end, context.text);
}

/** The number of the word before an offset, an article left out. */
function leadOf({ keys, words, starts }: Tokens, offset: number): number {
  const last = tokenAt(starts, offset) - 1;
  return (keys[last] === 'the' ? words[last - 1] : words[last]) ?? unnumbered;
}

/** The same piece over another span. */
export function respan(piece: Piece, start: number, end: number, text: string): Piece {
  return { ...piece, start, end, quote: text.slice(start, end) };
}
