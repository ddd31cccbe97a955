/** Which addresses belong to this machine or its neighbourhood, and are nobody's business on the web. */
import { lookup as resolve } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { BlockList, isIP } from 'node:net';

const blocked = new BlockList();
const ranges4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const ranges6 =
  '::/127 64:ff9b:1::/48 100::/64 2001::/32 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';
for (const range of ranges4.split(' ')) addRange(range, 'ipv4');
for (const range of ranges6.split(' ')) addRange(range, 'ipv6');

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', bits] = range.split('/');
  blocked.addSubnet(network, Number(bits), family);
}

/** Networks that have IPv6 alone reach every IPv4 address under this prefix (RFC 6052), the public ones as well. */
const translated = new BlockList();
translated.addSubnet('64:ff9b::', 96, 'ipv6');

/** True for loopback, link-local, private, shared and reserved addresses (RFC 6890), IPv4 inside IPv6 included. */
export function isPrivateAddress(ip: string): boolean {
  if (isIP(ip) !== 6) return blocked.check(ip, 'ipv4');
  return translated.check(ip, 'ipv6')
    ? blocked.check(innerAddress(ip), 'ipv4')
    : blocked.check(ip, 'ipv6');
}

/** The IPv4 address in the last 32 bits of a translated one. */
function innerAddress(ip: string): string {
  const { hostname } = new URL(`http://[${ip}]`);
  const groups = hostname.slice('[64:ff9b::'.length, -1).split(':');
  const [high = 0, low = 0] = ['0', ...groups]
    .slice(-2)
    .map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
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
