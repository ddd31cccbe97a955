/** Feeds whose tags do not match, given tags that do. */

import { maxFaults, tooManyFaults } from './repair-xml.ts';
import { maxDepth } from './xml-element.ts';

/** What a feed's skeleton is made of: inside a text element, the next of these ends it. */
const skeleton = new Set([
  'rss',
  'rdf',
  'feed',
  'channel',
  'item',
  'entry',
  'title',
  'link',
  'guid',
  'id',
  'pubdate',
  'published',
  'updated',
  'description',
  'summary',
  'content',
  'encoded',
  'author',
  'creator',
  'category',
]);

/** Elements that hold text or HTML, so that tags inside which are none of the skeleton's are text. */
const bodies = new Set([
  'title',
  'description',
  'summary',
  'content',
  'encoded',
  'tagline',
  'subtitle',
]);

/** Comments are gone and CDATA sections closed by the time `repairXml` is done. */
const tag = /<!\[CDATA\[[\s\S]*?\]\]>|<\?[^<>]*>|<(\/?)([a-z_][\w.:-]{0,100})((?:\s[^<>]*)?)>|</gi;

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();

/**
 * Closes what is left open, drops closing tags that open nothing, escapes a `<` that starts no tag, and takes
 * HTML inside a body as text, so that an unclosed `<br>` swallows nothing. Tags nested deeper than `maxDepth` are
 * dropped, and their text stays. Linear in the length.
 */
export function balanceXml(xml: string): string {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let body: string | null = null;
  let faults = 0;
  const enter = (name: string) => {
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const leave = () => {
    const name = open.pop() ?? '';
    counts.set(name, (counts.get(name) ?? 1) - 1);
    return `</${name}>`;
  };
  const balanced = xml.replace(
    tag,
    (whole, slash: string | undefined, name: string | undefined, rest: string) => {
      if (name === undefined) {
        if (whole === '<' && ++faults > maxFaults) throw tooManyFaults();
        return whole === '<' ? '&lt;' : whole;
      }
      if (body !== null && !endsBody(body, slash === '/', name)) return escapeTag(whole);
      let before = '';
      if (body !== null && (slash !== '/' || localName(name) !== localName(body))) before = leave();
      body = null;
      if (slash === '/') {
        if (!counts.get(name)) return before;
        while (open.at(-1) !== name) before += leave();
        return before + leave();
      }
      if (rest.endsWith('/')) return before + whole;
      if (/^(?:item|entry)$/i.test(localName(name))) {
        while (counts.get(name)) before += leave();
      }
      if (open.length >= maxDepth) return before;
      enter(name);
      if (bodies.has(localName(name))) body = name;
      return before + whole;
    },
  );
  let end = '';
  while (open.length > 0) end += leave();
  return balanced + end;
}

/** Skeleton that HTML has elements of the same name for: no reason to end a body that may be HTML. */
const ambiguous = new Set(['title', 'link', 'summary', 'content', 'id']);

/** A body ends at its own closing tag; where that is missing, at the skeleton's next tag. */
function endsBody(body: string, closing: boolean, name: string): boolean {
  const local = localName(name);
  if (closing) return name === body || ['item', 'entry', 'channel', 'rss', 'feed'].includes(local);
  return skeleton.has(local) && (localName(body) === 'title' || !ambiguous.has(local));
}

function escapeTag(markup: string): string {
  return markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
