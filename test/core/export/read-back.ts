/** Reading a brief back: its tree, the nodes of one kind in it, and the words that it shows. */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

export const parse = (markdown: string): Root =>
  remark().use(remarkGfm).use(remarkFrontmatter).parse(markdown);

export function collect<Type extends Nodes['type']>(
  node: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  const found = node.type === type ? [node as Extract<Nodes, { type: Type }>] : [];
  return 'children' in node
    ? [...found, ...node.children.flatMap((child) => collect(child, type))]
    : found;
}

export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
