/** Which addresses belong to this machine or its neighbourhood, and are nobody's business on the web. */
import { lookup as resolve } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { BlockList, isIP } from 'node:net';

const blocked = new BlockList();
const ranges4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const ranges6 =
  '64:ff9b:1::/48 100::/64 2001:db8::/32 3fff::/20 fc00::/7 fe80::/10 fec0::/10 ff00::/8';
for (const range of ranges4.split(' ')) addRange(range, 'ipv4');
for (const range of ranges6.split(' ')) addRange(range, 'ipv6');

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', bits] = range.split('/');
  blocked.addSubnet(network, Number(bits), family);
}

/**
 * True for loopback, link-local, private, shared and reserved addresses (RFC 6890), and for those of IPv6 that carry such
 * a one of IPv4.
 */
export function isPrivateAddress(ip: string): boolean {
  if (isIP(ip) !== 6) return blocked.check(ip, 'ipv4');
  const [address = ''] = ip.split('%', 1);
  return (
    blocked.check(address, 'ipv6') ||
    carriedBy(address).some((carried) => blocked.check(carried, 'ipv4'))
  );
}

/**
 * Beginnings of addresses that carry one of IPv4 in their last 32 bits, as groups of 16: IPv4-compatible and mapped ones
 * (RFC 4291), SIIT's (RFC 2765), and those of networks that have IPv6 alone (RFC 6052).
 */
const carryLast = [
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0xffff],
  [0, 0, 0, 0, 0xffff, 0],
  [0x64, 0xff9b, 0, 0, 0, 0],
];

/** The addresses of IPv4 that one of IPv6 leads to. */
function carriedBy(ip: string): string[] {
  const groups = groupsOf(ip);
  const begins = (beginning: readonly number[]) =>
    beginning.every((group, index) => groups[index] === group);
  const pairAt = (index: number, mask = 0) => {
    const [high, low] = [(groups[index] ?? 0) ^ mask, (groups[index + 1] ?? 0) ^ mask];
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
  };
  // 6to4 (RFC 3056); Teredo (RFC 4380), which has its server's and, inverted, its client's.
  if (begins([0x2002])) return [pairAt(1)];
  if (begins([0x2001, 0])) return [pairAt(2), pairAt(6, 0xffff)];
  // ISATAP (RFC 5214) stands behind any beginning.
  const isIsatap = ((groups[4] ?? 0) & 0xfdff) === 0 && groups[5] === 0x5efe;
  return isIsatap || carryLast.some(begins) ? [pairAt(6)] : [];
}

/** The eight groups of an address of IPv6. */
function groupsOf(ip: string): number[] {
  const plain = new URL(`http://[${ip}]`).hostname.slice(1, -1);
  const [head = [], tail = []] = plain
    .split('::')
    .map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(8 - head.length - tail.length).fill('0');
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}

/** True where a host name says by itself that it is private: an address literal, `localhost`, `.local` and the like. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host) !== 0) return isPrivateAddress(host);
  return (
    /(?:^|\.)(?:localhost|local|internal|lan|home|home\.arpa)$/i.test(host) || !host.includes('.')
  );
}

/** True where a host is private by its name, or its name resolves to a private address now. */
export async function isInPrivateNetwork(hostname: string): Promise<boolean> {
  if (isPrivateHost(hostname)) return true;
  const addresses = await lookup(hostname, { all: true }).catch(() => []);
  return addresses.some(({ address }) => isPrivateAddress(address));
}

export const privateAddressCode = 'EPRIVATEADDRESS';

/** Name resolution that refuses private results at the moment of connecting, so that no name can lie about itself. */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    if (addresses.some(({ address }) => isPrivateAddress(address))) {
      const refusal: NodeJS.ErrnoException = new Error(`${hostname} is in a private network`);
      refusal.code = privateAddressCode;
      return done(refusal, '', 0);
    }
    const [first] = addresses;
    if (options.all) return done(null, addresses);
    return done(null, first?.address ?? '', first?.family ?? 4);
  });
};
