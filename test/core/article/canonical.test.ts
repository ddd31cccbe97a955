/** Which address a page is known by: what it says of itself, where that can be its own. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../core/article/index.ts';
import { isOnSharedHost, isSameSite } from '../../../core/article/same-site.ts';

const addressOf = (url: string, canonical: string) =>
  extractArticle(
    `<html><head><link rel="canonical" href="${canonical}"></head><body><p>Text.</p></body></html>`,
    { url },
  ).url;

describe('a canonical address is believed', () => {
  it.each([
    ['https://a.example/x?sid=1', 'https://a.example/x?sid=1&utm_source=y'],
    ['https://m.a.example/fine/amp', 'https://www.a.example/fine'],
    ['https://a.example/en/news/7', '/news/7'],
    ['https://a.example/news/7.html?print=1', '/news/7.html'],
    ['https://a.example/a/board-fines-firm', '/2026/06/board-fines-firm.html'],
    ['https://a.example/board-fines-firm?from=home', '/board-fines-firm'],
    ['https://a.example/board-fines-firm-rcna12345', '/board-fines-firm'],
    ['https://a.example/?p=45678', '/2026/45678-fine'],
  ])('%s: %s', (address, canonical) => {
    const { href } = new URL(canonical, address);
    expect(addressOf(address, canonical)).toBe(href.replace('&utm_source=y', ''));
  });
});

describe('and not', () => {
  it.each([
    ['of the front page', 'https://a.example/news/1', '/'],
    ['of the section', 'https://a.example/en/news/1', '/en/news'],
    ['of a section with a long name', 'https://a.example/eu-ai-act-late', '/eu-ai-act'],
    ['of the script without its article', 'https://a.example/article.php?id=7', '/article.php'],
    ['of the template', 'https://a.example/2026/06/fine', '/2026/05/board-meets-in-june'],
    ['of a day, whose number many share', 'https://a.example/20260611/a', '/20260611/b'],
    ['of a neighbour', 'https://bob.substack.com/p/a-fine', 'https://alice.substack.com/p/a-fine'],
    ['of another site', 'https://a.example/board-fines-firm', 'https://b.example/board-fines-firm'],
  ])('that %s', (_what, address, canonical) => {
    expect(addressOf(address, canonical)).toBe(address);
  });
});

describe('one site', () => {
  it.each([
    ['https://www.x.ai/', 'https://x.ai/', true],
    ['https://www.dw.de/', 'https://m.dw.de/', true],
    ['https://feeds.a.co.uk/', 'https://www.a.co.uk/', true],
    ['https://a.europa.eu/', 'https://b.europa.eu/', true],
    ['https://one.gouv.fr/', 'https://two.gouv.fr/', false],
    ['https://a.co.uk/', 'https://b.co.uk/', false],
    ['https://a.github.io/', 'https://b.github.io/', false],
    ['https://www.alice.substack.com/', 'https://alice.substack.com/', true],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:2/', true],
    ['http://127.0.0.1/', 'http://127.0.0.2/', false],
  ])('%s and %s', (one, other, same) => expect(isSameSite(one, other)).toBe(same));

  it('may be many people’s', () => {
    expect(isOnSharedHost('https://www.medium.com/@alice/x')).toBe(true);
    expect(isOnSharedHost('https://alice.medium.com/x')).toBe(false);
  });
});
