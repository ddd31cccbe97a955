/** The settings: what holds for the library holds in every window, and paths can be taken along. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' });

async function openSettings(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+,');
  await settings(page)
    .getByRole('button', { name: /How often/ })
    .waitFor();
}

test('how often sources are asked is set for every window, and stays', async ({
  page,
  empty,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(empty.address);
  await other.getByRole('heading', { name: 'What shall Parallax read?' }).waitFor();
  await other.locator('body').press('ControlOrMeta+,');
  const chosen = (window: Page) => settings(window).getByRole('button', { name: /How often/ });
  await expect(chosen(other)).toContainText('Every half hour');
  await page.locator('body').press('ControlOrMeta+,');
  await chosen(page).click();
  await page.getByRole('option', { name: 'Only when I refresh' }).click();
  await expect(settings(page)).toContainText('Nothing is fetched until you refresh,');
  await expect(chosen(other)).toContainText('Only when I refresh');
  await page.reload();
  await page.getByRole('navigation', { name: 'Library' }).waitFor();
  await page.locator('body').press('ControlOrMeta+,');
  await expect(chosen(page)).toContainText('Only when I refresh');
});

test('one’s own names tell where they are read from, and the path is taken along', async ({
  page,
  empty,
}) => {
  const file = join(empty.dataDirectory, 'lexicon.txt');
  await page.locator('body').press('ControlOrMeta+,');
  await expect(settings(page)).toContainText('There was no such file at the start.');
  await settings(page).getByRole('button', { name: 'Copy the path of your file of names' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file);
  await page.keyboard.press('Escape');
  await expect(settings(page)).toHaveCount(0);
  await writeFile(file, 'Ada Cole\n');
  await openSettings(page);
  await expect(settings(page).getByRole('alert')).toContainText('Line 1');
});

test('About shows where everything lies', async ({ page, empty }) => {
  await page.locator('body').press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: /Find a fact/ }).fill('> About');
  await page.keyboard.press('Enter');
  const about = page.getByRole('dialog', { name: 'About Parallax' });
  await expect(about).toContainText(join(empty.dataDirectory, 'briefs'));
  await expect(about).toContainText('lexicon.txt');
  // In a browser no folder can be shown: the path is taken along.
  await expect(about.getByRole('button', { name: /Show the folder/ })).toHaveCount(0);
  await about.getByRole('button', { name: 'Copy the path of the data' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(empty.dataDirectory);
});
