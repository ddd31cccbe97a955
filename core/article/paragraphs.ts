/** Text as it is gathered from HTML, element by element: where paragraphs, lines and cells end. */
import { cleanText } from './clean-text.ts';

/** Elements that stand on lines of their own. */
export const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);

/** What is no prose: code, media and their captions, controls. */
export const silent: ReadonlySet<string> = new Set(
  `applet audio button canvas embed figcaption head iframe input math meta noembed noframes noscript object
  option script select style svg template textarea title video`.split(/\s+/),
);

/** True where an element's attributes say that it is not shown. */
export function isHidden(attributeOf: (name: string) => string | null | undefined): boolean {
  return (
    (attributeOf('hidden') ?? null) !== null ||
    attributeOf('aria-hidden')?.trim().toLowerCase() === 'true' ||
    /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)\b/i.test(
      attributeOf('style') ?? '',
    )
  );
}

/** Any run of blanks but a single one, which most are and which stays. */
const blanks = / \s+|[^\S ]\s*/g;

export class Paragraphs {
  readonly #done: string[] = [];
  #current: string[] = [];
  #isFirstCell = true;

  write(words: string, preformatted: boolean): void {
    this.#current.push(preformatted ? words : words.replace(blanks, ' '));
  }

  /** An element begins. */
  enter(name: string): void {
    if (name === 'br') this.#current.push('\n');
    else if (name === 'q') this.#current.push('“');
    else if (name === 'td' || name === 'th') {
      if (!this.#isFirstCell) this.#current.push(' | ');
      this.#isFirstCell = false;
    } else if (blocks.has(name)) this.#end(name);
  }

  /** An element ends. */
  leave(name: string): void {
    if (name === 'q') this.#current.push('”');
    else if (blocks.has(name)) this.#end(name);
  }

  /**
   * Raised digits must not run into the number before them: a power of ten keeps its caret, square and cubic units
   * their sign, and a footnote mark goes. Other raised text ("1st") stays.
   */
  writeRaised(words: string): void {
    const raised = words.trim();
    if (!/^[[(]?[-−]?\d{1,4}[\])]?$|^[*†‡§]{1,3}$/.test(raised)) this.write(words, false);
    else if (/(?:^|\D)10$/.test(this.#tail())) this.write(`^${raised}`, false);
    else if (/\b(?:[kcm]?m|ft|mi|in)$/.test(this.#tail()) && /^[23]$/.test(raised)) {
      this.write(raised === '2' ? '²' : '³', false);
    }
  }

  /** The last signs written, to see what a raised digit is raised over. */
  #tail(): string {
    return this.#current.slice(-2).join('').slice(-20);
  }

  #end(name: string): void {
    if (name === 'tr') this.#isFirstCell = true;
    const paragraph = this.#current.join('');
    this.#current = [];
    if (paragraph.trim() !== '') this.#done.push(paragraph);
  }

  toString(): string {
    this.#end('');
    return cleanText(this.#done.join('\n\n'));
  }
}
