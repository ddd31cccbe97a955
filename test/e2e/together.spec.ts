/** Two windows over one library, a window that is closed and opened in the middle, and what leaves the window. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { libraryPath } from '../../db/open-library.ts';
import { serveOutlet, writeFeed } from './outlet.ts';
import { evidence, expect, openSample, openStory, test } from './test.ts';

test('what is decided in one window is seen in the other', async ({ page, sample, context }) => {
  const other = await context.newPage();
  await other.goto(sample.address);
  for (const window of [page, other]) {
    await openStory(window, /Alibaba/);
    await window.getByRole('heading', { level: 1 }).click();
    await window.keyboard.press('2');
    await window.keyboard.press('d');
  }
  await page.keyboard.press('v');
  await expect(evidence(page).getByText(/· verified/)).toBeVisible();
  await expect(evidence(other).getByText(/· verified/)).toBeVisible();
  await other.keyboard.press('ControlOrMeta+z');
  await expect(evidence(page).getByText(/· not verified/)).toBeVisible();
});

test('a story that another window merges is followed to where its articles are', async ({
  page,
  sample,
  context,
}) => {
  await openStory(page, /EU rules/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  const words = await evidence(page).locator('.article h2, .article h1').first().innerText();
  const other = await context.newPage();
  await other.goto(sample.address);
  await openStory(other, /Newsom/);
  await other.getByRole('button', { name: 'Merge with another story…' }).click();
  await other.getByRole('combobox', { name: 'Find a story' }).fill('EU rules');
  await other.getByRole('option', { name: /EU rules/ }).click();
  await expect(other.getByText(/^Merged “EU rules/)).toBeVisible();
  await expect(page.getByText(/^The story is now part of “/)).toBeVisible();
  await expect(page.locator('.sub')).toContainText('10 articles');
  await expect(evidence(page)).toContainText(words);
  await other.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(other.getByText(/^Undone: Merged/)).toBeVisible();
});

test('the focus stays in the story where another window takes away what had it', async ({
  page,
  sample,
  context,
}) => {
  await openStory(page, /Colorado/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('3');
  const rows = page.locator('.article-row');
  await rows.first().getByRole('button').first().focus();
  const other = await context.newPage();
  await other.goto(sample.address);
  await openStory(other, /Colorado/);
  await other.getByRole('heading', { level: 1 }).click();
  await other.keyboard.press('3');
  await other.getByRole('button', { name: 'Choose…' }).click();
  await other.keyboard.press('Space');
  await other.getByRole('button', { name: 'Make a story of its own' }).click();
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole('main')).toBeFocused();
  await other.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(rows).toHaveCount(4);
});

test('opening a story is no decision: undo passes over it', async ({ page, sample }) => {
  expect(sample.address).toBeTruthy();
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await openStory(page, /Colorado/);
  await expect(page.getByRole('option', { name: /Colorado/ })).not.toHaveClass(/unread/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText(/^Undone: .*[Pp]inned/)).toBeVisible();
});

test('a reload in the middle of a refresh loses nothing, not even its progress', async ({
  page,
  empty,
  context,
}) => {
  expect(empty.address).toBeTruthy();
  const text = '<p>The agency fined the lab 2 million dollars on June 24, 2026.</p>';
  const outlet = await serveOutlet({
    '/feed.xml': writeFeed('Morning Docket', { title: 'Agency fines a lab', text }),
  });
  try {
    await page.getByRole('textbox', { name: /site, a feed/ }).fill(`${outlet.address}/feed.xml`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agency fines a lab');
    outlet.pages['/feed.xml'] = 'never';
    await page.getByRole('button', { name: 'Refresh all sources' }).click();
    // Only then the backend knows of it.
    await expect(page.getByText('Refreshing, 0 of 1')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agency fines a lab');
    // The refresh under way is shown again, from its beginning, and can be stopped; in another window as well.
    await expect(page.getByText('Refreshing, 0 of 1')).toBeVisible();
    const other = await context.newPage();
    await other.goto(empty.address);
    await expect(other.getByText('Refreshing, 0 of 1')).toBeVisible();
    await other.getByRole('button', { name: 'Cancel' }).click();
    for (const window of [page, other])
      await expect(window.getByText(/^Stopped/).first()).toBeVisible();
  } finally {
    outlet.close();
  }
});

test('a story that is placed and not yet compared says so, until it is', async ({
  page,
  empty,
}) => {
  await openSample(page);
  const library = new Database(libraryPath(empty.dataDirectory));
  library.exec(`DELETE FROM facts WHERE story IN (SELECT id FROM stories WHERE title LIKE '%Alibaba%');
    UPDATE stories SET rules = NULL, conflicts = 0, origins = 0 WHERE title LIKE '%Alibaba%'`);
  library.close();
  await page.reload();
  await openStory(page, /Alibaba/);
  await expect(page.getByText('Not compared yet')).toBeVisible();
  await expect(page.getByText('No conflicts')).toHaveCount(0);
  await expect(page.getByRole('option', { name: /Alibaba/ })).toContainText('being compared');
  await page.getByRole('button', { name: 'Refresh all sources' }).click();
  await expect(page.locator('.conflict-line')).toContainText(/\d conflicts?/);
});

test('all stories are exported into a folder, each as its preview shows it', async ({
  page,
  empty,
}) => {
  expect(empty.address).toBeTruthy();
  await openSample(page);
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('4');
  await page.getByRole('radio', { name: 'Markdown' }).click();
  const preview = await page.locator('.brief-source').textContent();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: /Find a fact/ }).fill('> Export all stories');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export all stories' });
  await dialog.getByRole('button', { name: /^Export \d+ stories/ }).click();
  const told = dialog.getByText(/^\d+ files in /);
  await expect(told).toBeVisible();
  const [, count, folder = ''] = /^(\d+) files in (.*)$/.exec(await told.innerText()) ?? [];
  const files = await readdir(folder);
  expect(files).toHaveLength(Number(count));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const ofStory = texts.find((text) => /^title: .*Alibaba-linked/m.test(text)) ?? '';
  expect(withoutTime(ofStory)).toBe(withoutTime(preview ?? ''));
});

/** Between preview and file seconds may pass. */
function withoutTime(markdown: string): string {
  return markdown.replace(/^generated: .*$/m, 'generated: then');
}
