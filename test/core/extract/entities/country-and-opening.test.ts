/** What an article's country and its opening line say about names. */
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../core/extract/context.ts';
import { findEntities } from '../../../../core/extract/entities/index.ts';

const names = (text: string, outlet = '') =>
  findEntities(createContext({ text, outlet, published: '2026-06-25T12:00:00Z' }))
    .filter(({ form }) => form === 'name')
    .map(({ quote, type, canonical }) => `${quote} = ${canonical} (${type})`);

describe('bodies that every country has', () => {
  it.each([
    ['Australia cut jobs. The AI Safety Institute said so.', 'Australian AI Safety Institute'],
    [
      'Japan and Britain agreed with Japan. The AI Safety Institute said so.',
      'Japan AI Safety Institute',
    ],
    ['Australia wrote to Canada’s AI Safety Institute.', 'Canadian AI Safety Institute'],
    ['The United States is paid by the Treasury.', 'U.S. Department of the Treasury'],
    ['Australia is paid by the Treasury.', 'Australian Treasury'],
    ['The United States broke the Constitution.', 'U.S. Constitution'],
    ['The FTC of the United States fined it. India waits for Parliament.', 'Parliament of India'],
    ['It passed the House and died in the Senate.', 'U.S. House of Representatives'],
    ['INDIANAPOLIS: Gov. Cole vetoed the bill of the Legislature.', 'Indiana Legislature'],
  ])('are the one of the country told of in “%s”', (text, canonical) => {
    expect(names(text).join()).toContain(`= ${canonical} (`);
  });
  it('are nobody’s where they are ordinary words', () => {
    expect(names('The United States has a treasury. Treasury bonds fell.').join()).not.toContain(
      'Treasury (',
    );
  });
});

describe('the line that opens a report', () => {
  it('names places in capitals', () => {
    expect(names('SAN MATEO, Calif., and QUILLTON, Okla., March 4, 2026 — It is done.')).toEqual(
      expect.arrayContaining(['SAN MATEO = San Mateo (place)', 'QUILLTON = Quillton (place)']),
    );
    expect(names('UPDATE — It is done.')).toEqual([]);
  });
  it('names the agency, in full where it is the article’s own', () => {
    const text = 'QUILLTON, June 3 (TPA) - It is done.';
    expect(names(text, 'Tagus Press Agency')).toContain('TPA = Tagus Press Agency (organization)');
    expect(names(text, 'Harbor Gazette')).toContain('TPA = TPA (organization)');
  });
});

describe('titles and kinds', () => {
  it.each([
    [
      'Under Secretary of Commerce Ada Cole signed it.',
      'Under Secretary of Commerce Ada Cole = Ada Cole (person)',
    ],
    ['It was said by chief executive Adele Tan-Cole.', 'Adele Tan-Cole = Adele Tan-Cole (person)'],
    [
      'He leads the Reconnaissance General Bureau now.',
      'Reconnaissance General Bureau = Reconnaissance General Bureau (government)',
    ],
    [
      'It was told by Tagus News Service.',
      'Tagus News Service = Tagus News Service (organization)',
    ],
    ['The AI companion app Pelican is late.', 'Pelican = Pelican (model)'],
    ['The site at Quillton is closed.', 'Quillton = Quillton (place)'],
  ])('are read in “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
});
