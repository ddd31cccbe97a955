/** A byline without the word before the name. */
export function stripBy(byline: string): string {
  return byline.replace(/^\s{0,3}(?:written |reported |posted |story )?by:?\s{1,3}/i, '').trim();
}
