/** The title of a story. */
import { describe, expect, it } from 'vitest';
import { titleStory } from '../../../core/story/index.ts';

const titled = (...titles: string[]) =>
  titleStory(titles.map((title) => ({ title, outlet: 'The Harbor Times', text: '' })));

describe('titleStory', () => {
  it('takes the headline that says what most others say', () => {
    expect(
      titled(
        'What hedgehogs teach us',
        'Norvik recalls 11,000 robot mowers after accidents',
        'Norvik recalls robot mowers',
        'Robot mowers recalled by Norvik after accidents in Ystad',
      ),
    ).toBe('Norvik recalls 11,000 robot mowers after accidents');
  });

  it.each([
    'Norvik recalls mowers | The Harbor Times',
    'Norvik recalls mowers - The Harbor Times',
    'Norvik recalls mowers – The Harbor Times',
    'Norvik recalls mowers | Garden | Some Site',
  ])('leaves the outlet out of “%s”', (title) => {
    expect(titled(title)).toBe('Norvik recalls mowers');
  });

  it('keeps a dash that belongs to the headline', () => {
    expect(titled('Norvik recalls mowers – and hedgehogs cheer')).toBe(
      'Norvik recalls mowers – and hedgehogs cheer',
    );
  });

  it('makes do with the first words where there is no headline', () => {
    const text = `${'Norvik Garden is recalling its robot mowers because their cameras fail. '.repeat(3)}\nMore.`;
    expect(titleStory([{ title: '', outlet: '', text }])).toBe(
      'Norvik Garden is recalling its robot mowers because their cameras fail. Norvik Garden is…',
    );
    expect(titleStory([])).toBe('Untitled story');
  });
});
