/** robots.txt by the examples of RFC 9309 and by what is found in the wild. */
import fc from 'fast-check';
import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { boundRobots } from '../../../backend/gather/bound-robots.ts';
import { readRobots } from '../../../backend/gather/robots.ts';

const allows = (text: string, path: string, agent = 'parallax') =>
  readRobots(text, agent).allows(path);

describe('groups', () => {
  const text = `User-agent: ExampleBot
Disallow: /

User-agent: Parallax/2.0
User-agent: OtherReader
Disallow: /drafts/ # not yet

User-agent: *
Disallow: /cgi-bin/
Crawl-delay: 5`;

  it('the one that names the program counts, and no other', () => {
    expect(allows(text, '/drafts/a')).toBe(false);
    expect(allows(text, '/cgi-bin/a')).toBe(true);
    expect(readRobots(text, 'parallax').crawlDelay).toBeNull();
  });
  it('everybody else obeys the group for all', () => {
    expect(allows(text, '/cgi-bin/a', 'stranger')).toBe(false);
    expect(allows(text, '/drafts/a', 'stranger')).toBe(true);
    expect(readRobots(text, 'stranger').crawlDelay).toBe(5);
  });
  it('several that name the program count together', () => {
    const twice = 'User-agent: parallax\nDisallow: /a\n\nUser-agent: parallax\nDisallow: /b';
    expect([allows(twice, '/a'), allows(twice, '/b'), allows(twice, '/c')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('rules', () => {
  it.each([
    ['Disallow: /fish', '/fish.html', false],
    ['Disallow: /fish', '/catfish', true],
    ['Disallow: /fish/', '/fish', true],
    ['Disallow: /*.php', '/dir/index.php?x', false],
    ['Disallow: /*.php$', '/index.php?x', true],
    ['Disallow: /*.php$', '/index.php', false],
    ['Disallow: /a*b*c$', '/axxbyyc', false],
    ['Disallow: /a*b*c$', '/axxbyycd', true],
    ['Disallow: /$', '/', false],
    ['Disallow: /$', '/a', true],
    ['Disallow:', '/anything', true],
    ['Disallow: /\nAllow: /press', '/press/a', true],
    ['Disallow: /page\nAllow: /page', '/page', true],
    ['Allow: /p\nDisallow: /page', '/page', false],
    ['Disallow: /caf%C3%A9', '/café', false],
    ['Disallow: /café', '/caf%c3%a9', false],
    ['Disallow: /%7Ejoe', '/~joe', false],
    ['DISALLOW : /x', '/x', false],
  ])('%s on %s', (rules, path, allowed) => {
    expect(allows(`User-agent: *\n${rules}`, path)).toBe(allowed);
  });
});

it('anything else is no rule and allows everything', () => {
  expect(allows('', '/')).toBe(true);
  expect(allows('<html>not found</html>', '/')).toBe(true);
  expect(allows('Disallow: /', '/')).toBe(true);
});

it('a path without signs of its own matches as a prefix', () => {
  const plain = fc.stringMatching(/^\/[a-z]{1,8}$/);
  fc.assert(
    fc.property(plain, plain, (rule, path) => {
      expect(allows(`User-agent: *\nDisallow: ${rule}`, path)).toBe(!path.startsWith(rule));
    }),
  );
});

it('is read whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, path) => {
      expect(typeof allows(`User-agent: *\nDisallow: ${text}`, path)).toBe('boolean');
    }),
  );
});

describe('a file that would take long', () => {
  const linesOf = (text: string) => boundRobots(text, 'parallax').split('\n');

  it('is read as far as five thousand rules', () => {
    const text = `User-agent: *\n${'Disallow: /a\n'.repeat(20_000)}`;
    expect(linesOf(text).filter((line) => line.startsWith('disallow'))).toHaveLength(5000);
  });
  it('is read as far as ten thousand signs behind wildcards, in which every rule counts', () => {
    const rule = `/${'*a'.repeat(40)}b$`;
    const kept = linesOf(`User-agent: *\n${`Disallow: ${rule}\n`.repeat(5000)}`).slice(1);
    const signs = kept.reduce((sum, line) => sum + line.length - line.indexOf('*'), 0);
    expect(signs).toBeGreaterThan(9900);
    expect(signs).toBeLessThanOrEqual(10_000);
    expect(allows(kept.join('\n'), '/a')).toBe(true);
  });
  it('costs nothing with the rules of others', () => {
    const others = `User-agent: greedy\n${`Disallow: /${'*a'.repeat(40)}\n`.repeat(4000)}`;
    expect(allows(`${others}\nUser-agent: *\nDisallow: /x`, '/x')).toBe(false);
    expect(boundRobots(others, 'parallax')).toBe('User-agent: other');
  });
  it('names a group once, however often it is named', () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `User-agent: a${n}\n`).join('');
    expect(linesOf(`${names}User-agent: *\n${names}Disallow: /x`)).toEqual([
      'User-agent: other',
      'User-agent: *',
      'disallow: /x',
    ]);
  });
});

it('what is cut away changes no rule of an ordinary file', () => {
  const line = fc.constantFrom(
    'User-agent: *',
    'User-agent: parallax',
    'User-agent: Parallax/3',
    'User-agent: stranger',
    'Disallow: /a',
    'Allow: /a/b # there',
    'Disallow:',
    'Crawl-delay: 3',
    '',
    '# note',
    'nonsense',
  );
  const path = fc.constantFrom('/', '/a', '/a/b');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), path, (lines, at) => {
      const whole = robotsParser('https://x.example/robots.txt', lines.join('\n'));
      const bounded = readRobots(lines.join('\n'), 'parallax');
      expect(bounded.allows(at)).toBe(whole.isAllowed(`https://x.example${at}`, 'parallax'));
      expect(bounded.crawlDelay).toBe(whole.getCrawlDelay('parallax') || null);
    }),
  );
});
