/** The brief: what stands in it, and that no text of a source can break it. */
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { defaultBriefOptions, toMarkdown } from '../../../core/export/index.ts';
import { toPlainLine } from '../../../core/export/plain-text.ts';
import { collect, parse, wordsOf } from './read-back.ts';
import { fact, reading, story } from './story.ts';

/** Kinds of nodes and their number: the shape of a document, whatever its words. */
function shapeOf(root: Root): string {
  const describeNode = (node: Nodes): unknown => {
    if (node.type === 'text' || node.type === 'yaml' || showsItself(node)) return 'text';
    if (!('children' in node)) return node.type;
    const children = node.children.map(describeNode);
    return [node.type, children.filter((kind, i) => kind !== 'text' || children[i - 1] !== 'text')];
  };
  return JSON.stringify(describeNode(root));
}

/** An address in running text, which remark makes a link even where it is escaped: it says where it leads. */
function showsItself(node: Nodes): boolean {
  return (
    node.type === 'link' &&
    node.url.replace(/^(?:http:\/\/|mailto:)/u, '') === wordsOf(node).replace(/^http:\/\//u, '')
  );
}

describe('the brief', () => {
  test('has front matter, every part, and a note an article', () => {
    const markdown = toMarkdown(story(), defaultBriefOptions);
    const root = parse(markdown);
    const headings = collect(root, 'heading').map(wordsOf);
    expect(headings).toEqual([
      'Regulator fines a dozen firms',
      'Summary',
      'Discrepancies',
      'Conflict: Fine†',
      'Figures',
      'Timeline',
      'Articles',
    ]);
    expect(wordsOf(collect(root, 'yaml')[0] as Nodes)).toContain('story: "s-a1"');
    const notes = collect(root, 'footnoteDefinition').map(wordsOf);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toBe(
      `The Lantern, “Regulator fines a dozen firms”, 4 March 2026. https://a1.example/story. Accessed 5 March 2026. SHA-256 ${'ab'.repeat(32)}`,
    );
  });

  test('quotes both sides of a conflict with the words that count in bold', () => {
    const root = parse(toMarkdown(story(), defaultBriefOptions));
    expect(collect(root, 'blockquote').map(wordsOf)).toEqual([
      'The Lantern: The regulator fined 12 firms on 3 March. The chair, Ada Quill, said that $4.5 million',
      'Quay News: The regulator fined 12 firms on 3 March.',
    ]);
  });

  test('names every side where there is no majority', () => {
    const input = story();
    input.comparison.facts = [
      fact('f1', {
        verdict: 'conflict',
        readings: [reading('a1', '12'), reading('a2', '3 March')],
      }),
    ];
    const cells = collect(parse(toMarkdown(input, defaultBriefOptions)), 'tableCell').map(wordsOf);
    expect(cells.slice(4, 8)).toEqual([
      'Firms fined†',
      'Conflict',
      '–',
      'The Lantern: 12; Quay News: 3 March',
    ]);
  });

  test('leaves out what the user dismissed and marks only what nobody verified', () => {
    const decisions = {
      f1: { status: 'verified' as const, note: '' },
      f2: { status: 'dismissed' as const, note: '' },
    };
    const markdown = toMarkdown(story({ decisions }), defaultBriefOptions);
    expect(markdown).not.toContain('Discrepancies');
    expect(markdown).toMatch(/\| Firms fined \s*\| Agree/u);
  });

  test('tells the note on a conflict in plain Markdown', () => {
    const [differing] = story().comparison.facts.filter(({ verdict }) => verdict === 'conflict');
    const note = { status: 'disputed' as const, note: 'called the court' };
    const decisions = { [differing?.id ?? '']: note };
    expect(toMarkdown(story({ decisions }), defaultBriefOptions)).toContain(
      '**Note:** called the court',
    );
  });

  test('shows only the parts that were asked for', () => {
    const parts = {
      summary: false,
      discrepancies: false,
      figures: true,
      timeline: false,
      articles: false,
    };
    const root = parse(toMarkdown(story(), { ...defaultBriefOptions, parts }));
    expect(collect(root, 'heading').map(wordsOf)).toEqual([
      'Regulator fines a dozen firms',
      'Figures',
    ]);
  });

  const hostile = [
    '<script>alert(1)</script>',
    '](javascript:alert(1))',
    '![x](http://tracker.example/p.png)',
    '[[Other note]] ![[secret]]',
    '# Heading\n\n> quote\n\n---\n',
    '| a | b |\n|---|---|',
    '[^1]: stolen note',
    '$x^2$ and $$y$$ @cite %%hidden%% ==marked== ~~gone~~',
    '```\ncode',
    '\u202Eevil\u202C \u0000',
    'a * b _c_ **d** `e` &amp; \\',
    'www.spam.example and http://spam.example/?a=1&b=2 and me@spam.example',
  ];

  test.each(hostile)('keeps its shape and the words of the source: %j', (words) => {
    const plain = story({ title: 'x' });
    const attacked = story({ title: `x ${words} y` });
    const [expected, root] = [plain, attacked].map((input) =>
      parse(toMarkdown(input, defaultBriefOptions)),
    );
    expect(shapeOf(root as Root)).toBe(shapeOf(expected as Root));
    expect(wordsOf(collect(root as Root, 'heading')[0] as Nodes)).toBe(toPlainLine(`x ${words} y`));
  });

  test('any words of any source come back to the letter, in headings, tables, quotations and notes', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...hostile,
        '\n',
        '|',
        '[',
        ']',
        '(',
        '<',
        '`',
        '*',
        '_',
        '$',
        '\\',
        '&lt;',
        '1.',
        '- ',
      ),
    );
    const words = fc.array(piece, { maxLength: 5 }).map((pieces) => `x${pieces.join('')}y`);
    fc.assert(
      fc.property(words, words, (title, label) => {
        const quotation = reading('a1', title, title);
        const input = story({ title });
        input.comparison.facts = [
          fact('f1', {
            label,
            verdict: 'conflict',
            explanation: title,
            readings: [quotation, { ...quotation, article: 'a2' }],
            odd: ['a2'],
          }),
        ];
        const root = parse(toMarkdown(input, { ...defaultBriefOptions, quotations: 'words' }));
        const headings = collect(root, 'heading').map(wordsOf);
        expect(headings[0]).toBe(toPlainLine(title));
        expect(headings[3]).toBe(`Conflict: ${toPlainLine(label)}†`);
        expect(collect(root, 'blockquote').map(wordsOf)[0]).toBe(
          `The Lantern: “${toPlainLine(title)}”`,
        );
        expect(wordsOf(collect(root, 'tableCell')[4] as Nodes)).toBe(`${toPlainLine(label)}†`);
        expect(collect(root, 'html')).toEqual([]);
        expect(collect(root, 'image')).toEqual([]);
        expect(collect(root, 'footnoteDefinition')).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });

  test('links no address that is not of the web', () => {
    const input = story();
    input.articles = input.articles.map((article) => ({ ...article, url: 'javascript:alert(1)' }));
    expect(collect(parse(toMarkdown(input, defaultBriefOptions)), 'link')).toEqual([]);
  });
});
