/** The plain text of a part of a parsed page. */
import { isHidden, Paragraphs, silent } from './paragraphs.ts';

const text = 3;
const element = 1;

/** The text below a node, by the same rules as `htmlToText`. */
export function nodeText(root: Node): string {
  const paragraphs = new Paragraphs();
  let node: Node | null = root;
  while (node) {
    const next: Node | null = enter(node, paragraphs) ? node.firstChild : null;
    node = next ?? following(node, root, paragraphs);
  }
  return paragraphs.toString();
}

/** The next node in document order that is not below `node`; closes the elements that end on the way. */
function following(node: Node, root: Node, paragraphs: Paragraphs): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType === element) paragraphs.leave((at as Element).localName);
    if (at === root) return null;
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** Takes a node in; true where its children are to follow. */
function enter(node: Node, paragraphs: Paragraphs): boolean {
  if (node.nodeType === text) {
    const isPreformatted = (node.parentNode as Element | null)?.localName === 'pre';
    paragraphs.write(node.textContent ?? '', isPreformatted);
    return false;
  }
  if (node.nodeType !== element) return false;
  const { localName: name } = node as Element;
  if (silent.has(name) || isHidden((key) => (node as Element).getAttribute(key))) return false;
  paragraphs.enter(name);
  if (name !== 'sup') return true;
  paragraphs.writeRaised(node.textContent ?? '');
  return false;
}
