/** How a brief is parted for drawing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBrief } from '../../renderer/brief/split-brief.ts';

describe('splitBrief', () => {
  test('footnotes are taken out, and defined in the pieces that refer to them', () => {
    const { pieces, notes } = splitBrief('# A\n\nSaid.[^1][^2]\n\n[^1]: One.\n\n[^2]: Two.\n');
    expect(pieces).toEqual([
      { text: '# A\n\nSaid.[^1][^2]\n\n[^1]: .\n\n[^2]: .', firsts: ' 1 2 ', table: null },
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

  test('a long table is several, each with the head, and none of its rows is lost', () => {
    const head = '| Fact | Verdict |\n| - | - |';
    const rows = Array.from(
      { length: 40 },
      (_, row) => `| ${'word '.repeat(12)}${row}[^1] | Agree |`,
    );
    const { pieces } = splitBrief(`Before.\n\n${head}\n${rows.join('\n')}\n\nAfter.\n\n[^1]: One.`);
    expect(pieces[0]).toMatchObject({ text: 'Before.', table: null });
    expect(pieces.at(-1)).toMatchObject({ text: 'After.', table: null });
    const parts = pieces.slice(1, -1);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ table }) => table)).toEqual(
      parts.map((_, index) => (index === 0 ? 'begins' : 'goes on')),
    );
    expect(parts.map(({ firsts }) => firsts.trim())).toEqual(parts.map((_, at) => (at ? '' : '1')));
    for (const { text } of parts) {
      expect(text.startsWith(head)).toBe(true);
      expect(text.length).toBeLessThan(1200);
    }
    const kept = parts.flatMap(({ text }) => text.split('\n').filter((line) => /\d\[/.test(line)));
    expect(kept).toEqual(rows);
  });

  test('a table that is short stays with what is around it', () => {
    const table = '| A | B |\n| - | - |\n| c | d |';
    expect(splitBrief(`Before.\n\n${table}`).pieces).toHaveLength(1);
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
