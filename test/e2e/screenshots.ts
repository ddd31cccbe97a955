/** Takes a picture of every view, in both themes and two sizes: `node test/e2e/screenshots.ts [folder]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserArguments, needBrowser } from './find-browser.ts';
import { serveApp } from './serve-app.ts';

const folder = process.argv[2] ?? 'screenshots';
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
];
const views = ['timeline', 'figures', 'coverage', 'brief'];

await mkdir(folder, { recursive: true });
const app = await serveApp();
const browser = await chromium.launch({ executablePath: needBrowser(), args: browserArguments });
try {
  const page = await browser.newPage({ viewport: sizes[0] ?? null });
  await page.goto(app.address);
  await page.getByRole('heading', { name: 'What shall Parallax read?' }).waitFor();
  await shoot(page, 'first-run');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('tab', { name: /Figures/ }).waitFor({ timeout: 120_000 });
  for (const [index, view] of views.entries()) {
    await page.keyboard.press(String(index + 1));
    if (view !== 'brief') await page.keyboard.press(view === 'figures' ? 'd' : 'j');
    await page.waitForTimeout(400);
    await shoot(page, view);
  }
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('e');
  await page.waitForTimeout(300);
  await shoot(page, 'reader');
  await page.keyboard.press('e');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('accounts');
  await page.waitForTimeout(500);
  await shoot(page, 'palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await shoot(page, 'keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await shoot(page, 'add');
} finally {
  await browser.close();
  await app.close();
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.waitForTimeout(150);
      await page.screenshot({ path: join(folder, `${name}-${size.width}-${theme}.png`) });
    }
  }
  await page.setViewportSize(sizes[0] ?? { width: 1280, height: 800 });
}
