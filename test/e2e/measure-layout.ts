/** What a view looks like, in numbers and names: where its parts stand, and which token colours them. */
import type { Page } from '@playwright/test';

/** Parts of the window that a reader would miss or see moved, by name. */
const parts = {
  library: '.library',
  'search field': '.search',
  'first story': '.story-row',
  'selected story': '.story-row[aria-selected="true"]',
  foot: '.foot',
  story: '.pane.story',
  title: '.story-head h1',
  'conflict line': '.conflict-line',
  tabs: '.tabs',
  'filter bar': '.sheet-bar',
  'sheet head': '.outlets',
  'first fact': '.sheet-body th',
  'first cell': '.sheet-body td.cell',
  'odd cell': '.sheet-body td.odd.is-conflict',
  'cell on': '.sheet-body td.on',
  'coverage head': '.coverage thead',
  'first article': '.article-row',
  'article on': '.article-row.current > td.when',
  'brief text': '.brief-scroll',
  'brief options': '.brief-options',
  save: '.brief-options .button.primary',
  lanes: '.lanes',
  'event table': '.timeline table',
  evidence: '.pane.evidence',
  verdict: '.fact-panel .verdict, .fact-strip .verdict',
  question: '.fact-panel h2',
  'article bar': '.article-bar',
  'article text': '.article p:not(.by)',
  layer: '.layer',
  'layer head': '.layer-head, .palette-field',
} as const;

interface Measured {
  name: string;
  /** Left, width and font. */
  place: string;
  /** Tokens that have the text's colour and the ground's, in one theme. */
  ink: string[];
  ground: string[];
}

/**
 * One line a part: left, width, font, and the tokens that colour it in both themes. Heights and tops follow the text,
 * which is as long as this machine's fonts make it; only what is tall, and what lies below the window, is told.
 */
export async function measureLayout(page: Page): Promise<string> {
  const light = await measureIn(page, 'light');
  const dark = await measureIn(page, 'dark');
  const lines = light.map(({ name, place, ink, ground }, index) => {
    const other = dark[index];
    const same = other?.name === name && other.place === place;
    const both = (one: readonly string[], two: readonly string[] = []) =>
      one.find((token) => two.includes(token)) ?? 'no token';
    return [
      name,
      same ? place : `${place}, and in the dark ${other?.name} · ${other?.place}`,
      `${both(ink, other?.ink)} on ${both(ground, other?.ground)}`,
    ].join(' · ');
  });
  return `${lines.join('\n')}\n`;
}

async function measureIn(page: Page, colorScheme: 'light' | 'dark'): Promise<Measured[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  return page.evaluate((selectors) => {
    const root = getComputedStyle(document.documentElement);
    const probe = document.createElement('i');
    document.body.append(probe);
    const tokens = new Map<string, string[]>();
    for (const name of [...root].filter((property) => property.startsWith('--'))) {
      if (!/^(#|light-dark|rgb|var)/.test(root.getPropertyValue(name).trim())) continue;
      probe.style.color = `var(${name})`;
      const { color } = getComputedStyle(probe);
      tokens.set(color, [...(tokens.get(color) ?? []), name.slice(2)]);
    }
    probe.remove();
    const namesOf = (colour: string) =>
      /, 0\)$|^transparent$/.test(colour) ? ['none'] : (tokens.get(colour) ?? []);
    const near = (length: number) => Math.round(length / 8) * 8;
    return Object.entries(selectors).flatMap(([name, selector]) => {
      const element = [...document.querySelectorAll(selector)].find(
        (each) => each.getClientRects().length > 0,
      );
      if (!element) return [];
      const { left, top, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const place = [
        `left ${near(left)}`,
        // What is as wide as its words, or shares the room left by them, is no wider than the fonts make it.
        /^(inline|table-cell|flex)/.test(style.display) && width < 240 ? '' : `wide ${near(width)}`,
        height > window.innerHeight / 2 ? 'tall' : '',
        top < window.innerHeight ? '' : 'below',
        `${style.fontSize} ${style.fontWeight}`,
      ];
      return [
        {
          name,
          place: place.filter(Boolean).join(' · '),
          ink: namesOf(style.color),
          ground: namesOf(style.backgroundColor),
        },
      ];
    });
  }, parts);
}
