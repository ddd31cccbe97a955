/** HTML parsed without its dangers: nothing is run or fetched, and nesting is bounded. */
import { parseHTML } from 'linkedom';
import { escapeStray, voidElements } from './read-html.ts';

/** Deeper tags are dropped and their text kept; real pages stay below 60. */
const maxDepth = 200;

/** Elements that take no content, or that end by themselves when the next begins, so that they nest nothing. */
const flat = new Set([
  ...voidElements,
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'thead', 'tbody', 'tfoot'],
]);

const tag = /<(\/?)([a-z][a-z0-9:-]{0,40})[^<>]*>/gi;

/** A whole page, or a fragment put into an empty one. The document always has its `html` and `body`. */
export function parsePage(html: string): Document {
  const bounded = boundDepth(escapeStray(html));
  if (/<html[\s>]/i.test(bounded.slice(0, 20_000))) {
    const page = parse(bounded);
    if (page.documentElement?.localName === 'html') return page;
  }
  return parse(`<!doctype html><html><head></head><body>${bounded}</body></html>`);
}

function parse(html: string): Document {
  // linkedom's own type has parts of the DOM that TypeScript's lacks, and lacks others that are not used here.
  return parseHTML(html).document as unknown as Document;
}

/** Leaves a page of usual depth as it is; drops the tags beyond `maxDepth` in any other. */
function boundDepth(html: string): string {
  if (deepest(html) <= maxDepth) return html;
  let depth = 0;
  return html.replace(tag, (whole, slash: string, name: string) => {
    if (flat.has(name.toLowerCase()) || whole.endsWith('/>')) return whole;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    return depth > maxDepth || (slash && depth === maxDepth) ? ' ' : whole;
  });
}

function deepest(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [whole, slash, name] of html.matchAll(tag)) {
    if (flat.has((name ?? '').toLowerCase()) || whole.endsWith('/>')) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}
