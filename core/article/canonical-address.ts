/** The one address under which an article is known, however it was linked. */

/** Parameters that say where a reader came from, and never what is shown. */
const tracking =
  /^(?:utm_.*|at_(?:medium|campaign|link.*|custom.*|format|bbc.*|ptr.*)|mc_[ce]id|pk_.*|mtm_.*|hsa_.*|_hs.*|vero_.*|guce_.*|guccounter|(?:g|fb|d|y|wb|li_fat_)clid|gclsrc|gbraid|wbraid|msclkid|igshid|igsh|twclid|ttclid|mkt_tok|smid|smtyp|cmpid|ref|ref_src|ref_url|referrer|ito|ocid|ncid|icid|s_cid|taid|xtor|spm|ftag|sr_share|partner|embedded-checkout|traffic_source|__twitter_impression)$/i;

const maxLength = 4000;

/**
 * The address without fragment, tracking parameters, credentials and default port; null where it is no http(s) address.
 * It still opens the page: host, path and the other parameters stay as they are.
 */
export function canonicalAddress(address: string): string | null {
  const url = address.length > maxLength ? null : URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  // Some sites route by the fragment; `#!` says so.
  if (!url.hash.startsWith('#!')) url.hash = '';
  // Setting these and reading the parameters costs more than the rest, and few addresses have any.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  if (url.search !== '')
    for (const name of [...url.searchParams.keys()])
      if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * A key by which two addresses of one page are told to be one: scheme, `www.`, mobile and AMP forms, order of
 * parameters and a trailing slash do not count. It is no address. Null where `canonicalAddress` is null.
 */
export function addressKey(address: string): string | null {
  const canonical = canonicalAddress(address);
  if (canonical === null) return null;
  const url = new URL(canonical);
  const host = url.host.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');
  const path = url.pathname
    .replace(/\/amp\/?$|\.amp$/, '')
    .replace(/\/(?:index\.(?:html?|php))?$/, '');
  url.searchParams.sort();
  const query = url.searchParams.toString();
  return host + path + (query === '' ? '' : `?${query}`) + url.hash;
}
