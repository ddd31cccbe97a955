/** HTML tag by tag, without a tree: in time that grows with its length alone, however deep or broken it is. */
import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

/** Names in lower case; end tags come as they are written, whether anything was open or not. */
export interface HtmlListener {
  /** Values are decoded. */
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  /** `raw` is the text as it was written, `text` with its entities decoded; the same where it holds none. */
  text: (text: string, raw: string) => void;
}

const none: Attributes = new Map();

/** Reads HTML from its beginning to its end. Comments, declarations and tags that the end cuts off are left out. */
export function readHtml(html: string, listener: HtmlListener): void {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Map<string, string> | null = null;
  let entityEnd = -1;
  const opened = () => {
    listener.open(name, attributes ?? none);
    attributes = null;
  };
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(point) {
        value += String.fromCodePoint(point);
      },
      onattribend() {
        attributes ??= new Map();
        if (!attributes.has(attribute) && attributes.size < maxAttributes)
          attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => listener.close(html.slice(start, end).toLowerCase()),
      ontext(start, end) {
        const text = html.slice(start, end);
        listener.text(text, text);
      },
      ontextentity(point, end) {
        // Some entities stand for two characters, and are written once.
        const raw = end === entityEnd ? '' : html.slice(html.lastIndexOf('&', end - 1), end);
        entityEnd = end;
        listener.text(String.fromCodePoint(point), raw);
      },
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

const maxAttributes = 100;

/** So many stray `<` are text; a document of more is noise, and each would become a piece of its own. */
const maxStray = 10_000;

/** A `<` that begins no tag is text, and is said to be; a comment without an end swallows nothing. */
export function escapeStray(html: string): string {
  let count = 0;
  return endComments(html).replace(/<(?![a-z/?]|!(?:--|doctype[^<>]{0,1000}>|\[cdata))/gi, () =>
    ++count > maxStray ? ' ' : '&lt;',
  );
}

/** Comments that nothing ends are taken out as far as the next `>`, since what follows was hardly meant to vanish. */
function endComments(html: string): string {
  let start = html.indexOf('<!--', html.lastIndexOf('-->') + 1);
  if (start < 0) return html;
  let kept = html.slice(0, start);
  while (start >= 0) {
    const end = html.indexOf('>', start);
    if (end < 0) return kept;
    start = html.indexOf('<!--', end);
    kept += html.slice(end + 1, start < 0 ? undefined : start);
  }
  return kept;
}

/** Elements without content, which no end tag follows. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
