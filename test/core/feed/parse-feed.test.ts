/** Feeds of every format as they are found, read into one shape. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../core/feed/index.ts';

const address = 'https://base.example/dir/feed';
const readFixture = (name: string) =>
  parseFeed(readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url)), {
    baseUrl: address,
  });
const readText = (text: string, contentType: string | null = null) =>
  parseFeed(new TextEncoder().encode(text), { contentType });
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('formats', () => {
  it('RSS 2.0 with the namespaces that matter', async () => {
    const feed = await readFixture('rss-2.0.xml');
    expect(feed).toMatchObject({
      title: 'The Harbour Gazette & Courier',
      subtitle: 'News <em>from the docks</em>',
      link: 'https://harbourgazette.example/',
      updated: '2026-05-14T16:05:00Z',
      language: 'en-GB',
      updateInterval: 1800,
    });
    expect(feed.entries).toEqual([
      {
        id: 'gazette-1001',
        title: 'Regulator fines model maker 3.2 million',
        link: 'https://harbourgazette.example/fine',
        published: '2026-05-14T08:30:00+01:00',
        updated: null,
        author: 'Ada Quill, Ben Lowe',
        outlet: 'Agency One',
        summary: 'The digital regulator has fined a model maker.',
        content:
          '<p>The digital regulator has fined a model maker <a href="https://base.example/report">3.2 million pounds</a>.</p><p>It may appeal.</p>',
        plainContent: null,
        categories: ['Technology', 'Law & order'],
        enclosures: [
          { url: 'https://harbourgazette.example/audio.mp3', type: 'audio/mpeg', length: 12345 },
          { url: 'https://harbourgazette.example/photo.jpg', type: 'image/jpeg', length: 99 },
        ],
      },
      {
        id: 'https://harbourgazette.example/second?id=2',
        title: 'Second & last',
        link: 'https://harbourgazette.example/second?id=2',
        published: null,
        updated: null,
        author: 'News Desk',
        outlet: null,
        summary: 'Short.',
        content: null,
        plainContent: null,
        categories: [],
        enclosures: [],
      },
    ]);
  });

  it('RSS 0.91 with its DOCTYPE', async () => {
    expect(await readFixture('rss-0.91.xml')).toMatchObject({
      title: 'Café Policy',
      entries: [{ title: 'A first report', link: 'https://cafe.example/1', summary: 'Of 1991' }],
    });
  });

  it.each([
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Old</title></channel><item><title>One</title><link>https://old.example/1</link></item></rdf:RDF>',
    ],
    [
      'RSS 0.92',
      '<rss version="0.92"><channel><title>Old</title><item><title>One</title><link>https://old.example/1</link><enclosure url="https://old.example/1.mp3"/></item></channel></rss>',
    ],
    [
      'RSS 2.0 in a namespace of its own',
      '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>Old</title><item><title>One</title><guid>https://old.example/1</guid></item></channel></rss>',
    ],
    [
      'JSON Feed 1.0',
      '{"version":"https://jsonfeed.org/version/1","title":"Old","items":[{"id":"1","url":"https://old.example/1","title":"One","author":{"name":"Ann"}}]}',
    ],
  ])('%s', async (_name, text) => {
    expect(await readText(text)).toMatchObject({
      title: 'Old',
      entries: [{ title: 'One', link: 'https://old.example/1' }],
    });
  });

  it('RSS 1.0 under prefixes of its own', async () => {
    expect(await readFixture('rss-1.0.rdf')).toMatchObject({
      title: 'Policy in triples',
      language: 'en',
      updated: '2026-03-01T10:00:00Z',
      entries: [
        {
          id: 'https://rdf.example/a',
          title: 'Committee hears experts',
          author: 'R. Triple',
          published: '2026-03-01T09:15:00+01:00',
          content: '<p>Three experts were heard for two hours.</p>',
          categories: ['hearings'],
        },
      ],
    });
  });

  it('Atom 1.0 with xml:base, XHTML and an inherited author', async () => {
    const feed = await readFixture('atom-1.0.xml');
    expect(feed).toMatchObject({
      title: 'Notes & queries',
      subtitle: 'Plain &lt;text&gt;',
      link: 'https://atom.example/blog/',
      language: 'en',
    });
    expect(feed.entries[0]).toEqual({
      id: 'tag:atom.example,2026:1',
      title: 'Bill S. 12 moves',
      link: 'https://atom.example/blog/2026/bill.html',
      published: '2026-06-01T10:00:00-04:00',
      updated: '2026-06-01T11:00:00-04:00',
      author: 'Una Scribe',
      outlet: null,
      summary: 'Less than 5 &lt; 6.',
      content:
        '<p>It moves, <a href="https://atom.example/blog/old.html">as before</a>.<br />Twice.</p>',
      plainContent: null,
      categories: ['bills'],
      enclosures: [
        { url: 'https://atom.example/blog/2026/talk.mp3', type: 'audio/mpeg', length: 77 },
      ],
    });
    expect(feed.entries[1]).toMatchObject({
      author: 'Gus Guest',
      published: null,
      updated: '2026-05-30T00:00:00Z',
    });
  });

  it('Atom 0.3 with its modes', async () => {
    expect(await readFixture('atom-0.3.xml')).toMatchObject({
      title: 'Old Atom',
      subtitle: 'Before the standard',
      updated: '2005-01-02T03:04:05Z',
      entries: [
        {
          published: '2005-01-01T00:00:00+02:00',
          updated: '2005-01-02T03:04:05Z',
          content: '<p>Hello</p>',
        },
      ],
    });
  });

  it('JSON Feed, leniently', async () => {
    const feed = await readFixture('json-feed-1.1.json');
    expect(feed).toMatchObject({
      subtitle: 'Items &amp; others',
      link: 'https://json.example/',
      language: 'en-US',
    });
    expect(feed.entries).toHaveLength(3);
    expect(feed.entries[0]).toMatchObject({
      id: '1',
      title: 'One <two> & three',
      author: 'Ann, Ben',
      content: '<p>Body <a href="https://json.example/more">more</a></p>',
      summary: 'In short',
      categories: ['ai', 'law'],
      enclosures: [{ url: 'https://json.example/a.mp3', type: 'audio/mpeg', length: 5 }],
    });
    expect(feed.entries[1]).toMatchObject({
      id: '2',
      link: 'https://elsewhere.example/x',
      author: 'Json Bourne',
      content: '<p>First &lt; line<br>second line</p><p>Next paragraph</p>',
      published: null,
      categories: [],
    });
    expect(feed.entries[2]).toMatchObject({ title: '7', author: 'Old Style' });
  });

  it('RSS without version, channel or items', async () => {
    expect(
      (
        await readText(
          '<rss><channel><title>A</title><item><title>B</title></item></channel></rss>',
        )
      ).entries,
    ).toHaveLength(1);
    expect(
      (await readText('<rss version="2.0"><item><title>B</title></item></rss>')).entries,
    ).toHaveLength(1);
    expect(
      await readText('<rss version="2.0"><channel><title>A</title></channel></rss>'),
    ).toMatchObject({ title: 'A', entries: [] });
  });
});

describe('Atom declares what its text is', () => {
  const readContent = async (type: string, written: string) => {
    const escaped = written.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const { entries } = await readText(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title><content type="${type}">${escaped}</content></entry></feed>`,
    );
    return entries[0];
  };
  it.each([
    ['the <blink> tag', 'the &lt;blink&gt; tag', 'the <blink> tag'],
    ['1 < 2 & 3 > 2', '1 &lt; 2 &amp; 3 &gt; 2', '1 < 2 & 3 > 2'],
    ['the <b> tag', 'the &lt;b&gt; tag', null],
    ['an <x onclick=alert(1)> tag', 'an &lt;x onclick=alert(1)&gt; tag', null],
    ['a <script> tag', 'a &lt;script&gt; tag', null],
    ['a <!-- mark', 'a &lt;!-- mark', null],
  ])('plain text: %s', async (written, content, plainContent) => {
    expect(await readContent('text', written)).toMatchObject({ content, plainContent });
  });
  it('and is not believed where the text is HTML', async () => {
    const written = '<p>It <b>moves</b>.</p><script>alert(1)</script>';
    expect(await readContent('text', written)).toMatchObject({
      content: '<p>It <b>moves</b>.</p>',
      plainContent: null,
    });
    const strange = 'Fill in <name>…</name> and <b>all</b>';
    expect((await readContent('text', strange))?.content).toContain('&lt;name&gt;…');
  });
});

describe('further names', () => {
  it('the date of Dublin Core stands for publication and for change', async () => {
    const { entries } = await readText(
      rss(
        '<item><title>A</title><dc:date>2026-05-01T10:00:00+02:00</dc:date></item><item><title>B</title><pubDate>Fri, 01 May 2026 06:00:00 GMT</pubDate><dc:date>2026-05-02</dc:date></item>',
      ).replace('<rss', '<rss xmlns:dc="http://purl.org/dc/elements/1.1/"'),
    );
    expect(entries).toMatchObject([
      { published: '2026-05-01T10:00:00+02:00', updated: '2026-05-01T10:00:00+02:00' },
      { published: '2026-05-01T06:00:00Z', updated: '2026-05-02T00:00:00Z' },
    ]);
  });
  it('keywords are categories', async () => {
    const { entries } = await readText(
      rss(
        '<item><title>A</title><category>Law</category><itunes:keywords>chips, export controls , Law,</itunes:keywords></item>',
      ).replace('<rss', '<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'),
    );
    expect(entries[0]?.categories).toEqual(['Law', 'chips', 'export controls']);
  });
});

describe('dates that can be read in two ways', () => {
  const dated = (date: string) => `<item><pubDate>${date}</pubDate></item>`;
  const days = async (text: string, baseUrl: string | null = null) =>
    (await parseFeed(new TextEncoder().encode(text), { baseUrl })).entries.map(
      ({ published }) => published?.slice(0, 10) ?? null,
    );
  it('are read as the language of the feed has them', async () => {
    const feed = (language: string) =>
      rss(`<language>${language}</language>${dated('03/05/2026')}`);
    expect(await days(feed('en-gb'))).toEqual(['2026-05-03']);
    expect(await days(feed('en-us'))).toEqual(['2026-03-05']);
  });
  it('or its country, unless other dates tell otherwise', async () => {
    const british = 'https://www.courier.co.uk/feed';
    expect(await days(rss(dated('03/05/2026')), british)).toEqual(['2026-05-03']);
    const american = rss(dated('03/05/2026') + dated('02/28/2026'));
    expect(await days(american, british)).toEqual(['2026-03-05', '2026-02-28']);
  });
  it('in JSON as well', async () => {
    const items = [
      { id: 1, date_published: '03/05/2026' },
      { id: 2, date_published: 1781082000 },
    ];
    expect(await days(JSON.stringify({ language: 'de', items }))).toEqual([
      '2026-05-03',
      '2026-06-10',
    ]);
  });
});

describe('ill-formed feeds are read all the same', () => {
  it('with everything wrong at once', async () => {
    const feed = await readFixture('ill-formed.xml');
    expect(feed).toMatchObject({
      title: 'Research & Development News',
      link: 'https://ill.example/?a=1&b=2',
    });
    expect(feed.entries[0]).toMatchObject({
      title: 'Profit < loss & more © 2026',
      link: 'https://ill.example/1?x=1&y=2',
      published: '2026-05-05T09:05:00-05:00',
      summary: expect.stringContaining('second line'),
    });
    expect(feed.entries[1]).toMatchObject({
      title: 'Second item',
      link: 'https://ill.example/2',
      summary: 'Text with <b>bold',
    });
  });

  it.each([
    [
      'cut off in a title',
      '<rss version="2.0"><channel><item><title>One</title></item><item><title>Tw',
    ],
    [
      'cut off in CDATA',
      rss(
        '<item><title>One</title></item><item><title>Two</title><description><![CDATA[text',
      ).split('</channel>')[0] ?? '',
    ],
    [
      'closed in the wrong order',
      rss('<item><title>One</item></title><item><title>Two</title></item>'),
    ],
    ['with an item in an item', rss('<item><title>One</title><item><title>Two</title></item>')],
    [
      'with stray closing tags',
      rss('</b></p><item><title>One</title></i></item><item><title>Two</title></item>'),
    ],
    [
      'with unquoted attributes',
      rss('<item x=1><title>One</title></item><item y><title>Two</title></item>'),
    ],
    [
      'with two roots',
      `${rss('<item><title>One</title></item><item><title>Two</title></item>')}<other/>`,
    ],
    [
      'with a broken comment',
      rss('<item><title>One</title></item><!-- a -- b --><item><title>Two</title></item>'),
    ],
  ])('%s', async (_name, text) => {
    const { entries } = await readText(text);
    expect(entries.map(({ title }) => title?.slice(0, 2))).toEqual(['On', 'Tw']);
  });
});

describe('encodings', () => {
  const encodeUtf16 = (text: string, big: boolean) => {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const title = (bytes: Buffer) => parseFeed(bytes, { contentType: 'text/xml; charset=utf-8' });
  const declared = (words: string) =>
    `<?xml version="1.0" encoding="utf-8"?>${rss('').replace('T<', `${words}<`)}`;
  it('what says UTF-8 and is Latin-1 is read as that', async () => {
    const bytes = Buffer.from(declared('Café Müller'), 'latin1');
    expect((await title(bytes)).title).toBe('Café Müller');
  });
  it('UTF-8 with a stray byte keeps all its other signs', async () => {
    const [head = '', tail = ''] = declared('Café Müller|').split('|');
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xe9]), Buffer.from(tail)]);
    expect((await title(bytes)).title).toBe('Café Müller\ufffd');
  });
  it.each([
    ['under a header that says Latin-1', declared('Zürich 你好|'), 'text/xml; charset=iso-8859-1'],
    ['with nothing declared', rss('').replace('T<', 'Zürich 你好|<'), null],
  ])('and so it does %s', async (_where, text, contentType) => {
    const [head = '', tail = ''] = text.split('|');
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xff]), Buffer.from(tail)]);
    expect((await parseFeed(bytes, { contentType })).title).toBe('Zürich 你好\ufffd');
  });
  it.each([
    ['gb18030', [0xc8, 0xcb, 0xb9, 0xa4, 0xd6, 0xc7, 0xc4, 0xdc, 0xb7, 0xa8], '人工智能法'],
    ['euc-kr', [0xc0, 0xce, 0xb0, 0xf8, 0xc1, 0xf6, 0xb4, 0xc9], '인공지능'],
    ['shift_jis', [0x90, 0x6c, 0x8d, 0x48, 0x92, 0x6d, 0x94, 0x5c], '人工知能'],
  ])('%s is no broken UTF-8', async (charset, signs, words) => {
    const [head = '', tail = ''] = rss('').split('T<');
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from(signs), Buffer.from(`<${tail}`)]);
    const contentType = `text/xml; charset=${charset}`;
    expect((await parseFeed(bytes, { contentType })).title).toBe(words);
  });
  const russian = `<?xml version="1.0" encoding="windows-1251"?>${rss('')}`;
  const cp1251 = Buffer.concat([
    Buffer.from(russian.split('T</title>')[0] ?? ''),
    Buffer.from([0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8]),
    Buffer.from('</title></channel></rss>'),
  ]);

  it.each<[string, Uint8Array, string | null, string]>([
    [
      'UTF-8 with a byte order mark',
      Buffer.from(`\ufeff${rss('')}`.replace('T<', 'É<')),
      null,
      'É',
    ],
    [
      'UTF-16, little end first, marked',
      encodeUtf16(`\ufeff${rss('')}`.replace('T<', 'É<'), false),
      null,
      'É',
    ],
    [
      'UTF-16, big end first, marked',
      encodeUtf16(`\ufeff${rss('')}`.replace('T<', 'É<'), true),
      null,
      'É',
    ],
    ['UTF-16 without a mark', encodeUtf16(rss('').replace('T<', 'É<'), false), null, 'É'],
    ['the prolog', cp1251, null, 'Новости'],
    [
      'the header, which overrules the prolog',
      cp1251,
      'text/xml; charset="windows-1251"',
      'Новости',
    ],
    [
      'UTF-8 under a header that lies',
      Buffer.from(rss('').replace('T<', 'É<')),
      'text/xml; charset=iso-8859-1',
      'É',
    ],
    [
      'UTF-8 under a prolog that lies',
      Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${rss('').replace('T<', 'É<')}`),
      null,
      'É',
    ],
    [
      'an encoding that nobody knows',
      Buffer.from(
        `<?xml version="1.0" encoding="x-made-up"?>${rss('').replace('T<', 'É<')}`,
        'latin1',
      ),
      null,
      'É',
    ],
    [
      'Windows signs in numeric references',
      Buffer.from(rss('').replace('T<', '&#145;x&#146;<')),
      null,
      '‘x’',
    ],
  ])('%s', async (_name, bytes, contentType, title) => {
    expect(await parseFeed(bytes, { contentType })).toMatchObject({ title });
  });
});

describe('titles are text', () => {
  it.each([
    ['&lt;script&gt;alert(1)&lt;/script&gt;Hello', 'Hello'],
    ['A &amp;amp; B', 'A & B'],
    ['1 &lt; 2', '1 < 2'],
    ['sa&lt;!-- -- open >fe', 'safe'],
    ['&lt;!DOCTYPE ~', '<!DOCTYPE ~'],
    ['evil\u202eexe.txt\u2066', 'evilexe.txt'],
    ['a&#0;b\u0000c', 'a\ufffdbc'],
    ['  many\n  lines  ', 'many lines'],
    ['&lt;img src=x onerror=alert(1)&gt;', null],
  ])('%s', async (markup, title) => {
    const { entries } = await readText(
      rss(`<item><title>${markup}</title><link>https://x.example</link></item>`),
    );
    expect(entries[0]?.title).toBe(title);
  });
});

describe('what is no feed is told as what it is', () => {
  it('an empty document', async () => {
    await expect(readText('  \n')).rejects.toMatchObject({ name: 'FeedError', fault: 'empty' });
  });
  it('a web page, with the feed that it names', async () => {
    const page = readFileSync(new URL('../../fixtures/pages/front-page.html', import.meta.url));
    await expect(parseFeed(page, { baseUrl: 'https://gazette.example/a/' })).rejects.toMatchObject({
      fault: 'html',
      feeds: [
        'https://gazette.example/feeds/all.atom',
        'https://gazette.example/a/feeds/all.json',
        'https://gazette.example/comments/feed.xml',
      ],
      message: expect.stringContaining('https://gazette.example/feeds/all.atom'),
    });
  });
  it('a web page that names none', async () => {
    await expect(readText('<!doctype html><title>x</title><p>y')).rejects.toMatchObject({
      fault: 'html',
      message: expect.stringContaining('web page and no feed'),
    });
  });
  it.each([
    ['%PDF-1.7 …', 'binary'],
    ['\u0000\u0001\u0002 data', 'binary'],
    ['just words', 'not-a-feed'],
    ['{"a": 1}', 'foreign'],
    ['[1, 2]', 'foreign'],
    ['{"version": "https://jsonfeed.org/version/1", "items": [', 'malformed'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>', 'foreign'],
    ['<opml version="2.0"><body/></opml>', 'foreign'],
    ['<?xml version="1.0"?><rss <<<< version="2.0"><<channel>', 'malformed'],
    ['<?xml version="1.0"?><rss version="2.0"><chan', 'malformed'],
  ])('%s', async (text, fault) => {
    await expect(readText(text)).rejects.toMatchObject({ name: 'FeedError', fault });
  });
});
