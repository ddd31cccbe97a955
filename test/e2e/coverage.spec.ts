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
