/** An article that was changed after it came out: what changed, then both versions. */
import type { Page } from '@playwright/test';
import { first, second, title } from './changed-article.ts';
import { expectNoFault } from './expect-no-fault.ts';
import { type Outlet, serveOutlet, writeFeed } from './outlet.ts';
import { evidence, expect, test } from './test.ts';

let outlet: Outlet;

test.beforeEach(async ({ page, empty }) => {
  expect(empty.address).toBeTruthy();
  outlet = await serveOutlet({ '/feed': writeFeed('The Gazette', { title, text: first }) });
  await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed`);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).click();
  outlet.pages['/feed'] = writeFeed('The Gazette', { title, text: second });
  await page.keyboard.press('3');
  await page.locator('.article-row').first().click();
  await page.keyboard.press('e');
  const versions = evidence(page).getByRole('radiogroup', { name: 'Version' });
  await expect(async () => {
    await page.keyboard.press('r');
    await expect(versions).toBeVisible({ timeout: 3000 });
  }).toPass();
});

test.afterEach(() => outlet.close());

/** By the keyboard alone. */
async function showChanges(page: Page): Promise<void> {
  await evidence(page).getByRole('radio', { name: 'Version 2' }).focus();
  const changes = evidence(page).getByRole('radio', { name: 'Changes' });
  await page.keyboard.press('ArrowRight');
  await expect(changes).toBeFocused();
  await page.keyboard.press('Space');
  await expect(changes).toBeChecked();
  await expect(changes).toBeFocused();
}

test('what changed comes first; the old version stands left of the new one', async ({ page }) => {
  await showChanges(page);
  const changes = evidence(page).getByRole('table', { name: /What changed/ });
  await expect(changes.getByRole('row').first()).toHaveText(/^Figure.*12.*→.*14/);
  const both = evidence(page).getByRole('table', { name: 'The versions side by side' });
  await expect(both.getByRole('columnheader')).toHaveText([/^Version 1/, /^Version 2/]);
  const cells = both.getByRole('row').nth(1).getByRole('cell');
  await expect(cells).toHaveText([/barred 12 firms/, /barred 14 firms/]);
  await expect(cells.nth(0).locator('del')).toHaveText('12');
  await expect(cells.nth(1).locator('ins')).toHaveText('14');
  await expect(both.getByText('The firms may appeal')).toHaveCount(2);
  const [left, right] = await Promise.all([0, 1].map((side) => cells.nth(side).boundingBox()));
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual((right?.x ?? 0) + 1);
  // The library that announces the refresh leaves its words for some seconds after what they name is gone.
  await expect(page.locator('[role=log] [role=img]')).toHaveCount(0);
  await expectNoFault(page);
});

test('a window of 1024 has room for both; in a narrower one they are one text', async ({
  page,
}) => {
  await showChanges(page);
  const both = evidence(page).getByRole('table', { name: 'The versions side by side' });
  const one = evidence(page).locator('.compared');
  await page.setViewportSize({ width: 1024, height: 640 });
  await expect(both).toBeVisible();
  await page.setViewportSize({ width: 560, height: 800 });
  await expect(one).toContainText('barred 1214 firms');
  await expect(both).toHaveCount(0);
  const overflow = () =>
    evidence(page)
      .locator('.article-scroll')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(await overflow()).toBe(0);
});
