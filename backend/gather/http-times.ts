/** Times that servers write into headers, as seconds from now. */

/** A header's value by lower-case name; the first where it stands twice, null where it is missing. */
export type HeaderOf = (name: string) => string | null;

/** A day is the longest that a server can ask to wait, so that a slip of the pen silences no feed for years. */
const longest = 86_400;

/** Retry-After (RFC 9110 10.2.3), in seconds or as a date; null where it is missing or means nothing. */
export function retryAfter(header: HeaderOf): number | null {
  return secondsUntil(header('retry-after'), header);
}

/** How long the answer stays fresh (RFC 9111 4.2.1): `max-age` less `Age`, else `Expires`; null where unsaid. */
export function freshFor(header: HeaderOf): number | null {
  const control = (header('cache-control') ?? '').toLowerCase();
  if (/\bno-(?:cache|store)\b/.test(control)) return 0;
  const maxAge = /\bmax-age\s{0,3}=\s{0,3}"?(\d{1,10})/.exec(control)?.[1];
  if (maxAge !== undefined) {
    return Math.min(longest, Math.max(0, Number(maxAge) - Number(header('age') ?? 0)));
  }
  return secondsUntil(header('expires'), header);
}

/** Dates are compared with the server's own clock where it tells it. */
function secondsUntil(value: string | null, header: HeaderOf): number | null {
  if (value === null) return null;
  if (/^\s{0,5}\d{1,10}\s{0,5}$/.test(value)) return Math.min(longest, Number(value));
  const then = Date.parse(value);
  if (Number.isNaN(then)) return null;
  const now = Date.parse(header('date') ?? '');
  const seconds = (then - (Number.isNaN(now) ? Date.now() : now)) / 1000;
  return Math.min(longest, Math.max(0, Math.round(seconds)));
}
