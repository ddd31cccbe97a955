/** Whether a guid looks as if it had been made for one thing, or could stand at whatever comes first. */

/** Names that are given once and for ever, as their standards want it (RFC 4151, RFC 8141). */
const permanent = /^(?:tag|urn|doi|info):./i;

/** A number by which an article is kept, and no year and no day; `?p=` is how publishing software writes its own, however short. */
const number = /(?<!\d)(?!(?:19|20)\d\d(?:[01]\d[0-3]\d)?(?!\d))\d{3,}|[?&]p=\d/;

/** Letters and digits mixed, as in a UUID. */
const code = /(?=\D{0,20}\d)(?=\d{0,20}[a-z])[a-z\d]{10,}/i;

/** Longer guids are judged by their beginning, in characters. */
const maxLength = 500;

/** True for numbers, codes and permanent names; false for "latest", "item 3" and the address of a front page. */
export function isDistinctGuid(guid: string): boolean {
  const id = guid.trim().slice(0, maxLength);
  if (permanent.test(id)) return true;
  const address = /^https?:/i.test(id) ? URL.parse(id) : null;
  const own = address ? address.pathname + address.search : id;
  return number.test(own) || code.test(own);
}
