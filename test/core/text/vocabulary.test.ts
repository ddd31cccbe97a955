import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../core/text/tokens.ts';
import { numberOf, unnumbered, WordTable } from '../../../core/text/vocabulary.ts';

describe('a table of words', () => {
  const table = new WordTable([
    ['halibut', 'fish'],
    ['écoles', 'schools'],
    ['#', 'digits'],
  ]);
  const read = (text: string) => tokenize(text).words.map((number) => table.at(number));

  it('is read by the numbers of tokens, however they are written', () => {
    expect(read('A Halibut, 12 HALIBUT and the Écoles')).toEqual([
      undefined,
      'fish',
      'digits',
      'fish',
      undefined,
      undefined,
      'schools',
    ]);
  });

  it('has nothing for words that no rule names', () => {
    expect(read('unheardofness')).toEqual([undefined]);
    expect(numberOf('unheardofness')).toBe(unnumbered);
  });

  it('shares its numbers with other tables and not its values', () => {
    const other = new WordTable([
      ['turbot', 1],
      ['halibut', 2],
    ]);
    expect(other.at(numberOf('halibut'))).toBe(2);
    expect(other.at(numberOf('turbot'))).toBe(1);
    expect(table.at(numberOf('turbot'))).toBeUndefined();
    expect(other.at(numberOf('écoles'))).toBeUndefined();
  });
});
