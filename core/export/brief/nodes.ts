/** Markdown nodes; every text that enters a document passes through `text`. */
import type {
  Emphasis,
  Heading,
  Link,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableRow,
  Text,
} from 'mdast';
import { toPlainLine } from '../plain-text.ts';

/** Text of a source or of Parallax; white space at its ends is kept, since it parts it from its neighbours. */
export function text(value: string): Text {
  const before = /^\s/u.test(value) ? ' ' : '';
  const after = value.length > 1 && /\s$/u.test(value) ? ' ' : '';
  return { type: 'text', value: `${before}${toPlainLine(value)}${after}` };
}

export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] };
}

export function emphasis(value: string): Emphasis {
  return { type: 'emphasis', children: [text(value)] };
}

/** An address that shows itself. */
export function link(address: string): Link {
  return { type: 'link', url: address, children: [{ type: 'text', value: address }] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 1 | 2 | 3, value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

export function table(head: readonly string[], rows: readonly PhrasingContent[][][]): Table {
  return {
    type: 'table',
    align: head.map(() => null),
    children: [row(head.map((cell) => [text(cell)])), ...rows.map(row)],
  };
}

function row(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}
