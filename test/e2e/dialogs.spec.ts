/** Dialogs: how they close, and by what name they offer stories that are put away. */
import type { Page } from '@playwright/test';
import { expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
});

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: /Find a fact/ }).fill(`> ${command}`);
  await page.keyboard.press('Enter');
}

test('one Escape closes a dialog, also while its Close button has the focus and tells its key', async ({
  page,
}) => {
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  const close = dialog.getByRole('button', { name: 'Close' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(close).toBeFocused();
  await expect(page.locator('.hint')).toContainText('Esc');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.hint')).toHaveCount(0);
});

test('a hint at rest under the pointer goes with the dialog', async ({ page }) => {
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  // A pointer counts from its second move on, since a key was the last that was used.
  await dialog.getByRole('heading').first().hover();
  await dialog.getByRole('button', { name: 'Close' }).hover();
  await expect(page.locator('.hint')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an archived story is offered for a merge by its own title', async ({ page }) => {
  await openStory(page, /Colorado/);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await run(page, 'Archive');
  await expect(page.getByRole('option', { name: /Colorado/ })).toHaveCount(0);
  await openStory(page, /Alibaba/);
  await run(page, 'Merge the story with another');
  const merge = page.getByRole('dialog', { name: 'Merge with…' });
  await merge.getByRole('combobox').fill('Colorado');
  await expect(merge.getByRole('option').filter({ hasText: title })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('option', { name: /Colorado/ })).toHaveCount(1);
});
