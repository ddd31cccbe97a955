/** The figure sheet, by pointer and by key. */
import type { Locator } from '@playwright/test';
import { evidence, expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
});

test('the figure sheet shows conflicts first and filters by verdict', async ({ page }) => {
  await page.keyboard.press('2');
  const sheet = page.getByRole('grid', { name: /Figure sheet/ });
  await expect(sheet.getByRole('rowheader').first()).toContainText('Conflict');
  const agree = page.getByRole('radio', { name: /^Agree/ });
  await agree.click();
  await expect(sheet.getByRole('rowheader').first()).toContainText('Agree');
  await expect(sheet.getByText('Conflict')).toHaveCount(0);
  await page.getByRole('radio', { name: /^All/ }).click();
});

test('the figure sheet is walked with arrow keys, and Enter opens the evidence', async ({
  page,
}) => {
  await page.keyboard.press('2');
  const sheet = page.getByRole('grid', { name: /Figure sheet/ });
  await sheet.getByRole('rowheader').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('td:focus')).toHaveAttribute('data-at', '0 1');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('td:focus')).toHaveAttribute('data-at', '1 1');
  await page.keyboard.press('Enter');
  await expect(evidence(page).locator('mark.on').first()).toBeInViewport();
});

test('a cell that is pointed at shows the sentence', async ({ page }) => {
  await page.keyboard.press('2');
  const cell = page.locator('.sheet td.odd.is-rounding').first();
  const written = await cell.locator('.written').innerText();
  await cell.hover();
  await expect(page.getByRole('tooltip')).toContainText(written.replace('…', '').trim());
});

test('d steps through the conflicts, and every pane follows', async ({ page }) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  const first = await evidence(page).getByRole('heading', { level: 2 }).first().innerText();
  await page.keyboard.press('d');
  await expect(evidence(page).getByRole('heading', { level: 2 }).first()).not.toHaveText(first);
  await expect(page.locator('.sheet tr.current')).toHaveCount(1);
  await page.keyboard.press('Shift+D');
  await expect(evidence(page).getByRole('heading', { level: 2 }).first()).toHaveText(first);
});

test('the focus stays in the sheet where its row is scrolled out of sight, and Ctrl leads to the corners', async ({
  page,
}) => {
  await page.keyboard.press('2');
  const scroller = page.locator('.scroll', { has: page.getByRole('grid') });
  await page.locator('.sheet-body th').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('td:focus')).toHaveAttribute('data-at', '0 1');
  await scroller.evaluate((place) => place.scrollTo({ top: place.scrollHeight }));
  await expect(page.locator('.sheet-body [data-at="14 1"]')).toBeVisible();
  await expect(page.locator('.sheet-body [data-at="1 1"]')).toHaveCount(0);
  await expect(page.locator('.sheet-body [data-at="0 1"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('td:focus')).toHaveAttribute('data-at', '1 1');
  await expect(page.locator('td:focus')).toBeInViewport();
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 2;
  const columns = Number(await page.getByRole('grid').getAttribute('aria-colcount'));
  await page.keyboard.press('Control+End');
  await expect(page.locator('td:focus')).toHaveAttribute('data-at', `${rows - 1} ${columns - 1}`);
  await page.keyboard.press('Control+Home');
  await expect(page.locator('th:focus')).toHaveAttribute('data-at', '0 0');
});

test('what is cut is read to its end in the row that is selected, and above the sheet on demand', async ({
  page,
}) => {
  await page.keyboard.press('2');
  const isCut = (words: Locator) =>
    words.evaluate((place) => place.scrollHeight > place.clientHeight + 1);
  const row = page.locator('.sheet-body tr', { hasText: 'Those accounts held' });
  const words = row.locator('.written', { hasText: /^Between April 22/ });
  expect(await isCut(words)).toBe(true);
  await words.click();
  await expect(row).toHaveClass(/current/);
  expect(await isCut(words)).toBe(false);

  const sentence = page.locator('.conflict-line .what');
  const unfold = page.getByRole('button', { name: 'Show the whole sentence' });
  expect(await isCut(sentence)).toBe(true);
  await unfold.press('Enter');
  expect(await isCut(sentence)).toBe(false);
  // The next one too, also where there is room for one line alone.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect(page.locator('.conflict-line .steps')).toContainText('2 of');
  expect(await isCut(sentence)).toBe(false);
  const fold = page.getByRole('button', { name: 'Shorten the sentence' });
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await fold.click();
  await expect(unfold).toBeVisible();
});

test('a conflict that a filter leaves out is shown when d leads to it', async ({ page }) => {
  await page.keyboard.press('2');
  await page.getByRole('radio', { name: /^Agree/ }).click();
  await expect(page.locator('.sheet-body tr.current')).toHaveCount(0);
  await page.keyboard.press('d');
  await expect(page.locator('.sheet-body tr.current')).toContainText('Conflict');
  await expect(page.getByRole('radio', { name: /^All/ })).toBeChecked();
  // A filter that is set afterwards holds, whatever is selected.
  await page.getByRole('radio', { name: /^Agree/ }).click();
  await expect(page.getByRole('radio', { name: /^Agree/ })).toBeChecked();
  await expect(page.locator('.sheet-body').getByText('Conflict')).toHaveCount(0);
});

test('a conflict that is dismissed goes to the end, and the sheet stays where it is', async ({
  page,
}) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  const scroller = page.locator('.scroll', { has: page.getByRole('grid') });
  const top = () => scroller.evaluate((place) => place.scrollTop);
  expect(await top()).toBe(0);
  await evidence(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(evidence(page).getByText(/· dismissed/)).toBeVisible();
  await expect(page.locator('.sheet-body tr.current')).toHaveCount(0);
  expect(await top()).toBe(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('.sheet-body tr.current')).toBeInViewport();
});

test('from a conflict that was dismissed, d and j go on to the next, and not to the first again', async ({
  page,
}) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  const steps = page.locator('.conflict-line .steps');
  await expect(steps).toContainText('2 of 3');
  const sentence = page.locator('.conflict-line .what');
  const question = evidence(page).locator('h2').first();
  const dismissed = await question.innerText();
  await page.keyboard.press('d');
  const following = await question.innerText();
  const toldOfIt = await sentence.innerText();
  const dismissSecond = async () => {
    await page.keyboard.press('Shift+D');
    await expect(question).toHaveText(dismissed);
    await evidence(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect(evidence(page).getByText(/· dismissed/)).toBeVisible();
  };
  const bringBack = async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByText(/^Undone: Marked/)).toBeVisible();
    // Then it is said; what is drawn follows.
    await expect(steps).toContainText('of 3');
  };

  await dismissSecond();
  await expect(steps).toContainText('2 of 2');
  await expect(sentence).toHaveText(toldOfIt);
  await page.keyboard.press('d');
  await expect(question).toHaveText(following);
  await bringBack();

  await dismissSecond();
  await page.keyboard.press('j');
  await expect(question).toHaveText(following);
  await bringBack();

  await page.getByRole('radio', { name: /^Conflict/ }).click();
  await dismissSecond();
  await page.keyboard.press('j');
  await expect(question).toHaveText(following);
  await bringBack();
});

test('who scrolls away from the selected row stays there, whatever is decided', async ({
  page,
}) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  const scroller = page.locator('.scroll', { has: page.getByRole('grid') });
  const top = () => scroller.evaluate((place) => place.scrollTop);
  await scroller.evaluate((place) => place.scrollTo({ top: 600 }));
  await page.keyboard.press('v');
  await expect(evidence(page).getByText(/· verified/)).toBeVisible();
  expect(await top()).toBeGreaterThan(500);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(evidence(page).getByText(/· not verified/)).toBeVisible();
  expect(await top()).toBeGreaterThan(500);
  // What leads to it again shows it: also d, where it is the only conflict.
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet-body tr.current')).toBeInViewport();
});

test('where a filter leaves nothing, all is shown again, and the focus goes to what is chosen', async ({
  page,
}) => {
  await page.keyboard.press('2');
  await page.keyboard.press('d');
  await evidence(page).getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('radio', { name: /^Dismissed/ }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: /^Show all/ }).press('Enter');
  const all = page.getByRole('radio', { name: /^All/ });
  await expect(all).toBeChecked();
  await expect(all).toBeFocused();
});
