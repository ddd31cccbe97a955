/** What a name that no lexicon has is taken for, by its form and by the words around it. */
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../core/extract/context.ts';
import { findEntities } from '../../../../core/extract/entities/index.ts';

const names = (text: string) =>
  findEntities(createContext({ text, published: '2026-06-25T12:00:00Z' }))
    .filter(({ form }) => form === 'name')
    .map(({ quote, type }) => `${quote} (${type})`);

describe('an unknown name', () => {
  it.each([
    ['AI is new here. The clinic bought the software Tarnova.', 'Tarnova (model)'],
    ['Tarnova software reads the letters.', 'Tarnova (model)'],
    ['AI is new here. A firm released Tarnova, its newest model, in May.', 'Tarnova (model)'],
    ['AI is new here. It says Tarnova was trained on 4 trillion words.', 'Tarnova (model)'],
    ['They used Tarnova, a product of a firm in Leeds.', 'Tarnova (model)'],
  ])('is a program where the words say so: “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it.each([
    ['Sheep graze on a slope above the Varrow.', 'Varrow (place)'],
    ['Farmers at Varrowby were asked.', 'Varrowby (place)'],
    ['Phones rang at Varrow in Norway.', 'Varrow (place)'],
    ['The neighbours of Varrow, in France, have one.', 'Varrow (place)'],
    ['It was filed in Logan, in Ohio.', 'Logan (place)'],
    ['They marched down Union Lane to Varrow Quay.', 'Varrow Quay (place)'],
    ['They marched down Union Lane to Varrow Quay.', 'Union Lane (place)'],
  ])('is a place where the words say so: “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it('is no river before a noun', () => {
    expect(names('She was heard in the Varrow case.')).not.toContain('Varrow (place)');
  });
  it.each([
    ['It went to Pune-based Quillram Tarvel.', 'Quillram Tarvel (organization)'],
    ['The campaign group Quick Lane agreed.', 'Quick Lane (organization)'],
    ['An analyst in Quillbank expects a loss. Quillbank sold it.', 'Quillbank (organization)'],
    ['The Diário do Tarn reported it.', 'Diário do Tarn (organization)'],
    ['The contract of Quillram Datalabs was void.', 'Quillram Datalabs (organization)'],
  ])('is a firm where the words say so: “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it.each([
    ['Song Ji-ho, who runs it, agreed.', 'Song Ji-ho (person)'],
    ['It was Ji-ho Song who agreed.', 'Ji-ho Song (person)'],
    ['London Quell, who runs it, agreed.', 'London Quell (person)'],
    ['The rector, Quorra Leeds, agreed.', 'Quorra Leeds (person)'],
    ['The Assembly member Quorra Vance agreed.', 'Assembly member Quorra Vance (person)'],
    ['Seu Quillo Tarvel, 84, agreed.', 'Seu Quillo Tarvel (person)'],
    ['The tribunal heard Ada Penhallow KC on Friday.', 'Ada Penhallow (person)'],
    ['Quorra Vance objected.', 'Quorra Vance (person)'],
    ['Tarvel Quillram, Ohio’s auditor, agreed.', 'Tarvel Quillram (person)'],
  ])('is a person where the form says so: “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
  it('is known by its surname after a Korean name', () => {
    expect(names('Chief Baek Ji-ho resigned. On Friday Baek left.')).toEqual([
      'Baek Ji-ho (person)',
      'Baek (person)',
    ]);
  });
});

describe('bodies', () => {
  it.each([
    ['It was for the Ministry of Labour.', 'Ministry of Labour (government)'],
    ['The 3rd Labour Court of Lisbon agreed.', '3rd Labour Court of Lisbon (government)'],
    ['The Fisheries Act of the EU is new.', 'Fisheries Act (law)'],
  ])('have their whole name in “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe('what is no name of its own', () => {
  it('the people of a place are no name, whoever they are', () => {
    expect(names('He met Kansans, two Valencians and a Surinamese nurse.')).toEqual([]);
  });
  it('the index is no exchange', () => {
    expect(names('He said the Nasdaq fell.')).toEqual([]);
  });
  it.each([
    ['Namibians speak Hausa, Wolof and English.', []],
    ['It was told by the South Korean AI developer.', []],
    ['It was seized by the news agency EPA.', ['EPA (organization)']],
    ['In Japan Tarnova has two shops.', ['Japan (place)', 'Tarnova (organization)']],
    ['It belongs to Gun and Torsten Wik.', ['Torsten Wik (person)']],
    ['Leeds North-West votes on Friday.', ['Leeds North-West (place)']],
  ])('is told apart in “%s”', (text, found) => {
    for (const name of found) expect(names(text)).toContain(name);
    expect(names(text).length).toBe(found.length);
  });
});

describe('a body', () => {
  it.each([
    ['The Landgericht Kassel agreed.', 'Landgericht Kassel (government)'],
    ['The Comissão Nacional de Pesca agreed.', 'Comissão Nacional de Pesca (government)'],
    ['The Higher Labour Court in Kassel agreed.', 'Higher Labour Court in Kassel (government)'],
    ['The Land and Water Court of Appeal agreed.', 'Land and Water Court of Appeal (government)'],
    [
      'The Leeds Intermediate People’s Court agreed.',
      'Leeds Intermediate People’s Court (government)',
    ],
    [
      'The National Office of Fishing Rights agreed.',
      'National Office of Fishing Rights (government)',
    ],
    ['The Electoral Commission of Namibia agreed.', 'Electoral Commission of Namibia (government)'],
    ['The Port Committee of the Norwegian parliament agreed.', 'Port Committee (government)'],
    ['He spoke at University College Cork.', 'University College Cork (organization)'],
    ['The Central Bank of Tarnland agreed.', 'Central Bank of Tarnland (government)'],
    ['The Procuratorate of Ningbo agreed.', 'Procuratorate of Ningbo (government)'],
    [
      'The Chamber of Commerce and Industry agreed.',
      'Chamber of Commerce and Industry (organization)',
    ],
    ['The Bundesrechnungshof agreed.', 'Bundesrechnungshof (government)'],
    ['The Ministry of Justice of Namibia agreed.', 'Ministry of Justice (government)'],
  ])('is read to its end: “%s”', (text, name) => {
    expect(names(text)).toContain(name);
  });
});
