/** Which hosts are private, by name, by address and at the moment of connecting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isInPrivateNetwork,
  isPrivateAddress,
  isPrivateHost,
  lookupPublic,
  privateAddressCode,
} from '../../../backend/gather/private-address.ts';

describe('addresses', () => {
  it.each([
    ...[
      '127.0.0.1',
      '127.255.0.9',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
    ],
    ...[
      '0.0.0.0',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      'ff02::1',
    ],
    ...[
      '64:ff9b::',
      '64:ff9b::1',
      '64:ff9b::a9fe:a9fe',
      '64:ff9b::192.168.1.1',
      '64:ff9b:1::808:808',
    ],
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
    ...['::127.0.0.1', '::a00:1', '::ffff:0:127.0.0.1', '::ffff:0:c0a8:101', '2002:c0a8:101::8'],
    // Teredo by way of a public server to 192.168.1.1, and by way of a private one.
    ...['2001:0:808:808::3f57:fefe', '2001:0:a00:1::f7f7:f7f7'],
    ...['2606:4700::5efe:10.0.0.1', '2606:4700::200:5efe:169.254.169.254', 'fe80::1%eth0'],
  ])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each([
    '8.8.8.8',
    '172.32.0.1',
    '172.15.0.1',
    '192.169.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '::8.8.8.8',
    '::ffff:0:8.8.8.8',
    '2002:808:808::1',
    '2001:0:808:808::f7f7:f7f7',
    '2001:4860:4860::8888',
    '2606:4700::5efe:8.8.8.8',
    '64:ff9b::5db8:d822',
    '64:ff9b::8.8.8.8',
  ])('%s is public', (address) => expect(isPrivateAddress(address)).toBe(false));

  it.each(['::', '::ffff:', '::ffff:0:', '64:ff9b::', '2606:4700::5efe:'])(
    'behind %s is what the address of IPv4 is',
    (beginning) =>
      fc.assert(
        fc.property(fc.ipV4(), (ip) => {
          expect(isPrivateAddress(beginning + ip)).toBe(isPrivateAddress(ip));
        }),
      ),
  );
});

describe('host names', () => {
  it.each([
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    'printer.local',
    'router',
    'db.internal',
    '[::1]',
    '[::7f00:1]',
    '[::ffff:0:7f00:1]',
    '127.0.0.1',
  ])('%s is private', (host) => expect(isPrivateHost(host)).toBe(true));
  it.each(['example.org', 'localhost.example.org', '8.8.8.8', '[2606:4700::1111]'])(
    '%s is public',
    (host) => expect(isPrivateHost(host)).toBe(false),
  );
});

it('a name that resolves to a private address is refused when it is connected to', async () => {
  const code = await new Promise((resolve) =>
    lookupPublic('localhost', { all: true }, (error) => resolve(error?.code ?? 'connected')),
  );
  expect(code).toBe(privateAddressCode);
});

it.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['8.8.8.8', false],
  ['nowhere.invalid', false],
])('%s is in a private network: %s', async (host, isPrivate) => {
  expect(await isInPrivateNetwork(host)).toBe(isPrivate);
});
