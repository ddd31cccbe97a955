/** The main job: from the first run to a saved brief. */
import { readFile } from 'node:fs/promises';
import { evidence, expect, openSample, openStory, test } from './test.ts';

test('from the sample to a brief, by way of a conflict and the words behind it', async ({
  page,
  empty,
}) => {
  await expect(page.getByRole('heading', { name: 'What shall Parallax read?' })).toBeVisible();
  await openSample(page);
  await openStory(page, /Alibaba/);

  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Next conflict' }).click();
  await expect(evidence(page).getByText('Conflict', { exact: true })).toBeVisible();

  const selected = page.locator('.sheet td[aria-current]');
  const body = /Senate \w+ Committee/.exec(await selected.locator('.written').innerText())?.[0];
  const mark = evidence(page).locator('mark.on');
  await expect(mark.first()).toBeInViewport();
  expect(body).toBeTruthy();
  expect((await mark.allInnerTexts()).join('')).toContain(body);

  await page.getByRole('tab', { name: 'Brief' }).click();
  await page.getByRole('radio', { name: 'Markdown' }).click();
  const preview = page.locator('.brief-source');
  await expect(preview).toContainText('Alibaba');
  const shown = await preview.textContent();
  await page.getByRole('button', { name: /Save brief/ }).click();
  const path = await page.locator('.brief-options .path').innerText();
  await expect(page.getByText(/^Saved as /).first()).toBeVisible();
  const saved = await readFile(await page.locator('.brief-options .path').innerText(), 'utf8');
  expect(path).toBeTruthy();
  expect(withoutTime(saved)).toBe(withoutTime(shown ?? ''));
  expect(empty.dataDirectory).toBeTruthy();

  await page.getByRole('button', { name: /Save brief/ }).click();
  await expect(page.locator('.brief-options .path')).not.toHaveText(path);
});

/** The front matter tells when a brief was made; between preview and file seconds may pass. */
function withoutTime(markdown: string): string {
  return markdown.replace(/^generated: .*$/m, 'generated: then');
}
