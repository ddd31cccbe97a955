/** The one address under which an article is known, however it was linked. */

/** Parameters that say where a reader came from, and never what is shown. */
const tracking =
  /^(?:utm_.*|at_(?:medium|campaign|link.*|custom.*|format|bbc.*|ptr.*)|mc_[ce]id|pk_.*|mtm_.*|hsa_.*|_hs.*|vero_.*|guce_.*|guccounter|(?:g|fb|d|y|wb|li_fat_)clid|gclsrc|gbraid|wbraid|msclkid|igshid|igsh|twclid|ttclid|mkt_tok|smid|smtyp|cmpid|ref|ref_src|ref_url|referrer|ito|ocid|ncid|icid|s_cid|taid|xtor|spm|ftag|sr_share|partner|embedded-checkout|traffic_source|__twitter_impression)$/i;

/** Parameters that name a visit. Under the shorter names other things go as well, and a visit's are long codes. */
const session = /^(?:jsessionid|phpsessid|aspsessionid.{0,20}|cfid|cftoken|session_?id|sessid)$/i;
const perhapsSession = /^(?:sid|sess|session|s)$/i;
const sessionCode = /^(?=\D{0,40}\d)(?=\d{0,40}[a-z])[a-z\d]{20,}$/i;

function isPassing(name: string, value: string): boolean {
  if (tracking.test(name) || session.test(name)) return true;
  return perhapsSession.test(name) && sessionCode.test(value);
}

const maxLength = 4000;

/**
 * The address without fragment, parameters of tracking and visits, credentials and default port; null where it is no http(s) address.
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
    for (const [name, value] of [...url.searchParams])
      if (isPassing(name, value)) url.searchParams.delete(name);
  if (url.pathname.includes(';'))
    url.pathname = url.pathname.replace(/;jsessionid=[^;/]{1,200}/i, '');
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
  return host + plainEscapes(path) + (query === '' ? '' : `?${query}`) + url.hash;
}

/** What is written with and without need of `%`, and in either case, is the same (RFC 3986, 6.2.2). */
function plainEscapes(path: string): string {
  return path.replace(/%([\da-f]{2})/gi, (written, code) => {
    const sign = String.fromCharCode(Number.parseInt(code, 16));
    return /[\w.~-]/.test(sign) ? sign : written.toUpperCase();
  });
}
