/** An article page, read: the body without the furniture, and who published it when. */
import { Readability } from '@mozilla/readability';
import type { ExtractedArticle } from '../model.ts';
import { cleanLine } from './clean-text.ts';
import { readCorrectionNotes } from './correction-notes.ts';
import { isShorterThanDescribed } from './described-length.ts';
import { parsePage } from './html-tree.ts';
import { nodeText } from './node-text.ts';
import { readPageMetadata } from './page-metadata.ts';
import { isHidden } from './paragraphs.ts';
import { endsCutOff, endsInWall, hasWall } from './paywall.ts';
import { readTimestamp } from './read-timestamp.ts';
import { takeOffWall } from './take-off-wall.ts';

export interface ExtractArticleOptions {
  /** The address the page came from; relative links are resolved against it. */
  url?: string | null;
}

/** Longer pages are cut; the largest news pages have about 3 MB, nearly all of it scripts. */
const maxLength = 6_000_000;

/** What a wall leaves to be read is shorter than this; whole articles often carry the wall's words in a menu. */
const shortBeforeWall = 1500;

/** So little is a notice, a teaser, or what a page shows before its scripts have run: no whole article. */
const nearlyNothing = 250;

/** Readability looks at every element and its text again and again; pages heavier than this are read without it. */
const maxElements = 15_000;
const maxWeight = 15_000_000;

/** Reads an article page. `text` is empty where the page holds no article; it never throws on bad HTML. */
export function extractArticle(
  html: string,
  { url = null }: ExtractArticleOptions = {},
): ExtractedArticle {
  const page = parsePage(html.slice(0, maxLength));
  const { body, free, words, minutes, ...metadata } = readPageMetadata(page, url);
  const wall = hasWall(page);
  const walledOff = endsInWall(page);
  const notes = readCorrectionNotes(page);
  const found = readBody(page, [metadata.title, ...readHeads(page)]);
  // Some pages build their text by script, and carry it whole in JSON-LD only.
  const longer = body !== null && body.length > found.length * 1.5 ? body : found;
  const { text: told, isPart } = takeOffWall(longer);
  const unsaid = told === '' ? [] : notes.filter((note) => !cleanLine(told).includes(note));
  const text = [told, ...unsaid].join('\n\n');
  return {
    ...metadata,
    text,
    partial:
      !free ||
      isPart ||
      walledOff ||
      endsCutOff(told) ||
      told.length < nearlyNothing ||
      (wall && told.length < shortBeforeWall) ||
      isShorterThanDescribed(told, page, { words, minutes }),
  };
}

/** What stands over a body on the page itself: its headline, which may be another than it gives to links, and its times. */
function readHeads(page: Document): string[] {
  return [...page.querySelectorAll('h1, time')]
    .slice(0, 10)
    .map((element) => cleanLine((element.textContent ?? '').slice(0, 500)))
    .filter((line) => line !== '');
}

function readBody(page: Document, heads: readonly (string | null)[]): string {
  const fallback = page.querySelector('article') ?? page.querySelector('main');
  const whole = fallback ? nodeText(fallback) : '';
  if (isHeavy(page)) return withoutHead(whole, heads);
  removeFurniture(page);
  const text = readMainText(page);
  return withoutHead(text === '' ? whole : text, heads);
}

/** Weight is the length of all texts times the depth at which they stand: what reading every element's text costs. */
function isHeavy(page: Document): boolean {
  if (page.querySelectorAll('*').length > maxElements) return true;
  let weight = 0;
  const visit = (parent: Node, depth: number) => {
    for (let node = parent.firstChild; node && weight <= maxWeight; node = node.nextSibling) {
      if (node.nodeType === 3) weight += (node.textContent ?? '').length * depth;
      else visit(node, depth + 1);
    }
  };
  visit(page.body, 1);
  return weight > maxWeight;
}

/** What no reader takes for the article, and Readability sometimes does. */
const furniture = [
  ...['aside', 'nav', 'form', 'dialog', 'figcaption', 'body > footer', '[role="complementary"]'],
  ...['[role="navigation"]', '[class*="related-"]', '[class*="newsletter"]'],
  ...[
    '[class*="social-share"]',
    '[class*="share-buttons"]',
    '[class*="advert"]',
    '[class*="recirc"]',
  ],
  ...[
    '[class*="most-read"]',
    '[class*="promo-"]',
    '[class*="cookie"]',
    '[class*="caption"]',
    '[id*="comments"]',
  ],
].join(',');

/** Empty where Readability finds no article, or gives out over a page that no browser would have made. */
function readMainText(page: Document): string {
  try {
    const options = { serializer: (node: Node) => node, disableJSONLD: true, charThreshold: 250 };
    const article = new Readability<Node>(page, options).parse();
    return article?.content ? nodeText(article.content) : '';
  } catch {
    return '';
  }
}

/** What may hide an element: Readability takes styles off before the text is read. */
const hideable = '[hidden], [aria-hidden], [style]';

/**
 * Class names are hints and no proof: what holds the headline or a good part of the text is kept, and so is a body that
 * stays hidden until scripts show it.
 */
function removeFurniture(page: Document): void {
  const all = (page.body.textContent ?? '').length;
  const hidden = [...page.querySelectorAll(hideable)].filter((element) =>
    isHidden((name) => element.getAttribute(name)),
  );
  for (const element of [...hidden, ...page.querySelectorAll(furniture)]) {
    const isMain = /^(?:html|body|main|article)$/.test(element.localName);
    if (isMain || element.querySelector('h1, article, main')) continue;
    if ((element.textContent ?? '').length < all * 0.4) element.remove();
  }
}

/** Lines that stand between paragraphs and are no part of the story: links to others, invitations, buttons. */
const filler = [
  /^(?:(?:story continues below )?advertisement|article continues (?:after|below).{0,30}|listen to this (?:article|story)|share(?: this (?:article|story))?|loading\W{0,3}|skip to (?:main )?content|copy link|print|save|comments?)$/i,
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|coverage|articles|reading))?|recommended|watch(?: now)?|more from [^:]{1,40}|more on this(?: story)?)\s?[:|][^\n]{0,250}$/i,
  /^(?:sign up (?:for|to)|subscribe to|get)\b[^\n]{0,150}\bnewsletter\b[^\n]{0,100}$/i,
  /^follow (?:us|@\w{1,30}|[^.\n]{1,60}) on (?:twitter|x|facebook|instagram|linkedin|bluesky|threads|mastodon)\b[^\n]{0,80}$/i,
];

/** The headline, byline and date that stand over a body are told apart already, and are no paragraphs of it; nor is filler. */
function withoutHead(text: string, heads: readonly (string | null)[]): string {
  const known = new Set(heads.map((head) => head?.toLowerCase()));
  const paragraphs = text
    .split('\n\n')
    .filter((paragraph) => !filler.some((line) => line.test(paragraph)));
  const isHead = (paragraph: string) =>
    known.has(paragraph.toLowerCase()) ||
    byline.test(paragraph) ||
    (paragraph.length < 80 && readTimestamp(paragraph.replace(dateLead, '')) !== null);
  let from = 0;
  while (from < 4 && from < paragraphs.length - 1 && isHead(paragraphs[from] ?? '')) from += 1;
  return paragraphs.slice(from).join('\n\n');
}

const dateLead = /^(?:(?:first |last )?(?:posted|published|updated|date)(?: on| at)?[: ]{1,3})/i;

/** "By Ann Writer and Ben Editor, The Outlet": names only, and no sentence. */
const byline = /^[Bb]y\s(?:(?:\p{Lu}[\p{L}.'’-]{0,30},?|and|&|of|the)(?:\s|$)){2,10}[^.!?]{0,60}$/u;
