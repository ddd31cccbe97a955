/** The brief: its options are live, kept as last used, and what is saved is what was shown. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toBeTruthy();
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('4');
  await page.getByRole('radio', { name: 'Markdown' }).click();
  await expect(source(page)).toContainText('## Discrepancies');
});

const source = (page: Page) => page.locator('.brief-source');
const options = (page: Page) => page.getByRole('region', { name: 'Options of the brief' });

async function cite(page: Page, style: string): Promise<void> {
  await options(page)
    .getByRole('button', { name: /Citations/ })
    .click();
  await page.getByRole('option', { name: style }).click();
}

/** Between preview and file seconds may pass. */
function withoutTime(markdown: string): string {
  return markdown.replace(/^generated: .*$/m, 'generated: then');
}

test('in the smallest window every option is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await expect(options(page).getByRole('button', { name: /Citations/ })).toBeInViewport({
    ratio: 1,
  });
  await expect(options(page).getByRole('button', { name: /Copy Markdown/ })).toBeInViewport({
    ratio: 1,
  });
});

test('it can hold the conflicts alone', async ({ page }) => {
  await expect(source(page)).toContainText('### Rounded: ');
  await options(page).getByText('Conflicts only').click();
  await expect(source(page)).not.toContainText('### Rounded: ');
  await expect(source(page)).toContainText('### Conflict: ');
});

test('the preview shows verdicts as they are shown everywhere', async ({ page }) => {
  await page.getByRole('radio', { name: 'Preview' }).click();
  const head = page.getByRole('heading', { level: 4, name: /^Conflict ?: Position of Tim Scott/ });
  await expect(head.locator('.verdict.is-conflict svg')).toBeVisible();
  const cell = page.locator('.brief-text td', { hasText: /^Rounded$/ });
  await expect(cell.locator('.verdict.is-rounding svg')).toBeVisible();
});

test('a long table is drawn in parts, and is one table with one head all the same', async ({
  page,
}) => {
  const markdown = await source(page).innerText();
  const blocks = markdown.split(/\n{2,}/).filter((block) => block.startsWith('| '));
  expect(blocks.some((block) => block.length > 1500)).toBe(true);
  await page.getByRole('radio', { name: 'Preview' }).click();
  const text = page.locator('.brief-text');
  await expect(text).toHaveAttribute('aria-busy', 'false');
  await expect(text.locator('table')).toHaveCount(blocks.length);
  await expect(text.locator('table > thead > tr')).toHaveCount(blocks.length);
  const rows = blocks.reduce((sum, block) => sum + block.trim().split('\n').length - 2, 0);
  await expect(text.locator('table > tbody > tr')).toHaveCount(rows);
  expect(await text.locator('tbody').count()).toBeGreaterThan(blocks.length);
});

test('articles are cited in the style that is chosen, which holds after a reload', async ({
  page,
}) => {
  await expect(source(page)).toContainText('SHA-256');
  await cite(page, 'Footnotes, Chicago');
  await expect(source(page)).toContainText(/^\[\^1\]: .*, “.*,” \*.+\*, June \d+, 2026, </m);
  await cite(page, 'Author and year, APA');
  await expect(source(page)).toContainText('## References');
  await expect(source(page)).not.toContainText('[^1]');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
  await cite(page, 'Links in the text');
  await expect(page.locator('.brief-text blockquote').first().getByRole('link')).toHaveCount(1);
});

for (const style of [
  'Footnotes, with hashes',
  'Footnotes, Chicago',
  'Author and year, APA',
  'Links in the text',
])
  test(`what is saved is what was shown: ${style}`, async ({ page }) => {
    if (style !== 'Footnotes, with hashes') await cite(page, style);
    await expect(page.locator('.brief-scroll')).toHaveAttribute('aria-busy', 'false');
    const shown = await source(page).textContent();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('x');
    const toast = page.getByText(/^Saved as /);
    await expect(toast).toBeVisible();
    const path = (await toast.innerText()).replace('Saved as ', '');
    expect(withoutTime(await readFile(path, 'utf8'))).toBe(withoutTime(shown ?? ''));
  });
