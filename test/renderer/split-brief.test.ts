/** How a brief is parted for drawing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBrief } from '../../renderer/brief/split-brief.ts';

describe('splitBrief', () => {
  test('footnotes are taken out, and defined in the pieces that refer to them', () => {
    const { pieces, notes } = splitBrief('# A\n\nSaid.[^1][^2]\n\n[^1]: One.\n\n[^2]: Two.\n');
    expect(pieces).toEqual([
      { text: '# A\n\nSaid.[^1][^2]\n\n[^1]: .\n\n[^2]: .', firsts: ' 1 2 ' },
    ]);
    expect(notes).toEqual([
      { name: '1', text: 'One.' },
      { name: '2', text: 'Two.' },
    ]);
  });

  test('a footnote leads back to where it is first referred to', () => {
    const long = 'word '.repeat(350);
    const { pieces } = splitBrief(`${long}[^1]\n\n${long}[^1][^2]\n\n[^1]: A\n\n[^2]: B`);
    expect(pieces.map(({ firsts }) => firsts)).toEqual([' 1 ', ' 2 ']);
  });

  test('what looks like a reference and has no footnote stays as it is', () => {
    expect(splitBrief('He wrote [^9].').pieces[0]?.text).toBe('He wrote [^9].');
  });

  test('a long list is several, and what is indented stays with its item', () => {
    const item = `- ${'word '.repeat(100)}`;
    const { pieces } = splitBrief(Array.from({ length: 12 }, () => item).join('\n'));
    expect(pieces.length).toBeGreaterThan(1);
    expect(splitBrief('- a\n\n  more').pieces[0]?.text).toBe('- a\n\n  more');
  });

  test('no block is lost, and none but a long one makes a long piece', () => {
    const block = fc.stringMatching(/^[a-z#>|][a-z ]{0,900}[a-z]$/);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const { pieces } = splitBrief(blocks.join('\n\n'));
        expect(pieces.map(({ text }) => text).join('\n\n')).toBe(blocks.join('\n\n').trimEnd());
        for (const { text } of pieces) expect(text.length).toBeLessThan(2100);
      }),
    );
  });
});
