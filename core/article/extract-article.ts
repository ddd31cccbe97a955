/** An article page, read: the body without the furniture, and who published it when. */
import { Readability } from '@mozilla/readability';
import type { ExtractedArticle } from '../model.ts';
import { nodeText } from './html-to-text.ts';
import { parsePage } from './html-tree.ts';
import { readPageMetadata } from './page-metadata.ts';
import { endsCutOff, mentionsWall } from './paywall.ts';

export interface ExtractArticleOptions {
  /** The address the page came from; relative links are resolved against it. */
  url?: string | null;
}

/** Longer pages are cut; the largest news pages have about 3 MB, nearly all of it scripts. */
const maxLength = 6_000_000;

/** Readability's scoring looks at every element; pages beyond this are read without it. */
const maxElements = 30_000;

/** Reads an article page. `text` is empty where the page holds no article; it never throws on bad HTML. */
export function extractArticle(
  html: string,
  { url = null }: ExtractArticleOptions = {},
): ExtractedArticle {
  const page = parsePage(html.slice(0, maxLength));
  if (!page.documentElement) return { ...nothing, url };
  const { body, free, ...metadata } = readPageMetadata(page, url);
  const wall = mentionsWall((page.body?.textContent ?? '').slice(0, 200_000));
  const found = readBody(page, metadata.title);
  // Some pages build their text by script, and carry it whole in JSON-LD only.
  const text = body !== null && body.length > found.length * 1.5 ? body : found;
  return { ...metadata, text, partial: !free || endsCutOff(text) || (wall && text.length < 2500) };
}

const nothing: ExtractedArticle = {
  title: null,
  byline: null,
  outlet: null,
  published: null,
  modified: null,
  lang: null,
  url: null,
  text: '',
  partial: false,
};

function readBody(page: Document, title: string | null): string {
  const fallback = page.querySelector('article') ?? page.querySelector('main');
  const whole = fallback ? nodeText(fallback) : '';
  if (page.querySelectorAll('*').length > maxElements) return withoutTitle(whole, title);
  for (const element of page.querySelectorAll(furniture)) element.remove();
  const article = new Readability<Node>(page, {
    serializer: (node) => node,
    disableJSONLD: true,
    charThreshold: 250,
  }).parse();
  const text = article?.content ? nodeText(article.content) : '';
  return withoutTitle(text === '' ? whole : text, title);
}

/** What no reader takes for the article, and Readability sometimes does. */
const furniture = [
  ...[
    'aside',
    'nav',
    'form',
    'dialog',
    'figcaption',
    '[role="complementary"]',
    '[role="navigation"]',
    '[aria-hidden="true"]',
  ],
  ...[
    '[class*="related-"]',
    '[class*="newsletter"]',
    '[class*="social-share"]',
    '[class*="share-buttons"]',
    '[class*="advert"]',
  ],
  ...[
    '[class*="recirc"]',
    '[class*="most-read"]',
    '[class*="promo-"]',
    '[class*="cookie"]',
    '[class*="caption"]',
    '[id*="comments"]',
  ],
].join(',');

/** The headline is no paragraph of the body. */
function withoutTitle(text: string, title: string | null): string {
  const [first = '', ...rest] = text.split('\n\n');
  return title !== null && first.toLowerCase() === title.toLowerCase() ? rest.join('\n\n') : text;
}
