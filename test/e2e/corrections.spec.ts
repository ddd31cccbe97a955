/** Each correction by pointer or key, with undo; what was decided stays through a rebuild. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { serveApp } from './serve-app.ts';
import { evidence, expect, openSample, openStory, test } from './test.ts';

const stories = (page: Page) => page.getByRole('listbox', { name: 'Stories' });
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: /Find a fact/ }).fill(`> ${command}`);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(
    command,
  );
  await page.keyboard.press('Enter');
}

test.describe('with undo', () => {
  test.beforeEach(async ({ page, sample }) => {
    expect(sample.address).toBeTruthy();
    await openStory(page, /Alibaba/);
    await page.getByRole('heading', { level: 1 }).click();
  });

  test('a story is merged with another from the palette, and undo by the notice parts them', async ({
    page,
  }) => {
    const before = await stories(page).getByRole('option').count();
    const title = page.getByRole('heading', { level: 1 });
    const own = await title.innerText();
    await run(page, 'Merge the story with another');
    await dialog(page, 'Merge with…').getByRole('combobox').fill('Colorado');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Merged “/)).toBeVisible();
    await expect(stories(page).getByRole('option')).toHaveCount(before - 1);
    await expect(title).toHaveText(own);
    await page.keyboard.press('3');
    await expect(page.getByRole('table', { name: 'Articles by origin' })).toContainText('Colorado');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(stories(page).getByRole('option')).toHaveCount(before);
    await expect(page.getByText(/^Undone: Merged/)).toBeVisible();
  });

  test('beside a long title the count of articles stays in sight', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 640 });
    await run(page, 'Merge the story with another');
    const long = dialog(page, 'Merge with…').getByRole('option', { name: /^Three Chinese/ });
    const count = long.getByText('25 Feb 2026 · 4 articles');
    const [row, box] = await Promise.all([long.boundingBox(), count.boundingBox()]);
    expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(
      (row?.x ?? 0) + (row?.width ?? 0) - 10,
    );
    await page.keyboard.press('Escape');
  });

  test('several stories are chosen in the library and merged; Ctrl+Z parts them', async ({
    page,
  }) => {
    const before = await stories(page).getByRole('option').count();
    await stories(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page
      .getByRole('toolbar', { name: 'What to do with the chosen stories' })
      .getByRole('button', { name: /^Cancel/ })
      .press('Enter');
    await expect(stories(page)).toBeFocused();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('2 stories chosen')).toBeVisible();
    await stories(page)
      .getByRole('option')
      .nth(3)
      .click({ modifiers: ['ControlOrMeta'] });
    await expect(page.getByText('3 stories chosen')).toBeVisible();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(stories(page).getByRole('option')).toHaveCount(before - 2);
    await expect(stories(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(stories(page).getByRole('option')).toHaveCount(before);
  });

  test('articles chosen in the coverage become a story of their own', async ({ page }) => {
    const before = await stories(page).getByRole('option').count();
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Choose…' }).click();
    await page.getByRole('checkbox', { name: /Lattice Daily/ }).check({ force: true });
    await page.getByRole('checkbox', { name: /Relay Digest/ }).check({ force: true });
    await expect(page.getByText('2 articles chosen')).toBeVisible();
    await page.getByRole('button', { name: 'Make a story of its own' }).click();
    await expect(stories(page).getByRole('option')).toHaveCount(before + 1);
    await expect(page.locator('.article-row')).toHaveCount(2);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(stories(page).getByRole('option')).toHaveCount(before);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Alibaba');
  });

  test('an article is moved to another story, found by the words of an article', async ({
    page,
  }) => {
    await page.keyboard.press('3');
    await page.locator('.article-row', { hasText: 'Lattice Daily' }).locator('button.what').click();
    await evidence(page).getByRole('button', { name: 'More about this article' }).click();
    await page.getByRole('menuitem', { name: 'Move to another story…' }).click();
    await dialog(page, 'Move to another story').getByRole('combobox').fill('SB 53');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('SB 53');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Moved the article of Lattice Daily/)).toBeVisible();
    await expect(page.locator('.article-row', { hasText: 'Lattice Daily' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.locator('.article-row', { hasText: 'Lattice Daily' })).toHaveCount(1);
  });

  test('several articles are moved in one step, and come back in one', async ({ page }) => {
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Choose…' }).click();
    await page.getByRole('checkbox', { name: /Lattice Daily/ }).check({ force: true });
    await page.getByRole('checkbox', { name: /Relay Digest/ }).check({ force: true });
    await page.getByRole('button', { name: 'Move to…' }).click();
    await dialog(page, 'Move to another story').getByRole('combobox').fill('SB 53');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('SB 53');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Moved 2 articles to “/)).toBeVisible();
    await expect(page.locator('.article-row')).toHaveCount(4);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText(/^Undone: Moved 2 articles/)).toBeVisible();
    await expect(page.locator('.article-row')).toHaveCount(6);
  });

  test('a reading is separated out of a fact and joined to it again, both undone', async ({
    page,
  }) => {
    await page.keyboard.press('2');
    const rows = page.locator('.sheet-body th[scope=row]');
    const count = page.getByRole('radio', { name: /^All/ });
    const before = await count.innerText();
    const exchanges = rows.filter({ hasText: /^Exchanges/ }).first();
    await exchanges.click();
    await evidence(page).getByRole('button', { name: 'Separate readings out of it…' }).click();
    const separating = dialog(page, 'Separate readings');
    // The reading that the evidence shows is ticked already.
    await expect(separating.locator('.check[data-selected]')).toHaveText(/^Lattice Daily “[^”]+”$/);
    await separating.getByRole('button', { name: 'Separate', exact: true }).click();
    await expect(count).not.toHaveText(before);

    await evidence(page).getByRole('button', { name: 'Join with another fact…' }).click();
    await dialog(page, 'Join with another fact').getByRole('combobox').fill('28.8 million');
    await page.getByRole('dialog').getByRole('option').first().click();
    await expect(page.getByText(/^Joined “/)).toBeVisible();
    await expect(count).toHaveText(before);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(count).not.toHaveText(before);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(count).toHaveText(before);
  });

  test('a name is corrected from its mark in the text, and taken back', async ({ page }) => {
    await page.keyboard.press('3');
    await page.locator('button.what').first().click();
    const mark = evidence(page)
      .locator('mark.name a', { hasText: /^Qwen$/ })
      .first();
    await mark.click();
    const layer = dialog(page, 'Qwen');
    await layer.getByRole('textbox', { name: 'Name, in all articles' }).fill('Qwen laboratory');
    await layer.getByRole('radio', { name: 'Organisation' }).check({ force: true });
    await layer.getByRole('button', { name: 'Correct everywhere' }).click();
    await expect(page.getByText(/^“Qwen” is called “Qwen laboratory”/)).toBeVisible();
    await mark.click();
    await expect(dialog(page, 'Qwen laboratory')).toContainText('also “Qwen”');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText(/^Undone: /)).toBeVisible();
    await mark.click();
    await expect(dialog(page, /^Qwen$/)).toBeVisible();
  });

  test('the log tells what was decided, and undoes it together with what came later', async ({
    page,
  }) => {
    await page.keyboard.press('s');
    await expect(page.getByText('Pinned to the top of the library.')).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.press('d');
    await page.keyboard.press('v');
    await expect(evidence(page).getByText(/· verified/)).toBeVisible();
    await run(page, 'Decisions');
    const entries = dialog(page, 'Decisions').getByRole('listitem');
    await expect(entries.first()).toContainText(/verified/i);
    await entries
      .nth(1)
      .getByRole('button', { name: /^Undo this and 1 later/ })
      .click();
    await expect(entries.first()).toContainText('taken back');
    await expect(entries.nth(1)).toContainText('taken back');
    await page.keyboard.press('Escape');
    await expect(evidence(page).getByText(/· not verified/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Pin', exact: true })).toBeVisible();
  });
});

test('decisions stay through a rebuild', async ({ page, empty }) => {
  await openSample(page);
  // Few of the articles of both come from this one: it keeps its title by the decision alone.
  await openStory(page, /SB 53/);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const before = await stories(page).getByRole('option').count();
  await run(page, 'Merge the story with another');
  await dialog(page, 'Merge with…').getByRole('combobox').fill('Alibaba');
  await page.keyboard.press('Enter');
  await expect(stories(page).getByRole('option')).toHaveCount(before - 1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(stories(page).getByRole('option', { name: /Alibaba/ })).toHaveCount(0);
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('v');
  await expect(page.getByText('1 verified')).toBeVisible();
  const articles = (await page.locator('.sub').innerText()).match(/^\d+/)?.[0];
  await empty.end();

  const root = resolve(import.meta.dirname, '../..');
  const cli = resolve(root, 'backend/cli/main.ts');
  await promisify(execFile)(process.execPath, [cli, 'rebuild', '--data', empty.dataDirectory], {
    cwd: root,
  });
  const again = await serveApp(empty.dataDirectory);
  try {
    await page.goto(again.address);
    await expect(stories(page).getByRole('option')).toHaveCount(before - 1);
    await page.getByRole('option', { name: new RegExp(`${articles} articles`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.keyboard.press('2');
    await expect(page.getByText('1 verified')).toBeVisible();
  } finally {
    await again.end();
  }
});
