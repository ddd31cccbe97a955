/** The lists to pick from: what Enter takes while a search is still on its way, what is said of it, and the keys. */
import type { Page } from '@playwright/test';
import { expect, openStory, test } from './test.ts';

const picks = (page: Page) => page.getByRole('dialog').getByRole('option');
const said = (page: Page) => page.getByRole('dialog').getByRole('status');

/** Holds back the answers to one method until the returned function is called. */
async function holdBack(page: Page, method: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/rpc/${method}**`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

async function openFromMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByRole('dialog').getByRole('combobox').waitFor();
}

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
});

test('Enter merges with what holds the words that stand there, and not with what held those before', async ({
  page,
}) => {
  await openFromMenu(page, 'Merge with…');
  const field = page.getByRole('combobox', { name: 'Find a story' });
  await field.fill('discrimination');
  await expect(picks(page).first()).toContainText('Colorado');
  const release = await holdBack(page, 'library/search');
  await field.fill('copyright');
  await field.press('Enter');
  // Whoever does not wait has merged by now.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expect(page.getByRole('dialog', { name: 'Merge with…' })).toBeVisible();
  release();
  await expect(page.getByText(/^Merged “/)).toBeVisible();
  await expect(page.getByText(/^Merged “.*Colorado/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(/^Undone: Merged/)).toBeVisible();
});

test('Enter opens the name that holds the letters that stand there', async ({ page }) => {
  await openFromMenu(page, 'Names…');
  const field = page.getByRole('combobox', { name: 'Find a name' });
  await field.fill('Alib');
  await expect(picks(page).first()).toContainText('Alibaba');
  await expect(said(page)).toHaveText(/^\d+ entr(y|ies) to choose from$/);
  const release = await holdBack(page, 'entity/list');
  await field.fill('Qwen');
  await field.press('Enter');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expect(page.getByRole('dialog', { name: 'Names' })).toBeVisible();
  release();
  await expect(page.getByRole('dialog', { name: /^Qwen/ })).toBeVisible();
});

test('that nothing is found is said once the search is back, where a screen reader listens already', async ({
  page,
}) => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Find a fact/ });
  await expect(said(page)).toHaveText('');
  const region = await said(page).elementHandle();
  await field.fill('accounts');
  await expect(said(page)).toHaveText(/^\d+ entries to choose from$/);
  const release = await holdBack(page, 'library/search');
  await field.fill('xylophonist');
  await expect(said(page)).toHaveText('');
  await field.fill('xylophonists');
  await expect(page.getByText('Nothing holds these words.')).toHaveCount(0);
  release();
  await expect(said(page)).toHaveText('Nothing holds these words.');
  await expect(page.getByText('Searching.')).toHaveCount(0);
  expect(await region?.evaluate((element) => element.isConnected)).toBe(true);
});

test('the field leads to a list box, of which one option is selected; pages of it are leapt over', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openFromMenu(page, 'Names…');
  const field = page.getByRole('combobox', { name: 'Find a name' });
  await field.fill('a');
  const list = page.getByRole('listbox', { name: 'Found' });
  await expect(field).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
  await expect(said(page)).toHaveText(/^\d\d+ entries/);
  const selected = list.getByRole('option', { selected: true });
  const place = () =>
    field.getAttribute('aria-activedescendant').then((id) => Number(id?.match(/\d+$/)?.[0]));
  await expect(selected).toHaveCount(1);
  await field.press('PageDown');
  const leapt = await place();
  expect(leapt).toBeGreaterThan(3);
  await expect(selected).toBeInViewport();
  await field.press('PageDown');
  expect(await place()).toBeGreaterThan(leapt);
  await expect(selected).toBeInViewport();
  await field.press('PageUp');
  await field.press('PageUp');
  await field.press('PageUp');
  expect(await place()).toBe(0);
  await expect(field).toBeFocused();
});
