/** The coverage, by pointer and by key. */
import { evidence, expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
});

test('the coverage groups the articles under their origin, with the proof', async ({ page }) => {
  await page.keyboard.press('3');
  const table = page.getByRole('table', { name: 'Articles by origin' });
  await expect(table.getByRole('heading', { name: 'Reuters' })).toBeVisible();
  await table.locator('button.what').first().click();
  await expect(evidence(page).getByText('Origin', { exact: true })).toBeVisible();
  await expect(evidence(page).locator('mark.on').first()).toBeInViewport();
});

test('choosing articles takes the focus to their boxes, and gives it back', async ({ page }) => {
  await page.keyboard.press('3');
  const choose = page.getByRole('button', { name: 'Choose…' });
  const boxes = page.getByRole('checkbox');
  await choose.press('Enter');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(choose).toBeFocused();
  await choose.press('Enter');
  await boxes.nth(1).press('Space');
  await page.getByRole('button', { name: 'Make a story of its own' }).press('Enter');
  await expect(page.locator('.sub')).toContainText('1 article');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('.sub')).toContainText('6 articles');
});
