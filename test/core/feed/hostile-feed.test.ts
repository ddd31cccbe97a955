/** Feeds that mean harm: what they ask for is bounded, and nothing they hold gets through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../core/article/html-tree.ts';
import { balanceXml } from '../../../core/feed/balance-xml.ts';
import { FeedError, parseFeed } from '../../../core/feed/index.ts';
import { readWithFastXml } from '../../../core/feed/read-with-fast-xml.ts';
import { readWithRssParser } from '../../../core/feed/read-with-rss-parser.ts';
import { readXmlFeed } from '../../../core/feed/read-xml-feed.ts';
import { repairXml } from '../../../core/feed/repair-xml.ts';
import { sanitizeHtml } from '../../../core/feed/sanitize-html.ts';
import { growthOf, linear } from '../../growth-of.ts';

const encoder = new TextEncoder();
const read = (text: string) => parseFeed(encoder.encode(text));
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('entities', () => {
  it('that a document declares are put in', async () => {
    const feed = await read(
      `<!DOCTYPE rss [<!ENTITY org "The &#38; Institute">]>${rss('<item><title>&org; says</title></item>')}`,
    );
    expect(feed.entries[0]?.title).toBe('The & Institute says');
  });
  it('that are made of others are not', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    );
    const feed = await read(
      `<!DOCTYPE rss [<!ENTITY e0 "ha">${levels.join('')}]>${rss('<item><title>&e9;</title></item>')}`,
    );
    expect(feed.entries[0]?.title).toBe('&e9;');
  });
  it('that are used ever again are put in up to a limit', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(400)}">]>${rss(`<item><title>${'&a;'.repeat(50_000)}</title></item>`)}`;
    expect(repairXml(bomb).length).toBeLessThan(bomb.length * 4);
  });
  it('that point to files are not followed', async () => {
    const feed = await read(
      `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>a &f; b</title></item>')}`,
    );
    expect(feed.entries[0]?.title).toBe('a &f; b');
  });
});

describe('size and depth', () => {
  it('a hundred thousand items are read as far as the limit', async () => {
    const { entries, truncated } = await read(rss('<item><guid>1</guid></item>'.repeat(100_000)));
    expect(entries).toHaveLength(20_000);
    expect(truncated).toBe(true);
    expect(await read(rss('<item><guid>1</guid></item>'))).toMatchObject({ truncated: false });
  });
  it('and so is JSON', async () => {
    const feed = (count: number) =>
      JSON.stringify({ items: Array.from({ length: count }, (_, id) => ({ id, title: 'T' })) });
    const { entries, truncated } = await read(feed(20_001));
    expect(entries).toHaveLength(20_000);
    expect(truncated).toBe(true);
    expect(await read(feed(2))).toMatchObject({ truncated: false });
  });
  it.each([
    ['elements', `<item><title>kept</title>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</item>`],
    [
      'HTML',
      `<item><title>kept</title><description><![CDATA[${'<div>'.repeat(50_000)}deep]]></description></item>`,
    ],
    [
      'XHTML',
      `<item><title>kept</title><description>${'<b>'.repeat(50_000)}${'</b>'.repeat(50_000)}</description></item>`,
    ],
  ])('deeply nested %s do not stop the reader', async (_name, items) => {
    expect((await read(rss(items))).entries[0]?.title).toBe('kept');
  });
  it.each([
    ['<', '<'.repeat(400_000)],
    ['&', '&'.repeat(400_000)],
    ['<!--', '<!--'.repeat(200_000)],
    ['<![CDATA[', '<![CDATA['.repeat(200_000)],
    ['<?x ', '<?x '.repeat(200_000)],
    ['<p ', '<p '.repeat(200_000)],
    ['JSON brackets', '['.repeat(400_000)],
  ])('an endless run of %s is told or read, in time', async (_name, noise) => {
    const outcome = await read(
      noise.startsWith('[') ? noise : rss(`<item><title>${noise}</title></item>`),
    ).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FeedError);
    else expect(outcome).toHaveProperty('entries');
  });
});

it('names of object members are names like any other', async () => {
  const { entries } = await read(
    rss(
      '<item><title>kept</title><constructor>x</constructor><__proto__ a="1">y</__proto__><hasOwnProperty/></item>',
    ),
  );
  expect(entries[0]?.title).toBe('kept');
  expect(({} as Record<string, unknown>).a).toBeUndefined();
});

it.each([
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="https://x.example"></iframe>',
  '<style>*{}</style>',
  '<p style="position:fixed">x</p>',
  '<scr<script>ipt>alert(1)</script>',
  '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
  '<form action="https://x.example"><input></form>',
  '<a href="https://x.example" onclick="x()">x</a>',
  '<<b>script>alert(1)</script>',
])('nothing that acts is left of %s', async (html) => {
  const { entries } = await read(
    rss(`<item><title>t</title><description><![CDATA[${html}]]></description></item>`),
  );
  expect(entries[0]?.summary ?? '').not.toMatch(
    /<(?:script|style|iframe|object|animate|set|use|foreignobject)|\son\w+=|\s(?:style|action)=|(?:javascript|data):/i,
  );
});

it('whatever HTML is put together from, a browser finds nothing in it that acts', () => {
  const pieces = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      "'",
      '`',
      '/',
      '=',
      ' ',
      '&',
      '&lt;',
      '&#60;',
      '\u0000',
      '<!--',
      '-->',
      ']]>',
    ],
    ...['<svg>', '</svg>', '<math>', '<mtext>', '<title>', '</title>', '<textarea>', '</textarea>'],
    ...['<style>', '</style>', '<script>', '</script>', '<noscript>', '<iframe ', '<template>'],
    ...['<img ', 'src=x', 'onerror=alert(1)', 'href=', 'javascript:', 'data:,', 'style=x', '<a '],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const html = sanitizeHtml(parts.join(''), 'https://x.example/');
      for (const element of parsePage(html).body.querySelectorAll('*')) {
        expect(element.localName).not.toMatch(/^(?:script|style|iframe|object|embed|template)$/);
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|^style$|^action$/);
          if (/href|src/.test(name)) expect(value).toMatch(/^$|^(?:https?|mailto):/);
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('whatever the bytes, the outcome is a feed or a FeedError', async () => {
  const fragments = fc.constantFrom(
    ...[
      '<rss version="2.0">',
      '<channel>',
      '</channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '</entry>',
    ],
    ...[
      '<link href="x" rel=',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&',
      '&#x0;',
      '<description type="xhtml">',
      '<a:b xmlns:a="u">',
      '<!DOCTYPE x [',
      ']>',
      '"',
      '\u0000',
      '\ud800',
      'text',
    ],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fragments, { maxLength: 25 }),
      fc.boolean(),
      async (parts, wrapped) => {
        const text = wrapped ? rss(parts.join('')) : parts.join('');
        const outcome = await read(text).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FeedError);
        else expect(outcome).toHaveProperty('entries');
      },
    ),
    { numRuns: 400 },
  );
});

it('both parsers read an ordinary feed alike', async () => {
  const words = fc.stringMatching(/^[a-z][a-z .,'&<>é–]{0,30}[a-z]$/);
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const item = fc
    .record({ title: words, summary: words, author: words, html: words })
    .map(
      ({ title, summary, author, html }) =>
        `<item><title>${escaped(title)}</title><link>https://x.example/${title.length}</link><dc:creator>${escaped(author)}</dc:creator><description>${escaped(summary)}</description><content:encoded><![CDATA[<p>${escaped(html)}</p>]]></content:encoded><pubDate>Wed, 10 Jun 2026 10:00:00 EDT</pubDate></item>`,
    );
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 4 }), async (items) => {
      const xml = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>${items.join('')}</channel></rss>`;
      const fallback = readWithFastXml(xml);
      expect(fallback && readXmlFeed(fallback, null)).toEqual(
        readXmlFeed(await readWithRssParser(xml), null),
      );
    }),
    { numRuns: 50 },
  );
});

describe('tags without end', () => {
  const openTags = (xml: string) => xml.match(/<[a-z]/g)?.length ?? 0;

  it.each([
    ['before items', (size: number) => '<a>'.repeat(size) + '<item>'.repeat(size / 2)],
    ['in items', (size: number) => `<item>${'<a>'.repeat(200)}`.repeat(size / 200)],
    ['of one item', (size: number) => `<item>${'<a>'.repeat(size)}`],
  ])('%s are closed in time linear in their number', async (_where, make) => {
    const wrapped = (size: number) => `<rss><channel>${make(size)}<title>x<br>`;
    expect(await growthOf(10_000, wrapped, balanceXml)).toBeLessThan(linear);
  });
  it('are kept as deep as any feed needs, and their text stays', async () => {
    const { entries } = await read(
      `<rss><channel><item>${'<a>word'.repeat(400)}</item><item><title>kept</title></item><br>`,
    );
    expect(entries.map(({ title }) => title)).toContain('kept');
    const balanced = balanceXml(`<rss>${'<a>word'.repeat(400)}`);
    expect(openTags(balanced)).toBe(100);
    expect(balanced.match(/word/g)).toHaveLength(400);
  });
  it('are read as far as two hundred thousand', async () => {
    const item = `<item><title>x</title>${'<a></a>'.repeat(98)}</item>`;
    const { entries } = await read(rss(item.repeat(3000)));
    // Root, channel and title of the feed are tags as well, and the entry cut open by them is left out.
    expect(entries).toHaveLength(1999);
  });
  it('are no tags within text', async () => {
    const item = `<item><title>x</title><content:encoded><![CDATA[${'<p>word</p>'.repeat(300)}]]></content:encoded></item>`;
    const { entries } = await read(
      rss(item.repeat(700)).replace(
        '<rss',
        '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    );
    expect(entries).toHaveLength(700);
  });
  it('costs no more with many prefixes declared', async () => {
    const make = (size: number) => {
      const declared = Array.from({ length: size }, (_, n) => `xmlns:n${n}="u"`).join(' ');
      return encoder.encode(
        `<foo ${declared}><channel>${'<item xmlns:q="v"><title>x</title></item>'.repeat(size)}</channel></foo>`,
      );
    };
    expect(await growthOf(1000, make, (bytes) => parseFeed(bytes))).toBeLessThan(linear);
  });
});
