/** When two addresses are one page, and two entries one entry. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, canonicalAddress, entryKey } from '../../../core/article/index.ts';

describe('canonical addresses', () => {
  it.each([
    ['https://a.example/x?utm_source=rss&utm_medium=feed', 'https://a.example/x'],
    ['https://a.example/x?id=7&fbclid=abc&page=2', 'https://a.example/x?id=7&page=2'],
    ['https://A.example:443/X#section', 'https://a.example/X'],
    ['https://a.example/#!/story/7', 'https://a.example/#!/story/7'],
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    ['https://a.example/x;jsessionid=0A1B.n2;v=1?PHPSESSID=x1&b=2', 'https://a.example/x;v=1?b=2'],
    ['https://a.example/x?sid=26/06/11/0815', 'https://a.example/x?sid=26/06/11/0815'],
    ['https://a.example/x?sid=4f1c9e2ab8d07735aa61', 'https://a.example/x'],
    ['https://a.example/x?source=wire', 'https://a.example/x?source=wire'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['/relative', null],
    ['', null],
    [`https://a.example/${'x'.repeat(5000)}`, null],
  ])('%s', (address, canonical) => expect(canonicalAddress(address)).toBe(canonical));

  it('are their own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const canonical = canonicalAddress(address);
        expect(canonical && canonicalAddress(canonical)).toBe(canonical);
      }),
    );
  });
});

describe('one page under several addresses', () => {
  const key = addressKey('https://a.example/2026/story?a=1&b=2');
  it.each([
    'http://a.example/2026/story?a=1&b=2',
    'https://www.a.example/2026/story?b=2&a=1',
    'https://m.a.example/2026/story/?a=1&b=2&utm_campaign=x',
    'https://amp.a.example/2026/story/amp/?a=1&b=2',
    'https://a.example/2026/story/index.html?a=1&b=2#top',
  ])('%s', (address) => expect(addressKey(address)).toBe(key));

  it.each([
    ['https://a.example/caf%c3%a9%2Djune', 'https://a.example/café-june'],
    ['https://a.example/%7Eann', 'https://a.example/~ann'],
  ])('%s and %s', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

  it.each([
    'https://a.example/2026/story',
    'https://b.example/2026/story?a=1&b=2',
    'https://a.example/2026/Story?a=1&b=2',
    'https://amp.example/2026/story?a=1&b=2',
    'https://a.example/2026%2Fstory?a=1&b=2',
  ])('and not %s', (address) => expect(addressKey(address)).not.toBe(key));
});

describe('entries', () => {
  const entry = { id: null, link: null, title: null, published: null };
  it('go by their guid, even where the link changes', () => {
    const one = entryKey({ ...entry, id: 'tag:x,1', link: 'https://a.example/1' });
    expect(entryKey({ ...entry, id: ' tag:x,1 ', link: 'https://a.example/2' })).toBe(one);
    expect(entryKey({ ...entry, id: 'tag:x,2', link: 'https://a.example/1' })).not.toBe(one);
  });
  it('compare a guid that is an address as an address', () => {
    expect(entryKey({ ...entry, id: 'http://a.example/1?utm_source=x' })).toBe(
      entryKey({ ...entry, id: 'https://a.example/1' }),
    );
  });
  it('go by their link without one, then by title and time', () => {
    expect(entryKey({ ...entry, link: 'https://a.example/1?utm_source=x' })).toBe(
      entryKey({ ...entry, link: 'https://a.example/1', title: 'New title' }),
    );
    expect(entryKey({ ...entry, title: 'A Title', published: '2026' })).toBe(
      entryKey({ ...entry, title: 'a title ', published: '2026' }),
    );
    expect(entryKey({ ...entry, title: 'A Title', published: '2025' })).not.toBe(
      entryKey({ ...entry, title: 'A Title', published: '2026' }),
    );
  });
  it('that have nothing have no key', () => expect(entryKey({ ...entry, id: ' ' })).toBeNull());
  it('keep long keys apart, and short', () => {
    const long = 'x'.repeat(10_000);
    expect(entryKey({ ...entry, id: `${long}1` })).not.toBe(entryKey({ ...entry, id: `${long}2` }));
    expect(entryKey({ ...entry, id: long })?.length).toBeLessThan(350);
  });
});
