/** Signs that only a part of an article was given. */

/** True where a text stops in mid-course: an ellipsis, or an invitation to read on, at its end. */
export function endsCutOff(text: string): boolean {
  const end = text.slice(-160).trimEnd();
  return (
    /(?:\[?(?:…|\.\.\.|&hellip;)\]?|\[\+\d{1,6} chars\])$/.test(end) ||
    /(?:read more|read the full (?:story|article)|continue reading|keep reading)\W{0,4}$/i.test(end)
  );
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
