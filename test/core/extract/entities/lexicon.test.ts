/** The lexicon's file format, and what its tags and marks do. */
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../../core/extract/entities/lexicon/lexicon.ts';
import { parseLexicon } from '../../../../core/extract/entities/lexicon/parse.ts';
import { tokenize } from '../../../../core/text/tokens.ts';

const find = (source: string, text: string) => {
  const found = createLexicon(parseLexicon(source)).find(text, tokenize(text), 0);
  return found && { canonical: found.entry.canonical, words: found.to, weak: found.weak };
};

describe('parseLexicon', () => {
  it('reads sections, aliases, weak names, tags and comments', () => {
    const source = '# mine\n[organization outlet]\nTarn Post | ~Post\n\n[none]\nZander chip';
    expect(parseLexicon(source)).toEqual([
      {
        canonical: 'Tarn Post',
        type: 'organization',
        tags: ['outlet'],
        aliases: [
          { name: 'Tarn Post', weak: false },
          { name: 'Post', weak: true },
        ],
      },
      {
        canonical: 'Zander chip',
        type: null,
        tags: [],
        aliases: [{ name: 'Zander chip', weak: false }],
      },
    ]);
  });
  it.each([
    [
      'Tarn Post',
      'Line 1 of the lexicon: a name before the first section, such as [organization].',
    ],
    [
      '[paper]',
      'Line 1 of the lexicon: "paper" is no type; use one of person, organization, government, law, model, place, none.',
    ],
    ['[place]\n[place', 'Line 2 of the lexicon: "[place" lacks its closing bracket.'],
    [
      '[place moon]',
      'Line 1 of the lexicon: "moon" is no tag; use outlet, family, country, region, city.',
    ],
    ['[place]\n~ |', 'Line 2 of the lexicon: no name in it.'],
  ])('says what is wrong with %j', (source, problem) => {
    expect(() => parseLexicon(source)).toThrow(problem);
  });
});

describe('createLexicon', () => {
  const source = '[organization]\nTarn\nTarn Post Group\n[law]\nSB 911\n[place]\nU.S.\nUS';
  it('finds the longest name', () => {
    expect(find(source, 'Tarn Post Group met')).toEqual({
      canonical: 'Tarn Post Group',
      words: 3,
      weak: false,
    });
    expect(find(source, 'Tarn Post met')).toEqual({ canonical: 'Tarn', words: 1, weak: false });
  });
  it('tells digits and full stops apart', () => {
    expect(find(source, 'SB 911 passed')?.canonical).toBe('SB 911');
    expect(find(source, 'SB 912 passed')).toBeNull();
    expect(find(source, 'U.S. law')?.canonical).toBe('U.S.');
  });
  it('minds capitals, except in words all in capitals', () => {
    expect(find(source, 'tarn')).toBeNull();
    expect(find(source, 'TARN')?.canonical).toBe('Tarn');
    expect(find(source, 'us')).toBeNull();
  });
  it('does not read over the end of a sentence', () => {
    expect(find('[place]\nTarn Valley', 'Tarn. Valley')).toBeNull();
  });
});
