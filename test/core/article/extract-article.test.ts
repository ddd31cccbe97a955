/** Article pages: who says what about them, in which order it is believed, and what of them is the article. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../core/article/index.ts';

const readFixture = (name: string, url: string | null = null) =>
  extractArticle(readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8'), {
    url,
  });

const paragraph =
  'The committee heard three experts on Tuesday, who agreed that the draft left most questions open, and asked for another hearing in the spring. ';
const body = `<article>${`<p>${paragraph}</p>`.repeat(5)}</article>`;
const page = (head: string, around = body) =>
  `<!doctype html><html><head>${head}</head><body>${around}</body></html>`;

it('a date that can be read in two ways is read as the page has them', () => {
  const dated = (language: string) =>
    extractArticle(
      `<html lang="${language}"><head><meta name="pubdate" content="03/05/2026"></head><body>${body}</body></html>`,
    ).published;
  expect(dated('en-GB')).toBe('2026-05-03T00:00:00Z');
  expect(dated('en-US')).toBe('2026-03-05T00:00:00Z');
});

describe('a page with linked data', () => {
  const article = readFixture('linked-data.html');

  it('is described by it, before meta tags', () => {
    expect(article).toMatchObject({
      title: 'Regulator fines model maker over hidden test results',
      byline: 'Ada Quill, Ben Lowe',
      outlet: 'The Harbour Gazette',
      published: '2026-05-14T08:30:00+01:00',
      modified: '2026-05-14T17:05:00+01:00',
      lang: 'en-GB',
      url: 'https://harbourgazette.example/tech/2026/05/14/regulator-fines-model-maker',
      partial: false,
      from: {
        title: 'linked-data',
        byline: 'linked-data',
        published: 'linked-data',
        modified: 'linked-data',
      },
    });
  });

  it('gives its paragraphs and lists, and nothing of the furniture', () => {
    expect(article.text.split('\n\n')).toEqual([
      "The country's digital regulator has fined Corvid Systems 3.2 million pounds for leaving the results of 14 safety tests out of the file that it handed in last year, the watchdog said on Thursday.",
      'Officials found the results only in March, when a former employee sent them a copy of an internal report of 212 pages. The company had until then maintained that every test was on file.',
      'What the tests had shown',
      'In 9 of the 14 tests, the model gave advice that its own rules forbid. The company called the omission “an error of filing” and said that it would not appeal.',
      'The first series of tests ran from 3 February to 21 February 2025.',
      'The second series was broken off after two days, without any explanation being put on file.',
      'The model was trained with more than 10^26 operations, which is why the stricter rules applied to it, and the hall that houses it covers 4,000 m².',
      'A spokesman for the ministry said that the case showed why the law of 2024 was needed, and that parliament would look at the size of the fines before the summer.',
    ]);
  });
});

it('a page with meta tags is described by them, without the outlet in its title', () => {
  const article = readFixture('meta-tags.html');
  expect(article).toMatchObject({
    title: 'Senate panel delays vote on chip export bill',
    byline: 'Noor Haddad',
    outlet: 'Capitol Ledger',
    published: '2026-02-03T21:14:09-05:00',
    modified: '2026-02-04T08:00:00-05:00',
    lang: 'en-US',
    url: 'https://ledger.example/policy/senate-panel-delays-vote-on-chip-export-bill',
    partial: false,
    from: { title: 'meta', byline: 'meta', published: 'meta', modified: 'meta' },
  });
  expect(article.text.split('\n\n')).toHaveLength(4);
});

it('a page without metadata is described by what stands on it', () => {
  expect(
    readFixture('visible-only.html', 'http://plough.example/2026/ban.html?ref=home'),
  ).toMatchObject({
    title: 'Town council bans face recognition in schools',
    byline: 'Olive Marsh',
    outlet: null,
    published: '2026-03-09T16:30:00Z',
    url: 'http://plough.example/2026/ban.html',
    from: { title: 'element', byline: 'text', published: 'text', modified: null },
    text: expect.stringMatching(/^The town council voted 7 to 2/),
  });
});

describe('a part is never passed off as the whole', () => {
  it('where the page says that it is not free', () => {
    expect(readFixture('paywalled.html')).toMatchObject({
      partial: true,
      outlet: 'The Meridian',
      byline: 'Ines Falk',
    });
  });
  it.each([
    'Subscribe to continue reading',
    'Already a subscriber? Log in',
    'To keep reading, please register',
  ])('where a short text stands beside "%s"', (wall) => {
    expect(extractArticle(page('', `${body}<div>${wall}</div>`)).partial).toBe(true);
    expect(extractArticle(page('', body)).partial).toBe(false);
  });
  it.each([
    ['is not free', { isAccessibleForFree: 'http://schema.org/False' }],
    ['has a part that is not', { hasPart: { isAccessibleForFree: false, cssSelector: '.rest' } }],
    ['has 900 words', { wordCount: 900 }],
    ['has 1,900 words', { wordCount: '1,900' }],
    ['takes nine minutes', { timeRequired: 'PT9M' }],
  ])('where linked data says that the article %s', (_name, data) => {
    const partial = (told: object) =>
      extractArticle(
        page(
          `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...told })}</script>`,
        ),
      ).partial;
    expect(partial(data)).toBe(true);
    expect(partial({ isAccessibleForFree: true, wordCount: 130, timeRequired: 'PT1M' })).toBe(
      false,
    );
  });
  it.each([
    ['<meta property="article:content_tier" content="locked">', true],
    ['<meta property="article:content_tier" content="free">', false],
    ['<meta itemprop="isAccessibleForFree" content="False">', true],
    [
      '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="8 minutes">',
      true,
    ],
    [
      '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="1 minute">',
      false,
    ],
  ])('where a meta tag tells: %s', (head, partial) =>
    expect(extractArticle(page(head)).partial).toBe(partial),
  );
  it('where a wall stands beside a short text, and not where the site only knows walls', () => {
    const wall = '<div class="c-paywall-overlay"><p>Choose your plan.</p></div>';
    expect(extractArticle(page('', body + wall)).partial).toBe(true);
    expect(extractArticle(page('', body.repeat(4) + wall)).partial).toBe(false);
    expect(
      extractArticle(page('', body).replace('<body>', '<body class="paywall-enabled">')).partial,
    ).toBe(false);
  });
  it('and a language without blanks is counted by its signs', () => {
    const told = '<script type="application/ld+json">{"@type":"Article","wordCount":300}</script>';
    const text =
      '委员会周二听取了三位专家的意见，他们认为草案仍留下许多未决问题，并要求在春季再次举行听证会。';
    expect(
      extractArticle(page(told, `<article>${`<p>${text}</p>`.repeat(7)}</article>`)).partial,
    ).toBe(false);
  });
  it('where the text breaks off', () => {
    expect(
      extractArticle(page('', body.replace(/ <\/p><\/article>/, ' and …</p></article>'))).partial,
    ).toBe(true);
  });
});

it('the headline of the page and its time are no paragraphs, whatever it is called elsewhere', () => {
  const head = '<title>Draft | Site</title><meta property="og:title" content="For links">';
  const article = `<article><h1>On the page</h1><time datetime="2026-11-06T07:00:00Z">6 Nov</time>${`<p>${paragraph}</p>`.repeat(6)}</article>`;
  const { title, text } = extractArticle(page(head, article));
  expect(title).toBe('For links');
  expect(text.startsWith('The committee heard')).toBe(true);
});

describe('linked data', () => {
  const linked = (data: unknown) =>
    extractArticle(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`));

  it.each([
    [
      'in a list',
      [
        { '@type': 'Organization', name: 'X' },
        { '@type': ['NewsArticle', 'Thing'], headline: 'H' },
      ],
    ],
    ['with entities', { '@type': 'http://schema.org/Article', headline: 'H' }],
    [
      'inside the page',
      {
        '@type': 'WebPage',
        name: 'Not this',
        mainEntity: { '@type': 'BlogPosting', headline: 'H' },
      },
    ],
  ])('is found %s', (_name, data) => expect(linked(data).title).toBe('H'));

  it('of an unexpected shape counts as missing', () => {
    expect(
      linked({
        '@type': 'NewsArticle',
        headline: 7,
        author: [null, 3, { name: {} }],
        datePublished: ['x'],
        publisher: 'P',
      }),
    ).toMatchObject({
      title: null,
      byline: null,
      published: null,
      outlet: 'P',
    });
  });

  it('gives the body where the page itself does not', () => {
    const whole = Array.from({ length: 8 }, () => paragraph).join('\n');
    const empty = page(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: whole })}</script>`,
      '<div id="app"></div>',
    );
    expect(extractArticle(empty).text.split('\n\n')).toHaveLength(8);
  });

  it('is read with comments around it, and left alone when it is broken', () => {
    const wrapped =
      '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"H"} --></script>';
    expect(extractArticle(page(wrapped)).title).toBe('H');
    expect(
      extractArticle(page('<script type="application/ld+json">{"@type":</script><title>T</title>'))
        .title,
    ).toBe('T');
  });
});

describe('addresses', () => {
  it('a home page named as canonical is not believed', () => {
    const url = 'https://x.example/2026/story';
    expect(
      extractArticle(page('<link rel="canonical" href="https://x.example/">'), { url }).url,
    ).toBe(url);
  });
  it.each([
    [
      'https://www.x.example/story',
      'https://amp.x.example/story?amp=1',
      'https://www.x.example/story',
    ],
    ['https://news.x.co.uk/story', 'https://x.co.uk/amp/story', 'https://news.x.co.uk/story'],
    [
      'https://origin.example/story',
      'https://copy.example/their-story',
      'https://copy.example/their-story',
    ],
    ['https://b.co.uk/story', 'https://a.co.uk/story', 'https://a.co.uk/story'],
    [
      'https://x.example/story',
      'https://x-example.cdn.ampproject.org/c/s/x.example/story',
      'https://x.example/story',
    ],
  ])('%s named by %s makes it %s: a copy keeps its own', (canonical, url, kept) => {
    expect(extractArticle(page(`<link rel="canonical" href="${canonical}">`), { url }).url).toBe(
      kept,
    );
  });
  it('no canonical address is a script', () => {
    expect(
      extractArticle(page('<link rel="canonical" href="javascript:alert(1)">')).url,
    ).toBeNull();
  });
});

it('corrections are kept, wherever the page prints them', () => {
  const { text } = readFixture('corrected.html');
  expect(text.split('\n\n').slice(3)).toEqual(
    expect.arrayContaining([
      "Editor's note: the spokeswoman's title was changed on Saturday.",
      'Correction, 14 March: An earlier version of this article said that 21,000 users had been shown the notice.',
    ]),
  );
  expect(text).not.toContain('Correction policy');
  expect(text.match(/Editor's note/g)).toHaveLength(1);
});

it.each(['hidden', 'aria-hidden="true"', 'style="DISPLAY : none"', 'style="visibility:hidden"'])(
  'what is not shown (%s) is no part of the text',
  (attribute) => {
    const around = `<div ${attribute}><p>${paragraph.replace('Tuesday', 'Friday')}</p></div>`;
    const { text } = extractArticle(
      page('', body.replace('</article>', `${around}<ul><li>One.</li></ul></article>`)),
    );
    expect(text).toContain('Tuesday');
    expect(text).toContain('One.');
    expect(text).not.toContain('Friday');
  },
);

it('what only looks like furniture by its class is kept', () => {
  const { text } = extractArticle(
    page('', `<div class="cookie-banner-shown newsletter-layout">${body}</div>`),
  );
  expect(text.split('\n\n')).toHaveLength(5);
});

it.each([
  'Advertisement',
  'Read more: Lab hires 400 engineers',
  'Related: 12 laws to watch in 2026',
  'Sign up for our weekly newsletter, read by 90,000 people.',
  'Follow us on Facebook and join 2 million readers',
])('a line that is no part of the story is dropped: %s', (line) => {
  const { text } = extractArticle(page('', body.replaceAll('</p><p>', `</p><p>${line}</p><p>`)));
  expect(text.split('\n\n')).toHaveLength(5);
});

it.each([
  'Get me the file, she said.',
  'Related companies were fined too.',
  'Watch what happens in June.',
])('a sentence that only begins like one is kept: %s', (line) => {
  const { text } = extractArticle(page('', body.replace('</p><p>', `</p><p>${line}</p><p>`)));
  expect(text).toContain(line);
});

it('a page without an article has no text', () => {
  expect(extractArticle('').text).toBe('');
  expect(extractArticle('<html><body><script>x</script></body></html>').text).toBe('');
});

it('no page makes it throw, and none brings controls into the text', () => {
  const parts = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<article>',
      '</article>',
      '<script type="application/ld+json">',
      '</script>',
      '{"@type":"NewsArticle","headline":"<b>x"}',
      '<title>',
      '</title>',
    ],
    ...[
      '<meta property="og:title" content="',
      '">',
      '<time datetime="2026-13-45">',
      '<html lang="',
      '<body',
      '<!--',
      '-->',
      '&lt;',
      '&#0;',
      '\u0000',
      '\u202e',
      paragraph,
      '<table><td>',
      '<svg>',
    ],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
      const article = extractArticle(pieces.join(''), { url: 'https://x.example/a' });
      expect(article.title ?? '').not.toMatch(/[\p{Cc}\u202e]/u);
      expect(article.text).not.toMatch(/[\p{Cc}--\n]|\u202e/v);
    }),
    { numRuns: 200 },
  );
});

it.each([
  'Please enable JavaScript to read this article.',
  'The regulator fined Nimbus AI on Thursday. More to follow.',
])('a page that shows next to nothing is a part: %s', (shown) => {
  const page = `<html><head><title>Fine</title></head><body><article><h1>Fine</h1><p>${shown}</p></article></body></html>`;
  expect(extractArticle(page).partial).toBe(true);
});
