/** HTML as plain text: what a reader would see, in paragraphs. */
import { cleanText } from './clean-text.ts';
import { parsePage } from './html-tree.ts';

/** Longer HTML is cut: no article needs it, and a hostile one shall not cost minutes. */
const maxLength = 1_500_000;

const blocks = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** What is no prose: code, media and their captions, controls. */
const silent = new Set(
  `applet audio button canvas embed figcaption head iframe input math meta noembed noframes noscript object
  option script select style svg template textarea title video`.split(/\s+/),
);

const text = 3;
const element = 1;

/**
 * Block elements become paragraphs separated by a blank line, `<br>` a line break; no tags, scripts, captions or hidden
 * parts; entities decoded. Linear in the length of `html`, whatever it holds.
 */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return cleanText(html);
  return nodeText(parsePage(html.slice(0, maxLength)).documentElement);
}

/** The text below a node of a parsed page; see `htmlToText`. */
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
    leave(at, paragraphs);
    if (at === root) return null;
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** Takes a node in; true where its children are to follow. */
function enter(node: Node, paragraphs: Paragraphs): boolean {
  if (node.nodeType === text) {
    paragraphs.write(node.textContent ?? '', isPreformatted(node));
    return false;
  }
  if (node.nodeType !== element) return false;
  const { localName: name } = node as Element;
  if (silent.has(name) || isHidden(node as Element)) return false;
  if (name === 'br') paragraphs.breakLine();
  else if (name === 'sup') return writeSuperscript(node, paragraphs);
  else if (name === 'q') paragraphs.write('“', false);
  else if ((name === 'td' || name === 'th') && node.previousSibling) paragraphs.breakCell();
  else if (blocks.has(name) && name !== 'td' && name !== 'th') paragraphs.end();
  return true;
}

function leave(node: Node, paragraphs: Paragraphs): void {
  if (node.nodeType !== element) return;
  const { localName: name } = node as Element;
  if (name === 'q') paragraphs.write('”', false);
  else if (blocks.has(name) && name !== 'td' && name !== 'th') paragraphs.end();
}

function isHidden(node: Element): boolean {
  return (
    node.hasAttribute('hidden') ||
    node.getAttribute('aria-hidden') === 'true' ||
    /display\s?:\s?none/i.test(node.getAttribute('style') ?? '')
  );
}

function isPreformatted(node: Node): boolean {
  return (node.parentNode as Element | null)?.localName === 'pre';
}

/**
 * Raised digits must not run into the number before them: a power of ten keeps its caret, square and cubic units their
 * sign, and a footnote mark goes. Other raised text ("1st") stays.
 */
function writeSuperscript(node: Node, paragraphs: Paragraphs): boolean {
  const raised = (node.textContent ?? '').trim();
  if (!/^[[(]?[-−]?\d{1,4}[\])]?$|^[*†‡§]{1,3}$/.test(raised)) return true;
  const before = paragraphs.tail();
  if (/(?:^|\D)10$/.test(before)) paragraphs.write(`^${raised}`, false);
  else if (/\b(?:[kcm]?m|ft|mi|in)$/.test(before) && /^[23]$/.test(raised)) {
    paragraphs.write(raised === '2' ? '²' : '³', false);
  }
  return false;
}

class Paragraphs {
  readonly #done: string[] = [];
  #current: string[] = [];

  write(words: string, preformatted: boolean): void {
    this.#current.push(preformatted ? words : words.replace(/[\s\u00a0]+/g, ' '));
  }

  breakLine(): void {
    this.#current.push('\n');
  }

  breakCell(): void {
    if (this.#current.length > 0) this.#current.push(' | ');
  }

  /** The last signs written, to see what a raised digit is raised over. */
  tail(): string {
    return this.#current.slice(-2).join('').slice(-20);
  }

  end(): void {
    const paragraph = this.#current.join('');
    this.#current = [];
    if (paragraph.trim() !== '') this.#done.push(paragraph);
  }

  toString(): string {
    this.end();
    return cleanText(this.#done.join('\n\n'));
  }
}
