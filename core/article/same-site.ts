/** Whether two addresses are of one site, and so of one outlet. */
import { hostingDomains, registryLabels, sharedHosts } from './shared-domains.ts';

/** True where two addresses are of one host, or of hosts below one domain that somebody has to himself (www, m, feeds). */
export function isSameSite(one: string, other: string): boolean {
  const [first, second] = [one, other].map((address) => siteOf(new URL(address).hostname));
  return first === second;
}

/** True where everybody may publish on the host of an address, under a path of his own. */
export function isOnSharedHost(address: string): boolean {
  return sharedHosts.has(new URL(address).hostname.replace(/^(?:www|m|old|mobile)\./, ''));
}

/** The domain that is somebody's own: one label more than what strangers share. */
function siteOf(hostname: string): string {
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  const labels = hostname.replace(/\.$/, '').split('.');
  const last = (count: number) => labels.slice(-count).join('.');
  const isRegistry = (labels.at(-1) ?? '').length === 2 && registryLabels.has(labels.at(-2) ?? '');
  const own = isRegistry ? 3 : 2;
  return hostingDomains.has(last(own)) ? last(own + 1) : last(own);
}
