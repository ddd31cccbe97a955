/** The citation styles of a brief: what each says, and that no text of a source can break any of them. */
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readAuthors } from '../../../core/export/brief/read-authors.ts';
import {
  type BriefArticle,
  type CitationStyle,
  defaultBriefOptions,
  toMarkdown,
} from '../../../core/export/index.ts';
import { toPlainLine } from '../../../core/export/plain-text.ts';
import { collect, parse, wordsOf } from './read-back.ts';
import { story } from './story.ts';

const styles: CitationStyle[] = ['footnotes', 'chicago', 'links', 'apa'];

function write(citations: CitationStyle, changes: Partial<BriefArticle>[] = []): Root {
  const input = story();
  const articles = input.articles.map((article, index) => ({ ...article, ...changes[index] }));
  return parse(toMarkdown({ ...input, articles }, { ...defaultBriefOptions, citations }));
}

/** The list under a heading. */
function listUnder(root: Root, heading: string): string[] {
  const at = root.children.findIndex(
    (node) => node.type === 'heading' && wordsOf(node) === heading,
  );
  const list = root.children[at + 1];
  return list?.type === 'list' ? list.children.map(wordsOf) : [];
}

describe('after the Chicago Manual of Style', () => {
  test('a note names author, title, newspaper, day and address', () => {
    const [first, second] = collect(write('chicago', [{}, { author: null }]), 'footnoteDefinition');
    expect(wordsOf(first as Nodes)).toBe(
      'R. Writer, “Regulator fines a dozen firms,” The Lantern, March 4, 2026, https://a1.example/story.',
    );
    expect(wordsOf(second as Nodes)).toBe(
      '“Twelve firms pay,” Quay News, March 4, 2026, https://a2.example/story.',
    );
    expect(collect(first as Nodes, 'emphasis').map(wordsOf)).toEqual(['The Lantern']);
  });

  test('where no day is shown, the day of access stands for it; a question keeps its mark', () => {
    const root = write('chicago', [{ published: null, url: null, title: 'Who pays?' }]);
    expect(wordsOf(collect(root, 'footnoteDefinition')[0] as Nodes)).toBe(
      'R. Writer, “Who pays?” The Lantern, accessed March 5, 2026.',
    );
  });

  test('two and three authors are named, more are shortened', () => {
    const note = (author: string) =>
      wordsOf(collect(write('chicago', [{ author }]), 'footnoteDefinition')[0] as Nodes);
    expect(note('Ada Quill and Bo Ash')).toMatch(/^Ada Quill and Bo Ash, “/u);
    expect(note('Ada Quill, Bo Ash and Cy Elm')).toMatch(/^Ada Quill, Bo Ash, and Cy Elm, “/u);
    expect(note('Ada Quill, Bo Ash, Cy Elm & Di Oak')).toMatch(/^Ada Quill et al., “/u);
  });
});

describe('as links', () => {
  test('the outlet leads to its article, and nothing stands in notes', () => {
    const root = write('links');
    expect(collect(root, 'footnoteDefinition')).toEqual([]);
    expect(collect(root, 'footnoteReference')).toEqual([]);
    const quoted = collect(collect(root, 'blockquote')[0] as Nodes, 'link');
    expect(quoted.map((link) => [wordsOf(link), link.url])).toEqual([
      ['The Lantern', 'https://a1.example/story'],
    ]);
    expect(listUnder(root, 'Articles')[1]).toContain(`SHA-256 ${'ab'.repeat(32)}`);
  });

  test('an article without an address is named all the same', () => {
    const root = write('links', [{ url: null }]);
    expect(wordsOf(collect(root, 'blockquote')[0] as Nodes)).toMatch(/^The Lantern: /u);
    expect(collect(root, 'link').every(({ url }) => url.startsWith('https://a2.example'))).toBe(
      true,
    );
  });
});

describe('after the APA', () => {
  test('statements carry author and year, references are in order and told apart', () => {
    const root = write('apa', [{ author: 'By Ada Quill' }, { author: 'Ada Quill' }]);
    expect(wordsOf(collect(root, 'blockquote')[1] as Nodes)).toMatch(/ \(Quill, 2026b\)$/u);
    expect(listUnder(root, 'References')).toEqual([
      'Quill, A. (2026a, March 4). Regulator fines a dozen firms. The Lantern. https://a1.example/story',
      'Quill, A. (2026b, March 4). Twelve firms pay. Quay News. https://a2.example/story',
    ]);
    expect(listUnder(root, 'Articles')).toEqual([]);
  });

  test('an outlet stands for its author, and a missing day is said', () => {
    const root = write('apa', [{ author: null, published: null }, { author: 'Quay staff' }]);
    expect(listUnder(root, 'References')).toEqual([
      'Quay staff. (2026, March 4). Twelve firms pay. Quay News. https://a2.example/story',
      'The Lantern. (n.d.). Regulator fines a dozen firms. Retrieved March 5, 2026, from https://a1.example/story',
    ]);
  });

  test.each([
    ['Imogen Farrow', ['Farrow']],
    ['Jan van der Berg and Ana de la Cruz', ['van der Berg', 'de la Cruz']],
    ['By Ada Quill, Bo Ash', ['Quill', 'Ash']],
    ['Reuters', [null]],
    ['Lattice staff', [null]],
    ['Ada Quill, Senior Correspondent', [null]],
  ])('reads the byline %j', (author, families) => {
    const [article] = story().articles;
    expect(readAuthors({ ...(article as BriefArticle), author }).map((one) => one.family)).toEqual(
      families,
    );
  });
});

test.each(styles)(
  'in the style %s any outlet, title and author come back to the letter',
  (citations) => {
    const words = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 8 }),
          fc.constantFrom(
            '*',
            '_',
            '[',
            ']',
            '(',
            ')',
            '](x)',
            '<b>',
            '`',
            '|',
            '\n',
            '[^1]:',
            '@',
          ),
        ),
        { maxLength: 4 },
      )
      .map((pieces) => `x${pieces.join('')}y`);
    fc.assert(
      fc.property(words, words, words, (outlet, title, author) => {
        const root = write(citations, [{ outlet, title, author }]);
        const all = wordsOf(root);
        expect(wordsOf(collect(root, 'blockquote')[0] as Nodes)).toMatch(/: The regulator fined/u);
        for (const said of [outlet, title]) expect(all).toContain(toPlainLine(said));
        expect(collect(root, 'html')).toEqual([]);
        expect(collect(root, 'image')).toEqual([]);
        expect(collect(root, 'heading')).toHaveLength(7);
        const notes = citations === 'footnotes' || citations === 'chicago' ? 2 : 0;
        expect(collect(root, 'footnoteDefinition')).toHaveLength(notes);
      }),
      { numRuns: 60 },
    );
  },
);
