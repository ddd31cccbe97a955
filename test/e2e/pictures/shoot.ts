/** Takes one view in every size and both themes. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';

export const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
  // What is left of 1280 by 800 at 200 %.
  { width: 640, height: 400 },
] as const;

/** Of the page as it stands; the name is the view's. */
export type Shoot = (name: string) => Promise<void>;

export function shootInto(folder: string, page: Page): Shoot {
  return async (name) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.waitForTimeout(120);
        await page.screenshot({ path: join(folder, `${name}-${size.width}-${theme}.png`) });
      }
    }
    await page.setViewportSize(sizes[0]);
  };
}

/** Runs the command that the palette finds for these words, and waits for the layer that it opens. */
export async function openLayer(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Find a fact/ }).fill(`> ${words}`);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(250);
}

/** Follows a feed from the first run or from the layer that adds. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: /site, a feed/ }).fill(address);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}
