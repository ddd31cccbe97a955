/** Inline styles in feeds: what is harmless stays, what is hidden stays hidden, nothing loads or covers the page. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromEntry } from '../../../core/article/index.ts';
import { parseFeed } from '../../../core/feed/index.ts';
import { sanitizeStyle } from '../../../core/feed/sanitize-style.ts';

it.each([
  ['color: #036', 'color: #036;'],
  ['COLOR:red; font-family : "Gill Sans", serif', 'COLOR: red; font-family: "Gill Sans", serif;'],
  ['margin: 0 4px !important', 'margin: 0 4px !important;'],
  ['border-left-color: rgb(10, 20, 30)', 'border-left-color: rgb(10, 20, 30);'],
  ['display:none', 'display: none;'],
])('%s is harmless', (style, kept) => expect(sanitizeStyle(style)).toBe(kept));

it.each([
  'background: url(https://tracker.example/pixel.gif)',
  'background: u\\72l(https://tracker.example/)',
  'width: expression(alert(1))',
  'behavior: url(x.htc)',
  'position: fixed; top: 0; left: 0; z-index: 9999',
  'margin-left: -99999px',
  'color: "a\nb" /* comment */',
  '-moz-binding: none',
  'color:',
  'no declaration',
  `color: ${'red '.repeat(1000)}`,
])('%s is left out', (style) => expect(sanitizeStyle(style)).toBe(''));

it('what is kept is kept again, and names no address', () => {
  const part = fc.constantFrom(
    ...['color', 'margin', ':', ';', ' ', 'url(', ')', "'", '"', '\\', '/*', '#fff', '3px', 'rgb('],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const kept = sanitizeStyle(parts.join(''));
      expect(kept).not.toMatch(/url\(|\\|\/\*/);
      expect(sanitizeStyle(kept)).toBe(kept);
    }),
  );
});

it.each([
  'hidden',
  'aria-hidden="true"',
  'style="display:none"',
  'style="color: red; DISPLAY : none !important"',
  'style="visibility: hidden"',
])('a paragraph that is not shown (%s) is no part of the article', async (attribute) => {
  const body = `<p>Seen.</p><div ${attribute}><p>Unseen.</p></div><p style="color: red">Red.</p>`;
  const feed = `<rss version="2.0"><channel><item><title>T</title><description><![CDATA[${body}]]></description></item></channel></rss>`;
  const { entries } = await parseFeed(new TextEncoder().encode(feed));
  expect(entries.map((entry) => fromEntry(entry).text)).toEqual(['Seen.\n\nRed.']);
});
