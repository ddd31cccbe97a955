/** Searching: what a search can hold, what is said of one that is not understood, and searches that are kept. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const hits = (page: Page) =>
  page.getByRole('listbox', { name: 'Articles found' }).getByRole('option');

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Search articles' }).fill(query);
}

test.beforeEach(({ sample }) => {
  expect(sample.address).toBeTruthy();
});

test('the empty field tells what a search can hold, and a press puts it there', async ({
  page,
}) => {
  await page.keyboard.press('/');
  const hints = page.getByRole('region', { name: 'What a search can hold' });
  await expect(hints).toContainText('before:');
  await hints.getByRole('button', { name: /^outlet:/ }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('outlet:');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('phrases, outlets, days and conflicts narrow a search', async ({ page }) => {
  await search(page, 'Alibaba');
  await expect(hits(page).first()).toBeVisible();
  const all = await hits(page).count();
  await search(page, 'Alibaba outlet:"Lattice Daily"');
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page).first()).toContainText('Lattice Daily');
  await search(page, 'Alibaba -outlet:"Lattice Daily"');
  await expect(hits(page)).toHaveCount(all - 1);
  await search(page, 'Alibaba after:2026-06-25');
  await expect(hits(page).first()).toBeVisible();
  expect(await hits(page).count()).toBeLessThan(all);
  await search(page, 'conflict:yes');
  await expect(hits(page).first()).toBeVisible();
});

test('either of two words is enough where OR stands between them', async ({ page }) => {
  await search(page, 'Alibaba');
  await expect(hits(page).first()).toBeVisible();
  const all = await hits(page).count();
  await search(page, 'Alibaba OR penguins');
  await expect(hits(page)).toHaveCount(all);
  await search(page, 'Alibaba OR');
  await expect(page.locator('.problem')).toContainText('stands between two words');
});

test('the days that a year means are told, also where nothing is found', async ({ page }) => {
  const meant = page.getByText(/^Reported /);
  await search(page, 'Alibaba after:2026');
  await expect(meant).toHaveText('Reported after 31 Dec 2026.');
  await expect(hits(page)).toHaveCount(0);
  await search(page, 'Alibaba after:2025 before:2027');
  await expect(meant).toHaveText('Reported after 31 Dec 2025 and before 1 Jan 2027.');
  await expect(hits(page).first()).toBeVisible();
  await search(page, 'Alibaba');
  await expect(meant).toHaveCount(0);
});

test('the find stands in sight within its words', async ({ page }) => {
  await search(page, 'distillation');
  const find = hits(page).locator('.hit-words b').first();
  await expect(find).toBeVisible();
  const inside = await find.evaluate((element) => {
    const words = element.closest('.hit-words')?.getBoundingClientRect();
    return words !== undefined && element.getBoundingClientRect().bottom <= words.bottom + 1;
  });
  expect(inside).toBe(true);
});

test('what is not understood is told kindly, and the rest is searched', async ({ page }) => {
  await search(page, 'Alibaba before:tomorrowish');
  await expect(page.locator('.problem')).toContainText('before:tomorrowish');
  await expect(hits(page).first()).toBeVisible();
});

test('an operator that is still being typed tells what it takes, and hides nothing yet', async ({
  page,
}) => {
  await search(page, 'Alibaba');
  await expect(hits(page).first()).toBeVisible();
  const all = await hits(page).count();
  await search(page, 'Alibaba outlet:');
  await expect(page.locator('.problem')).toContainText('takes a name, as in outlet:reuters');
  await expect(hits(page)).toHaveCount(all);
  await search(page, 'Alibaba outlet:Lattice');
  await expect(page.locator('.problem')).toHaveCount(0);
  await expect(hits(page)).toHaveCount(1);
});

test('a search is kept with its counts, renamed, used and removed', async ({ page }) => {
  await search(page, 'distillation');
  await expect(hits(page).first()).toBeVisible();
  const found = await hits(page).count();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  const keeping = page.getByRole('dialog', { name: 'Keep this search' });
  await keeping.getByRole('textbox', { name: 'Name' }).fill('Copies of models');
  await keeping.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  const saved = page.getByRole('region', { name: 'Saved searches' });
  await expect(saved.getByRole('listitem')).toContainText('Copies of models');
  await expect(saved.locator('small')).toContainText(String(found));

  await saved.getByRole('button', { name: /^More about/ }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Distilled');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(saved.getByRole('listitem')).toHaveCount(1);
  await saved.getByRole('button', { name: /^Distilled/ }).click();
  await expect(hits(page)).toHaveCount(found);
  await page.getByRole('button', { name: 'Clear the search' }).click();

  await saved.getByRole('button', { name: /^More about/ }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(saved).toHaveCount(0);
});

test('/ searches the articles and opens what it finds', async ({ page }) => {
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('distillation');
  const hit = page.getByRole('listbox', { name: 'Articles found' }).getByRole('option').first();
  await expect(hit).toBeVisible();
  await hit.click();
  await expect(page.getByRole('listbox', { name: 'Facts in this article' })).toBeVisible();
});
