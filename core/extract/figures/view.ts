/** The text and its tokens, as all readers of figures look at them. */
import { jointAfter, type Tokens } from '../../text/tokens.ts';

export interface View {
  text: string;
  tokens: Tokens;
}

/** Index of the first token from `from` on that starts at `offset` or later. */
export function tokenFrom({ tokens }: View, from: number, offset: number): number {
  let i = from;
  while (i < tokens.starts.length && (tokens.starts[i] as number) < offset) i++;
  return i;
}

/** True where only a blank parts token `index` from the next. */
export const isSpaced = ({ text, tokens }: View, index: number): boolean =>
  jointAfter(text, tokens, index) === 'space';
