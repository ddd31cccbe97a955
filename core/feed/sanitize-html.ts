/** The HTML of feeds without what could do harm: only known tags and attributes, only web addresses, made absolute. */
import { type Attributes, escapeStray, readHtml, voidElements } from '../article/read-html.ts';
import {
  addressAttributes,
  droppedElements,
  type ForeignVocabulary,
  foreignVocabularies,
  htmlAttributes,
  htmlElements,
} from './html-vocabulary.ts';
import { sanitizeStyle } from './sanitize-style.ts';
import { escapeHtml } from './xml-element.ts';

const maxLength = 1_500_000;

const xlink = 'http://www.w3.org/1999/xlink';

/**
 * Sanitized HTML, tag by tag as it was published: every `<` that begins a tag in it begins a harmless one. Relative
 * addresses are resolved against `base` where one is known. Text without any tag stays as it is.
 */
export function sanitizeHtml(html: string, base: string | null): string {
  if (!/<(?:[a-z/?]|!(?:--|\[))/i.test(html)) return html;
  const written: string[] = [];
  let dropped: { name: string; depth: number } | null = null;
  let foreign: { root: string; vocabulary: ForeignVocabulary } | null = null;

  readHtml(escapeStray(html.slice(0, maxLength)), {
    open(name, attributes) {
      if (dropped) {
        if (name === dropped.name) dropped.depth += 1;
        return;
      }
      const vocabulary = foreignVocabularies.get(name);
      if (vocabulary && !foreign) foreign = { root: name, vocabulary };
      const own = foreign?.vocabulary.elements.get(name);
      if (own !== undefined && foreign) {
        written.push(`<${own}${foreignAttributes(name, attributes, base, foreign.vocabulary)}>`);
      } else if (droppedElements.has(name)) dropped = { name, depth: 1 };
      else if (htmlElements.has(name)) {
        const end = voidElements.has(name) ? ' />' : '>';
        written.push(`<${name}${htmlAttributesOf(attributes, base)}${end}`);
      }
    },
    close(name) {
      if (dropped) {
        if (name === dropped.name && --dropped.depth === 0) dropped = null;
        return;
      }
      const own = foreign?.vocabulary.elements.get(name);
      if (foreign?.root === name) foreign = null;
      if (own !== undefined) written.push(`</${own}>`);
      else if (htmlElements.has(name) && !voidElements.has(name)) written.push(`</${name}>`);
    },
    text(_text, raw) {
      if (!dropped) written.push(raw.replaceAll('<', '&lt;'));
    },
  });
  return written.join('').trim();
}

/** In alphabetical order, which means nothing and is easy to compare. */
function htmlAttributesOf(attributes: Attributes, base: string | null): string {
  if (attributes.size === 0) return '';
  return [...attributes]
    .filter(([name]) => htmlAttributes.has(name))
    .sort(byName)
    .map(([name, value]) =>
      name === 'style' ? writeStyle(value) : writeAttribute(name, value, base),
    )
    .join('');
}

/** Kept as far as it is harmless, since it also says what is not to be seen. */
function writeStyle(style: string): string {
  const safe = sanitizeStyle(style);
  return safe === '' ? '' : writeAttribute('style', safe, null);
}

const byName = ([one]: [string, string], [other]: [string, string]) => (one < other ? -1 : 1);

/** Drawings and formulas name their vocabulary, and that of their links. */
function foreignAttributes(
  element: string,
  attributes: Attributes,
  base: string | null,
  { namespace, attributes: known }: ForeignVocabulary,
): string {
  const given = new Map(attributes);
  if (foreignVocabularies.has(element)) given.set('xmlns', namespace);
  if ([...given.keys()].some((name) => name.startsWith('xlink:'))) given.set('xmlns:xlink', xlink);
  return [...given]
    .sort(byName)
    .flatMap(([name, value]) => {
      const own = known.get(name);
      return own === undefined ? [] : [writeAttribute(own, value, base)];
    })
    .join('');
}

/** With a blank before it; empty where the value is an address that no link may lead to. */
function writeAttribute(name: string, value: string, base: string | null): string {
  const safe = addressAttributes.has(name) ? webAddress(value, base) : value;
  return safe === null ? '' : ` ${name}="${escapeHtml(safe).replaceAll('"', '&quot;')}"`;
}

/** Null for what is neither a web address, a mail address nor relative. */
function webAddress(value: string, base: string | null): string | null {
  // Browsers skip blanks and controls inside a scheme; so does this.
  const address = value.replace(/[\s\p{Cc}]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) return null;
  if (scheme !== undefined || base === null || address === '') return address;
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}
