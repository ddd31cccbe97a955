/** The exports for other programs: spreadsheets, TimelineJS, reference managers. */
import { expect, test } from 'vitest';
import {
  briefFileName,
  toCslJson,
  toCsv,
  toJson,
  toTimelineJs,
} from '../../../core/export/index.ts';
import { fact, story } from './story.ts';

test('CSV has one row a reading, and no cell that a spreadsheet would run', () => {
  const input = story();
  input.comparison.facts = [
    fact('f1', { label: '=HYPERLINK("http://x")', explanation: 'a "b", c' }),
  ];
  const [head, ...rows] = toCsv(input).trimEnd().split('\r\n');
  expect(head?.split(',').slice(0, 3)).toEqual(['story', 'fact', 'label']);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(rows[0]).toContain('"a ""b"", c"');
});

test('TimelineJS gets a title row, then one row an event, with markup escaped', () => {
  const input = story({ title: 'Fines & <b>firms</b>' });
  const rows = toTimelineJs(input).trimEnd().split('\r\n');
  expect(rows[0]).toMatch(/^Year,Month,Day,Time,End Year/u);
  expect(rows[1]).toContain('Fines &amp; &lt;b&gt;firms&lt;/b&gt;');
  expect(rows[2]).toMatch(/^2026,3,3,,,,,,3 March 2026,Regulator fines twelve firms,/u);
});

test('CSL-JSON cites each article', () => {
  expect(JSON.parse(toCslJson(story()))[0]).toEqual({
    id: 'a1',
    type: 'article-newspaper',
    title: 'Regulator fines a dozen firms',
    'container-title': 'The Lantern',
    author: [{ literal: 'R. Writer' }],
    issued: { 'date-parts': [[2026, 3, 4]] },
    URL: 'https://a1.example/story',
    accessed: { 'date-parts': [[2026, 3, 5]] },
  });
});

test('JSON holds the comparison, and no article text', () => {
  const parsed = JSON.parse(toJson(story()));
  expect(parsed.format).toBe('parallax.story/1');
  expect(parsed.facts).toHaveLength(2);
  expect(parsed.articles[0]).not.toHaveProperty('text');
});

test.each([
  ['Café “Über” fines: $5m / 7 firms?', '2026-03-05 cafe-uber-fines-5m-7-firms.md'],
  ['../../etc/passwd', '2026-03-05 etc-passwd.md'],
  ['\u202E', '2026-03-05 story.md'],
])('a file name is safe on every system: %j', (title, name) => {
  expect(briefFileName(title, '2026-03-05T08:00:00Z')).toBe(name);
});
