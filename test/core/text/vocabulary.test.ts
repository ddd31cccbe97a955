import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../core/text/tokens.ts';
import {
  learnNumber,
  numberOf,
  unnumbered,
  WordTable,
  wordOf,
} from '../../../core/text/vocabulary.ts';

describe('the numbers of words', () => {
  it('stay the same, and lead back to the word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
        const numbers = words.map((word) => numberOf(word));
        expect(numbers.map(wordOf)).toEqual(words);
        expect(words.map((word) => learnNumber(word))).toEqual(numbers);
      }),
    );
  });

  it('are the same for a token however it is written', () => {
    const { words } = tokenize('Halibut HALIBUT halibut Écoles écoles');
    expect(new Set(words).size).toBe(2);
    expect(words[0]).toBe(numberOf('halibut'));
    expect(words[3]).toBe(numberOf('écoles'));
  });

  it('are not given to long words that no rule knows', () => {
    expect(tokenize('antidisestablishmentarianism').words).toEqual([unnumbered]);
  });

  it('read a table', () => {
    const table = new WordTable([
      ['halibut', 'fish'],
      ['incomprehensibilities', 'word'],
    ]);
    const found = tokenize('A Halibut and its Incomprehensibilities unheardofness');
    expect(found.words.map((number) => table.at(number))).toEqual([
      undefined,
      'fish',
      undefined,
      undefined,
      'word',
      undefined,
    ]);
  });

  it('do not run out when a text holds more words than are learnt', () => {
    const text = Array.from({ length: 120_000 }, (_, i) =>
      i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit))),
    ).join(' ');
    const { keys, starts, ends, words } = tokenize(text);
    for (const [i, key] of keys.entries()) {
      if (key !== text.slice(starts[i], ends[i])) expect(key).toBe(text.slice(starts[i], ends[i]));
      const number = words[i] as number;
      if (number !== unnumbered && wordOf(number) !== key) expect(wordOf(number)).toBe(key);
    }
    expect(numberOf('a word beyond them')).not.toBe(unnumbered);
  });
});
