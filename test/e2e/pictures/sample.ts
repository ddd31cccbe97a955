/** The sample: the first run, the four views, the reader, every layer, the palette and the search. */
import type { Page } from '@playwright/test';
import { openSample, openStory } from '../test.ts';
import { openLayer, type Shoot } from './shoot.ts';

const views = ['timeline', 'figures', 'coverage', 'brief'];

/** Layers by the command that the palette finds for these words. */
const layers = {
  merge: 'Merge the story with another',
  join: 'Join the fact with another',
  separate: 'Separate readings',
  names: 'Names: rename',
  decisions: 'Decisions',
  'export-all': 'Export all stories',
  settings: 'Settings',
  sources: 'Manage sources',
  keys: 'Keys',
  about: 'About Parallax',
  add: 'Add a source',
};

export async function shootSample(page: Page, shoot: Shoot): Promise<void> {
  await page.getByRole('heading', { name: 'What shall Parallax read?' }).waitFor();
  await shoot('first-run');
  await openSample(page);
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
  for (const [index, view] of views.entries()) {
    await page.keyboard.press(String(index + 1));
    await page.waitForTimeout(300);
    if (view !== 'brief') await page.keyboard.press(view === 'figures' ? 'd' : 'j');
    else await page.locator('.brief-text[aria-busy="false"]').waitFor();
    await page.waitForTimeout(300);
    await shoot(view);
  }
  await page.getByRole('radio', { name: 'Markdown' }).click();
  await shoot('brief-markdown');
  await page.getByRole('radio', { name: 'Preview' }).click();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Choose…' }).click();
  await page.getByRole('checkbox').first().check({ force: true });
  await shoot('choosing');
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await page.locator('.sheet-body td.odd').first().hover();
  await page.waitForTimeout(700);
  await shoot('sentence-card');
  await page.getByRole('heading', { level: 1 }).hover();
  await page.keyboard.press('d');
  await page.keyboard.press('e');
  await page.waitForTimeout(200);
  await shoot('reader');
  await page.keyboard.press('e');
  await page.keyboard.press('v');
  await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
  await shoot('undo');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await shoot('story-menu');
  await page.keyboard.press('Escape');
  for (const [name, words] of Object.entries(layers)) {
    await openLayer(page, words);
    await shoot(name);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('accounts');
  await page.waitForTimeout(400);
  await shoot('palette');
  await page.keyboard.press('Escape');
  await shootSearch(page, shoot);
  await page.getByRole('option', { name: /Colorado/ }).click();
  await page.getByRole('heading', { level: 1, name: /Colorado/ }).click();
  await page.keyboard.press('2');
  await shoot('no-conflict');
}

async function shootSearch(page: Page, shoot: Shoot): Promise<void> {
  const search = async (name: string, words: string) => {
    await page.keyboard.press('/');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(words);
    await page.waitForTimeout(500);
    await shoot(name);
  };
  await page.keyboard.press('/');
  await shoot('search-empty');
  await search('search-unfinished', 'distillation outlet:');
  await search('search', 'conflict:yes entity:anthropic "fraudulent accounts"');
  await search('search-nothing', 'zeppelin');
  await page.keyboard.press('Escape');
}
