/** Signs that only a part of an article was given. */
import { nodeText } from './node-text.ts';
import { isHidden } from './paragraphs.ts';
import { isWall } from './take-off-wall.ts';

/** True where a text stops in mid-course, by an ellipsis at its end. */
export function endsCutOff(text: string): boolean {
  return /(?:\[?(?:…|\.\.\.|&hellip;)\]?|\[\+\d{1,6} chars\])$/.test(text.slice(-40).trimEnd());
}

/** What walls say, wherever in the page they stand. */
const walls =
  /\b(?:subscribe (?:now )?to (?:continue|keep|read)|(?:to (?:continue|keep) reading|to read the full|to unlock|for full access),? (?:please )?(?:subscribe|sign|log|register|become)|(?:sign|log) in to (?:continue|keep|read)|register (?:for free )?to (?:continue|keep|read)|already a (?:subscriber|member)|this (?:article|story|content|post) is (?:only )?(?:(?:available )?(?:exclusively )?(?:for|to) (?:paid |paying |premium )?(?:subscribers|members)|(?:subscriber|premium|members)[- ]only)|you have reached your (?:article )?limit|(?:free|remaining) articles? (?:left|remaining|this month)|(?:subscriber|premium|member)[- ]exclusive|unlock this (?:article|story))/i;

/** Elements that publishing software names after the wall that they are. */
const wallElements = ['paywall', 'regwall', 'subscriber-only', 'subscription-wall', 'gated-content']
  .flatMap((name) => [`[class*="${name}"]`, `[id*="${name}"]`])
  .join(',');

/** True where a page says, in words or by an element's name, that something in it is behind a wall. */
export function hasWall(page: Document): boolean {
  const words = (page.body.textContent ?? '').slice(0, 200_000);
  // On the whole page such a class says that there are walls on the site, and on this page none need be.
  return walls.test(words) || page.querySelector(`:is(${wallElements}):not(html, body)`) !== null;
}

/** What may hold a wall within an article, and what is taken out of it as furniture. */
const holders = `${wallElements}, aside, form, dialog, [class*="promo-"], [class*="subscri"]`;

/** So many of them are looked at, and so much text is too much for a wall; in characters. */
const mostHolders = 50;
const longestWall = 600;

/** A paragraph from this length on is one of the article's. */
const paragraphLength = 100;

/**
 * True where the article's element ends in one that speaks as a wall does. It says so before furniture is taken out, and
 * however long the text before it is; a wall with text behind it keeps nobody from reading.
 */
export function endsInWall(page: Document): boolean {
  const root = page.querySelector('main') ?? page.querySelector('article');
  if (root === null) return false;
  const walls = [...root.querySelectorAll(holders)].slice(0, mostHolders).filter((element) => {
    if (isHidden((name) => element.getAttribute(name))) return false;
    if ((element.textContent ?? '').length > longestWall) return false;
    return nodeText(element).split('\n\n').some(isWall);
  });
  if (walls.length === 0) return false;
  const last = [...root.querySelectorAll('p')].findLast(
    (paragraph) => (paragraph.textContent ?? '').length >= paragraphLength,
  );
  return walls.some(
    (element) => last === undefined || (element.compareDocumentPosition(last) & follows) === 0,
  );
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const follows = 4;
