/** HTML as plain text: paragraphs, lists, tables, raised digits, and what is not shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../core/article/index.ts';

describe('structure', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>Two', 'One\nTwo'],
    ['One<br><br>Two', 'One\n\nTwo'],
    ['<div>One<div>Two</div>Three</div>', 'One\n\nTwo\n\nThree'],
    ['<h2>Head</h2>Text', 'Head\n\nText'],
    ['<ul><li>One</li><li>Two <b>b</b></li></ul>', 'One\n\nTwo b'],
    [
      '<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2025</td><td>7</td></tr></table>',
      'Year | Sum\n\n2025 | 7',
    ],
    ['<p>a\n   b\t c&nbsp;d</p>', 'a b c d'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['<p>He said <q>no</q>.</p>', 'He said “no”.'],
    ['a<span>b</span><i>c</i>', 'abc'],
    ['plain &amp; simple', 'plain & simple'],
    ['no markup at all', 'no markup at all'],
    ['5 < 6 and 7 > 3 & more', '5 < 6 and 7 > 3 & more'],
    ['<p>unclosed <b>bold', 'unclosed bold'],
    ['', ''],
  ])('%j', (html, text) => expect(htmlToText(html)).toBe(text));
});

describe('raised digits do not run into numbers', () => {
  it.each([
    ['25,000<sup>1</sup> accounts', '25,000 accounts'],
    ['25,000<sup><a href="#fn">[12]</a></sup> accounts', '25,000 accounts'],
    ['10<sup>26</sup> operations', '10^26 operations'],
    ['40 km<sup>2</sup>', '40 km²'],
    ['the 1<sup>st</sup> of June', 'the 1st of June'],
    ['word<sup>*</sup>', 'word'],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));
});

describe('what no reader sees is left out', () => {
  it.each([
    '<script>alert("x")</script>',
    '<style>p{}</style>',
    '<!-- comment -->',
    '<p hidden>x</p>',
    '<p style="color:red; display: none">x</p>',
    '<span aria-hidden="true">x</span>',
    '<noscript>x</noscript>',
    '<svg><text>x</text></svg>',
    '<template><p>x</p></template>',
    '<figure><figcaption>x</figcaption></figure>',
    '<button>x</button>',
  ])('%s', (html) => expect(htmlToText(`<p>seen</p>${html}`)).toBe('seen'));
});

it('controls, overrides and NUL are taken out, broken pairs replaced', () => {
  expect(htmlToText('<p>a\u0000b\u202ec\u2066d\u200be\ufeff</p>')).toBe('abcde');
  expect(htmlToText('<p>x\ud800y</p>')).toBe('x\ufffdy');
});

it('deep nesting keeps the text and ends', () => {
  expect(htmlToText(`${'<div>'.repeat(20_000)}deep`)).toBe('deep');
  expect(htmlToText(`${'<b>'.repeat(20_000)}x${'</i>'.repeat(20_000)}y`)).toContain('x');
});

it('text once escaped comes back as it was', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/), (words) => {
      const text = words.replace(/ +/g, ' ');
      const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(htmlToText(`<p>${html}</p>`)).toBe(text);
    }),
  );
});

it('paragraphs are never empty, whatever the HTML', () => {
  const parts = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<div>',
    '</div>',
    ' ',
    '\n',
    'word',
    '<li>',
    '<td>',
    '<',
    '&',
    '<sup>1</sup>',
    '\u2029',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
      const text = htmlToText(pieces.join(''));
      expect(text).toBe(text.trim());
      if (text !== '')
        for (const paragraph of text.split('\n\n')) expect(paragraph.trim()).not.toBe('');
    }),
  );
});
