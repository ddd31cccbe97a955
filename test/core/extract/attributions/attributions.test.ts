/** Attributions: every cue against its own examples, and what holds for a whole article. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionCues, findAttributions } from '../../../../core/extract/attributions/index.ts';
import { createContext } from '../../../../core/extract/context.ts';
import { findEntities } from '../../../../core/extract/entities/index.ts';
import type { Attribution } from '../../../../core/model.ts';

function read(text: string, outlet = ''): Attribution[] {
  const context = createContext({ text, outlet, published: '2026-06-25T12:00:00Z' });
  return findAttributions(context, findEntities(context));
}
const namesIn = (text: string, outlet = '') => [
  ...new Set(
    read(text, outlet)
      .filter(({ kind }) => kind !== 'document')
      .map(({ name }) => name),
  ),
];
const documentsIn = (text: string) =>
  read(text)
    .filter(({ kind }) => kind === 'document')
    .map(({ name }) => name);

for (const cue of attributionCues)
  describe(cue.name, () => {
    it.each(cue.examples)('reads “$found” in “$text”', ({ text, found, name }) => {
      expect(read(text)).toContainEqual(
        expect.objectContaining({ quote: found, name, rule: cue.name }),
      );
    });
    it.each(cue.nonExamples)('finds nothing in “%s”', (text) => {
      expect(read(text).filter(({ rule }) => rule === cue.name)).toEqual([]);
    });
  });

describe('findAttributions', () => {
  it.each([
    ['Documents seen by Reuters and Le Monde show otherwise.', ['Reuters', 'Le Monde']],
    ['The Verge, Wired and Reuters all reported the outage.', ['Verge', 'Wired', 'Reuters']],
    ['A clerk told public radio station KQED that the files were gone.', ['KQED']],
    ['The report stood in the German news magazine Der Spiegel; it said so.', []],
    ['The sale, the Meridian Newswire said, would take six weeks.', ['Meridian Newswire']],
    ['Axios’s Jane Doe reported the vote.', ['Axios']],
    [
      'The fee is low, according to Tagus News Service, whose report cited clerks.',
      ['Tagus News Service'],
    ],
    ['The Tagus business daily reported it. A memo reached the Tagus Gazette first.', []],
    ['The Gazette’s Jane Doe had it; the Harbor Gazette reported the sum.', ['Harbor Gazette']],
    [
      'He learned of it from the Tagus Newsfile, and Reuters has the letter.',
      ['Tagus Newsfile', 'Reuters'],
    ],
    ['The vote was 5-1.\n\nSupply: Harbor Gazette', ['Harbor Gazette']],
    ['The port is closed (via AFP). Through Reuters', ['AFP', 'Reuters']],
    ['This text first appeared in the Harbor Gazette.', ['Harbor Gazette']],
    ['He did not answer a request for comment from Reuters.', ['Reuters']],
    ['16:48 Tagus News Agency has the split of the fund.', ['Tagus News Agency']],
    ['According to Tidewire, the port is closed.', ['Tidewire']],
    ['The firm, as the Tarn News Agency was able to learn, is for sale.', ['Tarn News Agency']],
    ['We read in the Harbor Chronicle that it is over.', ['Harbor Chronicle']],
    ['It stood in yesterday’s report in the Harbor Chronicle.', ['Harbor Chronicle']],
    ['The minister, cited by the TNQ, denied it.', ['TNQ']],
    ['The Tarnlag, a local weekly, reported it.', ['Tarnlag']],
    ['The Star-Courier obtained the letters.', ['Star-Courier']],
    ['According to research by NDR and WDR, the firm paid.', ['NDR', 'WDR']],
    ['He is quoted as saying in Aftonbladet that it is over.', ['Aftonbladet']],
    ['It is over, said Tim Post, a printer.', []],
    ['MADRID, 4 Jun. (EFE).- It is over.', ['EFE']],
    ['That is what the dpa learned. Yonhap reported it.', ['dpa', 'Yonhap']],
    ['The Harbor Gazette puts the cost at $3 million.', ['Harbor Gazette']],
    ['By Wednesday, a source told Le Parisien Wednesday was too soon.', ['Le Parisien']],
  ])('names the outlets in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('calls a short form by the name given before', () => {
    const text = 'He told the Harbor Gazette so. The Gazette has seen the file.';
    expect(namesIn(text)).toEqual(['Harbor Gazette']);
  });

  it.each([
    ['a picture credit', 'The tower on Friday. Photo: Reuters'],
    ['a picture agency', '(Photo by Jane Doe/AFP via Getty Images)'],
    ['an outlet in the news', 'The Financial Times signed a licensing deal with Acme.'],
    [
      'a plaintiff',
      'The New York Times sued in 2023. The New York Times said millions were copied.',
    ],
    [
      'a party that settles',
      'Reuters said on Thursday that it had settled its copyright case against Acme. Reuters said 40 photographs were copied.',
    ],
    ['an owner', 'News Corp, which owns the Wall Street Journal, declined to comment.'],
    ['a person', 'Mr. Bloomberg said that the city would appeal.'],
    ['a company', 'Thomson Reuters said that its profit rose.'],
    ['a report that is taken back', 'Reuters withdrew a report that the port was sold.'],
    ['a report that is denied', 'The mayor denied a Reuters report that the port was sold.'],
    [
      'a report that is wrong',
      'A report in the Harbor Gazette that it was sold is false, he said.',
    ],
    ['a person of that name', 'Senator Ron Post said that it was over.'],
    ['somebody who speaks for it', 'Jane Roe of the Harbor Times said that she had left.'],
    ['a public body', 'According to the Commerce Department, exports fell.'],
  ])('leaves out %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('leaves out the article’s own outlet', () => {
    const text = 'He told the Harbor Gazette so, and Reuters reported the rest.';
    expect(namesIn(text, 'The Harbor Gazette')).toEqual(['Reuters']);
  });

  it('knows the outlet by its initials', () => {
    const text = 'PORTO, June 3 (TPA) - The port is closed.';
    expect(namesIn(text, 'Tagus Press Agency')).toEqual([]);
    expect(namesIn(text, 'Harbor Gazette')).toEqual(['TPA']);
    expect(namesIn(text, 'Transpolar Agency')).toEqual([]);
    expect(namesIn(text, 'Tarn Wire')).toEqual(['TPA']);
  });

  it('knows a broadcaster by its call sign and by its channel', () => {
    const text = 'PORTO, June 3 (KQRN) - The port is closed, News 6 reported.';
    expect(namesIn(text, 'KQRN 6')).toEqual([]);
    expect(namesIn(text, 'Harbor Gazette')).toContain('KQRN');
  });

  it.each([
    ['The Harbor Gazette', 'She told the Gazette so.'],
    ['Radio Tarn News', 'She told Radio Tarn so.'],
    ['BBC News', 'She told the BBC so.'],
    ['South China Morning Post', 'She told the Post so.'],
    ['Tarn Kurier (English edition)', 'She told the Tarn Kurier so.'],
  ])('knows that %s speaks of itself', (outlet, text) => {
    expect(namesIn(text, outlet)).toEqual([]);
    expect(namesIn(text, 'Lisbon Weekly')).not.toEqual([]);
  });

  it.each([
    ['a last line', 'It is over.\n\nBay Press Agency and staff', ['Bay Press Agency']],
    [
      'an agency behind its initials',
      'The Bay Press Agency (BPA) reported it.',
      ['Bay Press Agency'],
    ],
    ['a podcast', 'He told the Odd Kelp podcast so.', ['Odd Kelp']],
    ['what an outlet says was false', 'Reuters reported that the photo was false.', ['Reuters']],
    ['a report on pictures', 'It copied 40 images, Reuters reported.', ['Reuters']],
    ['initials', 'LISBON (HNS) - It is over. Harbor News Service saw it.', ['Harbor News Service']],
    ['a video that was verified', 'The video, verified by Reuters, shows it.', ['Reuters']],
    [
      'a name that begins with a state',
      'The Nevada Independent reported it.',
      ['Nevada Independent'],
    ],
  ])('finds the source in %s', (_, text, found) => {
    expect(namesIn(text)).toEqual(found);
  });

  it('takes the line that closes a Reuters report for one, unless the outlet is an agency', () => {
    const text = 'Talks opened.\n\nReporting by Jane Doe in Geneva; Editing by John Roe';
    expect(namesIn(text)).toEqual(['Reuters']);
    expect(namesIn(text, 'Tagus Newswire')).toEqual([]);
  });

  it.each([
    [
      'In a letter to state senators seen by Reuters, Acme apologized.',
      ['letter to state senators'],
    ],
    ['The fee stands in court documents. Acme denied it.', ['court documents']],
    ['Acme announced it in a blog post.', ['blog post']],
    ['She opened the letter on the table.', []],
  ])('names the documents in “%s”', (text, names) => {
    expect(documentsIn(text)).toEqual(names);
  });

  it('quotes the article to the letter, whatever it holds', () => {
    const pieces = fc.constantFrom(
      'according to ',
      'told ',
      'the ',
      'Reuters',
      'Harbor Gazette',
      ' (',
      ') - ',
      ' reported',
      ', ',
      ' and ',
      '’s ',
      '𝒜',
      'é',
      '\n',
      'letter to ',
      'in a ',
      '— ',
      'AP',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, quote } of read(text)) expect(text.slice(start, end)).toBe(quote);
      }),
    );
  });
});
