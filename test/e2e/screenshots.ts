/** Takes a picture of every view and layer, in both themes and two sizes: `npm run screenshots [folder]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserArguments, needBrowser } from './find-browser.ts';
import { serveApp } from './serve-app.ts';
import { openSample, openStory } from './test.ts';

const folder = process.argv[2] ?? 'screenshots';
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
  // What is left of 1280 by 800 at 200 %.
  { width: 640, height: 400 },
] as const;
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

await mkdir(folder, { recursive: true });
const app = await serveApp();
const browser = await chromium.launch({ executablePath: needBrowser(), args: browserArguments });
try {
  const page = await browser.newPage({ viewport: sizes[0] });
  await page.goto(app.address);
  await page.getByRole('heading', { name: 'What shall Parallax read?' }).waitFor();
  await shoot(page, 'first-run');
  await openSample(page);
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
  for (const [index, view] of views.entries()) {
    await page.keyboard.press(String(index + 1));
    if (view !== 'brief') await page.keyboard.press(view === 'figures' ? 'd' : 'j');
    await page.waitForTimeout(300);
    await shoot(page, view);
  }
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Choose…' }).click();
  await page.getByRole('checkbox').first().check({ force: true });
  await shoot(page, 'choosing');
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('e');
  await page.waitForTimeout(200);
  await shoot(page, 'reader');
  await page.keyboard.press('e');
  await page.keyboard.press('v');
  for (const [name, words] of Object.entries(layers)) {
    await run(page, words);
    await page.waitForTimeout(250);
    await shoot(page, name);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('accounts');
  await page.waitForTimeout(400);
  await shoot(page, 'palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await shoot(page, 'search-empty');
  await page.keyboard.type('distillation outlet:');
  await page.waitForTimeout(400);
  await shoot(page, 'search');
} finally {
  await browser.close();
  await app.close();
}

async function run(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Find a fact/ }).fill(`> ${words}`);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.waitForTimeout(120);
      await page.screenshot({ path: join(folder, `${name}-${size.width}-${theme}.png`) });
    }
  }
  await page.setViewportSize(sizes[0]);
}
