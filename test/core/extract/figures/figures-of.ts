/** Reads the figures of a text that stands alone: without dates and names found by others. */
import { createContext } from '../../../../core/extract/context.ts';
import { findFigures } from '../../../../core/extract/figures/index.ts';
import type { Figure } from '../../../../core/model.ts';

export const figuresOf = (text: string, outlet = ''): Figure[] =>
  findFigures(createContext({ text, outlet, published: '2026-06-25T12:00:00Z' }), [], []);

/** Quotes alone, for tests of what is a figure and what is none. */
export const quotesOf = (text: string): string[] => figuresOf(text).map(({ quote }) => quote);
