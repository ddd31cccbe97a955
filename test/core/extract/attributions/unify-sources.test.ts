/** What is the outlet of one article of a story is known for an outlet in the others. */
import { describe, expect, it } from 'vitest';
import { unifySources } from '../../../../core/extract/attributions/unify-sources.ts';
import { articleOf } from '../../compare/article-of.ts';

const sourcesOf = (...given: [outlet: string, text: string][]) =>
  unifySources(given.map(([outlet, text], i) => articleOf({ id: `a${i}`, outlet, text }))).map(
    ({ mentions }) => mentions.attributions.map(({ name }) => name),
  );

describe('unifySources', () => {
  it('knows an outlet of the story, whatever its name looks like', () => {
    const split = 'The court split 2-1, Cordillera Austral reported.';
    expect(sourcesOf(['Radio Sur', split])).toEqual([[]]);
    expect(
      sourcesOf(
        ['Cordillera Austral', 'The court split 2-1 on Wednesday.'],
        ['Radio Sur', split],
        ['Metal y Agua', 'It was decided on Wednesday, according to Cordillera Austral.'],
      ),
    ).toEqual([[], ['Cordillera Austral'], ['Cordillera Austral']]);
  });
  it('knows it without what it adds to its name for pages that are translated', () => {
    expect(
      sourcesOf(
        ['Der Kiesel (English edition)', 'The court split.'],
        ['Radio Sur', 'The court split, Der Kiesel reported.'],
      )[1],
    ).toEqual(['Der Kiesel']);
  });
  it('knows an agency by its short name, where that is no word and no place', () => {
    const told = 'Quorn-Varde’s report from the court names two.';
    expect(
      sourcesOf(['Quorn-Varde News Agency', 'The court split.'], ['Radio Sur', told])[1],
    ).toEqual(['Quorn-Varde News Agency']);
    expect(
      sourcesOf(
        ['Lisbon News Agency', 'It split.'],
        ['Radio Sur', 'Lisbon’s report names two.'],
      )[1],
    ).toEqual([]);
  });
  it('takes an institution whose statement is among the articles for no outlet', () => {
    const told =
      'Orrin Harbor said on Monday that it would appeal. Orrin Harbor was founded in 2019. The judge fined Orrin Harbor.';
    expect(sourcesOf(['Orrin Harbor', 'We will appeal.'], ['Radio Sur', told])[1]).toEqual([]);
  });
  it('takes no public body for an outlet, and a paper about one for no body', () => {
    const told = (name: string) => `The quay is closed, the ${name} said.`;
    const from = (name: string) => sourcesOf([name, 'It is closed.'], ['Radio Sur', told(name)])[1];
    expect(from('Tarn Ports Department')).toEqual([]);
    expect(from('Tarn Ministry of Ports')).toEqual([]);
    for (const paper of ['Tarn Parliament Review', 'Tarn Council Echo', 'Court of Ports Gazette'])
      expect(from(paper)).toEqual([paper]);
  });
  it('calls an agency what the story calls it', () => {
    const told = (name: string) => `The driver told ${name} that it was over.`;
    const full = 'Agence France-Presse';
    expect(sourcesOf(['Radio Sur', told(full)], ['Harbor Gazette', told(full)])).toEqual([
      [full],
      [full],
    ]);
    expect(sourcesOf(['Radio Sur', told(full)], ['Harbor Gazette', told('AFP')])).toEqual([
      ['AFP'],
      ['AFP'],
    ]);
    expect(sourcesOf(['Radio Sur', told(full)], ['AFP', 'It is over.'])[0]).toEqual(['AFP']);
  });
  it('calls an outlet by its longer name where no article has the short one alone', () => {
    const told = (name: string) => `The driver told ${name} that it was over.`;
    const named = (name: string) => sourcesOf(['Radio Sur', told(name)])[0];
    expect(named('CNN Business')).toEqual(['CNN Business']);
    expect(named('CNN')).toEqual(['CNN']);
  });
  it('takes initials that leave out a word for the outlet’s own', () => {
    const text = 'BUSAN, Feb. 3 (JNA) -- The port is shut.';
    expect(sourcesOf(['Jarrow Strait News Agency', text])).toEqual([[]]);
    expect(sourcesOf(['Radio Sur', text])).toEqual([['JNA']]);
  });
  it('counts an agency once that is named and then described', () => {
    expect(
      sourcesOf(['Radio Sur', 'It is over, according to JNP, the Jarrow news agency.']),
    ).toEqual([['JNP']]);
  });
  it('adds no source twice and none to itself', () => {
    expect(
      sourcesOf(
        ['Harbor Gazette', 'The court split, Harbor Gazette reported.'],
        ['Radio Sur', 'The court split, the Harbor Gazette reported.'],
      ),
    ).toEqual([[], ['Harbor Gazette']]);
    expect(
      sourcesOf(
        ['Harbor Gazette (English edition)', 'PORTO (Harbor Gazette) - The court split.'],
        ['Radio Sur', 'The court split on Wednesday.'],
      ),
    ).toEqual([[], []]);
  });
});
