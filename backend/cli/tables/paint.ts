/** Colour and weight on a terminal; plain words in a pipe, or where NO_COLOR is set. */
import { styleText } from 'node:util';
import type { Verdict } from '../../../core/model.ts';

type Style = Parameters<typeof styleText>[0];

function painter(style: Style): (text: string) => string {
  return (text) => styleText(style, text, { stream: process.stdout });
}

export const paint = {
  title: painter('bold'),
  head: painter(['bold', 'underline']),
  quiet: painter('dim'),
};

/** A verdict is told by its sign and its word; colour only adds to them. */
export const verdictSigns: Record<Verdict, string> = {
  conflict: '≠',
  coarser: '⊃',
  rounding: '≈',
  agree: '=',
  single: '·',
};

export const paintVerdict: Record<Verdict, (text: string) => string> = {
  conflict: painter(['bold', 'red']),
  coarser: painter(['bold', 'yellow']),
  rounding: painter(['bold', 'magenta']),
  agree: painter('green'),
  single: painter('dim'),
};
