/** What the views of a story share: their tabs, the keys that hold in each, the theme, a narrow window. */
import { readFile } from 'node:fs/promises';
import { expect, openStory, test } from './test.ts';

test.beforeEach(async ({ page, sample }) => {
  expect(sample.address).toContain('#token=');
  await openStory(page, /Alibaba/);
  await page.getByRole('heading', { level: 1 }).click();
});

test('the token leaves the address bar', async ({ page }) => {
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(page.getByRole('tab', { name: /Figures/ })).toBeVisible();
});

test('1 to 4 show the four views', async ({ page }) => {
  for (const [key, name] of [
    ['1', 'Timeline'],
    ['3', 'Coverage'],
    ['4', 'Brief'],
    ['2', 'Figures'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('tab', { name: new RegExp(name), selected: true })).toBeVisible();
  }
});

test('the brief follows its options', async ({ page }) => {
  await page.keyboard.press('4');
  const text = page.locator('.brief-text');
  await expect(text.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  await page.locator('.brief-options').getByText('Timeline').click();
  await expect(text.getByRole('heading', { name: 'Timeline' })).toHaveCount(0);
  await page.keyboard.press('c');
  await expect(page.getByText('The brief is on the clipboard, as Markdown.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# ');
});

test('x saves the brief from any view', async ({ page }) => {
  await page.keyboard.press('3');
  await page.keyboard.press('x');
  const told = page.getByText(/^Saved as /);
  await expect(told).toBeVisible();
  const path = (await told.innerText()).replace('Saved as ', '');
  expect(await readFile(path, 'utf8')).toMatch(/^---\ntitle: /);
  await expect(page.getByRole('tab', { name: /Coverage/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('? shows the keys', async ({ page }) => {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next conflict');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('s pins the story', async ({ page }) => {
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Pin', exact: true })).toBeVisible();
});

test('the theme follows the system, or the choice', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(light);
  await page.keyboard.press('ControlOrMeta+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('radio', { name: 'Light' }).click();
  await expect.poll(ground).toBe(light);
  await settings.getByRole('radio', { name: 'As the system' }).click();
  await expect.poll(ground).not.toBe(light);
});

test('a story that is archived says so as long as it is open', async ({ page }) => {
  const head = page.locator('.story-head');
  await expect(head).not.toContainText('Archived');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(head).toContainText(/Archived · \d+ articles/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(head).not.toContainText('Archived');
});

test('in a narrow window the library folds to a rail', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await expect(page.getByRole('listbox', { name: 'Stories' })).toBeHidden();
  await page.getByRole('button', { name: /^Stories, / }).click();
  await page.getByRole('option').nth(1).click();
  await expect(page.getByRole('listbox', { name: 'Stories' })).toBeHidden();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(1024);
});

test('the library that unfolds over its rail takes the focus, and gives it on when it folds', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  const opener = page.getByRole('button', { name: /^Stories, / });
  const stories = page.getByRole('listbox', { name: 'Stories' });
  await opener.press('Enter');
  await expect(stories).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stories).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(stories).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
});

test('the library over its rail is folded away by Tab out of it, and never with the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  const opener = page.getByRole('button', { name: /^Stories, / });
  const stories = page.getByRole('listbox', { name: 'Stories' });
  await opener.press('Enter');
  const last = page.getByRole('navigation', { name: 'Library' }).getByRole('button').last();
  await last.focus();
  await page.keyboard.press('Tab');
  await expect(stories).toBeHidden();
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
  // Nor does Shift+Tab lead to the rail that it covers.
  await opener.press('Enter');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.rail :focus')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stories).toBeHidden();
  await expect(opener).toBeFocused();
  // An Escape that ends choosing is for that alone.
  await opener.press('Enter');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 stories chosen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 stories chosen')).toBeHidden();
  await expect(stories).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('Colorado');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Colorado');
  await expect(stories).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
});

test('what a search can hold is not cut off at 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.keyboard.press('/');
  const library = page.getByRole('navigation', { name: 'Library' });
  const hints = library.getByRole('region', { name: 'What a search can hold' });
  const edge = await library
    .locator('.library-body')
    .evaluate((body) => body.getBoundingClientRect().right);
  const right = await hints.evaluate((box) =>
    Math.max(...[...box.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right)),
  );
  expect(right).toBeLessThanOrEqual(edge);
});

test('the focus stays in the story where what had it goes with its view', async ({ page }) => {
  await page.keyboard.press('3');
  const first = page.locator('.article-row button.what').first();
  await first.focus();
  await page.keyboard.press('2');
  await expect(page.getByRole('tab', { name: /Figures/, selected: true })).toBeFocused();
});

test('a key pressed while a view is still being drawn is for that view', async ({ page }) => {
  await page.evaluate(async () => {
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('3');
    // By now the tab is drawn, and of what it shows nothing is begun.
    await Promise.resolve();
    press('j');
  });
  await expect(page.locator('.article-row').first()).toHaveClass(/current/);
});

test('a key for a view counts also while the story is still being read', async ({ page }) => {
  const pressed = Promise.withResolvers<void>();
  await page.route('**/rpc/story/read**', async (route) => {
    await pressed.promise;
    await route.continue();
  });
  await page.reload();
  await page.getByText('Reading the story').waitFor();
  await page.keyboard.press('3');
  pressed.resolve();
  await expect(page.getByRole('tab', { name: /Coverage/, selected: true })).toBeVisible();
});

test('the tabs are walked with arrow keys, Home and End', async ({ page }) => {
  await page.getByRole('tab', { name: /Figures/ }).focus();
  for (const [key, name] of [
    ['ArrowRight', 'Coverage'],
    ['End', 'Brief'],
    ['ArrowRight', 'Timeline'],
    ['ArrowLeft', 'Brief'],
    ['Home', 'Timeline'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('tab', { name: new RegExp(name), selected: true })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: new RegExp(name) })).toBeVisible();
  }
});
