/** What is a name, what it is a name of, and what short forms stand for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../core/extract/context.ts';
import { findEntities } from '../../../../core/extract/entities/index.ts';
import { extendLexicon } from '../../../../core/extract/entities/lexicon/standard.ts';

const read = (text: string, published = '2026-06-25T12:00:00Z') =>
  findEntities(createContext({ text, published }));
const names = (text: string) =>
  read(text)
    .filter(({ form }) => form === 'name')
    .map(({ quote, type, canonical }) => `${quote} = ${canonical} (${type})`);
const anaphors = (text: string) =>
  read(text)
    .filter(({ form }) => form === 'anaphor')
    .map(({ quote, canonical }) => `${quote} = ${canonical}`);

describe('known names', () => {
  it('keeps every alias under one canonical name', () => {
    expect(names('The Justice Department sued; the DOJ won. The US lost to the U.S.')).toEqual([
      'Justice Department = U.S. Department of Justice (government)',
      'DOJ = U.S. Department of Justice (government)',
      'US = United States (place)',
      'U.S. = United States (place)',
    ]);
  });
  it('minds capitals', () => {
    expect(names('They told us that it was an apple; he may act on a meta level.')).toEqual([]);
  });
  it('reads datelines in capitals', () => {
    expect(names('SACRAMENTO — Lawmakers met.')).toEqual(['SACRAMENTO = Sacramento (place)']);
  });
  it('takes a legal form into the mention and leaves it out of the canonical name', () => {
    expect(names('Shares of Nvidia Corp. fell.')).toEqual(['Nvidia Corp. = Nvidia (organization)']);
  });
  it('gives the longer name precedence over names inside it', () => {
    expect(names('She left Google DeepMind for Washington Mutual.')).toEqual([
      'Google DeepMind = Google DeepMind (organization)',
      'Washington Mutual = Washington Mutual (organization)',
    ]);
  });
});

describe('names at the start of a sentence', () => {
  it.each([
    ['Norvane’s shares fell 4%.', 'Norvane = Norvane (organization)'],
    ['Lindqvist, who chairs the panel, agreed.', 'Lindqvist = Lindqvist (person)'],
    ['Okonkwo said she would appeal.', 'Okonkwo = Okonkwo (person)'],
    ['Pebblemind CEO Ana Reyes objected.', 'Pebblemind = Pebblemind (organization)'],
    ['April Kane objected.', 'April Kane = April Kane (person)'],
    ['Jan van der Berg objected.', 'Jan van der Berg = Jan van der Berg (person)'],
  ])('are names: “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it.each([
    ['Workers’ pay fell.'],
    ['Tomorrow’s vote is close.'],
    ['In April it met.'],
    ['Lawmakers, who objected, left.'],
    ['Former chief executives left.'],
  ])('are ordinary words otherwise: “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('bodies by their first and last words', () => {
  it.each([
    [
      'The National Board of Fisheries Examiners agreed.',
      'National Board of Fisheries Examiners = National Board of Fisheries Examiners (government)',
    ],
    [
      'The General Tarn Directorate agreed.',
      'General Tarn Directorate = General Tarn Directorate (government)',
    ],
    ['It was told by Agencia Serrana.', 'Agencia Serrana = Agencia Serrana (organization)'],
    ['Nothing moves on Praça Serrana.', 'Praça Serrana = Praça Serrana (place)'],
  ])('are names: “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it('takes no code of a currency into a name', () => {
    expect(names('The fine of the app Tarnsup KRW 28 million fell.')).toEqual([
      'Tarnsup = Tarnsup (organization)',
    ]);
  });
});

describe('what the words beside a name make of it', () => {
  it.each([
    ['Residents of Fernhollow objected.', 'Fernhollow = Fernhollow (place)'],
    ['It rained in the village of Oberweiler.', 'Oberweiler = Oberweiler (place)'],
    [
      'The Online Safety (Amendment) Bill passed.',
      'Online Safety (Amendment) Bill = Online Safety (Amendment) Bill (law)',
    ],
    [
      'It is for Digital Rights Watch to say.',
      'Digital Rights Watch = Digital Rights Watch (organization)',
    ],
  ])('in “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it.each([
    ['It cost $US640 million.'],
    ['It is, said the (D-N.Y.) member, over.'],
    ['It cost KSh 3 billion.'],
    ['He is the Minister for Connecting Communities.'],
    ['Ain’t no rain in it, as deep as Olympic pools.'],
  ])('makes none of it in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });
  it('goes on in a court for a field, and not behind a town', () => {
    expect(names('The Court of Trade and Digital Economy met.')).toEqual([
      'Court of Trade and Digital Economy = Court of Trade and Digital Economy (government)',
    ]);
    expect(names('The Court of Leeds and Trade Watch met.')[0]).toBe(
      'Court of Leeds = Court of Leeds (government)',
    );
  });
});

describe('bodies that every country has', () => {
  it.each([
    ['OTTAWA — Parliament met.', 'Parliament = Parliament of Canada (government)'],
    [
      'CANBERRA — The House of Representatives met.',
      'House of Representatives = Australian House of Representatives (government)',
    ],
    [
      'In Virginia, the Virginia Senate met, and the House did too.',
      'House = Virginia House of Delegates (government)',
    ],
    ['It was up to the Ohio House.', 'Ohio House = Ohio House of Representatives (government)'],
  ])('are those of the place of the news: “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe('unknown names', () => {
  it('reads double surnames whole, famous halves or not', () => {
    expect(names('Ms. Newsom-Vole declined.')).toEqual(['Ms. Newsom-Vole = Newsom-Vole (person)']);
  });
  it('reads a body named for its members past the apostrophe', () => {
    expect(names('It was news to the Writers’ Guild of Tarn.')).toEqual([
      'Writers’ Guild of Tarn = Writers’ Guild of Tarn (organization)',
    ]);
  });
  it('takes rounds of funding and divisions of a court for no organizations', () => {
    expect(names('It raised a Series C. The Chancery Division ruled.')).toEqual([]);
  });
  it('tells a person by a title and takes it into the mention', () => {
    expect(names('The bill of Sen. Harriet Vole passed. Vole was pleased.')).toEqual([
      'Sen. Harriet Vole = Harriet Vole (person)',
      'Vole = Harriet Vole (person)',
    ]);
  });
  it('takes the office with its field into the mention', () => {
    expect(names('It was up to Fisheries Secretary Odo Brill to decide.')).toEqual([
      'Fisheries Secretary Odo Brill = Odo Brill (person)',
    ]);
  });
  it('tells companies, bodies, laws and schools by their last word', () => {
    expect(
      names(
        'Tarnbeck Systems told the House Fisheries and Oceans Committee, the Ministry of Herring and Cod and the University of Tarn about the Safe Herring Act.',
      ),
    ).toEqual([
      'Tarnbeck Systems = Tarnbeck Systems (organization)',
      'House Fisheries and Oceans Committee = House Fisheries and Oceans Committee (government)',
      'Ministry of Herring and Cod = Ministry of Herring and Cod (government)',
      'University of Tarn = University of Tarn (organization)',
      'Safe Herring Act = Safe Herring Act (law)',
    ]);
  });
  it('resolves first words, initials and abbreviations in brackets', () => {
    expect(
      names(
        'The Herring Safety Bureau (HSB) fined Tarnbeck Systems Inc. on Monday. Tarnbeck will appeal, the HSB said.',
      ),
    ).toEqual([
      'Herring Safety Bureau = Herring Safety Bureau (government)',
      'HSB = Herring Safety Bureau (government)',
      'Tarnbeck Systems Inc. = Tarnbeck Systems (organization)',
      'Tarnbeck = Tarnbeck Systems (organization)',
      'HSB = Herring Safety Bureau (government)',
    ]);
  });
  it('leaves a letter to the number that it belongs to', () => {
    expect(names('The court told Brightholm R78 million was too much. Brightholm agreed.')).toEqual(
      ['Brightholm = Brightholm (organization)', 'Brightholm = Brightholm (organization)'],
    );
  });

  it('reads models with their versions', () => {
    expect(
      names('The lab says that GPT-9.1 Pro beats Claude Opus 8 and its AI model Zander 5.'),
    ).toEqual([
      'GPT-9.1 Pro = GPT-9.1 Pro (model)',
      'Claude Opus 8 = Claude Opus 8 (model)',
      'Zander 5 = Zander 5 (model)',
    ]);
  });
});

describe('what is no mention', () => {
  it.each([
    ['adjectives of nation', 'Chinese AI firms and American regulators met.'],
    ['parties', 'A Republican and two Democrats voted.'],
    ['weekdays and months', 'On Monday, May 5, and every Friday in March.'],
    ['tickers', 'Shares rose (NYSE: TARN) after TARN $13.20.'],
    [
      'bylines and credits',
      'By Harriet Vole\n\nPhoto: Odo Brill\n\nIt rained. (Reporting by Odo Brill)',
    ],
    [
      'units, chips and terms',
      'It needs 50 MW for 20,000 GPUs and H100 chips, its CEO said of AI.',
    ],
    ['first words of sentences', 'Officials met. Shares fell. Nobody knew. Eighteen left.'],
    ['headings', 'What Lawmakers Want From Regulators\n\nIt rained.'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('anaphors', () => {
  it('means what the sentence before is about', () => {
    expect(anaphors('Anthropic accused Alibaba, Reuters reported. The company said more.')).toEqual(
      ['The company = Anthropic'],
    );
  });
  it('means the nearest name within a sentence', () => {
    expect(anaphors('Anthropic said that Alibaba knew and that the firm was warned.')).toEqual([
      'the firm = Alibaba',
    ]);
  });
  it('means a body only by a word of its name', () => {
    expect(
      anaphors('The Senate Fisheries Committee met. The committee and the ministry agreed.'),
    ).toEqual(['The committee = Senate Fisheries Committee']);
  });
  it('means a list by its length', () => {
    expect(anaphors('It named DeepSeek, Moonshot AI and MiniMax. The trio did not reply.')).toEqual(
      ['The trio = DeepSeek, Moonshot AI and MiniMax'],
    );
  });
});

describe('a lexicon of one’s own', () => {
  it('adds names and overrules known ones', () => {
    const lexicon = extendLexicon(
      '[government]\nHerring Office | HO\n[organization]\nTarn Press | Reuters',
    );
    const found = findEntities(
      createContext({ text: 'The HO told Reuters.', published: null }),
      lexicon,
    );
    expect(found.map(({ canonical }) => canonical)).toEqual(['Herring Office', 'Tarn Press']);
  });
});

describe('a family of models of one’s own', () => {
  it('takes versions', () => {
    const lexicon = extendLexicon('[model family]\nHeronbill');
    const context = createContext({ text: 'It tested Heronbill 4.5 Pro.', published: null });
    expect(findEntities(context, lexicon).map(({ canonical, type }) => [canonical, type])).toEqual([
      ['Heronbill 4.5 Pro', 'model'],
    ]);
  });
});

describe('any text', () => {
  it.each([
    'and ',
    '1',
    '(',
    'A ',
    'US ',
    'Ministry of ',
    'Energy and ',
    'Commerce, ',
    'Sen. Ada ',
    'the company ',
    "O'",
    'X-',
    'By Ada ',
    'GPT-5 Pro ',
    'Removing for ',
    'Ada Cole and ',
  ])('is read to its end however often it says %j', (unit) => {
    const text = `${unit.repeat(Math.ceil(60_000 / unit.length))}\n\nShe met Anthropic staff.`;
    expect(read(text).at(-1)).toMatchObject({ quote: 'Anthropic', end: text.length - 7 });
  });

  const pieces = fc.constantFrom(
    'Sen. ',
    'U.S. ',
    'Claude ',
    'GPT-',
    '5.1 ',
    'of ',
    'and ',
    'the ',
    'Act',
    ', ',
    '. ',
    '\n',
    '’s ',
    '(',
    ')',
    'Ministry ',
    'Tarn ',
    '𝒜',
    'é',
    '🎯',
    '"',
    '&',
    'Inc.',
    'SB 53',
    '-',
    'The company ',
  );
  it('gives quotes that are the text at their offsets, in order, never overlapping', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 6 })), {
          maxLength: 60,
        }),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const mention of read(text)) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.quote).not.toBe('');
            end = mention.end;
          }
        },
      ),
    );
  });
});
